// The reader's own server. It is sent claims as numbers, days, ids and names, in their order: no
// text of the page, no address, and no place by which a text could be told.
import type { Calls } from './api.ts';
import type { Claim, CorpusVersion, Mention, Report, Review, ServerFault, Summary, Verdict } from './protocol.ts';
import { labels, maxClaimsPerCheck } from './protocol.ts';

export interface Server { origin: string; token: string }

export class ServerError extends Error {
  readonly fault: ServerFault;
  readonly status: number | undefined;
  constructor(fault: ServerFault, status?: number) {
    super(`server: ${fault}${status === undefined ? '' : ` (${status})`}`);
    this.fault = fault;
    this.status = status;
  }
}

export interface CheckAnswer { corpus: CorpusVersion; verdicts: Verdict[]; summary: Summary | undefined; reviews: Map<number, Review> }

const patience = 5_000; // milliseconds until the snapshot's verdict stands
const largestAnswer = 8_000_000; // UTF-16 units

type Place = Partial<Pick<Claim, 'start' | 'end'>>;
type BareMention = Omit<Mention, 'start' | 'end' | 'text'> & Place;
type BareClaim = Omit<Claim, 'start' | 'end' | 'verdict' | 'review'> & Place;
export interface CheckRequest { published: string | null; mentions: BareMention[]; claims: BareClaim[] }

// The part of a report that a server needs in order to tell one claim from another, and the
// place of each mention sent in the report.
export function checkRequest(report: Report, claims: readonly Claim[] = report.claims): { body: CheckRequest; sent: number[] } {
  const sent: number[] = [];
  const places = new Map<number, number>();
  const mentions: BareMention[] = [];
  const ref = (index: number | null | undefined): number | null => {
    const mention = index === null || index === undefined ? undefined : report.mentions[index];
    if (mention === undefined || index === null || index === undefined) return null;
    const known = places.get(index);
    if (known !== undefined) return known;
    const { kind, money, percent, count, date, id, name, value, address, tx, twin } = mention;
    const bare = given({ kind, money, percent, count, date, id, name, value, address, tx });
    const place = mentions.push(bare) - 1;
    sent.push(index);
    places.set(index, place);
    if (twin !== undefined) (bare as BareMention).twin = ref(twin) ?? place;
    return place;
  };
  return { body: { published: report.published, claims: claims.map((claim) => bareClaim(claim, ref)), mentions }, sent };
}

const bareClaim = (claim: Claim, ref: (index: number | null | undefined) => number | null): BareClaim => {
  const whole = claim.whole === undefined ? null : ref(claim.whole);
  return {
    amount: ref(claim.amount), period: ref(claim.period), agency: ref(claim.agency), actor: ref(claim.actor), victim: ref(claim.victim),
    action: claim.action,
    ...(claim.scope === undefined ? {} : { scope: claim.scope }),
    ...(whole === null ? {} : { whole }),
  };
};

const judged: readonly string[] = ['money', 'percent', 'count', 'date', 'agency', 'actor', 'victim'];
const mostMentions = 5000; // of one request

// All that a verdict may depend on: the claims, what else the sentences that make them name,
// for that may take a doubt back, and the page's other victims that the corpus knows. Places are
// sent as an order: the first border of all is 0, the next 1. How long a text is between two
// figures would tell which text it is.
export function pageRequest(report: Report, claims: readonly Claim[]): { body: CheckRequest; sent: number[] } {
  const bound = new Set(claims.flatMap((c) => [c.amount, c.period, c.agency, c.actor, c.victim, c.whole ?? null]));
  const concerns = (m: Mention, i: number): boolean => bound.has(i) || (m.kind === 'victim' && m.id?.startsWith('new:') === false) || (judged.includes(m.kind) && claims.some((c) => c.start <= m.start && m.end <= c.end));
  const kept = report.mentions.flatMap((m, i) => (concerns(m, i) ? [i] : []));
  const sent = kept.length <= mostMentions ? kept : kept.filter((i) => bound.has(i));
  const indexes = new Map(sent.map((index, place) => [index, place]));
  const ref = (index: number | null | undefined): number | null => (index === null || index === undefined ? null : (indexes.get(index) ?? null));
  const order = orderOf([...claims, ...sent.map((index) => report.mentions[index]!)]);
  const mentions = sent.map((index): BareMention => {
    const { text: _text, name, twin, ...bare } = report.mentions[index]!;
    const other = ref(twin);
    return { ...bare, ...order(bare), ...(bound.has(index) && name !== undefined ? { name } : {}), ...(other === null ? {} : { twin: other }) };
  });
  return { body: { published: report.published, mentions, claims: claims.map((claim) => ({ ...bareClaim(claim, ref), ...order(claim) })) }, sent };
}

interface Span { start: number; end: number }

// What gives a span its place in the order of all borders of spans.
function orderOf(spans: readonly Span[]): (span: Span) => Span {
  const borders = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const place = new Map(borders.map((border, i) => [border, i]));
  return ({ start, end }) => ({ start: place.get(start)!, end: place.get(end)! });
}

