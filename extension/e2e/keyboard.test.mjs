// The whole way by keyboard, without a pointer: read a page, walk its claims, hide a kind, list
// them, filter, judge, save, export, come back to the page and leave it as it was.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { inBrowsers, until } from './suite.mjs';

const article = `<!doctype html><html lang="en"><title>By keyboard</title><meta charset="utf-8"><meta property="article:published_time" content="2022-12-26T09:00:00Z">
  <p><a id="before" href="#">A link before the text</a></p>
  <p>By the count of South Korea's National Intelligence Service, North Korea's crypto hackers are responsible for stealing $1.2 billion in the last five years, and more than $626 million of that went in 2022 alone.</p>
  <p>The FBI said the Lazarus Group stole $620 million from the Ronin bridge in March 2022.</p>`;

inBrowsers((hands) => {
  test('from the first key to the last', async (t) => {
    hands.pages.add('keyboard.html', article);
    const page = await hands.open(t, 'keyboard.html');
    await tabTo(page, '#before');
    await hands.driver.shortcut(page, 'Alt+Shift+A');
    await page.marked('$1.2 billion', '$626 million', '$620 million');
    await walkClaims(hands.driver, page);

    const popup = await hands.surfaceOf(t, page, 'popup.html');
    await popup.front();
    await hideAndShow(popup, page);

    const panel = await hands.surfaceOf(t, page, 'panel.html');
    await panel.front();
    await findClaim(panel);
    await judge(panel);
    assert.match(await exportAs(panel), /^# By keyboard\n[\s\S]*\$620 million/);

    await tabTo(panel, '.open .show', 'Shift+Tab');
    await panel.key('Enter');
    await page.front();
    await page.cardShows('620 million', '3/3');
    await until('the card to have the focus', () => page.card((root) => root.activeElement !== null));
    await leaveCard(page);

    await popup.front();
    await tabTo(popup, '#off');
    await popup.key('Enter').catch(() => undefined); // the popup may close before the key is up again
    await page.marked();
  });
});

// Presses a key until an element has the focus.
async function tabTo(page, selector, key = 'Tab') {
  for (let i = 0; i < 60; i++) {
    if (await page.eval((selector) => document.activeElement.matches(selector), selector)) return;
    await page.key(key);
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

async function walkClaims(driver, page) {
  await driver.shortcut(page, 'Alt+Shift+N');
  await page.cardShows('1.2 billion', '1/3');
  await page.key('n');
  await page.cardShows('626 million', '2/3');
  await page.key('p');
  await page.cardShows('1.2 billion', '1/3');
  for (const name of ['previous', 'next', 'close']) {
    await page.key('Tab');
    assert.equal(await page.card((root) => root.activeElement.className), name);
  }
  await until('a source', async () => { // Firefox stops at the part that scrolls before it
    await page.key('Tab');
    return page.card((root) => root.activeElement?.localName === 'a');
  });
  await leaveCard(page);
}

// Closes the card; the page's own focus is where it was.
async function leaveCard(page) {
  await page.key('Escape');
  await page.noCard();
  assert.equal(await page.eval(() => document.activeElement.id), 'before');
}

async function hideAndShow(popup, page) {
  const drawn = () => page.eval(() => document.adoptedStyleSheets.some((sheet) => /-agrees-/.test([...sheet.cssRules].map((rule) => rule.cssText).join())));
  await tabTo(popup, '[data-family=agrees]');
  await popup.key('Space');
  await until('the marks to be hidden', async () => !(await drawn()));
  await popup.key('Space');
  await until('the marks to be back', drawn);
}

async function findClaim(panel) {
  const rows = () => panel.eval(() => document.querySelectorAll('#claims .row').length);
  await tabTo(panel, '#search');
  await panel.type('ronin');
  await until('one claim', async () => (await rows()) === 1);
  for (const _ of 'ronin') await panel.key('Backspace');
  await until('all claims', async () => (await rows()) === 3);
  await tabTo(panel, '#filters button');
  await panel.key('Space');
  await until('the filter', () => panel.eval(() => document.activeElement.getAttribute('aria-pressed') === 'true'));
  await panel.key('Space');
  await tabTo(panel, 'li:nth-child(3) .row');
  await panel.key('Enter');
  await until('the evidence', () => panel.eval(() => document.querySelector('.open .record') !== null && document.activeElement.getAttribute('aria-expanded') === 'true'));
}

async function judge(panel) {
  await tabTo(panel, '.open input[type=radio]');
  await panel.key('Space');
  await tabTo(panel, '.open textarea');
  await panel.type('As the bureau wrote');
  await panel.key('Tab');
  await panel.type('https://www.fbi.gov/');
  await tabTo(panel, '.open [type=submit]');
  await panel.key('Enter');
  await until('the judgement to be kept', () => panel.eval(() => /^Kept in this browser/.test(document.querySelector('.open [role=status]').textContent)));
  const [mark] = await panel.eval(() => new Promise((resolve) => {
    indexedDB.open('assay').onsuccess = ({ target }) => {
      target.result.transaction('marks').objectStore('marks').getAll().onsuccess = ({ target }) => resolve(target.result);
    };
  }));
  assert.deepEqual([mark.state, mark.note, mark.sources], ['confirmed', 'As the bureau wrote', ['https://www.fbi.gov/']]);
}

async function exportAs(panel) {
  await panel.eval(() => {
    URL.createObjectURL = (blob) => { window.saved = blob; return '#'; };
    HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; };
  });
  await tabTo(panel, '#format');
  await panel.key('M'); // a list is chosen from by its letters
  assert.equal(await panel.eval(() => document.activeElement.value), 'markdown');
  await tabTo(panel, '#export');
  await panel.key('Enter');
  return until('the file', () => panel.eval(() => window.saved?.text()));
}
