// What fails ends in a clear state, with nothing lost.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assay, stub, verdicts } from './checkserver.mjs';
import { built, bundledCorpus } from './paths.mjs';
import { minisignKey, newer } from './signing.mjs';
import { inBrowsers, press, until } from './suite.mjs';

inBrowsers((hands) => {
  async function faulty(t, answer, ...words) {
    const server = await stub(answer);
    t.after(() => server.stop());
    await hands.configure(t, server.origin);
    const page = await hands.read(t, 'edited.html');
    await page.marked('$1.2 billion', '$626 million', '$620 million');
    await page.clickMark('$626 million');
    await page.cardShows('Agrees', 'Checked in this browser', ...words);
    return server;
  }

  test('the real server answers, and when it is stopped the snapshot does and says so', async (t) => {
    const server = await assay(`${hands.browser}-data`);
    t.after(() => server.stop());
    assert.match(await hands.configure(t, server.origin), /Connected/);
    const page = await hands.read(t, 'sample.html');
    await page.someMarks();
    await page.clickMark('$626 million');
    await page.cardShows('Agrees', 'Checked by your server');
    await server.stop();
    const again = await hands.read(t, 'edited.html');
    await again.someMarks();
    await again.clickMark('$626 million');
    await again.cardShows('Agrees', 'Checked in this browser', 'could not be reached');
  });

  test('server and snapshot give the same verdicts', async (t) => {
    const server = await assay(`${hands.browser}-same`);
    t.after(() => server.stop());
    const local = await hands.read(t, 'sample.html');
    await local.someMarks();
    const control = await hands.surface(t, 'options.html');
    const report = (page) => control.eval(async (url) => Object.values(await chrome.storage.session.get(null)).find((p) => p.url === url), page.url);
    const before = await until('the report', () => report(local));
    assert.equal(before.answer.by, 'snapshot');
    await hands.configure(t, server.origin);
    await local.goto(local.url);
    await hands.driver.action(local);
    const after = await until('the server to answer', async () => {
      const page = await report(local);
      return page?.answer.by === 'server' && page;
    });
    assert.deepEqual(after.report.claims, before.report.claims);
    assert.deepEqual(after.report.summary, before.report.summary);
  });

  test('a server that does not answer within five seconds', async (t) => {
    await faulty(t, (request, body, response) => setTimeout(() => response.end('{}'), 10_000).unref(), 'did not answer within 5 seconds');
  });

  test('a server that answers a web page', async (t) => {
    await faulty(t, (request, body, response) => response.end('<!doctype html><h1>Login</h1>'), 'no verdict');
  });

  test('a server that answers for another number of claims', async (t) => {
    await faulty(t, (request, body, response) => response.end(JSON.stringify({ ...JSON.parse(verdicts(body)), verdicts: [] })), 'no verdict');
  });

  test('a server that says "false", which is no verdict', async (t) => {
    await faulty(t, (request, body, response) => response.end(verdicts(body, 'false')), 'no verdict');
  });

  test('a server that wants a token', async (t) => {
    await faulty(t, (request, body, response) => response.writeHead(401).end('{}'), 'did not accept the token');
  });

  test('a server that breaks', async (t) => {
    await faulty(t, (request, body, response) => response.writeHead(500).end(), 'HTTP 500');
  });

  test('the background is stopped while the server is asked', async (t) => {
    const held = [];
    const server = await stub((request, body, response) => {
      if (held.length === 0 && JSON.parse(body).claims.length > 0) held.push(response);
      else response.end(verdicts(body));
    });
    t.after(() => server.stop());
    await hands.configure(t, server.origin);
    const page = await hands.read(t, 'sample.html');
    await until('the server to be asked', () => held.length > 0);
    await hands.driver.stopBackground();
    await page.someMarks();
    await page.clickMark('$626 million');
    await page.cardShows('The stub says so.');
  });

  test('a signed corpus is taken, a tampered one is refused, and the last good one stays', async (t) => {
    const key = minisignKey();
    const corpus = newer(readFileSync(bundledCorpus), JSON.parse(readFileSync(join(built(hands.browser), 'corpus.json'))));
    let file = key.sign(corpus);
    const asked = [];
    const server = await stub((request, body, response) => {
      if (request.url !== '/v1/snapshot') return response.end(verdicts(body));
      asked.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"1"' && file.etag === '"1"') return response.writeHead(304).end();
      response.setHeader('ETag', file.etag);
      response.end(file.bytes);
    });
    t.after(() => server.stop());
    const { options } = await hands.configure(t, server.origin, { keys: true });
    const update = async (keys) => {
      await options.eval((keys) => { document.querySelector('#keys').value = keys; document.querySelector('#update-status').textContent = ''; }, keys);
      await press(options, '#keys-form button[type=submit]');
      return until('the outcome', () => options.eval(() => document.querySelector('#update-status').textContent));
    };
    assert.match(await update('RWnonsense'), /Line 1 is no minisign public key/);
    assert.match(await update(minisignKey().public), /a key you do not trust/);
    if (hands.browser === 'chromium') { // Firefox lets no tool fill its disk
      await options.quota(1000);
      assert.match(await update(key.public), /could not store it/);
      assert.doesNotMatch(await options.eval(() => document.querySelector('#corpus-now').textContent), new RegExp(corpus.version));
      await options.quota();
    }
    assert.match(await update(key.public), new RegExp(`Updated to version ${corpus.version}`));
    assert.match(await options.eval(() => document.querySelector('#corpus-now').textContent), new RegExp(corpus.version));
    assert.match(await update(key.public), /is the newest/);
    file = { bytes: Buffer.from(file.bytes), etag: '"2"' };
    file.bytes[file.bytes.length - 9] ^= 1;
    assert.match(await update(key.public), /changed after it was signed/);
    assert.match(await options.eval(() => document.querySelector('#corpus-now').textContent), new RegExp(corpus.version));
    await server.stop();
    const page = await hands.read(t, 'edited.html');
    await page.someMarks();
    await page.clickMark('$626 million');
    await page.cardShows('Agrees', corpus.version);
  });

});
