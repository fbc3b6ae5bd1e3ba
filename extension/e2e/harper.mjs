// Harper's published linter (npm harper.js), the part of its extension that reads a text. It
// is fetched when the bench wants it, and is no dependency of anything else.
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { root } from './paths.mjs';

const version = '2.10.0';
const folder = join(root, 'dist', 'harper');
const types = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

export async function harper() {
  const problem = install();
  const server = createServer((request, response) => {
    const file = join(folder, normalize(new URL(request.url, 'http://localhost').pathname));
    const type = types[extname(file)];
    if (type !== undefined && existsSync(file)) response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
    else response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    version,
    problem,
    url: `http://127.0.0.1:${server.address().port}/`, // an empty page
    lint,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}

// Why it cannot be had, or undefined.
function install() {
  if (existsSync(join(folder, 'node_modules', 'harper.js'))) return undefined;
  mkdirSync(folder, { recursive: true });

  const { status, stderr } = spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `harper.js@${version}`], { encoding: 'utf8' });
  return status === 0 ? undefined : `npm could not fetch harper.js ${version}: ${stderr.trim().split('\n').at(-1)}`;
}

// Loads the linter into a page and lints text: the first time, and the best of five others.
function lint(page, text) {
  return page.eval(async (text) => {
    const dist = '/node_modules/harper.js/dist';
    const start = performance.now();
    const [{ LocalLinter }, { binary }] = await Promise.all([import(`${dist}/index.js`), import(`${dist}/binary.js`)]);
    const linter = (window.linter = new LocalLinter({ binary }));
    await linter.lint(text);
    const cold = performance.now() - start;
    const again = [];
    for (let i = 0; i < 5; i++) {
      const from = performance.now();
      await linter.lint(`${text}\n${i}`);
      again.push(performance.now() - from);
    }
    return { cold, warm: Math.min(...again) };
  }, text);
}
