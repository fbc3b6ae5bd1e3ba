// Firefox through WebDriver BiDi, spoken directly: no driver program, no signed add-on.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { memoryOf } from './memory.mjs';
import { Page, shownBy, until } from './page.mjs';
import { built } from './paths.mjs';

const places = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
const addon = 'assay@assay.invalid';
const uuid = '5b2e3e02-6f7b-4c4e-9d7a-1f1b8f7a0c11'; // pinned, so that tests know the extension's address

export async function firefox(options = {}) {
  const path = places.find((p) => p !== undefined && existsSync(p));
  if (path === undefined) throw new Error('no Firefox found: install it with "apt-get install -y firefox-esr", or set FIREFOX to its path');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'assay-firefox-'));
  writeFileSync(join(profile, 'user.js'), prefs(options).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  const args = ['--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access', `--width=${width}`, `--height=${height + 85}`];
  const child = spawn(path, options.headless === false ? args : ['--headless', ...args], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } });
  const address = await new Promise((resolve, reject) => {
    let text = '';
    child.stderr.on('data', (chunk) => {
      text += chunk;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(text);
      if (found !== null) resolve(found[1]);
    });
    child.on('exit', () => reject(new Error(`Firefox ended early:\n${text}`)));
  });
  return new Firefox(child, profile, options).begin(`${address}/session`);
}

function prefs(options) {
  return [
    ['extensions.webextensions.uuids', JSON.stringify({ [addon]: uuid })],
    ['extensions.webextOptionalPermissionPrompts', false],
    ['ui.systemUsesDarkTheme', options.dark ? 1 : 0],
    ['ui.prefersReducedMotion', 1],
    ['layout.css.prefers-color-scheme.content-override', options.dark ? 0 : 1],
    ['browser.display.document_color_use', options.forced ? 2 : 0],
    ['ui.useAccessibilityTheme', options.forced ? 1 : 0],
    ['app.normandy.enabled', false], ['app.update.enabled', false], ['browser.shell.checkDefaultBrowser', false], ['browser.startup.page', 0], ['browser.aboutwelcome.enabled', false],
    ['datareporting.policy.dataSubmissionEnabled', false], ['toolkit.telemetry.enabled', false], ['network.captive-portal-service.enabled', false], ['network.connectivity-service.enabled', false],
    ['browser.safebrowsing.malware.enabled', false], ['browser.safebrowsing.phishing.enabled', false], ['services.settings.server', 'data:,'], ['extensions.getAddons.cache.enabled', false],
    ['browser.newtabpage.enabled', false], ['dom.disable_open_during_load', false], ['extensions.autoDisableScopes', 0],
    ['browser.sessionstore.resume_from_crash', false], ['toolkit.startup.max_resumed_crashes', -1],
    ['extensions.webextensions.keepStorageOnUninstall', true], ['extensions.webextensions.keepUuidOnUninstall', true], // a temporary add-on comes back as the one it was
    ...(options.proxy === undefined ? [] : [['network.proxy.type', 1], ['network.proxy.http', '127.0.0.1'], ['network.proxy.http_port', options.proxy], ['network.proxy.ssl', '127.0.0.1'], ['network.proxy.ssl_port', options.proxy], ['network.proxy.allow_hijacking_localhost', true]]),
    ...(options.locale === undefined ? [] : [['intl.locale.requested', options.locale]]),
    ...Object.entries(options.prefs ?? {}),
  ];
}

class Firefox {
  name = 'firefox';
  #child;
  #profile;
  #options;
  #socket;
  #waiting = new Map();
  #listeners = new Map();
  #next = 0;
  #chrome;

  constructor(child, profile, options) {
    this.#child = child;
    this.#profile = profile;
    this.#options = options;
  }

