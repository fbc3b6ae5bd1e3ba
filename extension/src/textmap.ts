// The readable text of a page as blocks, and the way back from a place in a block to a
// text node. Knows no extension API. A block is a maximal run of inline content; runs of
// white space collapse as they do on screen.

// A piece of a block: units [at, at+length) of the block's text stand in node from `from` on.
interface Piece { node: Text; at: number; from: number; length: number }

export type Gap = 'line' | 'paragraph';

export interface Block {
  el: Element; // the element whose inline content this is
  text: string;
  pieces: Piece[];
  gap: Gap; // what separates it from the block before
}

const leftOut = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'INPUT', 'SELECT', 'OPTION', 'DATALIST', 'BUTTON', 'CODE', 'PRE', 'KBD', 'SAMP', 'VAR',
  'SVG', 'MATH', 'CANVAS', 'IFRAME', 'FRAME', 'OBJECT', 'EMBED', 'VIDEO', 'AUDIO', 'PICTURE', 'IMG', 'HEAD', 'METER', 'PROGRESS',
]);
const lineTags = new Set(['LI', 'TR', 'DT', 'DD', 'TD', 'TH']);
const blockTags = 'p,div,table,ul,ol,h1,h2,h3,h4,blockquote,section,article'; // a row with these lays out a page; it is no row of data
const cellSeparator = ' | ';

// Whether el, as it stands, may hold text of the article.
export function readable(el: Element): boolean {
  if (leftOut.has(el.tagName.toUpperCase())) return false;
  if (el instanceof HTMLElement && el.isContentEditable) return false;
  const role = el.getAttribute('role');
  return role !== 'textbox' && role !== 'searchbox' && role !== 'combobox';
}

// A Walk collects blocks below a root. It is a generator so that the caller may spread the
// work over several tasks; it yields after every element.
export class Walk {
  readonly blocks: Block[] = [];
  readonly roots: ShadowRoot[] = []; // open shadow roots met on the way
  readonly hidden: Element[] = []; // elements left out because they are not shown
  #open: Block | undefined;
  #line = false; // the next block continues a list or a table
  #inRow = false; // inside a row of data, whose cells stand on one line
  #owner: Element | undefined;

  *run(root: Element): Generator<void> {
    yield* this.#element(root);
    this.#close();
  }

  *#element(el: Element): Generator<void> {
    if (!readable(el)) {
      this.#space();
      return;
    }
    const style = getComputedStyle(el);
    if (hiddenBy(style, el)) {
      this.hidden.push(el);
      return;
    }
    yield;
    if (style.display === 'contents' || style.display === 'inline' || style.display.startsWith('ruby')) {
      yield* this.#children(el, style);
      return;
    }
    if (style.display === 'inline-block' || style.display.startsWith('inline-')) {
      this.#space();
      yield* this.#children(el, style);
      this.#space();
      return;
    }
    if (style.display === 'table-cell' && this.#inRow) {
      this.#cell();
      yield* this.#children(el, style);
      return;
    }
    yield* this.#block(el, style);
  }

  *#block(el: Element, style: CSSStyleDeclaration): Generator<void> {
    const [owner, inRow] = [this.#owner, this.#inRow];
    this.#close();
    this.#owner = el;
    this.#line = lineTags.has(el.tagName);
    this.#inRow = style.display === 'table-row' && el.querySelector(blockTags) === null;
    yield* this.#children(el, style);
    this.#close();
    [this.#owner, this.#inRow] = [owner, inRow];
  }

  *#children(el: Element, style: CSSStyleDeclaration): Generator<void> {
    const keepLines = /^(pre|break)/.test(style.whiteSpace) || style.whiteSpaceCollapse?.startsWith('preserve') === true;
    for (const child of childrenOf(el, this.roots)) {
      if (child instanceof Text) this.#text(child, el, keepLines);
      else if (child.nodeName === 'BR') this.#break();
      else if (child instanceof Element) yield* this.#element(child);
    }
  }

  #text(node: Text, el: Element, keepLines: boolean): void {
    const data = node.data;
    if (this.#open === undefined && !/\S/.test(data)) return;
    const block = (this.#open ??= this.#begin(this.#owner ?? el));
    // A piece ends where white space collapses, because the two texts part there.
    const odd = keepLines ? /[ \t\r\f]{2,}|[\t\r\f]/g : /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
    let from = 0;
    for (const match of data.matchAll(odd)) {
      this.#piece(block, node, from, match.index);
      this.#space();
      from = match.index + match[0].length;
    }
    this.#piece(block, node, from, data.length);
  }

  #piece(block: Block, node: Text, from: number, to: number): void {
    if (from < to && node.data[from] === ' ' && (block.text === '' || /\s$/.test(block.text))) from++;
    if (from >= to) return;
    block.pieces.push({ node, at: block.text.length, from, length: to - from });
    block.text += node.data.slice(from, to);
  }

  #space(): void {
    if (this.#open !== undefined && this.#open.text !== '' && !/\s$/.test(this.#open.text)) this.#open.text += ' ';
  }

  #break(): void {
    if (this.#open !== undefined) this.#open.text = `${this.#open.text.trimEnd()}\n`;
  }

  #cell(): void {
    if (this.#open !== undefined) this.#open.text = this.#open.text.trimEnd() + cellSeparator;
  }

  #begin(el: Element): Block {
    return { el, text: '', pieces: [], gap: this.#line && this.blocks.length > 0 ? 'line' : 'paragraph' };
  }

  #close(): void {
    const block = this.#open;
    this.#open = undefined;
    if (block !== undefined && block.pieces.length > 0) this.blocks.push(block);
  }
}

