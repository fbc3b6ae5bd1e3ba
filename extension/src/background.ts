// The background: runs the core, asks the server, keeps the badge. It may be stopped at any
// moment and holds nothing that storage does not hold. It knows no DOM.
import type { Answer, ExtensionMessage, Heading, Page, PageMessage, ReadReply, Report, StoredPage, TabMessage } from './protocol.ts';
import { maxTextUnits, pageKey } from './protocol.ts';
import { Engine } from './engine.ts';
import { ServerError, check, checkAnswer, post } from './server.ts';
import type { Server } from './server.ts';
import { serverPermissions } from './browser.ts';
import { follow, patternOf, settings } from './settings.ts';
import { send, waiting } from './marks.ts';
import { isPageMessage, readPage, readReport } from './shape.ts';
import { ofClaims, quotesOf } from './kept.ts';
import { registerSites } from './sites.ts';
import { due, newerSnapshot, update } from './snapshot.ts';
import type { UpdateResult } from './snapshot.ts';
import { token } from './vault.ts';
import { forgetGone, pagesOf, showBadge } from './badge.ts';

const engine = new Engine({ module: chrome.runtime.getURL('core.wasm'), image: chrome.runtime.getURL('core.image') }, newerSnapshot);
const ours = chrome.runtime.getURL('');

chrome.action.onClicked.addListener((tab) => {
  if (tab.id !== undefined) void run(tab.id);
});

chrome.runtime.onMessage.addListener((message: unknown, sender, reply: (value: unknown) => void) => {
  if (sender.id !== chrome.runtime.id) return false;
  const answer = (sender.url?.startsWith(ours) === true ? fromExtension(message) : undefined) ?? fromPage(message, sender);
  if (answer === undefined) return false;
  answer.then(reply, (err: unknown) => reply({ error: String((err as Error).message ?? err) }));
  return true;
});

chrome.commands?.onCommand.addListener((command, tab) => {
  const by = command === 'next-claim' ? 1 : command === 'previous-claim' ? -1 : undefined;
  if (by !== undefined && tab?.id !== undefined) void step(tab.id, by);
});

chrome.runtime.onInstalled.addListener(({ reason }) => {
  void registerSites();
  if (reason === 'install') void chrome.tabs.create({ url: 'welcome.html' });
});
chrome.permissions.onRemoved.addListener(() => void registerSites());
follow(() => void registerSites());

function fromExtension(message: unknown): Promise<unknown> | undefined {
  const m = message as Partial<ExtensionMessage> | null;
  if (m?.type === 'off' && typeof m.tab === 'number') return turnOff(m.tab);
  if (m?.type === 'read-text' && typeof m.text === 'string' && m.text.length <= maxTextUnits) return readText(m.text);
  if (m?.type === 'send-marks') return sendMarks();
  if (m?.type === 'try-server') return tryServer();
  if (m?.type === 'update-snapshot') return updateSnapshot();
  if (m?.type === 'forget-snapshot') return Promise.resolve(engine.reset());
  return undefined;
}

type ReadMessage = Extract<PageMessage, { type: 'read' }>;

interface Place { tab: number; frame: number; url: string } // of what sent a message, by the browser's word

// A page can at most be read: no message names a server, a token or another tab.
function fromPage(message: unknown, sender: chrome.runtime.MessageSender): Promise<unknown> | undefined {
  const tab = sender.tab?.id;
  if (tab === undefined || !isPageMessage(message)) return undefined;
  const place = { tab, frame: sender.frameId ?? 0, url: sender.url ?? '' };
  if (message.type === 'read') return readAt(place, message);
  if (message.type === 'check') return checkAgain(message.report);
  if (message.type === 'gone') return gone(place);
  return publish(place, () => readPage(message.page));
}

// Reads a tab. The first click reads; from then on the button opens the popup.
async function run(tab: number): Promise<void> {
  engine.warm();
  if (!(await inject(tab))) await showBadge(tab, 'closed');
  await setPopup(tab, 'popup.html');
}

