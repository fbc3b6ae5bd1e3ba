// Chromium through playwright-core, with the browser of the system.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { memoryOf } from './memory.mjs';
import { Page, shownBy, until } from './page.mjs';
import { built } from './paths.mjs';

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

// The path of the system's Chromium.
export function executable() {
  const path = places.find((path) => path !== undefined && existsSync(path));
  if (path === undefined) throw new Error('no Chromium found: install it with "apt-get install -y chromium", or set CHROMIUM to its path');
  return path;
}

export async function chromium(options = {}) {
  const extension = options.extension ?? built('chromium');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'assay-chromium-'));
  const context = await playwright.launchPersistentContext(profile, {
    executablePath: executable(),
    headless: options.headless ?? true,
    viewport: options.size ?? { width: 1280, height: 800 },
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    forcedColors: options.forced ? 'active' : 'none',
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      ...(options.proxy === undefined ? [] : [`--proxy-server=127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
      ...(options.locale === undefined ? [] : [`--lang=${options.locale}`]),
      `--disable-extensions-except=${extension}`, `--load-extension=${extension}`,
    ],
  });
  return new Chromium(context, profile).begin(options);
}

class Chromium {
  name = 'chromium';
  #context;
  #profile;
  #cdp;
  #id;

  constructor(context, profile) {
    this.#context = context;
    this.#profile = profile;
  }

  async begin({ profile, keepWelcome }) {
    const worker = this.#context.serviceWorkers()[0] ?? (await this.#context.waitForEvent('serviceworker'));
    this.#id = new URL(worker.url()).host;
    if (process.env.ASSAY_E2E_LOG) worker.on('console', (m) => console.error('background:', m.text()));
    this.#cdp = await this.#context.browser().newBrowserCDPSession();
    if (profile === undefined && !keepWelcome) {
      const welcome = await until('the first-run page', () => this.#context.pages().find((page) => page.url().endsWith('/welcome.html')));
      await welcome.close();
    }
    return this;
  }

  async open(url) {
    const page = await this.#context.newPage();
    if (process.env.ASSAY_E2E_LOG) page.on('pageerror', (err) => console.error(url, err)).on('console', (m) => console.error(url, m.text()));
    await page.goto(url, { waitUntil: 'load' });
    return new ChromiumPage(page, await this.#context.newCDPSession(page), this.#id);
  }

  openExtension(path) {
    return this.open(`chrome-extension://${this.#id}/${path}`);
  }

  // Presses the toolbar button while page is in front.
  async action(page) {
    await page.front();
    await this.#cdp.send('Extensions.triggerAction', { id: this.#id, targetId: await this.#tabOf(page) });
  }

  // The tab that holds page. A tab is a target of its own, known only by what it shows, and
  // learns of that a moment later; one that was closed is listed for a moment more.
  #tabOf(page) {
    return until('the tab of the page', async () => {
      const { targetInfo } = await page.cdp.send('Target.getTargetInfo');
      const { targetInfos } = await this.#cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tabs = targetInfos.filter((tab) => tab.url === targetInfo.url);
      const open = this.#context.pages().filter((other) => other.url() === targetInfo.url).length;
      return tabs.length > Math.max(open, 1) ? undefined : tabs.at(-1)?.targetId;
    });
  }

  // Presses a shortcut of the extension. Keys that the tools send end in the page, and an
  // extension from the command line is given none: what the browser would tell the background
  // for the keys of the manifest is told to it here.
  async shortcut(page, keys) {
    const worker = this.#context.serviceWorkers().at(-1);
    const commands = await worker.evaluate(() => chrome.runtime.getManifest().commands);
    const [name] = Object.entries(commands).find(([, { suggested_key }]) => suggested_key.default === keys);
    await page.front();
    if (name === '_execute_action') return this.action(page);
    return worker.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(name, tab);
    }, name);
  }

  // The panel beside the page, once it is open. It is a window of its own kind, which is
  // spoken to by messages.
  async panel() {
    const { targetId } = await until('the side panel', async () => (await this.#cdp.send('Target.getTargets')).targetInfos.find(({ url }) => url === `chrome-extension://${this.#id}/panel.html`));
    const { sessionId } = await this.#cdp.send('Target.attachToTarget', { targetId });
    let next = 0;
    const send = (method, params) => new Promise((resolve) => {
      const id = ++next;
      const got = ({ sessionId: from, message }) => {
        const reply = JSON.parse(message);
        if (from !== sessionId || reply.id !== id) return;
        this.#cdp.off('Target.receivedMessageFromTarget', got);
        resolve(reply.result);
      };
      this.#cdp.on('Target.receivedMessageFromTarget', got);
      void this.#cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    });
    return { eval: async (fn, ...args) => {
      const { result, exceptionDetails } = await send('Runtime.evaluate', { expression: `(${fn})(...${JSON.stringify(args)})`, awaitPromise: true, returnByValue: true });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } };
  }

  async stopBackground() {
    const page = this.#context.pages()[0];
    const session = await this.#context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  async backgroundRuns() {
    const { targetInfos } = await this.#cdp.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${this.#id}/`));
  }

  // Every request that left the browser, extension included, in order.
  requests() {
    const seen = [];
    this.#context.on('request', (request) => seen.push(request.url()));
    return seen;
  }

  // What the page's main thread did while act ran: milliseconds of script, the longest task,
  // and the number of timers that fired.
  async trace(page, act) {
    const events = [];
    const got = ({ value }) => events.push(...value);
    this.#cdp.on('Tracing.dataCollected', got);
    await this.#cdp.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'] } });
    const { frameTree } = await page.cdp.send('Page.getFrameTree');
    await act();
    const complete = new Promise((resolve) => this.#cdp.once('Tracing.tracingComplete', resolve));
    await this.#cdp.send('Tracing.end');
    await complete;
    this.#cdp.off('Tracing.dataCollected', got);
    return digest(events, this.#id, frameTree.frame.id);
  }

  // Waits until somebody closes the window.
  closed() {
    return new Promise((resolve) => this.#context.once('close', resolve));
  }

  async #processID() {
    const { processInfo } = await this.#cdp.send('SystemInfo.getProcessInfo');
    return processInfo.find(({ type }) => type === 'browser').id;
  }

  async memory() {
    for (const page of this.#context.pages()) await page.requestGC();
    return memoryOf(await this.#processID());
  }

  // What the background has noted of its start: names and times since 1970.
  legs() {
    return this.#context.serviceWorkers().at(-1).evaluate(() => [['background started', performance.timeOrigin], ...performance.getEntriesByType('mark').map(({ name, startTime }) => [name, performance.timeOrigin + startTime])]);
  }

  // Ends the browser as a power cut would and returns its profile.
  async kill() {
    const pid = await this.#processID();
    const ended = this.closed();
    process.kill(pid, 'SIGKILL');
    await ended;
    return this.#profile;
  }

  async close({ keep = false } = {}) {
    await this.#context.close();
    if (!keep) rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
    return this.#profile;
  }
}

// Sums up a trace of the thread that ran the content script, or of the page when it did not,
// in milliseconds of that thread's own processor time: other work on the machine adds nothing.
function digest(events, id, frame) {
  const thread = events.find((e) => e.name === 'EvaluateScript' && e.args?.data?.url === `chrome-extension://${id}/content.js`) ?? events.find((e) => e.args?.data?.frame === frame || e.args?.frame === frame);
  if (thread === undefined) return { script: 0, longest: 0, timers: 0 };
  const mine = events.filter((e) => e.pid === thread.pid && e.tid === thread.tid && e.dur !== undefined).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const script = mine.filter((e) => ['FunctionCall', 'EvaluateScript', 'TimerFire', 'FireAnimationFrame', 'RunMicrotasks', 'BlinkScheduler_PerformMicrotaskCheckpoint', 'v8.callFunction', 'v8.run', 'v8.compile'].includes(e.name));
  let sum = 0;
  let end = 0;
  for (const e of script) {
    if (e.ts < end) continue; // inside the one before
    sum += e.tdur ?? e.dur;
    end = e.ts + e.dur;
  }
  return {
    script: sum / 1000,
    longest: Math.max(0, ...mine.filter((e) => e.name === 'RunTask').map((e) => e.tdur ?? e.dur)) / 1000,
    timers: mine.filter((e) => e.name === 'TimerFire').length,
  };
}

class ChromiumPage extends Page {
  cdp;
  #page;
  #id;

  constructor(page, cdp, id) {
    super();
    this.#page = page;
    this.cdp = cdp;
    this.#id = id;
  }

  get url() {
    return this.#page.url();
  }

  front() {
    return this.#page.bringToFront();
  }

  eval(fn, ...args) {
    return this.#page.evaluate(`(${fn})(...${JSON.stringify(args)})`);
  }

  async goto(url) {
    await this.#page.goto(url);
  }

  move(x, y) {
    return this.#page.mouse.move(x, y);
  }

  click(x, y) {
    return this.#page.mouse.click(x, y);
  }

  key(name) {
    return this.#page.keyboard.press(name);
  }

  type(text) {
    return this.#page.keyboard.type(text);
  }

  // Runs a script's text where the page's own policy would refuse it.
  async inject(text) {
    const { exceptionDetails } = await this.cdp.send('Runtime.evaluate', { expression: text, allowUnsafeEvalBlockedByCSP: true });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  }

  // Runs fn beside what inject brought in.
  inspect(fn, ...args) {
    return this.eval(fn, ...args);
  }

  // Lets the origin of the page store this many bytes; as many as it likes without a number.
  quota(bytes) {
    return this.cdp.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${this.#id}`, ...(bytes === undefined ? {} : { quotaSize: bytes }) });
  }

  resize(size) {
    return this.#page.setViewportSize(size);
  }

  // What the page shows when it is printed.
  async printed() {
    const { data } = await this.cdp.send('Page.printToPDF', {});
    return shownBy(data);
  }

  screenshot(path) {
    return this.#page.screenshot({ path });
  }

  close() {
    return this.#page.close();
  }

  // Runs fn with the card's shadow root, which is closed to the page; null without a card.
  async card(fn, ...args) {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: 2, pierce: true });
    const html = root.children?.find((node) => node.nodeName === 'HTML');
    const host = html?.children?.findLast((node) => node.shadowRoots?.some((shadow) => shadow.shadowRootType === 'closed'));
    if (host === undefined) return null;
    const shadow = host.shadowRoots.find((s) => s.shadowRootType === 'closed');
    const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await this.cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId, functionDeclaration: `function (...args) { return (${fn})(this, ...args); }`, arguments: args.map((value) => ({ value })), returnByValue: true, awaitPromise: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
