// The pages of the review desk, signed in: as axe-core sees them, without scripts, and by
// keyboard alone.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { assay } from './checkserver.mjs';
import { tell } from './figures.mjs';
import { chromiumPath, root } from './paths.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let server;
let browser;
let token;
let article;

before(async () => {
  server = await assay('desk');
  token = server.token('ann', 'admin');
  const html = readFileSync(`${root}/server/article/sample.html`, 'utf8');
  const answer = await fetch(`${server.origin}/v1/articles`, {
    method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }, body: JSON.stringify({ html, keep: true, published: '2022-12-26' }),
  });
  article = (await answer.json()).id;
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

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
  test(`the desk, ${colorScheme}, ${width} wide`, async () => {
    // axe is let past the pages' content security policy.
    const page = await signedIn({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    const paths = ['/queue', '/queue?state=wrong&q=nothing', `/articles/${article}`, '/tokens', '/audit', '/articles/none'];
    const found = [];
    for (const path of paths) {
      await page.goto(server.origin + path);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      for (const v of violations) found.push(`${path}: ${v.id}: ${v.nodes[0].html}`);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`${path}: scrolls sideways`);
    }
    await page.context().close();
    assert.deepEqual(found, []);
    tell(29, `axe-core: ${paths.length} pages of review desk, tokens, audit log, ${colorScheme}, ${width} wide`, '0 violations, none scrolls sideways');
  });
}

test('without scripts the desk shows everything and takes reviews', async () => {
  const page = await signedIn({ javaScriptEnabled: false });
  await page.goto(`${server.origin}/articles/${article}`);
  assert.equal(await page.locator('.keys').isVisible(), false);
  await page.locator('#c2').locator('xpath=..').locator('summary', { hasText: 'Review claim' }).click();
  await page.locator('#note2').fill('as published');
  await page.locator('#c2').locator('xpath=..').locator('button[value=needs_work]').click();
  await page.waitForURL('**#c2');
  assert.match(await page.locator('.history').innerText(), /Needs work by ann[^]*as published/);
  await page.context().close();
});

test('by keyboard alone: find a claim, open it, judge it', async () => {
  const page = await signedIn({});
  const focused = (expression) => page.evaluate(expression);
  await page.keyboard.press('j');
  assert.equal(await focused('document.activeElement.matches("[data-claim]")'), false, 'keys are off until they are switched on');
  await page.locator('#keys').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const figure = await focused('document.activeElement.textContent');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/articles/**');
  assert.match(await page.locator('.card:target .figure').innerText(), new RegExp(figure.replace(/[$.]/g, '\\$&')));
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  assert.equal(await focused('document.activeElement.value'), 'confirmed');
  await page.keyboard.press('Enter');
  await page.waitForURL('**#c1');
  assert.match(await page.locator('.history').first().innerText(), /Confirmed by ann/);
  await page.locator('#note1').evaluate((note) => { note.closest('details').open = true; note.focus(); });
  await page.keyboard.type('jack');
  assert.equal(await page.locator('#note1').inputValue(), 'jack', 'letters typed into a note are letters');
  await page.context().close();
});
