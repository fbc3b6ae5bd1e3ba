// A claim, its verdict and its evidence as elements. Card and panel draw the same words. What
// the core and the corpus say is English in every language of the interface.
import type { Answer, Evidence, FieldName, FieldResult, Review, Source } from './protocol.ts';
import { fieldNames } from './protocol.ts';
import type { Family } from './words.ts';
import { ageWords, dayWords, fieldWords, safeURL } from './words.ts';
import { h } from './dom.ts';
import { n, t } from './i18n.ts';

export interface Row { field: FieldName; value: string; outcome: FieldResult | undefined }

const shownRecords = 3; // the others unfold
const familyKey = '      '; // underlined with the family's pattern, it is the legend of the marks on the page

export function keyOf(family: Family): HTMLElement {
  return h('span', { class: `key family-${family}`, 'aria-hidden': 'true' }, familyKey);
}

// The normalised values of a claim with the outcome of each comparison.
export function fieldList(rows: readonly Row[]): HTMLElement {
  const list = h('dl');
  for (const { field, value, outcome } of rows) {
    const word = outcome === undefined ? null : h('span', { class: `outcome ${outcome}` }, t(`outcome_${outcome}`));
    list.append(h('dt', {}, fieldWords(field)), h('dd', {}, value, word === null ? null : ' ', word));
  }
  return list;
}

export function rowsOf(value: (field: FieldName) => string | undefined, outcome: (field: FieldName) => FieldResult | undefined): Row[] {
  return fieldNames.flatMap((field) => {
    const words = value(field);
    return words === undefined ? [] : [{ field, value: words, outcome: outcome(field) }];
  });
}

export function evidenceList(evidence: readonly Evidence[]): HTMLElement | null {
  if (evidence.length === 0) return null;
  const rest = evidence.slice(shownRecords);
  return h('section', {}, h('h2', {}, t('evidence')), h('ul', {}, ...evidence.slice(0, shownRecords).map(record)),
    rest.length === 0 ? null : h('details', {}, h('summary', {}, n('more_records', rest.length)), h('ul', {}, ...rest.map(record))));
}

function record(e: Evidence): HTMLElement {
  const role = ['supports', 'differs', 'superseded', 'context'].includes(e.role) ? e.role : 'context';
  return h('li', { class: `record ${role}` },
    h('div', { class: 'role' }, t(`role_${role}`)),
    h('div', { class: 'title', lang: 'en' }, e.title),
    e.says === '' ? null : h('div', { lang: 'en' }, e.says),
    h('ul', { class: 'sources' }, ...e.sources.map(source)));
}

function source(s: Source): HTMLElement {
  const tier = s.tier === undefined || s.tier === '' ? '' : t(`tier_${s.tier}`);
  const when = [s.date === undefined ? '' : dayWords(s.date), tier].filter((word) => word !== '').join(', ');
  const archive = s.archive === undefined ? null : link(s.archive, t('archived'));
  return h('li', {}, link(s.url, s.publisher) ?? s.publisher, when === '' ? null : h('span', { class: 'when' }, ` ${when}`), archive === null ? null : ' · ', archive);
}

function link(url: string, text: string): HTMLElement | null {
  const href = safeURL(url);
  return href === null ? null : h('a', { href, target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, text);
}

// What people made of the claim, beside what the machine says of it.
export function reviewNote(review: Review | undefined): HTMLElement | null {
  if (review === undefined) return null;
  const when = [dayWords(review.at.slice(0, 10)), review.who].filter((word) => word !== '').join(', ');
  return h('section', { class: 'review' }, h('h2', {}, t('review_title')),
    h('div', { class: 'record' }, h('div', {}, h('strong', {}, t(`mark_${review.state}`)), h('span', { class: 'when' }, ` ${when}`)),
      review.note === '' ? null : h('p', { class: 'note' }, review.note),
      review.sources.length === 0 ? null : h('ul', { class: 'sources' }, ...review.sources.map((url) => h('li', {}, link(url, url) ?? url)))));
}

// Which of the two engines answered, how old its corpus is, and why a server did not.
export function answerLines(answer: Answer, now: number): HTMLElement[] {
  const host = answer.server === undefined ? '' : hostOf(answer.server);
  const who = answer.by === 'server' ? t('answer_server', host) : t('answer_snapshot');
  const { corpus } = answer;
  const age = corpus?.date ? t('corpus_of', dayWords(corpus.date), ageWords(corpus.date, now)) : t('corpus_unknown');
  const lines = [h('p', { class: 'engine' }, who), h('p', { class: 'corpus' }, corpus === null ? age : `${age} (${corpus.version})`)];
  if (answer.pending === true) lines.push(h('p', { class: 'pending' }, t('server_pending', host)));
  if (answer.fault !== undefined) lines.push(h('p', { class: 'fault' }, faultWords(answer)));
  return lines;
}

export function faultWords(answer: Answer): string {
  const host = answer.server === undefined ? '' : hostOf(answer.server);
  return t(`fault_${(answer.fault ?? '').replace('-', '_')}`, host, String(answer.status ?? ''));
}

function hostOf(server: string): string {
  try {
    return new URL(server).host;
  } catch {
    return server;
  }
}
