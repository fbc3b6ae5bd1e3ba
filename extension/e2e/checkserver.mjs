// Servers to check claims: the real one, and ones that misbehave.
import { spawn, execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { until } from './driver.mjs';

const folder = mkdtempSync(join(tmpdir(), 'assay-e2e-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const binary = join(root, 'dist', 'e2e', 'assay'); // linked again only when it has changed
let fresh = false;

// Starts "assay serve" on a free port with an empty data folder and further arguments.
// token(name, role) makes a token for it and returns the secret; run(...args) runs another
// command on the same data and returns what it wrote.
export async function assay(name = 'data', ...further) {
  if (!fresh) {
    fresh = true;
    execFileSync('go', ['build', '-o', binary, './server/cmd/assay'], { cwd: root, stdio: 'inherit' });
  }
  const port = await freePort();
  const data = join(folder, name);
  const child = spawn(binary, ['serve', '--listen', `127.0.0.1:${port}`, '--data', data, ...further], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const origin = `http://127.0.0.1:${port}`;
  await until(`the server at ${origin}`, async () => {
    if (child.exitCode !== null) throw new Error(`it ended: ${said}`);
    return (await fetch(`${origin}/healthz`)).ok;
  });
  const run = (...args) => execFileSync(binary, [...args, '--data', data], { stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim();
  const token = (who, role) => run('token', 'add', who, '--role', role);
  return { origin, token, run, said: () => said, stop: () => new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', resolve);
    child.kill('SIGTERM');
  }) };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

// A server that answers every request with answer(request, body, response) and remembers
// what it was sent.
export async function stub(answer) {
  const seen = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      seen.push({ method: request.method, url: request.url, headers: request.headers, body });
      answer(request, body, response);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    seen,
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => new Promise((resolve) => { // may be called twice
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}

// Verdicts in the server's shape, each the same.
export function verdicts(body, label = 'agrees', reason = 'The stub says so.') {
  const { claims } = JSON.parse(body);
  return JSON.stringify({
    corpus: { version: 'stub.1', date: '2026-11-01' },
    verdicts: claims.map(() => ({ label, fields: { amount: 'agrees' }, reason, evidence: [{ record: 'finding/stub', title: 'A record of the stub', role: 'supports', fields: {}, says: 'as it says', sources: [{ url: 'https://example.org/record', publisher: 'Example' }] }] })),
    summary: { claims: claims.length, counts: { [label]: claims.length }, inconsistent: [] },
  });
}
