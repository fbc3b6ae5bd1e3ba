// Measures the extension in real browsers, and in the same run Harper's published linter on
// the same text: node e2e/bench.mjs [runs]. The best of several runs counts, because other
// work on the machine only ever adds.
import { loadavg } from 'node:os';
import { launch, until } from './driver.mjs';
import { harper } from './harper.mjs';
import { servePages } from './pages.mjs';

const runs = Number(process.argv[2] ?? 5);
const article = 'words.html?3000';
const pages = await servePages();
const peer = await harper();
const loadBefore = loadavg()[0];

console.log(`${'browser'.padEnd(9)} ${'measured'.padEnd(58)} ${'value'.padStart(9)}      ${'limit'.padStart(5)}  value/limit`);
for (const browser of (process.env.BROWSER ?? 'chromium,firefox').split(',')) {
  const driver = await launch(browser);
  try {
    for (const row of await measure(driver)) console.log(line(browser, row));
  } finally {
    await driver.close();
  }
}
console.log(`load average ${loadBefore.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after; the limits are meant for a quiet machine`);
await pages.close();
await peer.close();

async function measure(driver) {
  const rows = [];
  const page = await driver.open(pages.url(article));
  const memory = await added(driver, async () => {
    await driver.action(page);
    await until('40 marks', async () => (await page.marks()).length >= 40);
  });
  await page.close();
  const cold = await fastest(() => firstMark(driver, true), ({ marked }) => marked);
  const warm = await fastest(() => firstMark(driver, false), ({ marked }) => marked);
  rows.push(['first claim marked, background cold', cold.marked, 'ms', driver.name === 'chromium' ? 150 : 250]);
  for (const [name, at] of cold.legs) rows.push([`    of that, ${name} at`, at, 'ms']);
  rows.push(['first verdict shown, background cold', cold.judged, 'ms'], ['first claim marked, background warm', warm.marked, 'ms']);
  if (driver.name === 'chromium') rows.push(...(await mainThread(driver)));
  rows.push(['memory added by reading 3,000 words, all processes', memory, 'MB', 15], ...(await besideHarper(driver, warm)));
  return rows;
}

async function mainThread(driver) {
  const short = await least(() => traced(driver, article, 40));
  const long = await least(() => traced(driver, 'long.html', 500));
  return [
    ['3,000 words, 40 claims: script on the main thread', short.script, 'ms', 10],
    ['3,000 words, 40 claims: longest task', short.longest, 'ms', 16],
    ['50,000 words, 500 claims: script on the main thread', long.script, 'ms', 50],
    ['50,000 words, 500 claims: longest task', long.longest, 'ms', 16],
    ['timers that fire in 3 seconds after reading', long.idle, '', 0],
  ];
}

async function besideHarper(driver, warm) {
  if (peer.problem !== undefined) return [[`Harper: not measured, ${peer.problem}`]];
  const page = await driver.open(pages.url(article));
  const text = await page.eval(() => document.querySelector('main').innerText);
  await page.close();
  let memory;
  const times = await least(async () => {
    const empty = await driver.open(peer.url);
    const act = () => peer.lint(empty, text);
    let measured;
    if (memory === undefined) memory = await added(driver, async () => { measured = await act(); });
    else measured = await act();
    await empty.close();
    return measured;
  });
  return [
    [`Harper ${peer.version}: load and lint the same text, no page, no marks`, times.cold, 'ms'],
    ['Harper: lint it again, warm', times.warm, 'ms'],
    ['    Assay warm, from the click to the mark, against that', warm.marked / times.warm, ''],
    ['Harper: memory added', memory, 'MB'],
  ];
}

function line(browser, [what, value, unit = '', limit]) {
  if (value === undefined) return `${browser.padEnd(9)} ${what.padEnd(58)} ${'unknown'.padStart(9)}`;
  const ratio = limit === undefined ? '' : `${String(limit).padStart(5)}  ${limit === 0 ? (value === 0 ? 'kept' : 'missed') : (value / limit).toFixed(2)}`;
  return `${browser.padEnd(9)} ${what.padEnd(58)} ${String(Math.round(value * 10) / 10).padStart(9)} ${unit.padEnd(3)}  ${ratio}`.trimEnd();
}

async function repeat(act) {
  const all = [];
  for (let i = 0; i < runs; i++) all.push(await act());
  return all;
}

async function fastest(act, by) {
  return (await repeat(act)).sort((a, b) => by(a) - by(b))[0];
}

async function least(act) {
  const all = await repeat(act);
  return Object.fromEntries(Object.keys(all[0]).map((key) => [key, Math.min(...all.map((one) => one[key]))]));
}

// Milliseconds from the click to the first frame in which a claim is marked, to the first in
// which one is judged, and to each leg of the background's start.
async function firstMark(driver, cold) {
  const page = await driver.open(pages.url(article));
  if (cold) await driver.stopBackground();
  await page.eval(() => {
    const look = () => {
      const names = [...CSS.highlights].filter(([, highlight]) => highlight.size > 0).map(([name]) => name);
      if (names.length > 0) window.marked ??= Date.now();
      if (names.some((name) => !name.includes('-unjudged-'))) window.judged = Date.now();
      else requestAnimationFrame(look);
    };
    look();
  });
  const clicked = Date.now();
  await driver.action(page);
  const [marked, judged] = await until('a mark', () => page.eval(() => window.judged && [window.marked, window.judged]));
  const legs = cold ? (await driver.legs()).map(([name, at]) => [name, at - clicked]) : [];
  await page.close();
  return { marked: marked - clicked, judged: judged - clicked, legs };
}

// What reading a page costs its main thread, and what still runs once all is quiet. Nothing
// else happens in the page meanwhile: the test waits for what the background has stored. The
// marks may be drawn after that, so the quiet seconds count as well.
async function traced(driver, name, claims) {
  const page = await driver.open(pages.url(name));
  const trace = await driver.trace(page, () => readThrough(driver, page, claims));
  const idle = await driver.trace(page, () => new Promise((resolve) => setTimeout(resolve, 3000)));
  await page.close();
  return { script: trace.script + idle.script, longest: Math.max(trace.longest, idle.longest), idle: idle.timers };
}

async function readThrough(driver, page, claims) {
  const control = await driver.openExtension('options.html');
  await driver.action(page);
  await until(`${claims} claims`, () => control.eval(async (url, claims) => Object.values(await chrome.storage.session.get(null)).some((p) => p.url === url && p.report.claims.length >= claims), page.url, claims), { patience: 60_000 });
  await control.close();
}

// Megabytes by which act grows all processes of the browser together, by proportional share.
async function added(driver, act) {
  const before = await settled(driver);
  await act();
  const after = await settled(driver);
  return before === undefined ? undefined : after - before;
}

// The memory of the browser once it no longer moves by more than a megabyte.
async function settled(driver) {
  let last = await driver.memory();
  if (last === undefined) return undefined;
  await until('the memory to settle', async () => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    const now = await driver.memory();
    const still = Math.abs(now - last) < 1;
    last = now;
    return still;
  }, { patience: 30_000 });
  return last;
}
