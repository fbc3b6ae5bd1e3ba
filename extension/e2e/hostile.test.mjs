// Everything that a page, a server or a corpus could try: text that would run, messages out
// of shape, requests across sites, and traces by which to know a reader.
import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assay, stub, verdicts } from './checkserver.mjs';
import { tell } from './figures.mjs';
import { recorder } from './recorder.mjs';
import { payloads } from './payloads.mjs';
import { built, bundledCorpus } from './paths.mjs';
import { minisignKey, newer } from './signing.mjs';
import { inBrowsers, press, until } from './suite.mjs';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u0000', '');

// What a surface holds that text alone cannot have made.
const made = () => document.querySelectorAll('img, image, iframe, object, embed, video, audio, svg, math, style, base, form[action], frame, portal, picture, meta[http-equiv], script:not([src]), a:not([href^="http"]), [onerror], [onload], [onclick], [onfocus], [srcdoc]').length;

inBrowsers((hands) => {
  test(`${payloads.length} texts that would run stay text: in the article, in the corpus and in what a server answers`, async (t) => {
    assert.ok(payloads.length >= 100);
    hands.pages.add('payloads.html', `<!doctype html><html lang="en"><title>${escaped(payloads[0])}</title><meta charset="utf-8"><meta property="article:published_time" content="2022-12-26">${
      payloads.map((text, i) => `<p>The thieves of ${escaped(text)} stole $${i + 1}.5 million from the Ronin Network in 2022.</p>`).join('\n')}`);
    const at = (i) => payloads[i % payloads.length];
    const server = await stub((request, body, response) => {
      if (request.url === '/v1/reviews') return response.end(JSON.stringify({ state: JSON.parse(body).state }));
      const { claims } = JSON.parse(body);
      response.end(JSON.stringify({
        corpus: { version: at(0), date: at(1) },
        verdicts: claims.map((_, i) => ({ label: 'agrees', fields: { amount: 'agrees' }, rule: at(i), reason: at(i), tolerance: at(i + 1), evidence: [{ record: at(i), title: at(i + 2), role: at(i), fields: {}, says: at(i + 3), sources: [{ url: at(i), publisher: at(i + 4), date: at(i), tier: at(i), archive: at(i + 5) }] }] })),
        summary: { claims: claims.length, counts: {}, inconsistent: [{ a: 0, b: 1, reason: at(6) }] },
        reviews: claims.map((_, i) => ({ claim: i, state: 'wrong', sources: [at(i)], at: at(i), note: at(i + 7), who: at(i + 8) })),
      }));
    });
    t.after(() => server.stop());
    await hands.configure(t, server.origin);
    const page = await hands.read(t, 'payloads.html');
    const panel = await hands.surfaceOf(t, page, 'panel.html');
    const popup = await hands.surfaceOf(t, page, 'popup.html');
    const rows = await until('the answers in the list', () => panel.eval(() => document.querySelectorAll('.reviewed').length));
    assert.ok(rows >= 100, `${rows} claims`);
    const shown = await panel.eval(() => {
      window.refused = 0;
      addEventListener('securitypolicyviolation', () => { window.refused++; });
      const shown = [];
      for (let i = 0; i < document.querySelectorAll('.row').length; i++) {
        document.querySelectorAll('.row')[i].click();
        shown.push(document.querySelector('.more')?.textContent ?? '');
      }
      return shown;
    });
    for (const [i, text] of payloads.slice(0, rows).entries()) assert.ok(shown[i].includes(at(i)), `the list does not show ${JSON.stringify(text)}`);
    assert.equal(await panel.eval(made), 0, 'the panel');
    assert.equal(await panel.eval(() => window.refused), 0, 'the panel tried');
    assert.equal(await popup.eval(made), 0, 'the popup');
    const tab = await hands.tabOf(t, page);
    await page.front();
    for (let i = 0; i < rows; i += 10) {
      await panel.eval(async (tab, claim) => {
        const { quotes } = (await chrome.storage.session.get(`page:${tab}:0`))[`page:${tab}:0`];
        await chrome.tabs.sendMessage(tab, { type: 'go', claim, quote: quotes[claim], focus: false });
      }, tab, i);
      await page.cardShows(`${i + 1}/${rows}`);
      assert.equal(await page.card((root) => root.querySelectorAll('img, iframe, object, embed, video, svg, script, style, a:not([href^="http"])').length), 0, 'the card');
    }
    assert.equal(await page.eval(made), 0, 'the page');
    assert.deepEqual(hands.pages.asked.filter((url) => url.startsWith('/owned')), []);
    assert.deepEqual(server.seen.filter(({ url }) => url.startsWith('/owned')), []);
    tell(20, `${hands.browser}: ${payloads.length} texts in the article, the corpus and the server's answers, shown in list, popup and card`, '0 executed, 0 elements made, nothing asked for');
  });

  test('a corpus whose words would run is shown as words', async (t) => {
    const key = minisignKey();
    const corpus = newer(readFileSync(bundledCorpus), JSON.parse(readFileSync(join(built(hands.browser), 'corpus.json'))));
    const swaps = { 'National Intelligence Service': '<img src=/owned onerror=x()>', 'Associated Press': '<svg/onload=x()>', 'Ronin Network': '<b>Ronin</b>', 'Chainalysis': '<i>Chai</i>', 'Lazarus Group': '<u>Group</u>' };
    for (const [words, evil] of Object.entries(swaps)) for (let at = corpus.body.indexOf(words); at >= 0; at = corpus.body.indexOf(words, at + 1)) corpus.body.write(evil.padEnd(words.length).slice(0, words.length), at);
    const server = await stub((request, body, response) => response.end(request.url === '/v1/snapshot' ? key.sign(corpus).bytes : verdicts(body)));
    t.after(() => server.stop());
    const { options } = await hands.configure(t, server.origin, { keys: true });
    await options.eval((keys) => { document.querySelector('#keys').value = keys; }, key.public);
    await press(options, '#keys-form button[type=submit]');
    assert.match(await until('the outcome', () => options.eval(() => document.querySelector('#update-status').textContent)), /Updated/);
    await options.eval(() => chrome.storage.local.set({ server: '' }));
    const page = await hands.read(t, 'edited.html');
    await page.someMarks();
    await page.clickMark('$620 million');
    await page.cardShows('<b>Ronin</b>');
    const panel = await hands.surfaceOf(t, page, 'panel.html');
    const text = await panel.eval(() => { for (const row of [...document.querySelectorAll('.row')]) row.click(); for (const row of [...document.querySelectorAll('.row')].slice(0, 1)) row.click(); return document.body.textContent; });
    assert.match(text, /<img src=\/owned onerror=x\(\)>|<svg\/onload=x\(\)>/);
    assert.equal(await panel.eval(made), 0);
    assert.deepEqual(hands.pages.asked.filter((url) => url.startsWith('/owned')), []);
  });

  test('10,000 messages of a content script: none out of shape is taken', async (t) => {
    const server = await stub((request, body, response) => response.end(verdicts(body)));
    t.after(() => server.stop());
    await hands.configure(t, server.origin);
    const page = await hands.read(t, 'edited.html', '127.0.0.1');
    await page.someMarks();
    await until('the check', () => server.seen.some(({ body }) => body.includes('"claims":[{')));
    const options = await hands.surface(t, 'options.html');
    const before = await options.eval(async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.permissions.getAll()]));
    const asked = server.seen.length;
    const outcome = await hands.inContent(t, page, fuzz, 10_000);
    assert.equal(outcome.sent, 10_000);
    assert.match(outcome.control, /^\{"report":/, 'a message in shape is answered');
    assert.deepEqual(outcome.taken, []);
    assert.equal(server.seen.length, asked, 'a message reached the server');
    assert.equal(await options.eval(async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.permissions.getAll()])), before);
    const stored = await options.eval(async () => Object.values(await chrome.storage.session.get(null)));
    for (const page of stored) assert.ok(Array.isArray(page.report?.claims) && page.url.startsWith('http'), JSON.stringify(page).slice(0, 200));
    assert.equal(await hands.inContent(t, page, () => chrome.storage.session?.get?.(null).then((all) => Object.keys(all).length, () => 0) ?? 0), 0, 'the content script reads what is known of other pages');
    assert.deepEqual(await hands.inContent(t, page, async () => (await indexedDB.databases()).map(({ name }) => name)), []);
    tell(21, `${hands.browser}: ${outcome.sent} messages of a content script, none in shape`, `${outcome.taken.length} taken, ${server.seen.length - asked} requests, nothing stored`);
  });

  test('no page of another site and no content script gets through to the server', async (t) => {
    const server = await assay(`${hands.browser}-across`);
    t.after(() => server.stop());
    const token = server.token('ann', 'reviewer');
    const signed = await hands.driver.open(`${server.origin}/signin`);
    t.after(() => signed.close());
    await signed.eval((token) => { document.querySelector('input[name=token]').value = token; }, token);
    await signed.eval(() => { document.querySelector('input[name=token]').form.requestSubmit(); });
    await until('the queue', () => signed.eval(() => location.pathname === '/queue' && document.readyState === 'complete'));
    const page = await hands.read(t, 'edited.html', '127.0.0.2'); // another site, with the session's cookie in the browser
    await page.someMarks();
    let ways = 0;
    for (const [who, run] of [['the page', (fn, ...args) => page.eval(fn, ...args)], ['its content script', (fn, ...args) => hands.inContent(t, page, fn, ...args)]]) {
      const got = await run(across, server.origin, token);
      assert.deepEqual(got, got.map(([how]) => [how, 'nothing']), who);
      ways += got.length;
    }
    await page.eval(posts, server.origin);
    for (const path of ['/v1/check', '/v1/snapshot', '/v1/queue', '/', '/signin', '/openapi.json', '/healthz']) {
      for (const method of ['GET', 'OPTIONS', 'POST']) {
        const response = await fetch(server.origin + path, { method, redirect: 'manual', headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' } });
        assert.deepEqual([...response.headers.keys()].filter((name) => name.startsWith('access-control-')), [], `${method} ${path}`);
      }
    }
    const queue = await (await fetch(`${server.origin}/v1/queue`, { headers: { Authorization: `Bearer ${token}` } })).json();
    assert.deepEqual(queue.claims, []);
    tell(16, `${hands.browser}: ${ways} ways of a page and a content script to read, 5 to write, with the reader signed in`, '0 get through; 0 CORS headers in 21 answers');
  });

  test('the pages of the extension run nothing that is not in the package and reach no plain http', async (t) => {
    const options = await hands.surface(t, 'options.html');
    const refused = await options.eval(async (pages) => {
      const refused = new Set();
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective.replace(/-(elem|attr)$/, '')));
      const add = (tag, props) => document.body.append(Object.assign(document.createElement(tag), props));
      const runs = [];
      await new Promise((resolve) => setTimeout(resolve)); // what the tools call may run anything
      for (const make of [() => (0, eval)('1'), () => new Function('return 1')()]) try { runs.push(make()); } catch { /* as it should be */ }
      add('script', { textContent: 'window.ran = true' });
      add('script', { src: 'https://example.org/x.js' });
      add('style', { textContent: 'body { display: none }' });
      add('img', { src: 'https://example.org/x.png' });
      add('iframe', { src: 'https://example.org/' });
      add('base', { href: 'https://example.org/' });
      add('object', { data: 'https://example.org/x' });
      const form = document.createElement('form');
      Object.assign(form, { action: 'https://example.org/', method: 'post' });
      document.body.append(form);
      try { form.submit(); } catch { /* Firefox throws */ }
      for (const url of ['http://192.0.2.1/', 'http://example.org/', 'ftp://example.org/']) await fetch(url).then(() => runs.push(url), () => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { refused: [...refused].sort(), runs, ran: window.ran ?? false, shown: getComputedStyle(document.body).display !== 'none' };
    });
    assert.deepEqual({ ...refused, refused: undefined }, { refused: undefined, runs: [], ran: false, shown: true });
    for (const directive of ['base-uri', 'connect-src', 'form-action', 'frame-src', 'img-src', 'object-src', 'script-src', 'style-src']) assert.ok(refused.refused.includes(directive), `${directive}: ${refused.refused}`);
  });

  test('no file of the extension can be fetched, and nothing tells that it is there', async (t) => {
    const options = await hands.surface(t, 'options.html');
    const base = await options.eval(() => chrome.runtime.getURL(''));
    const page = await hands.open(t, 'edited.html');
    const files = readdirSync(built(hands.browser), { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => join(f.parentPath ?? f.path, f.name).slice(built(hands.browser).length + 1));
    assert.ok(files.length > 20);
    const open = await page.eval(async (base, files) => {
      const tries = files.flatMap((file) => [
        ['fetch', file, fetch(base + file).then(() => true, () => false)],
        ...['img', 'script', 'link', 'iframe'].map((tag) => [tag, file, new Promise((resolve) => {
          const el = document.createElement(tag);
          el.onload = () => resolve(tag !== 'iframe' || el.contentDocument === null && false);
          el.onerror = () => resolve(false);
          if (tag === 'link') Object.assign(el, { rel: 'stylesheet', href: base + file });
          else el.src = base + file;
          document.body.append(el);
          if (tag === 'iframe') setTimeout(() => resolve(false), 300);
        })]),
      ]);
      const open = [];
      for (const [how, file, done] of tries) if (await done) open.push(`${how} ${file}`);
      return open;
    }, base, files);
    assert.deepEqual(open, []);
    tell(22, `${hands.browser}: ${files.length} files of the extension, each asked for in 5 ways by a page`, '0 can be fetched');
  });
});

