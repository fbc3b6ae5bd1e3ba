// A fact-checker's marks on claims. Each is written to disk before anything else happens,
// waits there until the server has taken it, and is sent under one key however often it is
// tried, so that nothing is lost and nothing is stored twice.
import type { Claim, Report } from './protocol.ts';
import { ServerError, checkRequest, post } from './server.ts';
import type { CheckRequest, Server } from './server.ts';
import { all, put, remove } from './vault.ts';

export const states = ['confirmed', 'wrong', 'needs_work'] as const;
export type State = (typeof states)[number];

export interface Mark {
  key: string; // the Idempotency-Key
  state: State;
  note: string;
  sources: string[];
  verdict: string; // the label the machine gave
  corpus: string;
  claim: CheckRequest;
  made: string; // ISO time
}

export function newMark(report: Report, claim: Claim, state: State, note: string, sources: string[], now: Date): Mark {
  return {
    key: crypto.randomUUID(), state, note, sources, verdict: claim.verdict?.label ?? '', corpus: report.corpus?.version ?? '',
    claim: checkRequest(report, [claim]).body, made: now.toISOString(),
  };
}

export async function keep(mark: Mark): Promise<void> {
  await put('marks', mark.key, mark);
}

export async function waiting(): Promise<Mark[]> {
  return ((await all('marks')) as Mark[]).sort((a, b) => a.made.localeCompare(b.made));
}

// Sends what waits, oldest first, and stops at the first that the server did not take.
export async function send(server: Server): Promise<{ sent: number; left: number; error?: ServerError }> {
  const marks = await waiting();
  let sent = 0;
  for (const mark of marks) {
    try {
      const { key, ...body } = mark;
      await post(server, '/v1/reviews', body, { 'Idempotency-Key': key });
    } catch (err) {
      if (!(err instanceof ServerError)) throw err;
      return { sent, left: marks.length - sent, error: err };
    }
    await remove('marks', mark.key);
    sent++;
  }
  return { sent, left: 0 };
}
