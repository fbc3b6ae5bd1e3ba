// The raw strings in which a page may say when it was published. Which of them is right is
// decided by the core; none of this ever leaves the extension.
import type { DateCandidate } from './protocol.ts';

const metaNames = [
  'article:published_time', 'og:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date',
  'publishdate', 'pubdate', 'publish_date', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date', 'article.published',
];
const most = 40; // candidates of one page

export function dateCandidates(doc: Document, address: string): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) fromJSONLD(script.textContent ?? '', found);
  for (const meta of doc.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase();
    if (metaNames.includes(name)) found.push(['meta', meta.getAttribute('content') ?? '']);
  }
  for (const time of doc.querySelectorAll('article time, header time, main time, time[itemprop="datePublished"], time[pubdate], [class*="byline"] time')) {
    found.push(['time', time.getAttribute('datetime') ?? time.textContent ?? '']);
  }
  if (/^https?:/.test(address)) found.push(['url', new URL(address).pathname]);
  return found.filter(([, value]) => value.trim() !== '' && value.length < 200).slice(0, most);
}

function fromJSONLD(json: string, found: DateCandidate[]): void {
  if (json.length > 500_000) return;
  try {
    visit(JSON.parse(json), 0, found);
  } catch {
    // many pages carry broken JSON-LD; the other places remain
  }
}

function visit(value: unknown, depth: number, found: DateCandidate[]): void {
  if (typeof value !== 'object' || value === null || depth > 6 || found.length >= most) return;
  const date = (value as Record<string, unknown>)['datePublished'];
  if (typeof date === 'string') found.push(['json-ld', date]);
  for (const child of Object.values(value)) visit(child, depth + 1, found);
}
