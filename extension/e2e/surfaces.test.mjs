// Popup, panel, options and first-run page: what they do, and that everybody can use them.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { axe, faults } from './axe.mjs';
import { stub } from './checkserver.mjs';
import { browsers, launch } from './driver.mjs';
import { tell } from './figures.mjs';
import { inBrowsers, press, until } from './suite.mjs';

inBrowsers((hands) => {
  test('the popup sums up, hides kinds of claims and removes the marks', async (t) => {
    const page = await hands.read(t, 'edited.html');
    await page.marked('$1.2 billion', '$626 million', '$620 million');
    const popup = await hands.surfaceOf(t, page, 'popup.html');
    assert.equal(await popup.eval(() => document.querySelector('#summary').textContent), '3 claims');
    assert.match(await popup.eval(() => document.querySelector('#answer').textContent), /Checked in this browser.*Corpus of/s);
    const drawn = () => page.eval(() => document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].flatMap((media) => [...media.cssRules].map((rule) => rule.selectorText))).filter((name) => /-agrees-/.test(name)).length);
    assert.equal(await drawn(), 2);
    await press(popup, '[data-family=agrees]');
    await until('the marks to be hidden', async () => (await drawn()) === 0);
    await press(popup, '[data-family=agrees]');
    await until('the marks to be back', async () => (await drawn()) === 2);
    await press(popup, '#off');
    await page.marked();
  });

  test('a site can be read always, is listed, and can be taken off', async (t) => {
    const address = hands.pages.url('edited.html').replace('localhost', '127.0.0.1');
    const page = await hands.driver.open(address);
    t.after(() => page.close());
    await hands.driver.action(page);
    await page.someMarks();
    const popup = await hands.surfaceOf(t, page, 'popup.html');
    await press(popup, '#always');
    await until('the script to be registered', () => popup.eval(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1));
    await page.goto(address);
    await page.someMarks();
    const options = await hands.surface(t, 'options.html');
    assert.match(await options.eval(() => document.querySelector('#sites').textContent), /http:\/\/127\.0\.0\.1\/\*/);
    await press(options, '#sites button');
    await until('the list to be empty', () => options.eval(() => !document.querySelector('#no-sites').hidden));
    await until('the script to be gone', () => options.eval(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0));
  });

  test('the panel tells what the page says in two ways, and of the larger theft', async (t) => {
    hands.pages.add('two-ways.html', `<!doctype html><html lang="en"><title>Two ways</title><meta charset="utf-8"><meta property="article:published_time" content="2022-08-05">
      <h1>Quokka Swap loses $1.4 billion to hackers</h1><p>Hackers stole $1.5 billion in crypto from Quokka Swap on Monday, the exchange said.</p>
      <p>The $190 million hack of Nomad on August 1 was the largest crypto hack of 2022.</p>`);
    const page = await hands.read(t, 'two-ways.html');
    const panel = await hands.surfaceOf(t, page, 'panel.html');
    const said = await until('the two sums', () => panel.eval(() => (document.querySelector('#inconsistent').hidden ? '' : document.querySelector('#inconsistent li').innerText)));
    assert.match(said, /\$1\.4 billion and as \$1\.5 billion/);
    await page.clickMark('$190 million');
    await page.cardShows('a larger theft of this kind came before it: $620 million taken from Ronin Network');
  });

  test('the panel lists, filters, searches, jumps and shows evidence beside the wording', async (t) => {
    const page = await hands.read(t, 'edited.html');
    await page.someMarks();
    const panel = await hands.surfaceOf(t, page, 'panel.html');
    const rows = () => panel.eval(() => [...document.querySelectorAll('#claims .value')].map((el) => el.textContent));
    assert.equal((await rows()).length, 3);
    assert.deepEqual(await panel.eval(() => [document.querySelector('#count').textContent, ...[...document.querySelectorAll('#filters button')].map((el) => el.innerText.replace(/\s+/g, ' '))]), ['3 claims', 'Agrees 3']);
    await panel.eval(() => { const box = document.querySelector('#search'); box.value = 'lazarus'; box.dispatchEvent(new Event('input')); });
    assert.deepEqual(await rows(), ['620 million US dollars']);
    await panel.eval(() => { const box = document.querySelector('#search'); box.value = ''; box.dispatchEvent(new Event('input')); });
    await press(panel, '#filters button');
    await until('the filter', () => panel.eval(() => document.querySelector('#filters button').getAttribute('aria-pressed') === 'true'));
    await press(panel, '#claims li:nth-child(2) .row');
    const open = await until('the evidence', () => panel.eval(() => document.querySelector('.more')?.innerText));
    assert.match(open, /The article's wording[\s\S]*more than \$626 million[\s\S]*What the corpus says/);
    await page.front();
    await page.cardShows('626 million');
  });

  test('a site is put on the list by its name, and no other words are taken for one', async (t) => {
    const options = await hands.surface(t, 'options.html');
    const add = async (words) => {
      await options.eval((words) => { document.querySelector('#site').value = words; document.querySelector('#site-status').textContent = ''; }, words);
      await press(options, '#site-form button');
    };
    for (const words of ['', 'no site', 'ftp://127.0.0.1/']) {
      await add(words);
      await until(`"${words}" to be refused`, () => options.eval(() => /not a site/.test(document.querySelector('#site-status').textContent)));
    }
    await add('127.0.0.1');
    await until('the site on the list', () => options.eval(() => document.querySelector('#sites code')?.textContent === 'http://127.0.0.1/*'));
    const page = await hands.open(t, 'edited.html', '127.0.0.1');
    await page.marked('$1.2 billion', '$626 million', '$620 million');
    await press(options, '#sites button');
    await until('an empty list', () => options.eval(() => document.querySelectorAll('#sites li').length === 0));
  });

  test('what cannot be stored is not taken for stored, and the page says what to do', async (t) => {
    const full = () => { chrome.storage.local.set = () => Promise.reject(new Error('QuotaExceededError')); };
    const says = (surface, where) => until(`${where} to say so`, () => surface.eval((where) => /no room left, so nothing was saved. Free some disk space/.test(document.querySelector(where).textContent), where));
    const options = await hands.surface(t, 'options.html');
    await options.eval(full);
    await options.eval(() => { document.querySelector('#address').value = 'http://127.0.0.1:9'; });
    await press(options, '#server-form button[type=submit]');
    await says(options, '#status');
    await options.eval(() => { document.querySelector('#status').textContent = ''; });
    await press(options, '#local');
    await says(options, '#status');
    assert.equal(await options.eval(() => document.querySelector('#local').checked), false);
    await options.eval(() => { document.querySelector('#site').value = '127.0.0.1'; });
    await press(options, '#site-form button');
    await says(options, '#site-status');
    await press(options, '#keys-form button[type=submit]');
    await says(options, '#update-status');
    const page = await hands.read(t, 'edited.html');
    await page.someMarks();
    const popup = await hands.surfaceOf(t, page, 'popup.html');
    await popup.eval(full);
    await press(popup, '[data-family=agrees]');
    await says(popup, '#said');
    assert.equal(await popup.eval(() => document.querySelector('[data-family=agrees]').checked), true);
  });

  test('addresses that cannot be used are refused with the reason', async (t) => {
    assert.match(await hands.configure(t, 'not an address'), /not a web address/);
    assert.match(await hands.configure(t, 'http://192.0.2.1'), /Plain http is only allowed to this computer/);
    const gone = await stub(() => undefined);
    await gone.stop();
    assert.match(await hands.configure(t, gone.origin), /could not be reached/);
  });

  test('the first-run page shows on a sample what the extension does', async (t) => {
    const page = await hands.surface(t, 'welcome.html');
    await page.marked('$1.2 billion', '$626 million', '$78 million');
  });
});

