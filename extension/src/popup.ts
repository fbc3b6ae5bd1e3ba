// The popup: what the page came to, which marks are drawn, and whether this site is always
// read.
import { pagesOf } from './badge.ts';
import { openPanel } from './browser.ts';
import { answerLines } from './claimview.ts';
import { h } from './dom.ts';
import { localise, n, t, withMessages } from './i18n.ts';
import { settings, save } from './settings.ts';
import { sitePattern, toggleSite } from './sites.ts';
import { currentTab, followPages, tell } from './tabs.ts';
import { allFamilies, familyOf } from './words.ts';
import type { Family } from './words.ts';

const el = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;

await withMessages();
localise(document);
const tab = await currentTab();
const id = tab?.id;
followPages(() => id, () => void draw());
await draw();
await drawSite();
document.body.setAttribute('data-ready', '');

el('list').addEventListener('click', () => {
  if (id !== undefined) void openPanel(id).then(() => close());
});
el('again').addEventListener('click', () => void run());
el('off').addEventListener('click', () => void turnOff());
el('options').addEventListener('click', () => void chrome.runtime.openOptionsPage());
el<HTMLInputElement>('always').addEventListener('change', () => void always().catch(() => undo(el<HTMLInputElement>('always'))));

async function draw(): Promise<void> {
  const pages = id === undefined ? [] : await pagesOf(id);
  const claims = pages.flatMap((page) => page.report.claims);
  el('summary').textContent = pages.length === 0 ? t('popup_nothing') : n('claims', claims.length);
  const problem = pages.find((page) => page.problem !== undefined)?.problem;
  el('problem').hidden = problem === undefined && pages.length > 0;
  el('problem').textContent = problem !== undefined ? t('popup_problem', problem) : pages.length === 0 ? t('title_closed') : '';
  const { hidden } = await settings();
  const rows = allFamilies.map((family) => familyRow(family, claims.filter((claim) => familyOf(claim) === family).length, hidden));
  el('families').replaceChildren(el('families').firstElementChild!, ...rows);
  el('families').hidden = pages.length === 0;
  el('list').hidden = el('off').hidden = el('again').hidden = pages.length === 0;
  el('answer').replaceChildren(...(pages[0] === undefined ? [] : answerLines(pages[0].answer, Date.now())));
}

function familyRow(family: Family, count: number, hidden: readonly Family[]): HTMLElement {
  const box = h('input', { type: 'checkbox', 'data-family': family });
  box.checked = !hidden.includes(family);
  box.addEventListener('change', () => void show(family, box.checked).catch(() => undo(box)));
  return h('label', {}, box, h('span', {}, h('span', { class: `label family-${family}` }, t(`family_${family}`))), h('span', { class: 'count' }, String(count)));
}

async function show(family: Family, shown: boolean): Promise<void> {
  const { hidden } = await settings();
  await save({ hidden: shown ? hidden.filter((f) => f !== family) : [...hidden.filter((f) => f !== family), family] });
}

// Takes back a change that could not be stored, and says so.
function undo(box: HTMLInputElement): void {
  box.checked = !box.checked;
  el('said').className = 'bad';
  el('said').textContent = t('options_storage');
}

async function run(): Promise<void> {
  for (const page of id === undefined ? [] : await pagesOf(id)) await tell(id!, page.frame, { type: 'read-again' });
}

async function turnOff(): Promise<void> {
  if (id === undefined) return;
  await chrome.runtime.sendMessage({ type: 'off', tab: id });
  window.close();
}

async function drawSite(): Promise<void> {
  const pattern = tab?.url === undefined ? null : sitePattern(tab.url);
  el('always').closest('label')!.hidden = pattern === null;
  if (pattern === null) return;
  el('always-words').textContent = t('popup_always', new URL(tab!.url!).host);
  el<HTMLInputElement>('always').checked = (await settings()).sites.includes(pattern);
}

async function always(): Promise<void> {
  const box = el<HTMLInputElement>('always');
  const done = await toggleSite(sitePattern(tab!.url!)!, box.checked);
  el('said').className = done ? 'good' : 'bad';
  el('said').textContent = done ? '' : t('popup_not_allowed');
  if (!done) box.checked = false;
}
