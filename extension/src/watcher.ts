// Follows a changing page: tells which parts have to be collected again, at most a few
// times a second, and never while nothing changes.
import type { Walk } from './textmap.ts';

const settleMillis = 200; // a page that is being filled changes many times in a row

export class Watcher {
  readonly roots = new Set<ShadowRoot>(); // open shadow roots that hold text
  readonly #observer = new MutationObserver((records) => this.#saw(records));
  readonly #own: Element;
  readonly #changed: (roots: Element[]) => void;
  readonly #dirty = new Set<Element>();
  readonly #hidden = new WeakSet<Element>(); // left out so far because not shown
  #timer: ReturnType<typeof setTimeout> | undefined;
  #started = false;

  constructor(own: Element, changed: (roots: Element[]) => void) {
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
      const el = record.target as Element;
      if (record.attributeName === 'contenteditable' || this.#hidden.has(el)) this.#add(el);
      return;
    }
    if (record.type === 'childList' && [...record.addedNodes, ...record.removedNodes].every((node) => node === this.#own)) return;
    const added = [...record.addedNodes];
    // New elements are collected by themselves, so that a list that grows is not read again.
    if (added.length > 0 && record.removedNodes.length === 0 && added.every((node) => node instanceof Element && isBlock(node) || !hasText(node))) {
      for (const node of added) if (node instanceof Element) this.#add(node);
      return;
    }
    this.#add(blockAround(record.target));
  }

  #add(el: Element | null): void {
    if (el !== null) this.#dirty.add(el);
  }

  #settled(): void {
    this.#timer = undefined;
    const roots = [...this.#dirty].filter((el) => el.isConnected || el === document.body);
    this.#dirty.clear();
    const outer = roots.filter((el) => !roots.some((other) => other !== el && other.contains(el)));
    this.#changed(outer);
  }
}

const hasText = (node: Node): boolean => /\S/.test(node.textContent ?? '');

function isBlock(el: Element): boolean {
  return el.isConnected && !getComputedStyle(el).display.startsWith('inline') && getComputedStyle(el).display !== 'contents';
}

// The nearest element around node that lays out its own lines.
function blockAround(node: Node): Element | null {
  let el = node instanceof Element ? node : node.parentElement;
  if (el === null) return node instanceof ShadowRoot ? blockAround(node.host) : null;
  while (el.parentElement !== null && !isBlock(el)) el = el.parentElement;
  const row = el.closest('tr');
  return row ?? el;
}
