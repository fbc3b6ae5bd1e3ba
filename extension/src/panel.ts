// The side panel: every claim of the page with its evidence beside the article's wording,
// for readers who cannot see the marks and for fact-checkers who work through them.
import { forgetGone, pagesOf } from './badge.ts';
import { answerLines, evidenceList, faultWords, fieldList, reviewNote, rowsOf } from './claimview.ts';
import { openPDF, readDocument, textView } from './document.ts';
import type { Document, ReadDocument } from './document.ts';
import { button, h } from './dom.ts';
import { citation, formats, textFragment } from './export.ts';
import type { Format } from './export.ts';
import { localise, n, t, withMessages } from './i18n.ts';
import { keep, longestMissed, longestNote, missedMark, newMark, states, waiting } from './marks.ts';
import type { Judgement, Mark, State } from './marks.ts';
import type { Answer, Claim, Place, Quote, Report, StoredPage } from './protocol.ts';
import { currentTab, followPages, placesIn, selectionIn, tell } from './tabs.ts';
import { allFamilies, familyOf, labelOf, labelWords, mentionOf, publishedWords, safeURL, valueWords } from './words.ts';
import type { Family } from './words.ts';

interface Entry { page: StoredPage; index: number; claim: Claim; quote: Quote }

const el = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;

let tab: chrome.tabs.Tab | undefined;
let pages: StoredPage[] = [];
let foreign: ReadDocument | undefined; // pasted text or a PDF, shown in place of the tab's page
let reading = new AbortController(); // of the newest document
let open: string | undefined; // the entry whose evidence is shown
let draft: { entry: Entry; form: HTMLElement } | undefined; // the judgement that is being written
const only = new Set<Family>();

await withMessages();
localise(document);
el('format').append(...(Object.keys(formats) as Format[]).map((format) => h('option', { value: format }, t(`format_${format}`))));
el('search').addEventListener('input', () => drawList());
el('export').addEventListener('click', () => void save());
el('read-pasted').addEventListener('click', () => void readPasted());
el('leave').addEventListener('click', () => void leave());
el('file').addEventListener('change', () => void readPDF(el<HTMLInputElement>('file').files?.[0]));
takeDrops();
el('missed').append(missedForm());
followPages(() => tab?.id, () => void load());
chrome.tabs.onActivated.addListener(() => void load());
chrome.tabs.onUpdated.addListener((id, change) => {
  if (id === tab?.id && change.status === 'complete') void load();
});
await load();
document.body.setAttribute('data-ready', '');

async function load(): Promise<void> {
  tab = await currentTab();
  if (tab?.id !== undefined) await forgetGone(tab.id);
  pages = tab?.id === undefined ? [] : await pagesOf(tab.id);
  if (foreign !== undefined) pages = [foreign.page];
  draw();
  await drawWaiting();
}

function entries(): Entry[] {
  return pages.flatMap((page) => page.report.claims.map((claim, index) => ({ page, index, claim, quote: page.quotes[index] ?? { exact: '', prefix: '', suffix: '', sentence: '' } })));
}

function keyOf({ page, index }: Entry): string {
  return `${page.frame}:${index}`;
}

function draw(): void {
  const all = entries();
  el('title').textContent = pages[0]?.title || t('title');
  document.body.classList.toggle('unread', pages.length === 0);
  el('published').textContent = pages[0] === undefined ? '' : publishedWords(pages[0].report);
  el('count').textContent = pages.length === 0 ? '' : n('claims', all.length);
  el('filters').replaceChildren(...allFamilies.flatMap((family) => filterButton(family, all)));
  el('answer').replaceChildren(...(pages[0] === undefined ? [] : answerLines(pages[0].answer, Date.now())));
  el('export').closest<HTMLElement>('.actions')!.hidden = all.length === 0;
  el('missed').hidden = pages.length === 0 || foreign !== undefined;
  drawDocument();
  drawInconsistent();
  drawList();
}

function filterButton(family: Family, all: readonly Entry[]): HTMLElement[] {
  const count = all.filter(({ claim }) => familyOf(claim) === family).length;
  if (count === 0) return [];
  const toggle = button('', () => {
    if (!only.delete(family)) only.add(family);
    toggle.setAttribute('aria-pressed', String(only.has(family)));
    drawList();
  }, { class: `family-${family}`, 'aria-pressed': String(only.has(family)), 'data-family': family });
  toggle.append(h('span', { class: 'label' }, t(`family_${family}`)), h('span', { class: 'count' }, String(count)));
  return [toggle];
}

