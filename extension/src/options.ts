// The options page: the reader's own server and its token, and what the marks mean.
import { h } from './dom.ts';
import { localise, t } from './i18n.ts';
import type { Answer } from './protocol.ts';
import { ServerError, checkAnswer, post } from './server.ts';
import { patternOf, save, serverOrigin, settings } from './settings.ts';
import { put, remove, token } from './vault.ts';
import { faultWords } from './claimview.ts';
import type { Family } from './words.ts';

const address = document.querySelector<HTMLInputElement>('#address')!;
const secret = document.querySelector<HTMLInputElement>('#token')!;
const status = document.querySelector<HTMLElement>('#status')!;
const forget = document.querySelector<HTMLButtonElement>('#remove')!;

localise(document);
document.title = t('options_title');
drawLegend();
void fill().then(() => document.body.setAttribute('data-ready', ''));

document.querySelector('#server-form')!.addEventListener('submit', (event) => {
  event.preventDefault();
  void connect();
});
forget.addEventListener('click', () => void disconnect());

async function fill(): Promise<void> {
  const { server } = await settings();
  address.value = server;
  forget.hidden = server === '';
  if ((await token()) !== '') document.querySelector('#token-why')!.textContent = t('options_token_kept');
}

// Asks for the permission first: browsers grant it only inside the click.
async function connect(): Promise<void> {
  const typed = serverOrigin(address.value.trim());
  if ('problem' in typed) return tell('bad', t(typed.problem === 'address' ? 'options_address_bad' : 'options_plain_http'));
  const allowed = await chrome.permissions.request({ origins: [patternOf(typed.origin)] });
  if (!allowed) return tell('bad', t('options_not_allowed'));
  if (secret.value !== '') await put('secrets', 'token', secret.value.trim());
  await save({ server: typed.origin });
  secret.value = '';
  await fill();
  await probe(typed.origin);
}

// Sends an empty check, which any server answers with the version of its corpus.
async function probe(origin: string): Promise<void> {
  try {
    const answer = checkAnswer(await post({ origin, token: await token() }, '/v1/check', { published: null, mentions: [], claims: [] }), 0);
    tell('good', t('options_saved', new URL(origin).host, answer.corpus.version));
  } catch (err) {
    if (!(err instanceof ServerError)) throw err;
    const answer: Answer = { by: 'snapshot', corpus: null, server: origin, fault: err.fault };
    if (err.status !== undefined) answer.status = err.status;
    tell('bad', `${t('options_saved_but')} ${faultWords(answer)}`);
  }
}

async function disconnect(): Promise<void> {
  const { server } = await settings();
  await save({ server: '' });
  await remove('secrets', 'token');
  if (server !== '') await chrome.permissions.remove({ origins: [patternOf(server)] }).catch(() => false);
  document.querySelector('#token-why')!.textContent = t('options_token_why');
  await fill();
  tell('good', t('options_removed'));
}

function tell(mood: 'good' | 'bad', words: string): void {
  status.className = mood;
  status.textContent = words;
}

function drawLegend(): void {
  const all: Family[] = ['agrees', 'differs', 'conflict', 'outdated', 'unknown'];
  document.querySelector('#legend')!.append(...all.map((family) => h('li', {}, h('span', { class: `label family-${family}` }, t(`family_${family}`)), h('span', {}, t(`family_${family}_why`)))));
}
