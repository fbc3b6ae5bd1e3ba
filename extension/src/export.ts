// Claims of a page in the forms that other tools take. Pure: a page in, text out.
import type { Claim, Place, Quote, StoredPage } from './protocol.ts';
import { t } from './i18n.ts';
import { fieldNames } from './protocol.ts';
import { labelOf, labelWords, mentionOf, safeURL, valueWords } from './words.ts';

export type Format = 'json' | 'csv' | 'markdown' | 'claimreview' | 'annotation';

export const formats: Record<Format, { extension: string; type: string; make(pages: readonly StoredPage[], now: Date, places: readonly Place[][]): string }> = {
  json: { extension: 'json', type: 'application/json', make: json },
  csv: { extension: 'csv', type: 'text/csv', make: csv },
  markdown: { extension: 'md', type: 'text/markdown', make: markdown },
  claimreview: { extension: 'claimreview.json', type: 'application/ld+json', make: claimReview },
  annotation: { extension: 'annotations.json', type: 'application/ld+json', make: annotations },
};

interface Row { page: StoredPage; claim: Claim; quote: Quote }

function rows(pages: readonly StoredPage[]): Row[] {
  return pages.flatMap((page) => page.report.claims.map((claim, i) => ({ page, claim, quote: page.quotes[i] ?? { exact: '', prefix: '', suffix: '', sentence: '' } })));
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function json(pages: readonly StoredPage[]): string {
  return text(pages.map(({ title, url, report, quotes, answer }) => ({ title, url, answer, quotes, report })));
}

function csv(pages: readonly StoredPage[]): string {
  const head = ['url', 'page', 'quote', 'sentence', 'verdict', 'action', ...fieldNames, 'reason', 'sources', 'corpus', 'review', 'review note', 'review sources'];
  const lines = rows(pages).map(({ page, claim, quote }) => [
    page.url, String(quote.page ?? ''), quote.exact, quote.sentence, labelOf(claim), claim.action, ...fieldNames.map((field) => value(page, claim[field])), claim.verdict?.reason ?? '',
    sources(claim).join(' '), page.answer.corpus?.version ?? '', claim.review?.state ?? '', claim.review?.note ?? '', claim.review?.sources.join(' ') ?? '',
  ]);
  return [head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
}

// A cell that begins like a formula would be run by a spreadsheet.
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function value(page: StoredPage, index: number | null): string {
  const mention = mentionOf(page.report, index);
  return mention === undefined ? '' : valueWords(mention);
}

function sources(claim: Claim): string[] {
  const urls = (claim.verdict?.evidence ?? []).flatMap((e) => e.sources.map((source) => safeURL(source.url)));
  return [...new Set(urls.filter((url) => url !== null))];
}

function markdown(pages: readonly StoredPage[], now: Date): string {
  const parts = pages.map((page) => [
    `# ${plain(page.title)}`, '', `${page.url === '' ? '' : `<${page.url}>, `}${now.toISOString().slice(0, 10)}, ${page.answer.corpus?.version ?? ''}`, '',
    ...page.report.claims.flatMap((claim, i) => [citation(page, claim, page.quotes[i]), '']),
  ].join('\n'));
  return parts.join('\n');
}

// One claim as a paragraph that can be pasted into a text.
export function citation(page: StoredPage, claim: Claim, quote: Quote | undefined): string {
  const said = (quote?.sentence ?? '').trim();
  const lines = [`> ${plain(said)}`, '>', `> — ${place(page, quote)}`, '', `**${labelWords(labelOf(claim))}.** ${plain(claim.verdict?.reason ?? '')}`.trim()];
  for (const e of claim.verdict?.evidence ?? []) {
    const links = e.sources.flatMap((s) => (safeURL(s.url) === null ? [] : [`[${plain(s.publisher)}](${safeURL(s.url)})`]));
    lines.push(`- ${plain(e.says || e.title)} ${links.join(', ')}`.trimEnd());
  }
  if (claim.review !== undefined) {
    const { state, note, sources: seen } = claim.review;
    lines.push('', `${plain(t('review_is', t(`mark_${state}`)))} ${plain(note)} ${seen.flatMap((url) => (safeURL(url) === null ? [] : [`<${safeURL(url)}>`])).join(' ')}`.trimEnd());
  }
  return lines.join('\n');
}

// Where a quote stands: a link to the page, or the document and its page where there is no address.
function place({ title, url }: StoredPage, quote: Quote | undefined): string {
  if (url !== '') return `[${plain(title)}](${textFragment(url, quote)})`;
  return quote?.page === undefined ? plain(title) : `${plain(title)}, p. ${quote.page}`;
}

const plain = (s: string): string => s.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');

// A link that scrolls to the quote: https://wicg.github.io/scroll-to-text-fragment/
export function textFragment(url: string, quote: Quote | undefined): string {
  if (quote === undefined || quote.exact === '') return url;
  const encode = (s: string): string => encodeURIComponent(s.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');
  const prefix = lastLine(quote.prefix);
  const suffix = quote.suffix.split('\n')[0] ?? '';
  const parts = [prefix.trim() === '' ? '' : `${encode(wholeWords(prefix, true))}-,`, encode(quote.exact), suffix.trim() === '' ? '' : `,-${encode(wholeWords(suffix, false))}`];
  return `${url.replace(/#.*/, '')}#:~:text=${parts.join('')}`;
}

const lastLine = (s: string): string => s.split('\n').at(-1) ?? '';

// Drops the word that the cut of the context has broken.
function wholeWords(s: string, atStart: boolean): string {
  const shorter = atStart ? s.replace(/^\S*\s/, '') : s.replace(/\s\S*$/, '');
  return shorter.trim() === '' ? s : shorter;
}

const ratings: Record<string, number> = { agrees: 5, agrees_within_hedge: 4, outdated: 3, sources_conflict: 3, not_in_corpus: -1 };

// ClaimReview of schema.org, one for each claim. A claim that differs is rated 2, never
// "false"; one that is not in the corpus carries no rating.
function claimReview(pages: readonly StoredPage[], now: Date): string {
  const graph = rows(pages).map(({ page, claim, quote }) => {
    const rating = ratings[labelOf(claim)] ?? 2;
    const agency = mentionOf(page.report, claim.agency);
    return {
      '@type': 'ClaimReview',
      url: textFragment(page.url, quote),
      datePublished: now.toISOString().slice(0, 10),
      claimReviewed: quote.sentence.trim(),
      itemReviewed: {
        '@type': 'Claim',
        appearance: { '@type': 'CreativeWork', url: page.url, name: page.title },
        ...(page.report.published === null ? {} : { datePublished: page.report.published }),
        ...(agency === undefined ? {} : { author: { '@type': 'Organization', name: agency.name ?? agency.text } }),
      },
      reviewRating: { '@type': 'Rating', alternateName: labelWords(labelOf(claim)), ...(rating < 0 ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }) },
      reviewBody: claim.verdict?.reason ?? '',
      citation: sources(claim),
    };
  });
  return text({ '@context': 'https://schema.org', '@graph': graph });
}

// The W3C Web Annotation model, with a quote and a position selector each. A position counts
// in the textContent of the body, as Hypothesis does.
function annotations(pages: readonly StoredPage[], now: Date, places: readonly Place[][]): string {
  const flat = pages.flatMap((page, i) => page.report.claims.map((_, n) => places[i]?.[n] ?? null));
  return text(rows(pages).map(({ page, claim, quote }, i) => {
    const place = flat[i];
    return {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      motivation: 'assessing',
      created: now.toISOString(),
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: labelOf(claim) },
        { type: 'TextualBody', purpose: 'assessing', format: 'text/plain', value: claim.verdict?.reason ?? '' },
      ],
      target: {
        source: page.url,
        selector: [
          { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
          ...(place === null || place === undefined ? [] : [{ type: 'TextPositionSelector', start: place[0], end: place[1] }]),
          ...(quote.page === undefined ? [] : [{ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3778', value: `page=${quote.page}` }]),
        ],
      },
    };
  }));
}