// The children of el as they are laid out: those of its open shadow root where it has one,
// and what a slot was given where el is a slot.
function childrenOf(el: Element, roots: ShadowRoot[]): Iterable<Node> {
  if (el.shadowRoot !== null) {
    roots.push(el.shadowRoot);
    return el.shadowRoot.childNodes;
  }
  if (el instanceof HTMLSlotElement) {
    const given = el.assignedNodes();
    if (given.length > 0) return given;
  }
  return el.childNodes;
}

function hiddenBy(style: CSSStyleDeclaration, el: Element): boolean {
  if (style.display === 'none' || style.visibility !== 'visible') return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const box = el as HTMLElement; // text for screen readers only: a box of one pixel
  return style.overflow === 'hidden' && box.offsetWidth <= 1 && box.offsetHeight <= 1;
}

// The element that el is drawn in: its parent, or the host of its shadow tree.
export function parentOf(el: Element): Element | null {
  if (el.parentElement !== null) return el.parentElement;
  const root = el.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

// Collects the blocks below root in one go.
export function collect(root: Element): Walk {
  const walk = new Walk();
  for (const _ of walk.run(root));
  return walk;
}

// The text of blocks joined, with the start of each block in it.
export function join(blocks: readonly Block[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    const gap = parts.length === 0 ? '' : block.gap === 'line' ? '\n' : '\n\n';
    starts.push(length + gap.length);
    parts.push(gap, block.text);
    length += gap.length + block.text.length;
  }
  return { text: parts.join(''), starts };
}

// The index of the last value of ascending starts that is <= at, or -1.
export function indexAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (starts[mid]! <= at) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

// The Range of units [start, end) of a block's text, or null when no node holds them.
export function rangeIn(block: Block, start: number, end: number): Range | null {
  const first = pointAt(block, start, false);
  const last = pointAt(block, end, true);
  if (first === null || last === null) return null;
  try {
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset);
    return range.collapsed ? null : range;
  } catch {
    return null; // the page has changed under us; it will be read again
  }
}

function pointAt(block: Block, at: number, isEnd: boolean): { node: Text; offset: number } | null {
  // An end belongs to the piece before it: "$5" of "<b>$5</b> million" ends inside <b>.
  let low = 0;
  let high = block.pieces.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    const piece = block.pieces[mid]!;
    if (isEnd ? piece.at < at : piece.at <= at) low = mid + 1;
    else high = mid;
  }
  let piece = block.pieces[low - 1];
  if (!isEnd && piece !== undefined && at >= piece.at + piece.length) piece = block.pieces[low]; // in the gap before the next piece
  if (piece === undefined) return null;
  const inside = Math.max(0, Math.min(at - piece.at, piece.length));
  return { node: piece.node, offset: piece.from + inside };
}