function drawInconsistent(): void {
  const found = pages.flatMap((page) => page.report.summary?.inconsistent ?? []);
  el('inconsistent').hidden = found.length === 0;
  el('inconsistent').querySelector('ul')!.replaceChildren(...found.map(({ reason }) => h('li', {}, reason)));
}

function drawList(): void {
  const wanted = el<HTMLInputElement>('search').value.trim().toLowerCase();
  const shown = entries().filter((entry) => (only.size === 0 || only.has(familyOf(entry.claim))) && (wanted === '' || wordsOf(entry).includes(wanted)));
  const focused = document.activeElement as HTMLElement | null;
  const key = focused?.closest('li')?.getAttribute('data-key');
  el('claims').replaceChildren(...shown.map(item));
  if (key !== null && key !== undefined) (focused?.isConnected === true ? focused : el('claims').querySelector<HTMLElement>(`li[data-key="${key}"] .row`))?.focus();
  el('empty').hidden = shown.length > 0;
  el('empty-words').textContent = shown.length > 0 ? '' : pages.length === 0 ? t('panel_not_read') : entries().length === 0 ? t('panel_no_claims') : t('panel_none_match');
}

function wordsOf({ page, claim, quote }: Entry): string {
  const values = [claim.amount, claim.period, claim.agency, claim.actor, claim.victim].map((i) => mentionOf(page.report, i)).map((m) => (m === undefined ? '' : valueWords(m)));
  return [quote.sentence, labelWords(labelOf(claim)), ...values].join('\n').toLowerCase();
}

function item(entry: Entry): HTMLElement {
  const { page, claim, quote } = entry;
  const key = keyOf(entry);
  const amount = mentionOf(page.report, claim.amount);
  const isOpen = open === key;
  const row = h('button', { type: 'button', class: 'row', 'aria-expanded': String(isOpen) },
    h('span', { class: 'top' }, h('span', { class: 'value' }, amount === undefined ? quote.exact : valueWords(amount)), quote.page === undefined ? null : h('span', { class: 'page' }, t('document_page', String(quote.page))), h('span', { class: 'label' }, labelWords(labelOf(claim)))),
    claim.review === undefined ? null : h('span', { class: 'reviewed' }, t('review_is', t(`mark_${claim.review.state}`))),
    sentence(quote));
  row.addEventListener('click', () => {
    open = isOpen ? undefined : key;
    drawList();
    if (!isOpen) void show(entry, false);
  });
  return h('li', { class: `family-${familyOf(claim)}${isOpen ? ' open' : ''}`, 'data-key': key }, row, isOpen ? more(entry) : null);
}

function sentence({ sentence: words, exact }: Quote): HTMLElement {
  const at = exact === '' ? -1 : words.indexOf(exact);
  if (at < 0) return h('span', { class: 'sentence' }, words);
  return h('span', { class: 'sentence' }, words.slice(0, at), h('mark', {}, exact), words.slice(at + exact.length));
}

function more(entry: Entry): HTMLElement {
  const { page, claim, quote } = entry;
  const { verdict } = claim;
  const rows = rowsOf((field) => {
    const mention = mentionOf(page.report, claim[field]);
    return mention === undefined ? undefined : valueWords(mention);
  }, (field) => verdict?.fields[field]);
  return h('div', { class: 'more' },
    fieldList(rows),
    verdict === undefined || verdict.reason === '' ? null : h('p', { class: 'reason', lang: 'en' }, verdict.reason),
    verdict?.tolerance === undefined ? null : h('p', { class: 'small', lang: 'en' }, verdict.tolerance),
    reviewNote(claim.review),
    h('div', { class: 'beside' },
      h('section', {}, h('h2', {}, t('panel_wording')), h('blockquote', { class: 'wording' }, quote.sentence)),
      evidenceList(verdict?.evidence ?? [])),
    h('div', { class: 'actions' },
      button(t(foreign === undefined ? 'panel_show' : 'document_show'), () => void show(entry, true), { class: 'show' }),
      button(t('panel_copy'), () => void copy(citation(page, claim, quote)), { class: 'copy' }),
      foreign !== undefined ? null : button(t('panel_link'), () => void copy(textFragment(page.url, quote)), { class: 'link-to' })),
    markForm(entry));
}

async function show({ page, index, quote }: Entry, focus: boolean): Promise<void> {
  if (foreign !== undefined && focus) showInText(index);
  if (foreign !== undefined || tab?.id === undefined) return;
  const there = await tell(tab.id, page.frame, { type: 'go', claim: index, quote, focus });
  if (there !== true) el('count').textContent = t('panel_gone');
}

