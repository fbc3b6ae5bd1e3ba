// Puts the pictures of the README in place, after screenshots.mjs has drawn the surfaces:
// node e2e/pictures.mjs
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { assay } from './checkserver.mjs';
import { executable } from './chromium.mjs';
import { root } from './paths.mjs';

const drawn = join(root, 'dist', 'screenshots');
const store = join(root, 'extension', 'store');
mkdirSync(store, { recursive: true });
for (const [from, to] of [['card-light', 'card'], ['card-differs-light', 'differs'], ['panel-light', 'panel']]) {
  copyFileSync(join(drawn, `${from}.png`), join(store, `${to}.png`));
}

const server = await assay('pictures');
const browser = await chromium.launch({ executablePath: executable(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  for (const [path, name] of [['/sample', 'web'], ['/corpus', 'corpus']]) {
    await page.goto(server.origin + path);
    await page.screenshot({ path: join(store, `${name}.png`) });
  }
} finally {
  await browser.close();
  await server.stop();
}
console.log(`pictures in ${store}`);