inBrowsers((hands) => {
  test('fifty pages without a click ask for nothing but themselves; a click asks once', async (t) => {
    const server = await stub((request, body, response) => response.end(verdicts(body)));
    t.after(() => server.stop());
    await hands.configure(t, server.origin);
    const names = ['edited.html', 'sample.html', 'spa.html', 'table.html', 'hostile.html'];
    const page = await hands.driver.open(hands.pages.url('no-claims.html'));
    t.after(() => page.close());
    const [asked, seen] = [server.seen.length, hands.recorder.seen.length];
    for (let i = 0; i < 50; i++) await page.goto(`${hands.pages.url(names[i % names.length])}?visit=${i}`);
    const strange = (from) => hands.recorder.seen.slice(from).filter((url) => !url.startsWith(hands.pages.url('')) && !browserOwn.test(url));
    assert.deepEqual(strange(seen), []);
    assert.equal(server.seen.length, asked);
    await page.goto(hands.pages.url('edited.html'));
    const click = hands.recorder.seen.length;
    await hands.driver.action(page);
    await page.someMarks();
    await until('the server’s verdict', async () => {
      await page.clickMark('$626 million');
      return /The stub says so/.test(await page.cardText());
    });
    assert.deepEqual(server.seen.slice(asked).map(({ method, url }) => `${method} ${url}`), ['POST /v1/check']);
    assert.doesNotMatch(JSON.stringify(server.seen.at(-1)), /edited\.html|hackers|estimates/);
    assert.deepEqual(strange(click), [`${server.origin}/v1/check`]);
    tell(23, `${hands.browser}: 50 pages, then one click, every connection recorded`, '0 requests, then 1: POST /v1/check, without text or address');
  });
}, { recorder });

