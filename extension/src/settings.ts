// What the reader has chosen. Read from storage and followed with onChanged. The server's
// token is not here but in vault.ts: in Firefox content scripts can read this storage.
import type { Family } from './words.ts';

export interface Settings {
  server: string; // origin of the reader's own server; '' = none
  sites: string[]; // match patterns on which pages are read without a click
  hidden: Family[]; // families that are not drawn
  keys: string[]; // minisign public keys that may sign a corpus
  local: boolean; // claims are checked in this browser even if there is a server
}

export const defaults: Settings = { server: '', sites: [], hidden: [], keys: [], local: false };

export async function settings(): Promise<Settings> {
  const stored = await chrome.storage.local.get(defaults as unknown as Record<string, unknown>);
  return { ...defaults, ...(stored as Partial<Settings>) };
}

export async function save(change: Partial<Settings>): Promise<void> {
  await chrome.storage.local.set(change);
}

export function follow(changed: (now: Settings) => void): void {
  chrome.storage.local.onChanged.addListener(() => void settings().then(changed));
}

// The origin of a server address as typed, or the reason why it cannot be used.
export function serverOrigin(typed: string): { origin: string } | { problem: 'address' | 'plain_http' } {
  const url = typedURL(typed);
  if (url === null) return { problem: 'address' };
  if (url.protocol === 'https:') return { origin: url.origin };
  if (url.protocol !== 'http:') return { problem: 'address' };
  return ['localhost', '127.0.0.1'].includes(url.hostname) ? { origin: url.origin } : { problem: 'plain_http' };
}

// The address that somebody typed, with or without its scheme, or null.
export function typedURL(typed: string): URL | null {
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(typed) ? typed : `http${/^(localhost|127\.0\.0\.1)\b/.test(typed) ? '' : 's'}://${typed}`);
    return /^([\w.-]+|\[[\da-f:.]+\])$/i.test(url.hostname) ? url : null; // Chromium takes spaces for a host
  } catch {
    return null;
  }
}

// The match pattern of an origin. Match patterns have no ports in Firefox.
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
