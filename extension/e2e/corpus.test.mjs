// The server's own pages, as axe-core sees them, light and dark, wide and on a phone.
import { createRequire } from 'node:module';
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { assay } from './checkserver.mjs';
import { tell } from './figures.mjs';
import { chromiumPath } from './paths.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const paths = [
  '/', '/sample', '/corpus', '/corpus?q=bridge&year=2022', '/corpus?least=lots', '/corpus/years', '/corpus/changes', '/corpus/incident/ronin-2022',
  '/corpus/finding/certik-2025-07-losses-2024-revised', '/corpus/agency/chainalysis', '/corpus/actor/lazarus-group', '/corpus/technique/reentrancy', '/corpus/incident/no-such', '/reference',
];

let server;
let browser;

before(async () => {
  server = await assay('corpus-pages');
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const [colorScheme, width] of [['light', 1280], ['dark', 390]]) {
  test(`the pages, ${colorScheme}, ${width} wide`, async () => {
    // The pages forbid all scripts; axe is let past that.
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    const found = [];
    for (const path of paths) {
      await page.goto(server.origin + path);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      for (const v of violations) found.push(`${path}: ${v.id}: ${v.nodes[0].html}`);
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`${path}: scrolls sideways`);
    }
    await context.close();
    assert.deepEqual(found, []);
    tell(29, `axe-core: ${paths.length} pages of check, corpus and reference, ${colorScheme}, ${width} wide`, '0 violations, none scrolls sideways');
  });
}
