// What a reader and a fact-checker do with a page, by pointer, by keyboard and in the panel
// that really stands beside it.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { stub, verdicts } from './checkserver.mjs';
import { inBrowsers, press, until } from './suite.mjs';

const three = ['$1.2 billion', '$626 million', '$620 million'];

inBrowsers((hands) => {
  test('by the shortcuts alone: read, next, next, previous, away', async (t) => {
    const page = await hands.open(t, 'edited.html');
    await page.eval(() => { document.body.tabIndex = -1; document.body.focus(); });
    await hands.driver.shortcut(page, 'Alt+Shift+A');
    await page.marked(...three);
    await until('the verdicts', async () => (await page.marks()).every(({ family }) => family !== 'unjudged'));
    await hands.driver.shortcut(page, 'Alt+Shift+N');
    await page.cardShows('1.2 billion', '1/3');
    await hands.driver.shortcut(page, 'Alt+Shift+N');
    await page.cardShows('626 million', '2/3');
    await hands.driver.shortcut(page, 'Alt+Shift+P');
    await page.cardShows('1.2 billion', '1/3');
    await page.key('Escape');
    await page.noCard();
    assert.equal(await page.eval(() => document.activeElement.tagName), 'BODY');
  });

  test('the first press of the next-claim key reads a page', async (t) => {
    const page = await hands.open(t, 'edited.html', '127.0.0.1'); // allowed: only a real key gives a permission of its own
    await hands.driver.shortcut(page, 'Alt+Shift+N');
    await page.marked(...three);
  });

  test('the panel opens beside the page, jumps to a claim, and admits that one is gone', async (t) => {
    const page = await hands.read(t, 'edited.html');
    await page.marked(...three);
    const popup = await hands.surfaceOf(t, page, 'popup.html');
    await press(popup, '#list');
    const panel = await hands.driver.panel();
    await page.front();
    const rows = () => panel.eval(() => [...document.querySelectorAll('#claims .value')].map((el) => el.textContent));
    await until('the claims of the page in front', async () => (await rows()).length === 3);
    await panel.eval(() => document.querySelector('#claims li:nth-child(3) .row').click());
    await page.cardShows('620 million', '3/3');
    const outcomes = await panel.eval(() => [...document.querySelectorAll('#claims .open dd .outcome')].map((el) => el.textContent));
    assert.ok(outcomes.length >= 3 && outcomes.every((word) => word === 'agrees'), outcomes.join());
    // Words that changed a moment ago, which the list does not know of yet.
    const said = await panel.eval(async (url) => {
      const [key, stored] = Object.entries(await chrome.storage.session.get(null)).find(([, page]) => page.url === url);
      const quote = { ...stored.quotes[2], exact: '$777 million' };
      const moved = { ...stored.quotes[1] };
      const tab = Number(key.split(':')[1]);
      return [await chrome.tabs.sendMessage(tab, { type: 'go', claim: 2, quote, focus: false }), await chrome.tabs.sendMessage(tab, { type: 'go', claim: 0, quote: moved, focus: false })];
    }, page.url);
    assert.deepEqual(said, [false, true]);
    await page.cardShows('626 million', '2/3'); // found again by its words, though it is not the first
    await page.goto(hands.pages.url('no-claims.html'));
    await until('an empty list', () => panel.eval(() => !document.querySelector('#empty').hidden));
  });

  test('the button tells the number of claims and whether one differs', async (t) => {
    const page = await hands.open(t, 'edited.html');
    await page.eval(() => { const node = document.querySelector('#first').firstChild; node.data = node.data.replace('$1.2 billion', '$12 billion'); });
    await hands.driver.action(page);
    await page.someMarks();
    const tab = await hands.tabOf(t, page);
    const options = await hands.surface(t, 'options.html');
    await until('the badge', () => options.eval(async (tabId) => (await chrome.action.getBadgeText({ tabId })) === '3', tab));
    assert.match(await options.eval((tabId) => chrome.action.getTitle({ tabId }), tab), /3 claims, \d agrees?, 1 differs/);
    assert.equal(await options.eval((tabId) => chrome.action.getPopup({ tabId }), tab).then((popup) => popup.endsWith('popup.html')), true);
  });

  test('a site that is to be read always is asked for at the click, and no is taken for an answer', async (t) => {
    if (hands.browser !== 'firefox') return; // Chromium lets no tool answer what it asks
    await hands.driver.asksFirst(true);
    t.after(() => hands.driver.asksFirst(false));
    const page = await hands.read(t, 'edited.html');
    await page.marked(...three);
    const popup = await hands.surfaceOf(t, page, 'popup.html');
    const options = await hands.surface(t, 'options.html');
    const allowed = () => options.eval(() => chrome.permissions.contains({ origins: ['http://localhost/*'] }));
    const listed = () => options.eval(() => [...document.querySelectorAll('#sites code')].map((el) => el.textContent));
    await popup.front();
    await press(popup, '#always');
    assert.match(await hands.driver.answer(false), /localhost/);
    await until('the popup to say so', () => popup.eval(() => /did not allow it/.test(document.querySelector('#said').textContent) && !document.querySelector('#always').checked));
    assert.deepEqual([await allowed(), await listed()], [false, []]);
    await press(popup, '#always');
    await hands.driver.answer(true);
    await until('the site on the list', async () => (await listed()).join() === 'http://localhost/*');
    assert.equal(await allowed(), true);
    await until('the script', () => options.eval(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1));
    await page.goto(hands.pages.url('spa.html')); // no click
    await page.marked('$1.2 billion', '$626 million');
    await options.front();
    await press(options, '#sites button');
    await until('the permission to be gone', async () => !(await allowed()));
    await until('an empty list', async () => (await listed()).length === 0);
    await page.goto(hands.pages.url('edited.html'));
    assert.deepEqual(await page.marks(), []);
  });

  test('naming a server asks for its host and for what it is sent', async (t) => {
    if (hands.browser !== 'firefox') return; // Chromium lets no tool answer what it asks
    const server = await stub((request, body, response) => response.end(verdicts(body)));
    t.after(() => server.stop());
    const options = await hands.surface(t, 'options.html');
    await options.eval(() => chrome.permissions.remove({ data_collection: ['websiteContent'] }));
    await hands.driver.asksFirst(true);
    t.after(() => hands.driver.asksFirst(false));
    await options.eval((origin) => { document.querySelector('#address').value = origin; }, server.origin.replace('127.0.0.1', 'localhost'));
    await press(options, '#server-form button[type=submit]');
    assert.match(await hands.driver.answer(false), /localhost/);
    await until('the reason', () => options.eval(() => /nothing was saved/.test(document.querySelector('#status').textContent)));
    assert.equal(server.seen.length, 0);
    await press(options, '#server-form button[type=submit]');
    await hands.driver.answer(true);
    await until('the server', () => options.eval(() => /Connected/.test(document.querySelector('#status').textContent)));
    assert.deepEqual(await options.eval(async () => (await chrome.permissions.getAll()).data_collection), ['websiteContent']);
    await press(options, '#remove');
    await until('all to be taken back', () => options.eval(async () => { const all = await chrome.permissions.getAll(); return all.data_collection.length === 0 && !all.origins.includes('http://localhost/*'); }));
  });

  test('every kind of verdict has a line of its own, and claims without one are marked too', async (t) => {
    const labels = ['agrees', 'amount_differs', 'sources_conflict', 'outdated', 'not_in_corpus'];
    const server = await stub((request, body, response) => {
      const answer = JSON.parse(verdicts(body));
      answer.verdicts.forEach((verdict, i) => { verdict.label = labels[i % labels.length]; });
      response.end(JSON.stringify(answer));
    });
    t.after(() => server.stop());
    await hands.configure(t, server.origin);
    const page = await hands.read(t, 'sample.html');
    const marks = await until('the five families', async () => {
      const marks = await page.marks();
      return new Set(marks.map(({ family }) => family)).size === 5 && marks;
    });
    assert.equal(marks.length, 6);
    const lines = await page.eval(() => {
      const lines = {};
      for (const [, family, look] of document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('').matchAll(/highlight\(h\d+-(\w+)-light\)\s*\{[^}]*?underline([^;]*)/g)) lines[family] = /wavy|double|dashed|dotted/.exec(look)?.[0] ?? 'solid';
      return lines;
    });
    assert.deepEqual(Object.keys(lines).sort(), ['agrees', 'conflict', 'differs', 'outdated', 'unknown']);
    assert.equal(new Set(Object.values(lines)).size, 5, JSON.stringify(lines));
  });

  test('a pointer that only crosses a claim opens nothing', async (t) => {
    const page = await hands.read(t, 'edited.html');
    await page.marked(...three);
    const { x, y } = await page.placeOf('$626 million');
    await page.eval(() => { window.cards = 0; new MutationObserver((records) => { for (const { addedNodes } of records) window.cards += addedNodes.length; }).observe(document.documentElement, { childList: true }); });
    for (let i = 0; i < 5; i++) {
      await page.move(x, y);
      await page.move(x, y + 300);
    }
    await page.move(x, y);
    await page.cardShows('626 million');
    assert.equal(await page.eval(() => window.cards), 1);
    assert.equal(await page.card((root) => getComputedStyle(root.querySelector('.card')).animationName), 'none', 'it moves for people who asked for calm');
  });

  test('what is typed into editors is left alone', async (t) => {
    const page = await hands.read(t, 'inline.html');
    await until('two marks', async () => (await page.marks()).length === 2);
    await page.eval(() => {
      document.querySelector('[contenteditable]').append(' The hackers stole $21 million from the Ronin Network in 2022.');
      document.querySelector('textarea').value += ' The hackers stole $22 million from the Ronin Network in 2022.';
      const p = document.createElement('p');
      p.textContent = 'The FBI said the Lazarus Group stole $620 million from the Ronin bridge in March 2022.';
      document.body.append(p);
    });
    await until('the third mark', async () => (await page.marks()).length === 3);
    assert.deepEqual((await page.marks()).map(({ text }) => text.replace(/\s/g, ' ')), ['$1.2 billion', '$626 million', '$620 million']);
  });

  test('with claims checked in this browser only, reading sends nothing and what is saved is sent', async (t) => {
    const server = await stub((request, body, response) => response.end(request.url === '/v1/check' ? verdicts(body) : JSON.stringify({ state: JSON.parse(body || '{}').state })));
    t.after(() => server.stop());
    await hands.configure(t, server.origin);
    const options = await hands.surface(t, 'options.html');
    await press(options, '#local');
    await until('the choice to be kept', () => options.eval(async () => (await chrome.storage.local.get('local')).local === true));
    const asked = server.seen.length;
    const page = await hands.read(t, 'edited.html');
    await page.marked(...three);
    await page.clickMark('$626 million');
    await page.cardShows('Agrees', 'Checked in this browser', /Corpus of .* \(\d{4}\.\d\d\.\d\d\)/);
    const panel = await hands.surfaceOf(t, page, 'panel.html');
    await press(panel, '#claims li:nth-child(2) .row');
    await panel.eval(() => document.querySelector('.open .mark input[value=confirmed]').click());
    await panel.eval(() => document.querySelector('.open .mark').requestSubmit());
    await until('the judgement', () => server.seen.length > asked);
    assert.deepEqual(server.seen.slice(asked).map(({ url }) => url), ['/v1/reviews']);
  });

  test('a browser without room for what was read says so, and keeps the marks', async (t) => {
    const options = await hands.surface(t, 'options.html');
    await options.eval(async () => {
      await chrome.storage.session.clear(); // pages of closed tabs would make room
      const large = 'x'.repeat(1_000_000);
      for (let i = 0, size = large; size.length > 20;) await chrome.storage.session.set({ [`filler${i}`]: size }).then(() => i++, () => { size = size.slice(size.length / 2); });
    });
    t.after(() => options.eval(async () => chrome.storage.session.remove(Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('filler')))).catch(() => undefined));
    const page = await hands.open(t, 'edited.html');
    await hands.driver.action(page);
    await page.marked(...three);
    await page.clickMark('$626 million');
    await page.cardShows('Agrees');
    const titles = () => options.eval(async () => Promise.all((await chrome.tabs.query({})).map(({ id }) => chrome.action.getTitle({ tabId: id }))));
    await until('the button to say so', async () => (await titles()).some((title) => /no room left to list them/.test(title)));
    await options.eval(async () => chrome.storage.session.remove(Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('filler'))));
    const again = await hands.read(t, 'edited.html');
    await again.someMarks();
    await until('the list', () => options.eval(async (url) => Object.values(await chrome.storage.session.get(null)).some((page) => page.url === url && page.report.claims.length === 3), again.url));
  });
});