  async begin(address) {
    this.#socket = new WebSocket(address, { perMessageDeflate: false });
    await new Promise((resolve, reject) => this.#socket.once('open', resolve).once('error', reject));
    this.#socket.on('message', (data) => this.#got(JSON.parse(data)));
    this.#socket.on('close', () => {
      for (const { reject, method } of this.#waiting.values()) reject(new Error(`${method}: the browser has ended`));
    });
    await this.send('session.new', { capabilities: {} });
    const { contexts } = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    this.#chrome = contexts.find((context) => context.url.endsWith('/browser.xhtml')).context;
    await this.send('webExtension.install', { extensionData: { type: 'path', path: this.#options.extension ?? built('firefox') } });
    if (!this.#options.keepWelcome) {
      const welcome = await until('the first-run page', async () => (await this.send('browsingContext.getTree', {})).contexts.find((context) => context.url.endsWith('/welcome.html')));
      await this.send('browsingContext.close', { context: welcome.context });
    }
    return this;
  }

  #got(message) {
    if (message.type === 'event') {
      for (const listener of this.#listeners.get(message.method) ?? []) listener(message.params);
      return;
    }
    const { resolve, reject, method } = this.#waiting.get(message.id) ?? {};
    this.#waiting.delete(message.id);
    if (message.type === 'error') reject?.(new Error(`${method}: ${message.message}`));
    else resolve?.(message.result);
  }

  send(method, params) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) return reject(new Error(`${method}: the browser has ended`));
      this.#waiting.set(id, { resolve, reject, method });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  // Runs fn in the browser's own window, with everything of Firefox in reach.
  inChrome(fn, ...args) {
    return call(this, { context: this.#chrome }, fn, args);
  }

  async open(url) {
    const { context } = await this.send('browsingContext.create', { type: 'tab' });
    const page = new FirefoxPage(this, context);
    await page.goto(url);
    return page;
  }

  openExtension(path) {
    return this.open(`moz-extension://${uuid}/${path}`);
  }

  async action(page) {
    await page.front();
    await this.inChrome((id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
    }, addon);
  }

  // Has the browser ask before it gives a permission, or not.
  asksFirst(yes) {
    return this.inChrome((yes) => Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', yes), yes);
  }

  // Answers what the browser asks, once it does, and returns what it asked.
  async answer(allow) {
    const asked = await until('the browser to ask', () => this.inChrome(() => PopupNotifications.panel.querySelector('#addon-webext-permissions-notification')?.textContent));
    await this.inChrome((allow) => PopupNotifications.panel.querySelector(`#addon-webext-permissions-notification .popup-notification-${allow ? 'primary' : 'secondary'}-button`).click(), allow);
    return asked;
  }

  // Presses a shortcut of the extension, such as Alt+Shift+N, as a keyboard would.
  async shortcut(page, keys) {
    await page.front();
    await this.inChrome((keys) => {
      const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      tip.beginInputTransactionForTests(window);
      const events = keys.split('+').map((key) => new KeyboardEvent('', { key, code: key.length === 1 ? `Key${key}` : `${key}Left`, keyCode: KeyboardEvent[`DOM_VK_${key.toUpperCase()}`] }));
      for (const event of events) tip.keydown(event);
      for (const event of events.reverse()) tip.keyup(event);
    }, keys);
  }

  // The sidebar, once it is open and shows the panel.
  async panel() {
    await until('the sidebar', () => this.inChrome((url) => SidebarController.isOpen && SidebarController.browser?.contentDocument?.querySelector('browser')?.currentURI?.spec === url, `moz-extension://${uuid}/panel.html`));
    return { eval: (fn, ...args) => this.inChrome((code) => new Promise((resolve, reject) => {
      const { messageManager } = SidebarController.browser.contentDocument.querySelector('browser');
      const name = `assay-test-${Math.random()}`;
      messageManager.addMessageListener(name, ({ data }) => ('error' in data ? reject(new Error(data.error)) : resolve(data.value)));
      const script = `{ const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }); Promise.resolve(Cu.evalInSandbox(${JSON.stringify(code)}, box)).then((json) => sendAsyncMessage(${JSON.stringify(name)}, { value: JSON.parse(json ?? 'null') }), (err) => sendAsyncMessage(${JSON.stringify(name)}, { error: String(err) })); }`;
      messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
    }), `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`) };
  }

  stopBackground() {
    return this.inChrome(async (id) => {
      await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
    }, addon);
  }

  backgroundRuns() {
    return this.inChrome((id) => WebExtensionPolicy.getByID(id).extension.backgroundState === 'running', addon);
  }

  async memory() {
    await this.inChrome(() => new Promise((resolve) => Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(() => resolve(null))));
    return memoryOf(this.#child.pid);
  }

  // What the background has noted of its start: names and times since 1970.
  async legs() {
    const page = await this.openExtension('options.html');
    const legs = await page.eval(async () => {
      const { performance: p } = await browser.runtime.getBackgroundPage();
      return [['background started', p.timeOrigin], ...p.getEntriesByType('mark').map(({ name, startTime }) => [name, p.timeOrigin + startTime])];
    });
    await page.close();
    return legs;
  }

  async on(event, listener) {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    await this.send('session.subscribe', { events: [event] });
  }

  // Ends the browser as a power cut would and returns its profile.
  async kill() {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    await ended;
    this.#socket.terminate();
    return this.#profile;
  }

  async close({ keep = false } = {}) {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.send('browser.close', {}).catch(() => undefined);
    await ended;
    this.#socket.close();
    if (!keep) rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
    return this.#profile;
  }
}

// Calls fn with JSON arguments and brings its JSON result back.
async function call(driver, target, fn, args, before = []) {
  const body = before.length > 0
    ? `async (root, json) => JSON.stringify(await (${fn})(root, ...JSON.parse(json)) ?? null)`
    : `async (json) => JSON.stringify(await (${fn})(...JSON.parse(json)) ?? null)`;
  const answer = await driver.send('script.callFunction', {
    functionDeclaration: body, arguments: [...before, { type: 'string', value: JSON.stringify(args) }], target, awaitPromise: true, userActivation: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value);
}

const keys = { Escape: '\uE00C', Backspace: '\uE003', Space: ' ', Tab: '\uE004', Enter: '\uE007', ArrowDown: '\uE015', ArrowUp: '\uE013', Shift: '\uE008', Alt: '\uE00A', Control: '\uE009' };

class FirefoxPage extends Page {
  context;
  driver;
  #sandbox;

  constructor(driver, context, sandbox) {
    super();
    this.driver = driver;
    this.context = context;
    this.#sandbox = sandbox;
  }

  get target() {
    return this.#sandbox === undefined ? { context: this.context } : { context: this.context, sandbox: this.#sandbox };
  }

  front() {
    return this.driver.send('browsingContext.activate', { context: this.context });
  }

  async goto(url) {
    this.url = url;
    await this.driver.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  eval(fn, ...args) {
    return call(this.driver, this.target, fn, args);
  }

  #perform(...actions) {
    return this.driver.send('input.performActions', { context: this.context, actions });
  }

  move(x, y) {
    return this.#perform({ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }] });
  }

  click(x, y) {
    return this.#perform({ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] });
  }

  key(name) {
    const parts = name.split('+').map((part) => keys[part] ?? part);
    return this.#perform({ type: 'key', id: 'keyboard', actions: [...parts.map((value) => ({ type: 'keyDown', value })), ...parts.reverse().map((value) => ({ type: 'keyUp', value }))] });
  }

  type(text) {
    return this.#perform({ type: 'key', id: 'keyboard', actions: [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]) });
  }

  // Runs a script's text where the page's own policy would refuse it: in a sandbox.
  async inject(text) {
    const answer = await this.driver.send('script.evaluate', { expression: `${text}; null`, target: { context: this.context, sandbox: 'inspector' }, awaitPromise: false });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  }

  // Runs fn beside what inject brought in.
  inspect(fn, ...args) {
    return call(this.driver, { context: this.context, sandbox: 'inspector' }, fn, args);
  }

  resize(size) {
    return this.driver.send('browsingContext.setViewport', { context: this.context, viewport: size });
  }

  // What the page shows when it is printed.
  async printed() {
    const { data } = await this.driver.send('browsingContext.print', { context: this.context });
    return shownBy(data);
  }

  async screenshot(path) {
    const { data } = await this.driver.send('browsingContext.captureScreenshot', { context: this.context });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  close() {
    return this.driver.send('browsingContext.close', { context: this.context });
  }

  async card(fn, ...args) {
    const { result } = await this.driver.send('script.callFunction', {
      functionDeclaration: '() => [...document.documentElement.children].at(-1)', target: { context: this.context, sandbox: 'card' }, awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const shadow = result.value?.shadowRoot;
    if (shadow === undefined || shadow === null || shadow.value?.mode !== 'closed') return null;
    return call(this.driver, { context: this.context, sandbox: 'card' }, fn, args, [{ sharedId: shadow.sharedId }]);
  }
}