// Hosts that the browsers themselves ask, extension or not.
const browserOwn = /^https?:\/\/([\w-]+\.)*(mozilla\.(com|org|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)(:443)?(\/|$)/;

// Sends n messages that are out of shape from a content script and returns those that the
// background took.
async function fuzz(n) {
  let state = 7;
  const random = (below) => { state = (state * 1103515245 + 12345) % 2147483648; return Math.floor(state / 2147483648 * below); };
  const one = (list) => list[random(list.length)];
  const odd = () => one([null, true, 0, -1, 1.5, 1e308, '', 'x', [], {}, [[]], [{}], { length: 1 }, '[]', '{}', 'null', '\ud800', 'https://evil.example', '__proto__', { toString: 'x' }, ['a'], [['meta']], [['meta', 'a', 'b']], [['meta', 5]]]);
  const report = () => ({ id: '', published: null, published_from: 'none', offsets: 'utf16', mentions: [{ kind: 'money', start: 0, end: 2, text: '$5', money: { low: 5, high: 5, currency: 'USD', qualifier: 'exact', digits: 1 } }], claims: [{ start: 0, end: 2, amount: 0, period: null, agency: null, actor: null, victim: null, action: 'stolen' }] });
  const page = () => ({ title: 't', lang: 'en', report: report(), quotes: [{ exact: '', prefix: '', suffix: '', sentence: '' }], answer: { by: 'snapshot', corpus: null } });
  // Breaks one place of a value: a member of another kind, one too many, one missing, an index outside.
  const broken = (value) => {
    const places = [];
    (function walk(v) { if (v !== null && typeof v === 'object') { places.push(v); Object.values(v).forEach(walk); } })(value);
    const at = one(places);
    const keys = Object.keys(at);
    switch (random(3)) {
      case 0: at[Array.isArray(at) ? keys.length : `extra${random(9)}`] = Array.isArray(at) ? () => 0 : odd(); if (Array.isArray(at)) at[keys.length] = 7; break;
      case 1: if (keys.length > 0) { const key = one(keys); at[key] = typeof at[key] === 'string' ? random(9) : typeof at[key] === 'number' ? 'x' : typeof at[key] === 'object' && at[key] !== null ? 'y' : { z: 1 }; } else at.extra = 1; break;
      default: value.report === undefined ? (value.claims[0].amount = 1 + random(9)) : (value.report.claims[0].victim = 1 + random(9));
    }
    return value;
  };
  const make = () => {
    switch (random(8)) {
      case 0: return odd();
      case 1: return { type: odd(), text: 'x', dates: [], judged: true };
      case 2: return { type: one(['off', 'read-text', 'send-marks', 'update-snapshot', 'forget-snapshot', 'go', 'step', 'token', 'constructor', '__proto__', 'toString']), tab: 1, text: 'x', server: 'https://evil.example' };
      case 3: return { type: 'read', text: one([5, null, ['x'], {}]), dates: [], judged: true };
      case 4: return { type: 'read', text: 'x', dates: one([null, {}, 'x', ['x'], [['meta']], [['meta', 5]], [[1, 'x']], [['meta', 'a', 'b']]]), judged: true };
      case 5: return { type: 'read', text: 'x', dates: [], judged: one([0, 1, 'true', null, {}]), ...one([{}, { server: 'https://evil.example' }, { token: 'x' }]) };
      case 6: return { type: 'check', report: one([odd, () => JSON.stringify(odd()), () => JSON.stringify(broken(report()))])() };
      default: return { type: 'publish', page: one([odd, () => JSON.stringify(odd()), () => JSON.stringify(broken(page()))])(), ...one([{}, { tab: 1 }, { url: 'https://evil.example' }, { frame: 9 }]) };
    }
  };
  const taken = [];
  let sent = 0;
  while (sent < n) {
    const batch = Array.from({ length: 200 }, make);
    sent += batch.length;
    await Promise.all(batch.map((message) => chrome.runtime.sendMessage(message).then((reply) => {
      if (reply !== undefined && reply !== null && !('error' in reply)) taken.push(JSON.stringify({ message, reply }).slice(0, 500));
    }, () => undefined)));
  }
  const control = JSON.stringify(await chrome.runtime.sendMessage({ type: 'read', text: 'x', dates: [['meta', '2022-12-26']], judged: true }));
  return { sent, taken: taken.slice(0, 5), control };
}

// Every way to read an answer of the server from another site.
async function across(origin, token) {
  const body = '{"mentions":[],"claims":[]}';
  const nothing = (promise) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 3000, 'nothing'))]).catch(() => 'nothing');
  const read = (path, init) => nothing(fetch(origin + path, init).then(async (r) => (r.type === 'opaque' || r.type === 'opaqueredirect' ? 'nothing' : `${r.status} ${(await r.text()).slice(0, 40)}`)));
  const json = { 'Content-Type': 'application/json' };
  const el = (tag, props, good) => nothing(new Promise((resolve) => {
    const el = Object.assign(document.createElement(tag), props);
    el.onload = () => resolve(good(el));
    el.onerror = () => resolve('nothing');
    document.body.append(el);
  }));
  return Promise.all(Object.entries({
    'GET': read('/v1/snapshot', {}), 'GET with cookies': read('/v1/queue', { credentials: 'include' }), 'GET without CORS': read('/v1/queue', { mode: 'no-cors', credentials: 'include' }),
    'GET with the token': read('/v1/queue', { headers: { Authorization: `Bearer ${token}` } }), 'POST JSON': read('/v1/check', { method: 'POST', headers: json, body }), 'POST text': read('/v1/check', { method: 'POST', body }),
    'POST text without CORS': read('/v1/check', { method: 'POST', mode: 'no-cors', credentials: 'include', body }), 'OPTIONS': read('/v1/check', { method: 'OPTIONS' }),
    'XMLHttpRequest': nothing(new Promise((resolve) => { const x = new XMLHttpRequest(); x.open('GET', `${origin}/v1/snapshot`); x.onload = () => resolve(x.responseText.slice(0, 40)); x.onerror = () => resolve('nothing'); x.send(); })),
    'a frame': el('iframe', { src: `${origin}/queue` }, (frame) => { try { return frame.contentDocument?.body?.textContent ? 'read' : 'nothing'; } catch { return 'nothing'; } }),
    'a script': el('script', { src: `${origin}/v1/queue` }, () => 'loaded'), 'an image': el('img', { src: `${origin}/assets/x/icon.svg` }, (img) => { const c = document.createElement('canvas'); const p = c.getContext('2d'); p.drawImage(img, 0, 0); try { p.getImageData(0, 0, 1, 1); return 'read'; } catch { return 'nothing'; } }),
    'a style': el('link', { rel: 'stylesheet', href: `${origin}/v1/queue` }, (link) => { try { return link.sheet.cssRules.length > 0 ? 'read' : 'nothing'; } catch { return 'nothing'; } }),
    'EventSource': nothing(new Promise((resolve) => { const e = new EventSource(`${origin}/v1/queue`, { withCredentials: true }); e.onmessage = () => resolve('read'); e.onerror = () => { e.close(); resolve('nothing'); }; })),
    'WebSocket': nothing(new Promise((resolve) => { const w = new WebSocket(origin.replace('http', 'ws')); w.onopen = () => resolve('open'); w.onerror = () => resolve('nothing'); })),
  }).map(async ([how, done]) => [how, await done]));
}

