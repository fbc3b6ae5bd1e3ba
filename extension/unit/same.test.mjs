// One judgement in three places: the core as the extension carries it, the command line and the server give each
// claim the same verdict, to the byte.
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { assay } from '../e2e/checkserver.mjs';
import { root } from '../e2e/paths.mjs';
import { Engine } from '../../dist/unit/src/engine.js';
import { pageRequest } from '../../dist/unit/src/server.js';

const folder = join(root, 'wasm', 'eval', 'testdata', 'articles');
const articles = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

// Twelve sentences of the press a page, of whatever day the first of them is.
const press = readFileSync(join(root, 'server', 'cmd', 'assay', 'testdata', 'press.tsv'), 'utf8').trim().split('\n').map((line) => line.split('\t'));
for (let i = 0; i < press.length; i += 12) {
  const page = press.slice(i, i + 12);
  articles.push({ id: `press ${i / 12 + 1}`, published: page[0][0], text: page.map(([, sentence]) => sentence).join('\n\n') });
}

let server;
let core;

before(async () => {
  server = await assay('same');
  const address = (name, type) => `data:${type};base64,${readFileSync(join(root, 'dist', 'chromium', name)).toString('base64')}`;
  core = new Engine({ module: address('core.wasm', 'application/wasm'), image: address('core.image', 'application/octet-stream') }, async () => undefined);
});

after(() => server?.stop());

const read = ({ text, published }) => core.read(text, published === null ? [] : [['given', published]], true);

// The verdicts of a JSON text as they are written there.
function verdicts(json) {
  return [...json.matchAll(/\{"label":"/g)].map(({ index }) => {
    let depth = 0;
    let quoted = false;
    for (let i = index; ; i++) {
      if (json[i] === '\\') i++;
      else if (json[i] === '"') quoted = !quoted;
      else if (!quoted && json[i] === '{') depth++;
      else if (!quoted && json[i] === '}' && --depth === 0) return json.slice(index, i + 1);
    }
  });
}

test('the command line says what the core says', async () => {
  const lines = articles.map(({ id, text, published }) => JSON.stringify({ id, text, ...(published === null ? {} : { published }) })).join('\n');
  const answer = execFileSync('go', ['run', './server/cmd/assay', 'check', '--jsonl'], { cwd: root, input: lines, maxBuffer: 1 << 28 }).toString().trim().split('\n');
  let claims = 0;
  for (const [i, line] of answer.entries()) {
    const ours = await read(articles[i]);
    assert.deepEqual(verdicts(line), verdicts(ours), articles[i].id);
    assert.deepEqual(JSON.parse(line).summary, JSON.parse(ours).summary, articles[i].id);
    claims += verdicts(line).length;
  }
  assert.ok(answer.length >= 50 && claims >= 800, `${claims} claims of ${answer.length} articles`);
});

test('the server says what the core says', async () => {
  for (const article of articles) {
    const ours = await read(article);
    const report = JSON.parse(ours);
    const { body, sent } = pageRequest(report, report.claims);
    const response = await fetch(`${server.origin}/v1/check`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    const answer = await response.text();
    assert.equal(response.status, 200, answer);
    assert.deepEqual(verdicts(answer), verdicts(ours), article.id);
    const { summary } = JSON.parse(answer);
    const inconsistent = summary.inconsistent.map(({ a, b, reason }) => ({ a: sent[a], b: sent[b], reason }));
    assert.deepEqual({ ...summary, inconsistent }, report.summary, article.id);
  }
});