// Puts the content script into a tab. In Chromium 156 the permission that a click gives may
// arrive a moment after the click itself: then this fails, or succeeds in no frame at all.
async function inject(tab: number): Promise<boolean> {
  const target = { tabId: tab, allFrames: true };
  for (const millis of [50, 150, 400, 1000, 0]) {
    const injected = await chrome.scripting.executeScript({ target, files: ['content.js'] }).catch(() => []);
    if (injected.some(({ frameId }) => frameId === 0)) return true;
    if (millis > 0) await new Promise((resolve) => setTimeout(resolve, millis));
  }
  return false;
}

async function setPopup(tab: number, popup: string): Promise<void> {
  await chrome.action.setPopup({ tabId: tab, popup }).catch(() => undefined); // the tab is gone
}

async function turnOff(tab: number): Promise<null> {
  const message: TabMessage = { type: 'off' };
  for (const { frame } of await pagesOf(tab)) await chrome.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => undefined);
  await forget(tab);
  await setPopup(tab, '');
  await showBadge(tab, 'off');
  return null;
}

// Goes on in the first frame that has claims, which is the page itself unless its article
// stands in a frame.
async function step(tab: number, by: 1 | -1): Promise<void> {
  const message: TabMessage = { type: 'step', by };
  const frameId = (await pagesOf(tab)).find(({ report }) => report.claims.length > 0)?.frame ?? 0;
  try {
    await chrome.tabs.sendMessage(tab, message, { frameId });
  } catch {
    await run(tab); // not read yet: the first press of the key reads the page
  }
}

// Reads a page and, where that is the last word on all of it, stores what was read.
async function readAt(place: Place, message: ReadMessage): Promise<ReadReply> {
  const { heading, text } = message;
  const reply = await read(message);
  if ('error' in reply || reply.answer.unjudged === true || reply.answer.pending === true || heading === undefined) return reply;
  void publish(place, () => pageOf(heading, text, reply.report, reply.answer));
  return { ...reply, kept: true };
}

function pageOf(heading: Heading, text: string, json: string, answer: Answer): Page {
  const report = ofClaims(JSON.parse(json) as Report);
  return { ...heading, report, quotes: quotesOf(report, text), answer: { ...answer, corpus: report.corpus ?? null } };
}

async function read({ text, dates, judged }: ReadMessage): Promise<ReadReply> {
  const answer: Answer = { by: 'snapshot', corpus: null };
  if (!judged && !engine.judges) return { report: await engine.read(text, dates, false), answer: { ...answer, unjudged: true } };
  const report = await engine.read(text, dates, true);
  const { server, local } = await settings();
  if (server !== '' && local) void tidy().catch(() => undefined);
  else if (server !== '') Object.assign(answer, { server, pending: true });
  return { report, answer };
}

// Puts the server's verdicts in place of the snapshot's, or says why they stay.
async function checkAgain(json: string): Promise<ReadReply> {
  const report = readReport(json);
  const { server: origin, local } = await settings();
  const answer: Answer = { by: 'snapshot', corpus: report.corpus ?? null };
  if (origin === '' || local) return { report: json, answer };
  answer.server = origin;
  try {
    const checked = await check(await serverAt(origin), report);
    void tidy().catch(() => undefined);
    return { report: JSON.stringify(checked), answer: { ...answer, by: 'server', corpus: checked.corpus ?? null } };
  } catch (err) {
    return { report: json, answer: without(answer, err) };
  }
}

// The answer that a server did not give, with the reason.
function without(answer: Answer, err: unknown): Answer {
  if (!(err instanceof ServerError)) throw err;
  return { ...answer, fault: err.fault, ...(err.status === undefined ? {} : { status: err.status }) };
}

