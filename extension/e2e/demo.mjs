// Opens Chromium with the extension on the sample article, already read. Ends with the
// window. Without a display it checks the same headless and says so.
import { launch } from './driver.mjs';
import { servePages } from './pages.mjs';
import { root } from './paths.mjs';
import { join } from 'node:path';

const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const pages = await servePages();
const driver = await launch('chromium', { headless, extension: join(root, 'dist', 'chromium') });
const page = await driver.open(pages.url('sample.html'));
await driver.action(page);
const marks = await page.someMarks();
console.log(`${marks.length} claims marked on ${page.url}`);
for (const { text, family } of marks) console.log(`  ${text}: ${family}`);
if (headless) {
  console.log('no display here: ran without a window and closed again');
  await driver.close();
} else {
  console.log('point at a mark, or click the Assay button again; close the window to end');
  await driver.closed();
}
await pages.close();
