// Measures the extension in real browsers: node e2e/bench.mjs [runs]. The best of several
// runs counts, because other work on the machine only ever adds.
import { launch, until } from './driver.mjs';
import { servePages } from './pages.mjs';

const runs = Number(process.argv[2] ?? 5);
const pages = await servePages();
const results = [];

for (const browser of (process.env.BROWSER ?? 'chromium,firefox').split(',')) {
  const driver = await launch(browser);
  try {
    results.push([browser, 'first highlight, background cold', await best(() => firstMark(driver, 'words.html?3000', true)), 'ms', browser === 'chromium' ? 150 : 250]);
    results.push([browser, 'first highlight, background warm', await best(() => firstMark(driver, 'words.html?3000', false)), 'ms']);
    if (browser === 'chromium') {
      const article = await bestOf(() => mainThread(driver, 'words.html?3000', 40));
      results.push([browser, '3,000 words: script on the main thread', article.script, 'ms', 10]);
      const long = await bestOf(() => mainThread(driver, 'long.html', 500));
      results.push([browser, '50,000 words, 500 claims: script on the main thread', long.script, 'ms', 50]);
      results.push([browser, '50,000 words, 500 claims: longest task', long.longest, 'ms', 16]);
      results.push([browser, 'tasks of the page in 3 idle seconds after reading', long.idle, '', 0]);
    }
  } finally {
    await driver.close();
  }
}
await pages.close();

for (const [browser, what, value, unit, goal] of results) {
  console.log(`${browser.padEnd(9)} ${what.padEnd(56)} ${String(Math.round(value * 10) / 10).padStart(7)} ${unit.padEnd(2)} ${goal === undefined ? '' : `goal ${goal}: ${value <= goal ? 'reached' : 'missed'}`}`);
}

async function best(measure) {
  const values = [];
  for (let i = 0; i < runs; i++) values.push(await measure());
  return Math.min(...values);
}

async function bestOf(measure) {
  const all = [];
  for (let i = 0; i < runs; i++) all.push(await measure());
  return Object.fromEntries(Object.keys(all[0]).map((key) => [key, Math.min(...all.map((one) => one[key]))]));
}

// Milliseconds from the click to the first frame in which a claim is marked.
async function firstMark(driver, name, cold) {
  const page = await driver.open(pages.url(name));
  if (cold) await driver.stopBackground();
  await page.eval(() => {
    const look = () => (CSS.highlights.size > 0 ? (window.marked = Date.now()) : requestAnimationFrame(look));
    look();
  });
  const clicked = Date.now();
  await driver.action(page);
  const marked = await until('a mark', () => page.eval(() => window.marked));
  await page.close();
  return marked - clicked;
}

// What reading a page costs its main thread, and what still runs once all is quiet. Nothing
// else happens in the page meanwhile: the test waits for what the background has stored.
async function mainThread(driver, name, claims) {
  const control = await driver.openExtension('options.html');
  const page = await driver.open(pages.url(name));
  const read = (url, claims) => control.eval(async (url, claims) => Object.values(await chrome.storage.session.get(null)).some((p) => p.url === url && p.report.claims.length >= claims), url, claims);
  const trace = await driver.trace(page, async () => {
    await driver.action(page);
    await until(`${claims} claims`, () => read(page.url, claims), { patience: 60_000 });
  });
  const idle = await driver.trace(page, () => new Promise((resolve) => setTimeout(resolve, 3000)));
  await page.close();
  await control.close();
  return { script: trace.script, longest: trace.longest, idle: idle.timers };
}