async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  el('count').textContent = t('panel_copied');
}

// The form stays the same while its claim does, so that nothing written is lost when the
// list is drawn again.
function markForm(entry: Entry): HTMLElement {
  if (draft !== undefined && keyOf(draft.entry) === keyOf(entry) && draft.entry.quote.sentence === entry.quote.sentence) draft.entry = entry;
  else draft = { entry, form: newMarkForm(() => draft?.entry ?? entry) };
  return draft.form;
}

function newMarkForm(entry: () => Entry): HTMLElement {
  const name = crypto.randomUUID();
  const choices = states.map((state) => h('label', {}, h('input', { type: 'radio', name, value: state }), t(`mark_${state}`)));
  const { judgement, fields } = noteFields();
  const said = h('p', { role: 'status', class: 'small' });
  const form = h('form', { class: 'mark' },
    h('fieldset', {}, h('legend', {}, t('mark_legend')), ...choices),
    ...fields,
    h('p', { class: 'small' }, t('mark_sends')),
    h('div', { class: 'actions' }, h('button', { type: 'submit' }, t('mark_save'))), said);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const state = form.querySelector<HTMLInputElement>('input:checked')?.value as State | undefined;
    if (state === undefined) {
      said.textContent = t('mark_choose');
      return;
    }
    const { page, claim } = entry();
    void saveMark(newMark(page.report, claim, { ...judgement(page), state }, new Date())).then((words) => { said.textContent = words; });
  });
  return form;
}

// The fields of every form, and what stands in them.
function noteFields(): { judgement(page: StoredPage | undefined): Omit<Judgement, 'state'>; fields: HTMLElement[] } {
  const name = crypto.randomUUID();
  const note = h('textarea', { rows: '2', id: `${name}-note`, maxlength: String(longestNote) });
  const sources = h('textarea', { rows: '1', id: `${name}-sources`, placeholder: 'https://', maxlength: '4000' });
  const tell = h('input', { type: 'checkbox' });
  const label = (field: HTMLElement, key: string): HTMLElement => h('label', { class: 'block', for: field.id }, t(key));
  return {
    judgement: (page) => ({ note: note.value.trim(), sources: urls(sources.value), ...(tell.checked && page !== undefined ? { page: { title: page.title, url: page.url } } : {}) }),
    fields: [label(note, 'mark_note'), note, label(sources, 'mark_sources'), sources, h('label', { class: 'tell' }, tell, t('mark_page'))],
  };
}

// Takes words that are selected on the page and keeps them as a claim that was missed.
function missedForm(): HTMLElement {
  const { judgement, fields } = noteFields();
  const quoted = h('blockquote', { class: 'wording' });
  const said = h('p', { role: 'status', class: 'small' });
  const rest = h('div', { hidden: '' }, quoted, ...fields, h('p', { class: 'small' }, t('missed_sends')), h('div', { class: 'actions' }, h('button', { type: 'submit' }, t('missed_add'))));
  const take = button(t('missed_take'), () => void takeSelection().then((sentence) => {
    said.textContent = sentence === '' ? t('missed_none') : sentence.length > longestMissed ? t('missed_long', String(longestMissed)) : '';
    rest.hidden = said.textContent !== '';
    quoted.textContent = sentence;
  }), { id: 'take' });
  const form = h('form', { class: 'mark' }, h('p', { class: 'small' }, t('missed_why')), h('div', { class: 'actions' }, take), rest, said);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (rest.hidden) return;
    void saveMark(missedMark(pages[0]?.report, quoted.textContent, judgement(pages[0]), new Date())).then((words) => {
      said.textContent = words;
      if (words === t('mark_storage_full')) return;
      rest.hidden = true;
      form.reset();
    });
  });
  return form;
}

// The text that is selected in any frame of the page.
async function takeSelection(): Promise<string> {
  for (const page of pages) {
    const selected = tab?.id === undefined ? '' : await selectionIn(tab.id, page.frame);
    if (selected.trim() !== '') return selected.trim().replace(/\s+/g, ' ');
  }
  return '';
}

function urls(typed: string): string[] {
  return typed.split(/\s+/).map(safeURL).filter((url) => url !== null);
}

