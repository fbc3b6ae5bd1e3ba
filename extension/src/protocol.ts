// The one contract of the extension: the Report as wasm/claim writes it, and the messages
// between its contexts. Change it together with wasm/bridge.go and wasm/claim/json.go.

export type MentionKind = 'money' | 'percent' | 'count' | 'date' | 'agency' | 'actor' | 'victim' | 'technique' | 'address' | 'tx' | 'cve';
export type Qualifier = 'exact' | 'about' | 'nearly' | 'over' | 'under' | 'range' | 'vague';
export type Action = 'stolen' | 'laundered' | 'recovered' | 'frozen' | 'seized' | 'lost' | 'paid' | 'earned' | 'attacked' | 'other';
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'span';
export type FieldName = 'amount' | 'period' | 'agency' | 'actor' | 'victim';
export type FieldResult = 'agrees' | 'within_hedge' | 'differs';
export type Fields = Partial<Record<FieldName, FieldResult>>;

export const labels = [
  'agrees', 'agrees_within_hedge', 'amount_differs', 'period_differs', 'agency_differs', 'actor_differs', 'victim_differs',
  'sources_conflict', 'outdated', 'not_in_corpus',
] as const;
export type Label = (typeof labels)[number];

export const fieldNames: readonly FieldName[] = ['amount', 'period', 'agency', 'actor', 'victim'];

export interface Quantity { low: number; high: number; currency?: string; unit?: string; qualifier: Qualifier; digits: number }
export interface Period { from: string | null; to: string | null; grain?: Grain }

export interface Mention {
  kind: MentionKind;
  start: number;
  end: number;
  text: string;
  money?: Quantity;
  percent?: Quantity;
  count?: Quantity;
  date?: Period;
  id?: string;
  name?: string;
  value?: string;
  address?: { chain?: string; value: string };
  tx?: { chain?: string; value: string };
  twin?: number;
}

export interface Scope { country?: string; subset?: string; net?: true; superlative?: 'largest-ever' | 'largest-of-year' }
export interface Source { url: string; publisher: string; date?: string; tier?: string; archive?: string }
export interface Evidence { record: string; title: string; role: string; fields: Fields; says: string; sources: Source[] }
export interface Verdict { label: Label; fields: Fields; rule?: string; reason: string; tolerance?: string; evidence: Evidence[] }

// A role of a claim is the index of a mention, or null.
export interface Claim {
  start: number;
  end: number;
  amount: number | null;
  period: number | null;
  agency: number | null;
  actor: number | null;
  victim: number | null;
  action: Action;
  scope?: Scope;
  whole?: number;
  verdict?: Verdict;
  review?: Review;
}

// What people at the reader's server made of a claim that asserts the same. It stands beside
// the verdict and changes none. note and who come to reviewers only.
export interface Review { state: 'needs_work' | 'confirmed' | 'wrong'; sources: string[]; at: string; note: string; who: string }

export interface CorpusVersion { version: string; date: string | null }
export interface Inconsistency { a: number | null; b: number | null; reason: string }
export interface Summary { claims: number; counts: Partial<Record<Label, number>>; inconsistent: Inconsistency[] }

export interface Report {
  id: string;
  published: string | null;
  published_from: string;
  offsets: 'utf8' | 'utf16';
  corpus?: CorpusVersion;
  mentions: Mention[];
  claims: Claim[];
  summary?: Summary;
}

// Where a publication date may stand, with the raw string that was found there.
export type DateSource = 'json-ld' | 'meta' | 'time' | 'url' | 'text' | 'given';
export type DateCandidate = readonly [from: DateSource, value: string];

// Why a server's answer is missing.
export type ServerFault = 'unreachable' | 'timeout' | 'refused' | 'unauthorized' | 'garbled' | 'no-permission' | 'too-large';

// Who gave the verdicts. `fault` is set when a server is configured but did not answer;
// `status` is the HTTP status that refused.
export interface Answer {
  by: 'server' | 'snapshot';
  corpus: CorpusVersion | null;
  server?: string;
  pending?: boolean;
  unjudged?: boolean; // no verdicts yet: the corpus is still being loaded
  fault?: ServerFault;
  status?: number;
}

// What the background answers to a content script. The report is JSON text: one string
// crosses the border 4 to 8 times faster than an object does in Firefox. What is `kept` is stored
// already and need not come back.
export type ReadReply = { report: string; answer: Answer; kept?: boolean } | { error: string };

// Where a claim stands, for a reader who has no page before them: selectors in the sense of
// the W3C Web Annotation model.
export interface Quote { exact: string; prefix: string; suffix: string; sentence: string; page?: number } // page of a PDF, from 1

// One frame as it was read last. Kept in storage.session, where popup and panel find it.
export interface Page {
  title: string;
  lang: string;
  report: Report;
  quotes: Quote[]; // one for each claim
  answer: Answer;
  problem?: string; // why it could not be read
}

// Page as the background stores it; the address is the browser's word, not the page's.
export interface StoredPage extends Page { url: string; frame: number }

// Where a figure stands in the textContent of document.body, in UTF-16 units; null in a
// shadow tree, which has no part in that text.
export type Place = readonly [start: number, end: number] | null;

export const pageKey = (tab: number, frame: number): string => `page:${tab}:${frame}`;

// What a page says of itself.
export type Heading = Pick<Page, 'title' | 'lang'>;

// Content script to background. A report and a page travel as JSON text. A read that is not
// `judged` may be answered without verdicts, so that what is claimed can be marked at once; with
// a heading the text is all that the page has.
export type PageMessage =
  | { type: 'read'; text: string; dates: DateCandidate[]; judged: boolean; heading?: Heading }
  | { type: 'check'; report: string }
  | { type: 'publish'; page: string }
  | { type: 'gone' };

// A page of the extension to background.
export type ExtensionMessage =
  | { type: 'off'; tab: number }
  | { type: 'read-text'; text: string }
  | { type: 'send-marks' }
  | { type: 'try-server' } // answered with an Answer
  | { type: 'update-snapshot' }
  | { type: 'forget-snapshot' };

// Background, popup or panel to content script.
export type TabMessage =
  | { type: 'go'; claim: number; quote: Quote; focus: boolean } // answered with whether the claim is still there
  | { type: 'step'; by: 1 | -1 }
  | { type: 'read-again' }
  | { type: 'here' }
  | { type: 'selection' } // answered with the selected text
  | { type: 'places' } // answered with the place of each claim in the text of document.body, or null
  | { type: 'off' };

export const maxTextUnits = 4_000_000; // UTF-16 units of one read; about 600,000 words
export const maxClaimsPerCheck = 1000; // the server's limit for one request
