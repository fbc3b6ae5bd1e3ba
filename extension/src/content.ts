// The page side: reads the page's blocks, has them judged by the background, draws marks
// and the card, and follows the page as it changes.
import { Article } from './article.ts';
import type { Find, Reading } from './article.ts';
import { Card } from './card.ts';
import { Highlighter } from './highlight.ts';
import { Pointer } from './pointer.ts';
import type { Answer, Heading, Page, PageMessage, Place, ReadReply, Report, TabMessage } from './protocol.ts';
import { dateCandidates } from './published.ts';
import { quotesOf } from './kept.ts';
import { settings } from './settings.ts';
import type { Block } from './textmap.ts';
import { Walk, parentOf } from './textmap.ts';
import { Watcher } from './watcher.ts';

const sliceMillis = 4; // work done between two chances for the page to draw

class Reader {
  readonly #article = new Article();
  readonly #marks = new Highlighter();
  readonly #card = new Card({
    step: (by) => this.#step(by, true),
    closed: () => this.#marks.show(undefined),
    entered: () => this.#pointer.hold(),
    left: () => this.#pointer.release(),
  });
  readonly #pointer = new Pointer({
    find: (x, y) => this.#marks.at(x, y, [...this.#watcher.roots]),
    open: (find) => this.#open(find, false),
    close: () => this.#card.close(),
    current: () => this.#card.find,
    inside: (target) => this.#card.is(target),
    pinned: () => this.#card.focused,
  });
  readonly #watcher = new Watcher((node) => this.#card.is(node), (roots) => this.#changed(roots));
  #answer: Answer = { by: 'snapshot', corpus: null };
  #turn: Promise<void> = Promise.resolve(); // reads follow one another

  start(): void {
    chrome.runtime.onMessage.addListener(this.#told);
    addEventListener('scroll', this.#moved, { passive: true, capture: true });
    addEventListener('resize', this.#moved, { passive: true });
    addEventListener('pagehide', this.#left);
    addEventListener('pageshow', this.#back);
    chrome.storage.local.onChanged.addListener(this.#hide);
    void this.#hide();
    this.#watcher.start(); // before the first look, so that nothing falls between the two
    this.#changed([document.body]);
  }

  readonly #left = (): void => void send({ type: 'gone' }).catch(() => undefined);

  readonly #back = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.#publish().catch(() => undefined); // the reader has gone back to it
  };

  readonly #hide = async (): Promise<void> => this.#marks.hide((await settings()).hidden);

  stop(): void {
    chrome.runtime?.onMessage?.removeListener(this.#told);
    chrome.storage?.local.onChanged.removeListener(this.#hide);
    removeEventListener('scroll', this.#moved, { capture: true });
    removeEventListener('resize', this.#moved);
    removeEventListener('pagehide', this.#left);
    removeEventListener('pageshow', this.#back);
    this.#watcher.stop();
    this.#pointer.stop();
    this.#card.close();
    this.#marks.clear();
  }

  // Collects again what stands below the roots and reads the blocks that are new, or all.
  #changed(roots: readonly Element[], afresh = false): void {
    this.#turn = this.#turn.then(() => this.#readAgain(roots, afresh)).catch((err: unknown) => this.#failed(err));
  }

  async #readAgain(roots: readonly Element[], afresh = false): Promise<void> {
    await pause(); // whoever called has done enough for one task
    const fresh: Block[] = [];
    for (const root of roots) if (root.isConnected) fresh.push(...(await this.#collect(root)));
    const inside = below(roots);
    const { changed, dropped } = this.#article.replace((block) => !block.el.isConnected || inside(block.el), fresh, (block) => this.#forget(block));
    const wanted = afresh ? this.#article.blocks : changed;
    if (wanted.length > 0) await this.#read(new Set(wanted));
    else if (dropped.length > 0) await this.#publish();
  }

  async #collect(root: Element): Promise<Block[]> {
    const walk = new Walk();
    await slice(walk.run(root));
    this.#watcher.note(walk);
    for (const shadow of walk.roots) this.#marks.adoptInto(shadow);
    return walk.blocks;
  }

  #forget(block: Block): void {
    for (const find of this.#article.findsOf(block)) this.#unmark(find);
  }

  #unmark(find: Find): void {
    this.#marks.remove(find);
    if (this.#card.find === find) this.#card.close();
  }

  async #read(wanted: Set<Block>): Promise<void> {
    const reading = this.#article.reading(wanted);
    const message = { type: 'read', text: reading.text, dates: dateCandidates(document, location.href), ...(reading.blocks === this.#article.blocks ? { heading: heading() } : {}) } as const;
    await pause();
    let reply = await this.#adopt(reading, await ask({ ...message, judged: false }));
    if (reply.answer.unjudged === true) reply = await this.#adopt(reading, await ask({ ...message, judged: true }));
    if (reply.answer.pending === true) await this.#adopt(reading, await ask({ type: 'check', report: reply.report }));
  }

  async #adopt(reading: Reading, reply: ReadReply): Promise<Exclude<ReadReply, { error: string }>> {
    if ('error' in reply) throw new Error(reply.error);
    const report = JSON.parse(reply.report) as Report;
    await pause();
    this.#answer = { ...reply.answer, corpus: reply.answer.corpus ?? report.corpus ?? null };
    const shown = this.#card.find;
    for (const block of reading.wanted) for (const find of this.#article.findsOf(block)) this.#marks.remove(find);
    this.#article.adopt(reading, report);
    await pause();
    await slice(this.#paint([...reading.wanted].flatMap((block) => this.#article.findsOf(block))));
    if (shown !== undefined && shown === this.#card.find) this.#renew(shown);
    if (reply.answer.unjudged !== true && reply.kept !== true) await this.#publish();
    return reply;
  }

  // Looks at all grounds before the first mark is drawn: each mark makes the page's styles
  // stale, and asking for one then computes them again.
  *#paint(finds: readonly Find[]): Generator<void> {
    for (const find of finds) {
      this.#marks.look(find);
      yield;
    }
    for (const find of finds) {
      this.#marks.add(find);
      yield;
    }
  }

  // An open card takes the newest verdict on its claim.
  #renew(shown: Find): void {
    const now = this.#article.findsOf(shown.amount.block).find((find) => find.amount.start === shown.amount.start);
    if (now === undefined) this.#card.close();
    else this.#open(now, false);
  }

  async #publish(problem?: string): Promise<void> {
    await pause();
    const { report, text } = this.#article.report(this.#answer.corpus ?? undefined);
    const page: Page = { ...heading(), report, quotes: quotesOf(report, text), answer: this.#answer };
    if (problem !== undefined) page.problem = problem;
    await pause();
    const json = JSON.stringify(page);
    await pause();
    await ask({ type: 'publish', page: json });
  }

  #failed(err: unknown): void {
    if (chrome.runtime?.id === undefined) this.stop(); // the extension was updated or removed
    else void this.#publish(String((err as Error).message ?? err)).catch(() => undefined);
  }

  #open(find: Find, focus: boolean): void {
    const range = this.#marks.rangeOf(find);
    if (range === undefined || find.claim.verdict === undefined) return; // it is being judged
    const finds = this.#article.finds;
    this.#marks.show(find);
    this.#card.open(find, range, `${finds.indexOf(find) + 1}/${finds.length}`, this.#answer, focus);
  }

  #step(by: 1 | -1, focus: boolean): void {
    const finds = this.#article.finds;
    if (finds.length === 0) return;
    const shown = this.#card.find;
    const from = shown === undefined ? (by === 1 ? -1 : 0) : finds.indexOf(shown);
    this.#go(finds[(from + by + finds.length) % finds.length], focus);
  }

  #go(find: Find | undefined, focus: boolean): boolean {
    const range = find === undefined ? undefined : this.#marks.rangeOf(find);
    if (find === undefined || range === undefined) return false;
    bringIntoView(range);
    this.#open(find, focus);
    return true;
  }

  // Where each figure stands in the text of the body, as other tools count it.
  #places(): Place[] {
    const starts = new Map<Node, number>();
    let length = 0;
    for (const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walk.nextNode() !== null;) {
      starts.set(walk.currentNode, length);
      length += (walk.currentNode as Text).length;
    }
    return this.#article.finds.map((find) => {
      const range = this.#marks.rangeOf(find);
      const [from, to] = range === undefined ? [] : [starts.get(range.startContainer), starts.get(range.endContainer)];
      return from === undefined || to === undefined ? null : [from + range!.startOffset, to + range!.endOffset];
    });
  }

  readonly #moved = (): void => {
    const find = this.#card.find;
    const range = find === undefined ? undefined : this.#marks.rangeOf(find);
    if (range !== undefined) this.#card.place(range);
  };

  readonly #told = (message: TabMessage, _sender: unknown, reply: (value: unknown) => void): void => { // 'here' asks only whether anybody listens
    if (message.type === 'selection') reply(getSelection()?.toString() ?? '');
    else if (message.type === 'places') reply(this.#places());
    else if (message.type === 'go') reply(this.#go(this.#article.found(message.claim, message.quote), message.focus));
    else if (message.type === 'step') this.#step(message.by, true);
    else if (message.type === 'read-again') this.#changed([document.body], true);
    else if (message.type === 'off') {
      this.stop();
      running.reader = undefined;
    }
  };
}

// Runs work in slices, so that no task holds the page for long.
async function slice(work: Generator<void>): Promise<void> {
  let until = performance.now() + sliceMillis;
  while (work.next().done !== true) {
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + sliceMillis;
  }
}

function pause(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

// Asks the background. One that is stopped before it has answered is asked once more.
async function ask(message: PageMessage): Promise<ReadReply> {
  const reply = await send(message).catch(() => undefined);
  return reply ?? (await send(message)) ?? { error: 'the extension was interrupted' };
}

async function send(message: PageMessage): Promise<ReadReply | undefined> {
  return (await chrome.runtime.sendMessage(message)) as ReadReply | undefined;
}

function heading(): Heading {
  return { title: document.title, lang: document.documentElement.lang };
}

// Tells whether an element is one of roots or stands below one, shadow trees included.
function below(roots: readonly Element[]): (el: Element) => boolean {
  const known = new Map<Element, boolean>(roots.map((root) => [root, true]));
  return function inside(el: Element): boolean {
    const path: Element[] = [];
    let node: Element | null = el;
    for (; node !== null && !known.has(node); node = parentOf(node)) path.push(node);
    const is = node !== null && known.get(node) === true;
    for (const one of path) known.set(one, is);
    return is;
  };
}

function bringIntoView(range: Range): void {
  const box = range.getBoundingClientRect();
  if (box.top >= 80 && box.bottom <= innerHeight - 160) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'auto' });
}

// The script may be injected again into a page that it already reads.
const running = globalThis as unknown as { reader?: Reader | undefined };
if (running.reader === undefined && document.body !== null) {
  const reader = (running.reader = new Reader());
  void pause().then(() => reader.start()); // taking in this script is enough for one task
}