async function saveMark(mark: Mark): Promise<string> {
  try {
    await keep(mark);
  } catch {
    return t('mark_storage_full');
  }
  await drawWaiting();
  const reply = (await chrome.runtime.sendMessage({ type: 'send-marks' })) as { left: number; answer?: Answer };
  await drawWaiting();
  if (!(await waiting()).some(({ key }) => key === mark.key)) {
    await readAgain(); // the verdicts come back with the review beside them
    return t('mark_sent');
  }
  return reply.answer?.fault === undefined ? t('mark_no_server') : `${t('mark_kept')} ${faultWords(reply.answer)}`;
}

async function readAgain(): Promise<void> {
  if (foreign !== undefined) {
    foreign = await readDocument(foreign.document);
    return load();
  }
  for (const page of tab?.id === undefined ? [] : pages) await tell(tab!.id!, page.frame, { type: 'read-again' });
}

async function drawWaiting(): Promise<void> {
  const marks = await waiting().catch(() => []);
  el('waiting').hidden = marks.length === 0;
  el('waiting').textContent = n('marks_waiting', marks.length);
}

// Reads text that stands on no page, such as that of a letter.
async function readPasted(): Promise<void> {
  const text = el<HTMLTextAreaElement>('pasted').value;
  if (text.trim() === '') return leave();
  await take({ title: t('panel_pasted'), parts: [text], paged: false, note: '' }, begin());
}

async function readPDF(file: File | undefined): Promise<void> {
  el<HTMLInputElement>('file').value = ''; // the same file may be chosen again
  if (file === undefined) return;
  const signal = begin();
  const opened = await openPDF(file, (words) => signal.aborted || say(words), signal).catch(() => t('pdf_broken', file.name));
  if (signal.aborted) return;
  if (typeof opened === 'string') say(opened, 'bad');
  else await take(opened, signal);
}

// Gives up the document that is being read for a newer one.
function begin(): AbortSignal {
  reading.abort();
  reading = new AbortController();
  return reading.signal;
}

async function take(document: Document, signal: AbortSignal): Promise<void> {
  try {
    const read = await readDocument(document);
    if (signal.aborted) return;
    foreign = read;
    open = undefined;
    say(document.note);
    el<HTMLDetailsElement>('paste').open = false;
    el('text-body').replaceChildren(...textView(read, chooseClaim));
  } catch (err) {
    say(t('popup_problem', String((err as Error).message)), 'bad');
  }
  await load();
}

async function leave(): Promise<void> {
  begin();
  foreign = undefined;
  open = undefined;
  el('text-body').replaceChildren();
  say('');
  await load();
}

// Says how far a document is, or what is wrong with it.
function say(words: string, mood = ''): void {
  el('document-words').className = mood;
  el('document-words').textContent = words;
  drawDocument();
}

function drawDocument(): void {
  el('leave').hidden = foreign === undefined;
  el('document').hidden = foreign === undefined && el('document-words').textContent === '';
  el('text').hidden = foreign === undefined;
}

function showInText(index: number): void {
  const mark = el('text-body').querySelector<HTMLElement>(`[data-claim="${index}"]`);
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}

// Opens the claim of a mark in the text and goes to it.
function chooseClaim(index: number): void {
  open = `0:${index}`;
  only.clear();
  el<HTMLInputElement>('search').value = '';
  draw();
  const row = el('claims').querySelector<HTMLElement>(`li[data-key="0:${index}"] .row`);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'start' });
}

// Takes a PDF that is dropped anywhere on the panel; anything else goes where it was meant to.
function takeDrops(): void {
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  const over = (event: DragEvent): void => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    el('drop').hidden = false;
  };
  document.addEventListener('dragenter', over);
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', (event) => { if (event.relatedTarget === null) el('drop').hidden = true; });
  document.addEventListener('drop', (event) => {
    el('drop').hidden = true;
    if (!holdsFile(event)) return;
    event.preventDefault();
    void readPDF(event.dataTransfer?.files[0]);
  });
}

async function save(): Promise<void> {
  const format = el<HTMLSelectElement>('format').value as Format;
  const { extension, type, make } = formats[format];
  const places = await Promise.all(pages.map((page) => (tab?.id === undefined || foreign !== undefined ? page.report.claims.map((claim) => placeOf(page.report, claim)) : placesIn(tab.id, page.frame))));
  const url = URL.createObjectURL(new Blob([make(pages, new Date(), places)], { type }));
  h('a', { href: url, download: `assay-${new Date().toISOString().slice(0, 10)}.${extension}` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function placeOf(report: Report, claim: Claim): Place {
  const amount = mentionOf(report, claim.amount);
  return amount === undefined ? null : [amount.start, amount.end];
}