// Every way to have the reader's browser write something at the server.
async function posts(origin) {
  const frame = Object.assign(document.createElement('iframe'), { name: 'sink' });
  document.body.append(frame);
  const form = (path, enctype, fields) => new Promise((resolve) => {
    const form = Object.assign(document.createElement('form'), { method: 'POST', action: origin + path, target: 'sink', enctype });
    for (const [name, value] of Object.entries(fields)) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    document.body.append(form);
    form.submit();
    setTimeout(resolve, 300);
  });
  await form('/articles', 'application/x-www-form-urlencoded', { article: 'Hackers stole $5 million from the Ronin Network in 2022.' });
  await form('/v1/articles', 'text/plain', { '{"keep":true,"text":"Hackers stole $5 million in 2022.","id":"': '"}' });
  await form('/tokens', 'application/x-www-form-urlencoded', { name: 'eve', role: 'admin' });
  navigator.sendBeacon(`${origin}/v1/articles`, new Blob(['{"keep":true,"text":"Hackers stole $5 million in 2022."}'], { type: 'text/plain' }));
  await fetch(`${origin}/v1/reviews`, { method: 'POST', mode: 'no-cors', credentials: 'include', body: '{"missed":{"words":"x"},"state":"wrong"}' }).catch(() => undefined);
}
