// The corpus the extension judges by: the one it was built with, or a newer one that the
// reader's server gave and a trusted key signed. The last good one stays whatever happens.
import type { CorpusVersion } from './protocol.ts';
import { ServerError, request } from './server.ts';
import type { Server } from './server.ts';
import { settings } from './settings.ts';
import { RefusedSnapshot, compareVersions, open, publicKey } from './signed.ts';
import type { Refusal } from './signed.ts';
import { get, put, remove } from './vault.ts';

interface Kept { version: string; date: string; expires: string; key: string; origin: string; etag: string; body: Uint8Array<ArrayBuffer> }

export interface UpdateResult { at: string; outcome: 'new' | 'same' | 'no_keys' | 'undecodable' | Refusal | 'server' | 'storage'; version?: string; fault?: string; status?: number }

const patienceHours = 24; // between two updates asked for by nobody
const resultKey = 'update';

// The kept snapshot, if it is newer than the bundled one.
export async function newerSnapshot(): Promise<Uint8Array | undefined> {
  return (await newer(await bundledVersion()))?.body;
}

async function newer(bundled: CorpusVersion): Promise<Kept | undefined> {
  const stored = await kept();
  return stored !== undefined && compareVersions(stored.version, bundled.version) > 0 ? stored : undefined;
}

async function bundledVersion(): Promise<CorpusVersion> {
  return (await (await fetch(chrome.runtime.getURL('corpus.json'))).json()) as CorpusVersion;
}

// The version of the corpus in use.
export async function inUse(): Promise<CorpusVersion> {
  const bundled = await bundledVersion();
  const stored = await newer(bundled);
  return stored === undefined ? bundled : { version: stored.version, date: stored.date };
}

async function kept(): Promise<Kept | undefined> {
  return (await get('snapshots', 'current').catch(() => undefined)) as Kept | undefined;
}

// Whether it is time to ask the server for a newer snapshot.
export async function due(now: Date): Promise<boolean> {
  const last = await lastUpdate();
  return last === undefined || now.getTime() - Date.parse(last.at) > patienceHours * 3_600_000;
}

export async function lastUpdate(): Promise<UpdateResult | undefined> {
  return (await chrome.storage.local.get(resultKey))[resultKey] as UpdateResult | undefined;
}

// Asks the server for a newer snapshot and keeps it if it is signed by a trusted key and the
// core can read it. Tells what came of it and remembers that for the options page.
export async function update(server: Server, versionOf: (body: Uint8Array) => Promise<CorpusVersion | null>, now: Date): Promise<UpdateResult> {
  const result: UpdateResult = { at: now.toISOString(), ...(await attempt(server, versionOf, now)) };
  await chrome.storage.local.set({ [resultKey]: result });
  return result;
}

async function attempt(server: Server, versionOf: (body: Uint8Array) => Promise<CorpusVersion | null>, now: Date): Promise<Omit<UpdateResult, 'at'>> {
  const keys = (await settings()).keys.map(publicKey).filter((key) => key !== null);
  if (keys.length === 0) return { outcome: 'no_keys' };
  try {
    const before = await kept();
    const etag = before?.origin === server.origin ? before.etag : '';
    const response = await request(server, '/v1/snapshot', { headers: etag === '' ? {} : { 'If-None-Match': etag } });
    if (response.status === 304) return { outcome: 'same', version: before!.version };
    const seen = ((await get('snapshots', 'seen')) ?? {}) as Record<string, string>;
    const file = new Uint8Array(await response.arrayBuffer());
    const { key, version, date, expires, body } = await open(file, keys, seen, now.toISOString().slice(0, 10));
    const own = await versionOf(body);
    if (own === null) return { outcome: 'undecodable' };
    if (own.version !== version || own.date !== date) return { outcome: 'tampered' };
    const entry: Kept = { key, version, date, expires, body, origin: server.origin, etag: response.headers.get('ETag') ?? '' };
    await put('snapshots', 'current', entry);
    await put('snapshots', 'seen', { ...seen, [key]: version });
    return { outcome: 'new', version };
  } catch (err) {
    if (err instanceof RefusedSnapshot) return { outcome: err.code };
    if (err instanceof ServerError) return { outcome: 'server', fault: err.fault, ...(err.status === undefined ? {} : { status: err.status }) };
    return { outcome: 'storage' };
  }
}

// Goes back to the corpus the extension was built with.
export async function dropUpdates(): Promise<void> {
  await remove('snapshots', 'current');
  await chrome.storage.local.remove(resultKey);
}
