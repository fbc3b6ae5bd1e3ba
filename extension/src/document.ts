// Text that stands on no page of the web: pasted, or the pages of a PDF. The panel shows it
// and its claims itself.
import type { PDFProblem, PDFText } from './pdf.ts';
import { h } from './dom.ts';
import { n, t } from './i18n.ts';
import { maxTextUnits } from './protocol.ts';
import type { Quote, ReadReply, Report, StoredPage } from './protocol.ts';
import { indexAt } from './textmap.ts';
import { familyOf, labelOf, labelWords, mentionOf } from './words.ts';

export interface Document { title: string; parts: string[]; paged: boolean; note: string } // parts are the pages of a PDF

export interface ReadDocument { document: Document; page: StoredPage; starts: number[] } // starts of the parts in the text that was read

const gap = '\n\n';

// Reads a PDF. The result is a document, or words for the reader that say what is wrong with it.
export async function openPDF(file: File, said: (words: string) => void, signal: AbortSignal): Promise<Document | string> {
  said(t('pdf_opening', file.name));
  const pdf = await import('./pdf.js');
  const progress = (page: number, total: number): void => said(t('pdf_reading', file.name, String(page), String(total)));
  const read = await pdf.textOf(file, { mostUnits: maxTextUnits, progress, signal });
  if ('problem' in read) return problemWords(read.problem, file.name, pdf.largestPDF);
  return { title: read.title || file.name, parts: read.pages, paged: true, note: noteOn(read) };
}

function problemWords(problem: PDFProblem, name: string, largest: number): string {
  return t(`pdf_${problem}`, name, String(largest));
}

function noteOn({ pages, total }: PDFText): string {
  const silent = pages.filter((text) => text === '').length;
  const notes = [pages.length < total ? t('pdf_cut', String(pages.length), String(total)) : '', silent > 0 ? n('pdf_partly', silent) : ''];
  return notes.filter((note) => note !== '').join(' ');
}

// Has the claims of a document read and judged, or throws an Error with the reason.
export async function readDocument(document: Document): Promise<ReadDocument> {
  const text = document.parts.join(gap);
  const reply = (await chrome.runtime.sendMessage({ type: 'read-text', text })) as ReadReply | undefined;
  if (reply === undefined || 'error' in reply) throw new Error(reply?.error ?? t('document_too_long'));
  const report = JSON.parse(reply.report) as Report;
  const starts: number[] = [];
  let at = 0;
  for (const part of document.parts) {
    starts.push(at);
    at += part.length + gap.length;
  }
  const quotes = report.claims.map((claim): Quote => {
    const amount = mentionOf(report, claim.amount);
    const quote: Quote = { exact: amount?.text ?? '', prefix: '', suffix: '', sentence: text.slice(claim.start, claim.end) };
    return document.paged ? { ...quote, page: indexAt(starts, amount?.start ?? claim.start) + 1 } : quote;
  });
  const page: StoredPage = { title: document.title, lang: '', url: '', frame: 0, report, quotes, answer: { ...reply.answer, corpus: reply.answer.corpus ?? report.corpus ?? null } };
  return { document, page, starts };
}

// The text with its claims marked, page by page. A mark is a button that leads to its claim.
export function textView({ document, page, starts }: ReadDocument, chosen: (claim: number) => void): HTMLElement[] {
  const marks = page.report.claims.flatMap((claim, index) => {
    const amount = mentionOf(page.report, claim.amount);
    return amount === undefined ? [] : [{ claim, index, start: amount.start, end: amount.end }];
  }).sort((a, b) => a.start - b.start);
  return document.parts.map((part, i) => {
    const start = starts[i]!;
    const here = marks.filter((mark) => mark.start >= start && mark.end <= start + part.length);
    const nodes: (Node | string)[] = [];
    let at = 0;
    for (const { claim, index, start: from, end } of here) {
      if (from - start < at) continue; // two claims share an amount
      nodes.push(part.slice(at, from - start));
      const mark = h('button', { type: 'button', class: `in-text label family-${familyOf(claim)}`, 'data-claim': String(index), title: labelWords(labelOf(claim)) }, part.slice(from - start, end - start));
      mark.addEventListener('click', () => chosen(index));
      nodes.push(mark);
      at = end - start;
    }
    nodes.push(part.slice(at));
    return h('section', {}, document.paged ? h('h3', {}, t('document_page', String(i + 1))) : null, h('p', {}, ...nodes));
  });
}
