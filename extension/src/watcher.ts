// Follows a changing page: tells which parts have to be collected again, at most a few
// times a second, and never while nothing changes.
import type { Walk } from './textmap.ts';
import { parentOf } from './textmap.ts';

const settleMillis = 200; // a page that is being filled changes many times in a row

export class Watcher {
  readonly roots = new Set<ShadowRoot>(); // open shadow roots that hold text
  readonly #observer = new MutationObserver((records) => this.#saw(records));
  readonly #own: (node: Node) => boolean; // is drawn by the extension
  readonly #changed: (roots: Element[]) => void;
  readonly #dirty = new Set<Node>(); // where something has changed; styles are asked only once it has settled
  readonly #hidden = new WeakSet<Element>(); // left out so far because not shown
  #timer: ReturnType<typeof setTimeout> | undefined;
  #started = false;

  constructor(own: (node: Node) => boolean, changed: (roots: Element[]) => void) {
    this.#own = own;
    this.#changed = changed;
  }

  start(): void {
    if (this.#started) return;
    this.#started = true;
    this.#observe(document);
    for (const root of this.roots) this.#observe(root);
  }

  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  // Remembers what a walk met: shadow roots to follow, hidden parts that may be shown later.
  note(walk: Walk): void {
    for (const root of walk.roots) {
      if (this.roots.has(root)) continue;
      this.roots.add(root);
      if (this.#started) this.#observe(root);
    }
    for (const el of walk.hidden) this.#hidden.add(el);
  }

  #observe(root: Node): void {
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open', 'contenteditable'] });
  }

  #saw(records: readonly MutationRecord[]): void {
    for (const record of records) this.#mark(record);
    if (this.#dirty.size > 0) this.#timer ??= setTimeout(() => this.#settled(), settleMillis);
  }

  #mark(record: MutationRecord): void {
    if (record.type === 'attributes') {
      if (record.attributeName === 'contenteditable' || this.#hidden.has(record.target as Element)) this.#dirty.add(record.target);
      return;
    }
    const added = [...record.addedNodes].filter((node) => this.#matters(node));
    const removed = [...record.removedNodes].filter((node) => this.#matters(node));
    if (record.type === 'childList' && added.length + removed.length === 0) return;
    // New nodes are collected by themselves, so that a list that grows is not read again.
    if (added.length > 0 && removed.length === 0) for (const node of added) this.#dirty.add(node);
    else this.#dirty.add(record.target);
  }

  #matters(node: Node): boolean {
    return node instanceof Element ? !this.#own(node) : /\S/.test(node.textContent ?? '');
  }

  #settled(): void {
    this.#timer = undefined;
    const roots = new Set<Element>();
    for (const node of this.#dirty) {
      const el = node.isConnected ? blockAround(node) : null;
      if (el !== null) roots.add(el);
    }
    this.#dirty.clear();
    this.#changed([...roots].filter((el) => !stands(el, roots)));
  }
}

// Whether one of roots is around el.
function stands(el: Element, roots: ReadonlySet<Element>): boolean {
  for (let node = parentOf(el); node !== null; node = parentOf(node)) if (roots.has(node)) return true;
  return false;
}

function isBlock(el: Element): boolean {
  const { display } = getComputedStyle(el);
  return !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
}

// The nearest element around node, itself included, that lays out its own lines.
function blockAround(node: Node): Element | null {
  if (node instanceof ShadowRoot) return blockAround(node.host);
  let el = node instanceof Element ? node : node.parentElement;
  if (el === null) return node.parentNode === null ? null : blockAround(node.parentNode);
  for (let up = el.parentElement; up !== null && !isBlock(el); up = el.parentElement) el = up;
  return el.closest('tr') ?? el;
}