// The members of an object that have a value.
function given<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}

// Asks the server about every claim of report and returns the report with its verdicts.
export async function check(server: Server, report: Report): Promise<Report> {
  const claims: Claim[] = [];
  let corpus: CorpusVersion | undefined;
  const inconsistent: Summary['inconsistent'] = [];
  for (let from = 0; from < report.claims.length; from += maxClaimsPerCheck) {
    const part = report.claims.slice(from, from + maxClaimsPerCheck);
    const { body, sent } = pageRequest(report, part);
    const answer = checkAnswer(await post(server, '/v1/check', body), part.length);
    corpus = answer.corpus;
    part.forEach((claim, i) => {
      const review = answer.reviews.get(i);
      claims.push({ ...claim, verdict: answer.verdicts[i]!, ...(review === undefined ? {} : { review }) });
    });
    for (const { a, b, reason } of answer.summary?.inconsistent ?? []) {
      inconsistent.push({ a: a === null ? null : (sent[a] ?? null), b: b === null ? null : (sent[b] ?? null), reason });
    }
  }
  if (corpus === undefined) return report;
  const counts: Summary['counts'] = {};
  for (const { verdict } of claims) if (verdict !== undefined) counts[verdict.label] = (counts[verdict.label] ?? 0) + 1;
  return { ...report, corpus, claims, summary: { claims: claims.length, counts, inconsistent } };
}

type Posts = { [K in keyof Calls]: K extends `POST ${infer Path}` ? Path : never }[keyof Calls];

// Sends what the call takes, and returns what came: a server is not believed to answer as described.
export async function post<Path extends Posts>(server: Server, path: Path, body: Calls[`POST ${Path}`]['body'], headers: Record<string, string> = {}): Promise<unknown> {
  const response = await request(server, path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text().catch(() => {
    throw new ServerError('timeout');
  });
  if (text.length > largestAnswer) throw new ServerError('garbled');
  try {
    return JSON.parse(text);
  } catch {
    throw new ServerError('garbled');
  }
}

// Fetches path of the server and returns its answer, 304 included, or throws a ServerError.
export async function request(server: Server, path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  if (server.token !== '') headers.set('Authorization', `Bearer ${server.token}`);
  let response: Response;
  try {
    response = await fetch(server.origin + path, {
      ...init, headers, credentials: 'omit', cache: 'no-store', redirect: 'error', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(patience),
    });
  } catch (err) {
    throw new ServerError((err as Error).name === 'TimeoutError' ? 'timeout' : 'unreachable');
  }
  if (response.ok || response.status === 304) return response;
  if (response.status === 401 || response.status === 403) throw new ServerError('unauthorized', response.status);
  throw new ServerError(response.status === 413 ? 'too-large' : 'refused', response.status);
}

// Narrows what a server answered; anything that is not one verdict per claim is garbled.
export function checkAnswer(value: unknown, claims: number): CheckAnswer {
  const answer = value as Partial<CheckAnswer> | null;
  if (typeof answer?.corpus?.version !== 'string' || !Array.isArray(answer.verdicts) || answer.verdicts.length !== claims) throw new ServerError('garbled');
  return { corpus: answer.corpus, verdicts: answer.verdicts.map(verdict), summary: answer.summary, reviews: reviews((value as { reviews?: unknown }).reviews) };
}

const reviewStates: readonly unknown[] = ['needs_work', 'confirmed', 'wrong'];

function reviews(value: unknown): Map<number, Review> {
  const list = (Array.isArray(value) ? value : []) as (Partial<Review> & { claim?: unknown } | null)[];
  return new Map(list.flatMap((r): [number, Review][] => (r === null || typeof r?.claim !== 'number' || !reviewStates.includes(r.state) ? [] : [[r.claim, {
    state: r.state!, at: String(r.at ?? ''), note: String(r.note ?? ''), who: String(r.who ?? ''), sources: (Array.isArray(r.sources) ? r.sources : []).map(String),
  }]])));
}

function verdict(value: unknown): Verdict {
  const v = value as Partial<Verdict> | null;
  if (v === null || typeof v !== 'object' || !labels.includes(v.label as never)) throw new ServerError('garbled');
  const evidence = Array.isArray(v.evidence) ? v.evidence : [];
  return {
    label: v.label!,
    fields: typeof v.fields === 'object' && v.fields !== null ? v.fields : {},
    reason: String(v.reason ?? ''),
    evidence: evidence.map((e) => ({
      record: String(e?.record ?? ''), title: String(e?.title ?? ''), role: String(e?.role ?? ''), says: String(e?.says ?? ''), fields: e?.fields ?? {},
      sources: (Array.isArray(e?.sources) ? e.sources : []).map((s) => ({ ...s, url: String(s?.url ?? ''), publisher: String(s?.publisher ?? '') })),
    })),
    ...(typeof v.rule === 'string' ? { rule: v.rule } : {}),
    ...(typeof v.tolerance === 'string' ? { tolerance: v.tolerance } : {}),
  };
}