// Sends an empty check, which any server answers with the version of its corpus.
async function tryServer(): Promise<Answer> {
  const { server: origin } = await settings();
  const answer: Answer = { by: 'server', corpus: null, server: origin };
  try {
    return { ...answer, corpus: checkAnswer(await post(await serverAt(origin), '/v1/check', { published: null, mentions: [], claims: [] }), 0).corpus };
  } catch (err) {
    return without(answer, err);
  }
}

async function readText(text: string): Promise<ReadReply> {
  const reply = await read({ type: 'read', text, dates: [], judged: true });
  return 'report' in reply && reply.answer.pending === true ? checkAgain(reply.report) : reply;
}

async function sendMarks(): Promise<{ left: number; answer?: Answer }> {
  const { server: origin } = await settings();
  if (origin === '') return { left: (await waiting()).length };
  const { left, error } = await serverAt(origin).then(send).catch(async (error: unknown) => ({ left: (await waiting()).length, error }));
  return error === undefined ? { left } : { left, answer: without({ by: 'snapshot', corpus: null, server: origin }, error) };
}

async function updateSnapshot(): Promise<UpdateResult | null> {
  const { server: origin } = await settings();
  if (origin === '' || !(await allowed(origin))) return null;
  const result = await update(await serverAt(origin), (body) => engine.versionOf(body), new Date());
  if (result.outcome === 'new') engine.reset();
  return result;
}

// What is done after a page was read with a server set: old marks sent, the corpus renewed.
async function tidy(): Promise<void> {
  if ((await waiting()).length > 0) await sendMarks();
  if (await due(new Date())) await updateSnapshot();
}

async function serverAt(origin: string): Promise<Server> {
  if (!(await allowed(origin))) throw new ServerError('no-permission');
  return { origin, token: await token() };
}

function allowed(origin: string): Promise<boolean> {
  return chrome.permissions.contains(serverPermissions(patternOf(origin)));
}

async function publish({ tab, frame, url }: Place, page: () => Page): Promise<{ done: true }> {
  await setPopup(tab, 'popup.html');
  await Promise.all([forgetGone(tab), forgetClosed()]);
  await showBadge(tab, (await remember(pageKey(tab, frame), { ...page(), url, frame })) ? 'read' : 'full');
  return { done: true };
}

// Stores what was read. What is known of other tabs gives way to it: they can be read again.
async function remember(key: string, page: StoredPage): Promise<boolean> {
  const store = (): Promise<boolean> => chrome.storage.session.set({ [key]: page }).then(() => true, () => false);
  if (await store()) return true;
  const all = Object.keys(await chrome.storage.session.get(null));
  await chrome.storage.session.remove(all.filter((other) => other.startsWith('page:') && other.split(':')[1] !== key.split(':')[1]));
  return store();
}

// A document says that it goes. Not asked of chrome.tabs, which would start the background for
// every page that is opened in the browser; what goes without a word is forgotten later.
async function gone({ tab, frame }: Place): Promise<{ done: true }> {
  await chrome.storage.session.remove(pageKey(tab, frame));
  if ((await pagesOf(tab)).length === 0) await Promise.all([setPopup(tab, ''), showBadge(tab, 'off')]);
  return { done: true };
}

async function forgetClosed(): Promise<void> {
  const tabs = new Set((await chrome.tabs.query({})).map(({ id }) => String(id)));
  const keys = Object.keys(await chrome.storage.session.get(null));
  await chrome.storage.session.remove(keys.filter((key) => key.startsWith('page:') && !tabs.has(key.split(':')[1]!)));
}

async function forget(tab: number): Promise<void> {
  const keys = await pageKeys(tab);
  if (keys.length > 0) await chrome.storage.session.remove(keys);
}

async function pageKeys(tab: number): Promise<string[]> {
  const stored = await chrome.storage.session.get(null);
  return Object.keys(stored).filter((key) => key.startsWith(pageKey(tab, 0).slice(0, -1)));
}
