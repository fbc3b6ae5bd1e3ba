// A fact-checker's marks on claims. Each is written to disk before anything else happens,
// waits there until the server has taken it, and is sent under one key however often it is
// tried, so that nothing is lost and nothing is stored twice.
//
// A mark takes along the claim as /v1/check does, in figures, days and ids. The words of a
// page go with it only where a person chose them: those of a claim that was missed, and the
// page's title and address if that box is ticked.
import type { Claim, Report } from './protocol.ts';
import { ServerError, checkRequest, post } from './server.ts';
import type { CheckRequest, Server } from './server.ts';
import { all, put, remove } from './vault.ts';

export const states = ['confirmed', 'wrong', 'needs_work'] as const;
export type State = (typeof states)[number];

export const longestNote = 4000; // UTF-16 units
export const longestMissed = 2000; // UTF-16 units of selected words
const mostSources = 20;

// What a person says about a claim. page is where it was read, if that is to be told.
export interface Judgement { state: State; note: string; sources: string[]; page?: { title: string; url: string } }

export interface Mark extends Judgement {
  key: string; // the Idempotency-Key
  about: { claim: CheckRequest } | { missed: { words: string; published: string | null } };
  made: string; // ISO time
}

export function newMark(report: Report, claim: Claim, judgement: Judgement, now: Date): Mark {
  return { ...judgement, key: crypto.randomUUID(), about: { claim: checkRequest(report, [claim]).body }, made: now.toISOString() };
}

// A claim that the machine did not read, in the words that a person selected.
export function missedMark(report: Report | undefined, words: string, judgement: Omit<Judgement, 'state'>, now: Date): Mark {
  return { ...judgement, state: 'needs_work', key: crypto.randomUUID(), about: { missed: { words, published: report?.published ?? null } }, made: now.toISOString() };
}

export async function keep(mark: Mark): Promise<void> {
  await put('marks', mark.key, mark);
}

export async function waiting(): Promise<Mark[]> {
  return ((await all('marks')) as Mark[]).sort((a, b) => a.made.localeCompare(b.made));
}

// Sends what waits, oldest first. A mark that the server refuses goes on waiting and holds
// up none behind it; any other failure ends the round.
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
      if (err.status !== undefined && [400, 404, 409, 413, 422].includes(err.status)) continue;
      break;
    }
    await remove('marks', mark.key);
    sent++;
  }
  return { sent, left: marks.length - sent, ...(last === undefined ? {} : { error: last }) };
}

async function deliver(server: Server, { key, about, state, note, sources, page }: Mark): Promise<void> {
  const body = { ...about, state, note, sources: sources.slice(0, mostSources), ...(page === undefined ? {} : { page: { title: page.title.slice(0, 500), url: page.url.slice(0, 2048) } }) };
  const stored = (await post(server, '/v1/reviews', body, { 'Idempotency-Key': key })) as { state?: unknown } | null;
  if (stored?.state !== state) throw new ServerError('garbled');
}
