// The board of watched articles and the pages of changed verdicts: filled by a feed and by a
// newer corpus, then as axe-core sees them, and without scripts.
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { assay } from './checkserver.mjs';
import { until } from './driver.mjs';
import { tell } from './figures.mjs';
import { chromiumPath, root } from './paths.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = mkdtempSync(join(tmpdir(), 'assay-board-'));
let news;
let server;
let browser;
let token;
let claim;

before(async () => {
  news = await newspaper();
  const cli = (...args) => execFileSync('go', ['run', './server/cmd/assay', 'corpus', ...args], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  cpSync(`${root}/server/corpus/data`, join(folder, 'corpus'), { recursive: true });
  rmSync(join(folder, 'corpus/findings/nis-kr-2022-12-year-2022.yaml'));
  cli('keygen', join(folder, 'key'), '--no-password');
  cli('snapshot', '--key', join(folder, 'key.key'), '--from', join(folder, 'corpus'), '--version', '9999.1.1', '--out', join(folder, 'newer.snapshot'));
  server = await assay('board', '--key', join(folder, 'key.pub'), '--watch-contact', 'press@example.org', '--watch-pace', '10ms', '--watch-allow-network', '127.0.0.0/8', '--keep-words');
  token = server.token('ann', 'admin');
  const ask = (path, options) => fetch(server.origin + path, { ...options, headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}`, ...options?.headers } });
  const html = readFileSync(`${root}/server/article/sample.html`, 'utf8');
  await ask('/v1/articles', { method: 'POST', body: JSON.stringify({ html, keep: true, published: '2022-12-26' }) });
  server.run('watch', 'add', `${news.origin}/feed`);
  server.run('watch', 'add', `${news.origin}/nothing`);
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  const page = await signedIn({});
  await until('the board', async () => {
    await page.goto(`${server.origin}/board`);
    return (await page.locator('main > .scroll tbody tr').count()) > 0 && (await page.locator('.trouble').count()) > 0;
  }, { patience: 90_000 });
  assert.equal((await ask('/v1/snapshot', { method: 'PUT', body: readFileSync(join(folder, 'newer.snapshot')), headers: { 'Content-Type': 'application/octet-stream' } })).ok, true);
  await until('the changed verdict', async () => {
    await page.goto(`${server.origin}/queue/changes`);
    return (await page.locator('tbody tr').count()) > 0;
  }, { patience: 90_000 });
  claim = await page.locator('tbody a').first().getAttribute('href');
  await page.context().close();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await news?.close();
  rmSync(folder, { recursive: true, force: true });
});

// A feed with two articles, one of them with a figure that is a hundred times too large.
async function newspaper() {
  const story = (amount) => `<!doctype html><html lang="en"><head><title>Hackers stole ${amount}</title></head><body><article><h1>Hackers stole ${amount}</h1>
<p>South Korea's National Intelligence Service said on Monday that North Korean hackers stole ${amount} in virtual assets in 2022.</p>
<p>The agency told reporters that it expects more attempts next year, and that hackers took $7 million from Some Small Shop.</p></article></body></html>`;
  const site = createServer((request, response) => {
    const items = ['one', 'two'].map((name) => `<item><link>http://${request.headers.host}/${name}</link></item>`).join('');
    const body = { '/feed': `<rss version="2.0"><channel><title>The Ledger</title>${items}</channel></rss>`, '/one': story('$626 million'), '/two': story('$62.6 billion') }[request.url];
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': request.url === '/feed' ? 'application/rss+xml' : 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${site.address().port}`, close: () => new Promise((resolve) => { site.closeAllConnections(); site.close(resolve); }) };
}

async function signedIn(options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${server.origin}/queue`);
  await page.fill('input[name=token]', token);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.filter');
  return page;
}

for (const [colorScheme, width] of [['light', 1280], ['dark', 390]]) {
  test(`the board, ${colorScheme}, ${width} wide`, async () => {
    const page = await signedIn({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }); // axe is let past the pages' policy
    const paths = ['/board', '/board?show=agrees&state=wrong', '/queue', '/queue/changes', '/queue/changes?since=none', claim];
    const found = [];
    for (const path of paths) {
      await page.goto(server.origin + path);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      for (const v of violations) found.push(`${path}: ${v.id}: ${v.nodes[0].html}`);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`${path}: scrolls sideways`);
      if (process.env.ASSAY_SHOTS) await page.screenshot({ path: join(process.env.ASSAY_SHOTS, `${path.replace(/\W+/g, '-')}-${colorScheme}-${width}.png`), fullPage: true });
    }
    await page.context().close();
    assert.deepEqual(found, []);
    tell(29, `axe-core: ${paths.length} pages of board and changed verdicts, ${colorScheme}, ${width} wide`, '0 violations, none scrolls sideways');
  });
}

test('without scripts the board is filtered and leads to the claim and its two verdicts', async () => {
  const page = await signedIn({ javaScriptEnabled: false });
  await page.goto(`${server.origin}/board`);
  await page.selectOption('#show', 'new');
  await page.click('.filter button');
  assert.match(await page.locator('main > .scroll').innerText(), /62\.6 billion/);
  await page.goto(`${server.origin}/queue`);
  await page.click('a[href^="/queue/changes"]');
  assert.match(await page.locator('h1').innerText(), /changed since version/);
  await page.locator('tbody a').first().click();
  assert.match(await page.locator('.side').first().innerText(), /Was/);
  assert.match(await page.locator('.side').last().innerText(), /Is[^]*Not in the corpus/);
  await page.context().close();
});
