// A fact-checker's marks on claims. Each is written to disk before anything else happens,
// waits there until the server has taken it, and is sent under one key however often it is
// tried, so that nothing is lost and nothing is stored twice.
//
// A server reviews claims of articles that it keeps. What is kept of a page is the one
// sentence that states the claim: the server reads it again and the mark is put on the claim
// whose figure stands in the same place.
import type { Claim, Quote, Report } from './protocol.ts';
import { ServerError, post } from './server.ts';
import type { Server } from './server.ts';
import { all, put, remove } from './vault.ts';

export const states = ['confirmed', 'wrong', 'needs_work'] as const;
export type State = (typeof states)[number];

export const longestNote = 3000; // UTF-16 units; the server takes 4,000 with the further sources
export const longestMissed = 2000; // UTF-16 units of a selected sentence

// What a person says about a claim.
export interface Judgement { state: State; note: string; sources: string[] }

export interface Mark extends Judgement {
  key: string; // the Idempotency-Key
  sentence: string;
  figure: number | null; // where the figure begins in sentence, in UTF-16 units; null for a claim that was missed
  verdict: string; // the label the machine gave
  corpus: string;
  published: string | null;
  made: string; // ISO time
}

interface Review { state: State; note: string; source: string }
type Kept = Pick<Report, 'id' | 'mentions' | 'claims'>;

export function newMark(report: Report, claim: Claim, { sentence }: Quote, judgement: Judgement, now: Date): Mark {
  const amount = report.mentions[claim.amount ?? -1];
  return {
    ...judgement, key: crypto.randomUUID(), sentence, figure: amount === undefined ? 0 : amount.start - claim.start,
    verdict: claim.verdict?.label ?? '', corpus: report.corpus?.version ?? '', published: report.published, made: now.toISOString(),
  };
}

// A claim that the machine did not read, in the sentence that states it.
export function missedMark(report: Report | undefined, sentence: string, note: string, sources: string[], now: Date): Mark {
  return {
    state: 'needs_work', note, sources, key: crypto.randomUUID(), sentence, figure: null,
    verdict: '', corpus: report?.corpus?.version ?? '', published: report?.published ?? null, made: now.toISOString(),
  };
}

export async function keep(mark: Mark): Promise<void> {
  await put('marks', mark.key, mark);
}

export async function waiting(): Promise<Mark[]> {
  return ((await all('marks')) as Mark[]).sort((a, b) => a.made.localeCompare(b.made));
}

// Sends what waits, oldest first. A mark that the server has no place for goes on waiting
// and holds up none behind it; any other failure ends the round.
export async function send(server: Server): Promise<{ sent: number; left: number; error?: ServerError }> {
  const marks = await waiting();
  let sent = 0;
  let last: ServerError | undefined;
  for (const mark of marks) {
    try {
      await deliver(server, mark);
    } catch (err) {
      if (!(err instanceof ServerError)) throw err;
      last = err;
      if (err.fault === 'no-place') continue;
      break;
    }
    await remove('marks', mark.key);
    sent++;
  }
  return { sent, left: marks.length - sent, ...(last === undefined ? {} : { error: last }) };
}

async function deliver(server: Server, mark: Mark): Promise<void> {
  const kept = (await post(server, '/v1/articles', { text: mark.sentence, published: mark.published, keep: true })) as Partial<Kept> | null;
  if (typeof kept?.id !== 'string' || !Array.isArray(kept.mentions) || !Array.isArray(kept.claims)) throw new ServerError('garbled');
  const n = placeOf(kept as Kept, mark);
  if (n === 0) throw new ServerError('no-place');
  await post(server, `/v1/articles/${encodeURIComponent(kept.id)}/claims/${n}/reviews`, review(mark), { 'Idempotency-Key': mark.key });
}

// The number of the claim that mark is about, from 1, or 0. The server counts bytes of UTF-8.
function placeOf({ mentions, claims }: Kept, { sentence, figure }: Mark): number {
  if (figure === null) return claims.length > 0 ? 1 : 0;
  const start = new TextEncoder().encode(sentence.slice(0, figure)).length;
  return claims.findIndex((claim) => mentions[claim.amount ?? -1]?.start === start) + 1;
}

// A review names one source; further ones are added to its note.
function review({ state, note, sources: [source = '', ...others] }: Mark): Review {
  return { state, note: [note, ...others].filter((line) => line !== '').join('\n'), source };
}
