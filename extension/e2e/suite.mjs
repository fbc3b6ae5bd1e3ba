// A scenario runs in each browser with the same hands: pages served, a browser with the
// extension, and the few things people do with it.
import { after, before, describe } from 'node:test';
import { browsers, launch, until } from './driver.mjs';
import { servePages } from './pages.mjs';

export { until };

export function inBrowsers(body, options = {}) {
  for (const browser of browsers) {
    describe(browser, () => {
      const hands = new Hands(browser, options);
      before(() => hands.start());
      after(() => hands.stop());
      body(hands);
    });
  }
}

class Hands {
  browser;
  driver;
  pages;
  recorder; // where everything goes through, if the scenario asks for one
  #options;

  constructor(browser, options) {
    this.browser = browser;
    this.#options = options;
  }

  async start() {
    this.pages = await servePages();
    this.recorder = await this.#options.recorder?.();
    this.driver = await launch(this.browser, { ...this.#options, proxy: this.recorder?.port });
  }

  // Kills the whole browser and starts it again with the same profile.
  async restart() {
    const profile = await this.driver.kill();
    this.driver = await launch(this.browser, { ...this.#options, profile, keepWelcome: true });
  }

  async stop() {
    await this.driver?.close();
    await this.pages?.close();
    await this.recorder?.close();
  }

  // Opens a test page and presses the toolbar button. The page is closed after test t.
  async read(t, name, host) {
    const page = await this.open(t, name, host);
    await this.driver.action(page);
    return page;
  }

  async open(t, name, host) {
    const page = await this.driver.open(this.pages.url(name, host));
    t.after(() => page.close().catch(() => undefined)); // its browser may have been killed
    return page;
  }

  // Runs fn where the content script of a page runs that was read.
  async inContent(t, page, fn, ...args) {
    const tab = await this.tabOf(t, page);
    const control = await this.surface(t, 'options.html');
    const run = `async (tab, args) => (await chrome.scripting.executeScript({ target: { tabId: tab }, func: ${fn}, args }))[0].result`;
    return control.eval({ toString: () => run }, tab, args);
  }

  // Opens a page of the extension and waits until it is filled.
  async surface(t, path) {
    const page = await this.driver.openExtension(path);
    t.after(() => page.close().catch(() => undefined));
    await until(`${path} to be filled`, () => page.eval(() => document.body.hasAttribute('data-ready')));
    return page;
  }

  // Opens popup.html or panel.html for a page that was read.
  async surfaceOf(t, page, path) {
    const options = await this.surface(t, 'options.html');
    const tab = await until('the page to be read', () => tabOf(options, page.url));
    return this.surface(t, `${path}?tab=${tab}`);
  }

  // The tab in which a page stands, as the extension knows it.
  async tabOf(t, page) {
    const options = await this.surface(t, 'options.html');
    return until('the page to be read', () => tabOf(options, page.url));
  }

  // Names a server in the options, as people do, and returns what the page said. It is
  // forgotten after test t.
  async configure(t, origin, { token = '', keys } = {}) {
    const options = await this.driver.openExtension('options.html');
    await until('the options page', () => options.eval(() => document.body.hasAttribute('data-ready')));
    await options.eval((origin, token) => {
      document.querySelector('#address').value = origin;
      document.querySelector('#token').value = token;
    }, origin, token);
    await press(options, '#server-form button[type=submit]');
    const said = await until('the options page to answer', () => options.eval(() => document.querySelector('#status').textContent));
    t.after(async () => {
      await options.eval(() => chrome.storage.local.clear());
      await options.eval(() => new Promise((resolve) => { const all = indexedDB.open('assay'); all.onsuccess = () => { const w = all.result.transaction(['secrets', 'snapshots', 'marks'], 'readwrite'); for (const s of ['secrets', 'snapshots', 'marks']) w.objectStore(s).clear(); w.oncomplete = () => resolve(null); }; }));
      await options.close();
    });
    if (keys === undefined) return said;
    return { said, options };
  }
}

// Clicks the middle of an element, as a person does: permissions are granted only to that.
export async function press(page, selector) {
  const place = await until(`${selector} on the page`, () => page.eval((selector) => {
    const el = document.querySelector(selector);
    el?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = el?.getBoundingClientRect();
    return box !== undefined && box.width > 0 && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector));
  await page.click(place.x, place.y);
}

function tabOf(surface, url) {
  return surface.eval(async (url) => {
    for (const [key, page] of Object.entries(await chrome.storage.session.get(null))) if (page.url === url) return Number(key.split(':')[1]);
    return null;
  }, url);
}