for (const look of [{ name: 'light' }, { name: 'dark', dark: true }, { name: 'forced colours', forced: true }]) {
  inBrowsers((hands) => {
    test(`no surface has an accessibility fault in ${look.name}`, async (t) => {
      const page = await hands.read(t, 'edited.html');
      await page.someMarks();
      const surfaces = {
        popup: await hands.surfaceOf(t, page, 'popup.html'), panel: await hands.surfaceOf(t, page, 'panel.html'),
        options: await hands.surface(t, 'options.html'), welcome: await hands.surface(t, 'welcome.html'),
      };
      await press(surfaces.panel, '.row');
      for (const [name, surface] of Object.entries(surfaces)) assert.deepEqual(await faults(surface), [], name);
      await page.clickMark('$626 million');
      await page.cardShows('626 million');
      assert.deepEqual(await page.card(cardFaults, axe), [], 'card');
      const lines = await page.eval(() => [...CSS.highlights.keys()].flatMap((name) => /-(agrees|differs|conflict|outdated|unknown)-/.test(name) ? [getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine] : []));
      assert.ok(lines.length > 0 && lines.every((line) => line === 'underline'), lines.join());
      tell(29, `axe-core, ${hands.browser}: popup, panel, options, first-run page and card in ${look.name}`, '0 violations');
    });
  }, look);
}

// axe does not look into closed shadow roots: the card is drawn again in an open one.
async function cardFaults(root, axeText) {
  const host = document.createElement('div');
  host.style.cssText = 'position: fixed; top: 0; left: 0; z-index: 9; display: block;';
  const open = host.attachShadow({ mode: 'open' });
  open.adoptedStyleSheets = [];
  const style = document.createElement('style');
  style.textContent = [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
  open.append(style, root.querySelector('.card').cloneNode(true));
  document.body.append(host);
  (0, eval)(axeText);
  const { violations } = await globalThis.axe.run(host, { resultTypes: ['violations'], rules: { region: { enabled: false } } });
  host.remove();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(', ')}`);
}

test('where Chromium has lost the messages of an extension, its pages read them themselves', { skip: !browsers.includes('chromium') }, async (t) => {
  const driver = await launch('chromium', { locale: 'de' });
  t.after(() => driver.close());
  const panel = await driver.openExtension('panel.html');
  await panel.cdp.send('Page.enable');
  await panel.cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: "chrome.i18n.getMessage = () => ''" });
  await panel.goto(panel.url);
  await until('the panel in German', () => panel.eval(() => document.querySelector('#search').placeholder === 'Aussagen durchsuchen'));
});
