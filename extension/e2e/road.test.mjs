// The whole road, in both browsers: click, marks, card, server gone.
import { strict as assert } from 'node:assert';
import { after, before, describe, test } from 'node:test';
import { browsers, launch, until } from './driver.mjs';
import { stub, verdicts } from './checkserver.mjs';
import { servePages } from './pages.mjs';

for (const browser of browsers) {
  describe(browser, () => {
    let driver;
    let pages;
    before(async () => {
      pages = await servePages();
      driver = await launch(browser);
    });
    after(async () => {
      await driver?.close();
      await pages?.close();
    });

    async function read(name) {
      const page = await driver.open(pages.url(name));
      await driver.action(page);
      return page;
    }

    async function configure(origin, token = '') {
      const options = await driver.openExtension('options.html');
      await until('the options page', () => options.eval(() => document.body.hasAttribute('data-ready')));
      await options.eval((origin) => { document.querySelector('#address').value = origin; }, origin);
      await options.eval((token) => { document.querySelector('#token').value = token; }, token);
      const { x, y } = await options.eval(() => {
        const box = document.querySelector('#server-form button[type=submit]').getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      await options.click(x, y);
      const said = await until('the options page to answer', () => options.eval(() => document.querySelector('#status').textContent));
      await options.close();
      return said;
    }

    async function forgetServer() {
      const options = await driver.openExtension('options.html');
      await options.eval(() => chrome.storage.local.clear());
      await options.close();
    }

    test('a click marks the claims of an article, and a card tells the verdict', async () => {
      const page = await read('sample.html');
      const marks = await page.someMarks();
      assert.ok(marks.some((mark) => mark.text === '$626 million'), JSON.stringify(marks));
      await page.hoverMark('$626 million');
      const text = await page.cardShows('626 million', 'Checked in this browser');
      assert.match(text, /Corpus of/);
      await page.key('Escape');
      await page.noCard();
      await page.close();
    });

    test('the marks stand on the right characters when the text is in pieces', async () => {
      const page = await read('inline.html');
      const marks = await page.someMarks();
      assert.deepEqual(marks.map((mark) => mark.text.replace(/\s/g, ' ')), ['$1.2 billion', '$626 million']);
      await page.close();
    });

    test('a page whose policy allows nothing is read all the same', async () => {
      const page = await read('strict-csp.html');
      await page.marked('$1.2 billion', '$626 million');
      await page.clickMark('$1.2 billion');
      await page.cardShows('1.2 billion');
      await page.close();
    });

    test('an article that arrives late is read when it is there', async () => {
      const page = await read('late.html');
      await page.marked('$1.2 billion', '$626 million');
      await page.close();
    });

    test('the background may be stopped between two pages', async () => {
      await driver.stopBackground();
      const page = await read('sample.html');
      await page.someMarks();
      await page.close();
    });

    test('a server answers, and when it is gone the snapshot does and says so', async (t) => {
      const server = await stub((request, body, response) => response.end(verdicts(body)));
      t.after(() => server.stop());
      assert.match(await configure(server.origin, 'a-token'), /stub\.1/);
      const page = await read('sample.html');
      await page.someMarks();
      await page.clickMark('$626 million');
      await page.cardShows('The stub says so.', 'Checked by your server', 'stub.1');
      const sent = server.seen.at(-1);
      assert.equal(sent.headers.authorization, 'Bearer a-token');
      assert.doesNotMatch(sent.body, /localhost|hackers|"text"/);
      await server.stop();
      const again = await read('sample.html');
      await again.someMarks();
      await again.clickMark('$626 million');
      await again.cardShows('Checked in this browser', 'could not be reached');
      await page.close();
      await again.close();
      await forgetServer();
    });
  });
}
