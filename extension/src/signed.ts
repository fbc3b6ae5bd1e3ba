// Signed snapshots, checked as server/corpus/signed/SNAPSHOT.md says, in that order. The
// bytes are decoded by the core afterwards (step 10).

export type Refusal = 'not_signed' | 'truncated' | 'tampered' | 'unknown_key' | 'expired' | 'older';

export class RefusedSnapshot extends Error {
  readonly code: Refusal;
  constructor(code: Refusal) {
    super(`snapshot refused: ${code}`);
    this.code = code;
  }
}

export interface Opened { key: string; version: string; date: string; expires: string; body: Uint8Array<ArrayBuffer> }

export interface PublicKey { id: string; raw: Uint8Array<ArrayBuffer> }

const firstLine = 'untrusted comment: assay corpus snapshot';
const commentStart = 'trusted comment: ';
const comment = /^version:(\d+(?:\.\d+){0,3}) date:(\d{4}-\d\d-\d\d) expires:(\d{4}-\d\d-\d\d) previous:(none|[0-9a-f]{64}) size:(\d{1,10})$/;

// Opens file for today (an ISO day), trusting keys; seen holds the newest version accepted
// from each key id. Throws a RefusedSnapshot.
export async function open(file: Uint8Array<ArrayBuffer>, keys: readonly PublicKey[], seen: Readonly<Record<string, string>>, today: string): Promise<Opened> {
  const { lines, rest } = split(file);
  const signature = decode(lines[1]!, 74);
  const global = decode(lines[3]!, 64);
  if (signature === null || global === null || signature[0] !== 0x45 || signature[1] !== 0x64 || !lines[2]!.startsWith(commentStart)) throw new RefusedSnapshot('tampered');
  const id = keyID(signature.subarray(2, 10));
  const key = keys.find((k) => k.id === id);
  if (key === undefined) throw new RefusedSnapshot('unknown_key');
  const trusted = lines[2]!.slice(commentStart.length);
  if (!(await verify(key, global, join(signature.subarray(10), latin1(trusted))))) throw new RefusedSnapshot('tampered');
  const fields = comment.exec(trusted);
  if (fields === null) throw new RefusedSnapshot('not_signed');
  const [, version = '', date = '', expires = '', , size = ''] = fields;
  if (rest.length < Number(size)) throw new RefusedSnapshot('truncated');
  if (!(await verify(key, signature.slice(10), rest))) throw new RefusedSnapshot('tampered');
  if (rest.length !== Number(size)) throw new RefusedSnapshot('tampered');
  if (today > expires) throw new RefusedSnapshot('expired');
  const newest = seen[id];
  if (newest !== undefined && compareVersions(version, newest) < 0) throw new RefusedSnapshot('older');
  return { key: id, version, date, expires, body: rest };
}

// Parts file into its first four lines and what stands behind them.
function split(file: Uint8Array<ArrayBuffer>): { lines: string[]; rest: Uint8Array<ArrayBuffer> } {
  const start = `${firstLine}\n`;
  if (text(file.subarray(0, start.length)) !== start) throw new RefusedSnapshot(start.startsWith(text(file)) ? 'truncated' : 'not_signed');
  const lines: string[] = [];
  let at = 0;
  while (lines.length < 4) {
    const end = file.indexOf(0x0a, at);
    if (end < 0) throw new RefusedSnapshot('truncated');
    lines.push(text(file.subarray(at, end)));
    at = end + 1;
  }
  return { lines, rest: file.slice(at) };
}

// Reads a minisign public key: its file, or its second line alone. Null when it is none.
export function publicKey(typed: string): PublicKey | null {
  const line = typed.trim().split('\n').at(-1)!.trim();
  const bytes = decode(line, 42);
  if (bytes === null || bytes[0] !== 0x45 || bytes[1] !== 0x64) return null;
  return { id: keyID(bytes.subarray(2, 10)), raw: bytes.slice(10) };
}

// One Latin-1 character for each byte, so that nothing is lost on the way.
const text = (bytes: Uint8Array): string => Array.from(bytes, (b) => String.fromCharCode(b)).join('');
const latin1 = (s: string): Uint8Array => Uint8Array.from(s, (c) => c.charCodeAt(0));

function decode(base64: string, length: number): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(base64);
    return binary.length === length && btoa(binary) === base64 ? Uint8Array.from(binary, (c) => c.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}

function keyID(littleEndian: Uint8Array): string {
  return Array.from(littleEndian).reverse().map((b) => b.toString(16).padStart(2, '0')).join('').toUpperCase();
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

async function verify(key: PublicKey, signature: Uint8Array<ArrayBuffer>, message: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const imported = await crypto.subtle.importKey('raw', key.raw, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', imported, signature, message);
}

export function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((v) => v.split('.').map(Number)) as [number[], number[]];
  for (let i = 0; i < 4; i++) if ((x[i] ?? 0) !== (y[i] ?? 0)) return (x[i] ?? 0) - (y[i] ?? 0);
  return 0;
}
