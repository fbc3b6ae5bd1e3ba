// The options page: the reader's own server and its token, and what the marks mean.
import { serverPermissions } from './browser.ts';
import type { ServerPermissions } from './browser.ts';
import { button, h } from './dom.ts';
import { localise, t, withMessages } from './i18n.ts';
import { legend } from './legend.ts';
import type { Answer } from './protocol.ts';
import { follow, patternOf, save, serverOrigin, settings } from './settings.ts';
import { toggleSite, typedSite } from './sites.ts';
import { put, remove, token } from './vault.ts';
import { faultWords } from './claimview.ts';
import { publicKey } from './signed.ts';
import { dropUpdates, inUse } from './snapshot.ts';
import type { UpdateResult } from './snapshot.ts';
import { ageWords, dayWords } from './words.ts';

const address = document.querySelector<HTMLInputElement>('#address')!;
const secret = document.querySelector<HTMLInputElement>('#token')!;
const status = document.querySelector<HTMLElement>('#status')!;
const keys = document.querySelector<HTMLTextAreaElement>('#keys')!;
const updateStatus = document.querySelector<HTMLElement>('#update-status')!;
const site = document.querySelector<HTMLInputElement>('#site')!;
const siteStatus = document.querySelector<HTMLElement>('#site-status')!;
const alone = document.querySelector<HTMLInputElement>('#local')!;
const forget = document.querySelector<HTMLButtonElement>('#remove')!;

await withMessages();
localise(document);
document.title = t('options_title');
document.querySelector('#legend')!.append(...legend());
void drawSites();
follow(() => void drawSites());
void Promise.all([fill(), fillCorpus()]).then(() => document.body.setAttribute('data-ready', ''));

document.querySelector('#server-form')!.addEventListener('submit', (event) => {
  event.preventDefault();
  void connect().catch(full(status));
});
document.querySelector('#keys-form')!.addEventListener('submit', (event) => {
  event.preventDefault();
  void saveKeys().catch(full(updateStatus));
});
document.querySelector('#site-form')!.addEventListener('submit', (event) => {
  event.preventDefault();
  void addSite().catch(full(siteStatus));
});
document.querySelector('#drop')!.addEventListener('click', () => void drop());
alone.addEventListener('change', () => void save({ local: alone.checked }).catch((err: unknown) => {
  alone.checked = !alone.checked;
  full(status)(err);
}));
forget.addEventListener('click', () => void disconnect().catch(full(status)));

async function fill(): Promise<void> {
  const { server, local } = await settings();
  address.value = server;
  alone.checked = local;
  forget.hidden = server === '';
  if ((await token()) !== '') document.querySelector('#token-why')!.textContent = t('options_token_kept');
}

// Asks for the permission first: browsers grant it only inside the click.
async function connect(): Promise<void> {
  const typed = serverOrigin(address.value.trim());
  if ('problem' in typed) return tell('bad', t(typed.problem === 'address' ? 'options_address_bad' : 'options_plain_http'));
  const allowed = await chrome.permissions.request(serverPermissions(patternOf(typed.origin)));
  if (!allowed) return tell('bad', t('options_not_allowed'));
  if (secret.value !== '') await put('secrets', 'token', secret.value.trim());
  await save({ server: typed.origin });
  secret.value = '';
  await fill();
  await probe(typed.origin);
}

async function probe(origin: string): Promise<void> {
  const answer = (await chrome.runtime.sendMessage({ type: 'try-server' })) as Answer;
  if (answer.fault === undefined) tell('good', t('options_saved', new URL(origin).host, answer.corpus?.version ?? ''));
  else tell('bad', `${t('options_saved_but')} ${faultWords(answer)}`);
}

async function disconnect(): Promise<void> {
  const { server, sites } = await settings();
  await save({ server: '' });
  await remove('secrets', 'token');
  if (server !== '') {
    const given: ServerPermissions = serverPermissions(patternOf(server));
    if (sites.includes(patternOf(server))) delete given.origins; // a site that is always read stays allowed
    await chrome.permissions.remove(given).catch(() => false);
  }
  document.querySelector('#token-why')!.textContent = t('options_token_why');
  await fill();
  tell('good', t('options_removed'));
}

async function saveKeys(): Promise<void> {
  const lines = keys.value.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('untrusted comment:'));
  const bad = lines.findIndex((line) => publicKey(line) === null);
  if (bad >= 0) return tell('bad', t('options_keys_bad', String(bad + 1)), updateStatus);
  await save({ keys: lines });
  const result = (await chrome.runtime.sendMessage({ type: 'update-snapshot' })) as UpdateResult | null;
  await fillCorpus();
  tellUpdate(result);
}

function tellUpdate(result: UpdateResult | null): void {
  if (result === null) return tell('bad', t('update_no_server'), updateStatus);
  const good = result.outcome === 'new' || result.outcome === 'same';
  const answer: Answer = { by: 'snapshot', corpus: null, server: address.value, ...(result.fault === undefined ? {} : { fault: result.fault as NonNullable<Answer['fault']> }) };
  if (result.status !== undefined) answer.status = result.status;
  tell(good ? 'good' : 'bad', result.outcome === 'server' ? faultWords(answer) : t(`update_${result.outcome}`, result.version ?? ''), updateStatus);
}

async function fillCorpus(): Promise<void> {
  keys.value = (await settings()).keys.join('\n');
  const { version, date } = await inUse();
  document.querySelector('#corpus-now')!.textContent = date === null ? version : t('options_corpus_now', dayWords(date), ageWords(date, Date.now()), version);
}

async function drop(): Promise<void> {
  await dropUpdates();
  await chrome.runtime.sendMessage({ type: 'forget-snapshot' });
  await fillCorpus();
  tell('good', '', updateStatus);
}

// Says that something could not be stored.
function full(where: HTMLElement): (err: unknown) => void {
  return () => tell('bad', t('options_storage'), where);
}

function tell(mood: 'good' | 'bad', words: string, where = status): void {
  where.className = mood;
  where.textContent = words;
}

async function addSite(): Promise<void> {
  const pattern = typedSite(site.value);
  if (pattern === null) return tell('bad', t('options_site_bad'), siteStatus);
  const done = await toggleSite(pattern, true);
  tell(done ? 'good' : 'bad', done ? '' : t('popup_not_allowed'), siteStatus);
  if (done) site.value = '';
}

async function drawSites(): Promise<void> {
  const { sites } = await settings();
  document.querySelector<HTMLElement>('#no-sites')!.hidden = sites.length > 0;
  document.querySelector('#sites')!.replaceChildren(...sites.map((site) => h('li', {}, h('code', {}, site), button(t('options_site_remove', site), () => void toggleSite(site, false).catch(full(siteStatus)), {}, t('remove')))));
}
