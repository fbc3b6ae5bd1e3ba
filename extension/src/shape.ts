// Whether what a content script sent has the shape of protocol.ts. The renderer of a hostile
// page is not believed: what popup, panel and server get to see passes here first.
import type { Answer, Claim, Evidence, Heading, Mention, Page, PageMessage, Quote, Report, Review, Source, Verdict } from './protocol.ts';
import { fieldNames, labels, maxTextUnits } from './protocol.ts';

type Test = (value: unknown) => boolean;
type Tests<T> = { [K in keyof Required<T>]: Test };

const text: Test = (v) => typeof v === 'string';
const count: Test = (v) => Number.isSafeInteger(v) && (v as number) >= 0;
const number: Test = (v) => typeof v === 'number' && Number.isFinite(v);
const flag: Test = (v) => typeof v === 'boolean';
const maybe = (test: Test): Test => (v) => v === undefined || test(v);
const orNull = (test: Test): Test => (v) => v === null || test(v);
const one = (...words: readonly string[]): Test => (v) => words.includes(v as string);
const list = (test: Test): Test => (v) => Array.isArray(v) && v.every(test);
const map = (test: Test): Test => (v) => plain(v) && Object.values(v as object).every(test);

function plain(v: unknown): boolean {
  return typeof v === 'object' && v !== null && !Array.isArray(v);
}

// An object with these members and no others.
function object<T>(tests: Tests<T>): Test {
  return (v) => plain(v) && Object.keys(v as object).every((key) => Object.hasOwn(tests, key)) && Object.entries<Test>(tests).every(([key, test]) => test((v as Record<string, unknown>)[key]));
}

const quantity = object({ low: number, high: number, currency: maybe(text), unit: maybe(text), qualifier: text, digits: count });
const onChain = object({ chain: maybe(text), value: text });

const mention = object<Mention>({
  kind: text, start: count, end: count, text, money: maybe(quantity), percent: maybe(quantity), count: maybe(quantity),
  date: maybe(object({ from: orNull(text), to: orNull(text), grain: maybe(text) })),
  id: maybe(text), name: maybe(text), value: maybe(text), address: maybe(onChain), tx: maybe(onChain), twin: maybe(count),
});

const fields = map(one('agrees', 'within_hedge', 'differs'));
const source = object<Source>({ url: text, publisher: text, date: maybe(text), tier: maybe(text), archive: maybe(text) });
const evidence = object<Evidence>({ record: text, title: text, role: text, fields, says: text, sources: list(source) });
const verdict = object<Verdict>({ label: one(...labels), fields, rule: maybe(text), reason: text, tolerance: maybe(text), evidence: list(evidence) });
const review = object<Review>({ state: one('needs_work', 'confirmed', 'wrong'), sources: list(text), at: text, note: text, who: text });
const corpus = object({ version: text, date: orNull(text) });

const claim = object<Claim>({
  start: count, end: count, amount: orNull(count), period: orNull(count), agency: orNull(count), actor: orNull(count), victim: orNull(count), whole: maybe(count),
  action: text, scope: maybe(object({ country: maybe(text), subset: maybe(text), net: maybe(flag), superlative: maybe(text) })),
  verdict: maybe(verdict), review: maybe(review),
});

const report = object<Report>({
  id: text, published: orNull(text), published_from: text, offsets: one('utf8', 'utf16'), corpus: maybe(corpus), mentions: list(mention), claims: list(claim),
  summary: maybe(object({ claims: count, counts: map(count), inconsistent: list(object({ a: orNull(count), b: orNull(count), reason: text })) })),
});

const quote = object<Quote>({ exact: text, prefix: text, suffix: text, sentence: text, page: maybe(count) });
const answer = object<Answer>({ by: one('server', 'snapshot'), corpus: orNull(corpus), server: maybe(text), pending: maybe(flag), unjudged: maybe(flag), fault: maybe(text), status: maybe(count) });
const page = object<Page>({ title: text, lang: text, report, quotes: list(quote), answer, problem: maybe(text) });

const short: Test = (v) => text(v) && (v as string).length <= maxTextUnits;
const messages: Record<PageMessage['type'], Test> = {
  read: object<Extract<PageMessage, { type: 'read' }>>({ type: text, text: short, dates: list((v) => list(text)(v) && (v as unknown[]).length === 2), judged: flag, heading: maybe(object<Heading>({ title: text, lang: text })) }),
  check: object<Extract<PageMessage, { type: 'check' }>>({ type: text, report: text }),
  publish: object<Extract<PageMessage, { type: 'publish' }>>({ type: text, page: text }),
  gone: object<Extract<PageMessage, { type: 'gone' }>>({ type: text }),
};

export function isPageMessage(value: unknown): value is PageMessage {
  if (!plain(value)) return false;
  const { type } = value as { type?: unknown };
  return typeof type === 'string' && Object.hasOwn(messages, type) && messages[type as PageMessage['type']](value);
}

export class ShapeError extends Error {}

// A Report of JSON text whose roles name mentions of its own, or a ShapeError.
export function readReport(json: string): Report {
  const value = parse(json);
  if (!report(value) || !sound(value as Report)) throw new ShapeError('this is no report');
  return value as Report;
}

// A Page of JSON text, or a ShapeError.
export function readPage(json: string): Page {
  const value = parse(json);
  if (!page(value) || !sound((value as Page).report)) throw new ShapeError('this is no page');
  return value as Page;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function sound({ mentions, claims }: Report): boolean {
  const known = (i: number | null | undefined): boolean => i === null || i === undefined || i < mentions.length;
  return claims.every((c) => fieldNames.every((field) => known(c[field])) && known(c.whole)) && mentions.every((m) => known(m.twin));
}
