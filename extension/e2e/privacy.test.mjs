// What a page, a server and the extension's own content script must not get.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { stub, verdicts } from './checkserver.mjs';
import { tell } from './figures.mjs';
import { inBrowsers, until } from './suite.mjs';

inBrowsers((hands) => {
  test('nothing happens and nothing is asked before the reader acts', async (t) => {
    const server = await stub((request, body, response) => response.end(verdicts(body)));
    t.after(() => server.stop());
    await hands.configure(t, server.origin);
    const asked = server.seen.length;
    const pagesAsked = hands.pages.asked.length;
    const page = await hands.open(t, 'hostile.html');
    assert.equal(await page.eval(() => CSS.highlights.size + document.adoptedStyleSheets.length), 0);
    assert.equal(server.seen.length, asked);
    assert.deepEqual(hands.pages.asked.slice(pagesAsked).filter((url) => url !== '/favicon.ico'), ['/hostile.html']);
    tell(22, `${hands.browser}: a page that looks before the reader acts`, '0 highlights, 0 style sheets, 0 requests');
  });

  test('pages that nobody reads do not start the background', async (t) => {
    const page = await hands.open(t, 'no-claims.html');
    await hands.driver.stopBackground();
    await until('the background to stop', async () => !(await hands.driver.backgroundRuns()));
    await page.goto(hands.pages.url('hostile.html', '127.0.0.1'));
    await (await hands.driver.open(hands.pages.url('no-claims.html'))).close();
    assert.equal(await hands.driver.backgroundRuns(), false);
    await hands.driver.action(page);
    await page.someMarks();
    assert.equal(await hands.driver.backgroundRuns(), true);
  });

  test('a background that has read a page falls asleep by itself', async (t) => {
    if (hands.browser !== 'firefox') return; // Chromium keeps one awake that tools are attached to
    await hands.driver.inChrome(() => Services.prefs.setIntPref('extensions.background.idle.timeout', 5000));
    t.after(() => hands.driver.inChrome(() => Services.prefs.clearUserPref('extensions.background.idle.timeout')));
    await hands.driver.stopBackground();
    const page = await hands.read(t, 'edited.html');
    await page.someMarks();
    await until('the background to fall asleep', async () => !(await hands.driver.backgroundRuns()));
    await page.clickMark('$626 million'); // the page needs it no more
    await page.cardShows('626 million');
    assert.equal(await hands.driver.backgroundRuns(), false);
  });

  test('private windows are left alone', async (t) => {
    const options = await hands.surface(t, 'options.html');
    assert.equal(await options.eval(() => chrome.extension.isAllowedIncognitoAccess()), false);
    assert.equal(await options.eval(() => chrome.runtime.getManifest().incognito), 'not_allowed');
  });

  test('without a server nothing is sent to anybody', async (t) => {
    const asked = hands.pages.asked.length;
    const page = await hands.read(t, 'hostile.html');
    await page.someMarks();
    await page.clickMark('$626 million');
    await page.cardShows('626 million');
    assert.deepEqual(hands.pages.asked.slice(asked).filter((url) => url !== '/favicon.ico'), ['/hostile.html']);
  });

  test('the server is sent numbers, days and ids: no text, no address, no cookie', async (t) => {
    const server = await stub((request, body, response) => response.end(verdicts(body)));
    t.after(() => server.stop());
    await hands.configure(t, server.origin, { token: 'secret-token' });
    const page = await hands.read(t, 'sample.html');
    await page.someMarks();
    const sent = await until('a check', () => server.seen.find(({ body }) => body !== '' && JSON.parse(body).claims.length > 0));
    const body = JSON.parse(sent.body);
    assert.deepEqual(Object.keys(body).sort(), ['claims', 'mentions', 'published']);
    const allowed = ['kind', 'money', 'percent', 'count', 'date', 'id', 'name', 'value', 'twin', 'start', 'end'];
    for (const mention of body.mentions) assert.deepEqual(Object.keys(mention).filter((key) => !allowed.includes(key)), []);
    const borders = 2 * (body.mentions.length + body.claims.length);
    for (const { start, end } of [...body.mentions, ...body.claims]) assert.ok(start < end && end < borders, `${start} to ${end} is a place in the text, not in an order`);
    const roles = ['amount', 'period', 'agency', 'actor', 'victim', 'action', 'scope', 'whole', 'start', 'end'];
    for (const claim of body.claims) assert.deepEqual(Object.keys(claim).filter((key) => !roles.includes(key)), []);
    assert.doesNotMatch(JSON.stringify(sent), /localhost:\d+\/sample|estimated|hackers|Crypto Hacks/);
    assert.equal(sent.headers.cookie, undefined);
    assert.equal(sent.headers.referer, undefined);
    assert.equal(sent.headers.authorization, 'Bearer secret-token');
  });

  test('a hostile page gains nothing', async (t) => {
    const page = await hands.read(t, 'hostile.html');
    await page.someMarks();
    await page.clickMark('$626 million');
    await page.cardShows('626 million');
    const seen = await page.eval(() => window.seen);
    assert.deepEqual(seen.shadows, [], 'the page saw the shadow root being made');
    for (const mutation of seen.mutations.filter(({ name }) => name === 'DIV')) {
      assert.equal(mutation.root, 'null', 'the card\'s shadow root is open to the page');
      assert.equal(mutation.text, '');
    }
    const names = await page.eval(() => [...CSS.highlights.keys()]);
    assert.ok(names.every((name) => !/assay/i.test(name)), names.join());
    // The page may make events, but not a person's.
    await page.eval(() => {
      document.documentElement.lastElementChild.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      document.body.click();
    });
    await page.cardShows('626 million');
    await page.key('Escape');
    await page.noCard();
    const other = await hands.read(t, 'hostile.html');
    await other.someMarks();
    const again = await other.eval(() => [...CSS.highlights.keys()]);
    assert.equal(again.filter((name) => names.includes(name)).length, 0, 'names of highlights come twice');
  });

  test('markup in an article or in an answer stays text', async (t) => {
    const evil = '<img src=x onerror="document.body.dataset.owned=1">';
    const server = await stub((request, body, response) => response.end(JSON.stringify({
      ...JSON.parse(verdicts(body, 'agrees', evil)),
      verdicts: JSON.parse(body).claims.map(() => ({ label: 'agrees', fields: {}, reason: evil, evidence: [{ record: 'x', title: evil, role: 'supports', fields: {}, says: evil, sources: [{ url: 'javascript:document.body.dataset.owned=1', publisher: 'A script' }, { url: 'data:text/html,x', publisher: 'A file' }, { url: 'https://example.org/', publisher: 'A page' }] }] })),
    })));
    t.after(() => server.stop());
    await hands.configure(t, server.origin);
    const page = await hands.read(t, 'hostile.html');
    await page.someMarks();
    await page.clickMark('$620 million');
    await page.cardShows(evil, 'A script', 'A page');
    assert.deepEqual(await page.card((root) => [...root.querySelectorAll('a')].map((a) => [a.href, a.rel])), [['https://example.org/', 'noopener noreferrer']]);
    assert.equal(await page.card((root) => root.querySelectorAll('img, script, iframe').length), 0);
    assert.equal(await page.eval(() => document.body.dataset.owned ?? ''), '');
    const panel = await hands.surfaceOf(t, page, 'panel.html');
    await panel.eval(() => { for (const row of document.querySelectorAll('.row')) row.click(); });
    assert.equal(await panel.eval(() => document.querySelectorAll('img, script:not([src])').length), 0);
  });

  test('Firefox asks for the data that a named server gets, and it can be taken back', async (t) => {
    if (hands.browser !== 'firefox') return; // Chromium has no such permission
    const server = await stub((request, body, response) => response.end(verdicts(body)));
    t.after(() => server.stop());
    const options = await hands.surface(t, 'options.html');
    const allowed = () => options.eval(async () => (await chrome.permissions.getAll()).data_collection);
    const takeBack = () => options.eval(() => chrome.permissions.remove({ data_collection: ['websiteContent'] }));
    await takeBack();
    assert.deepEqual(await allowed(), []);
    await hands.configure(t, server.origin);
    assert.deepEqual(await allowed(), ['websiteContent']);
    await takeBack();
    const asked = server.seen.length;
    const page = await hands.read(t, 'edited.html');
    await page.marked('$1.2 billion', '$626 million', '$620 million');
    await page.clickMark('$626 million');
    await page.cardShows('Checked in this browser', 'does not let Assay talk to');
    assert.equal(server.seen.length, asked);
  });

  test('the token is in no storage that a content script can read', async (t) => {
    const server = await stub((request, body, response) => response.end(verdicts(body)));
    t.after(() => server.stop());
    await hands.configure(t, server.origin, { token: 'secret-token' });
    const options = await hands.surface(t, 'options.html');
    const stored = await options.eval(async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]));
    assert.doesNotMatch(stored, /secret-token/);
    const page = await hands.read(t, 'sample.html');
    await page.someMarks();
    assert.doesNotMatch(await page.eval(async () => JSON.stringify([await indexedDB.databases(), { ...localStorage }, document.cookie])), /assay|secret/i);
  });
});
