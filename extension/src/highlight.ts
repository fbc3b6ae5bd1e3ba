// Marks on the page by the CSS Custom Highlight API: ranges only, the page's own elements
// stay untouched. A mark is told by colour and by underline pattern.
import type { Family } from './words.ts';
import type { Find, Placed } from './article.ts';
import { parentOf, rangeIn } from './textmap.ts';
import { familyOf } from './words.ts';

type Tone = 'light' | 'dark';

export interface Mark { find: Find; range: Range; nodes: Text[] }

interface Look { line: string; light: string; dark: string }

const unjudged = { light: '#5b647218', dark: '#b4bcc828' }; // the ground of a claim whose verdict is on its way

const looks: Record<Family, Look> = {
  agrees: { line: 'solid 2px', light: '#0f7a55', dark: '#4fd1a1' },
  differs: { line: 'wavy 1.5px', light: '#b4380b', dark: '#ff9d6b' },
  conflict: { line: 'double 2px', light: '#7b3fc4', dark: '#c9a2ff' },
  outdated: { line: 'dashed 2px', light: '#1f5fbf', dark: '#86b8ff' },
  unknown: { line: 'dotted 2px', light: '#5b6472', dark: '#b4bcc8' },
};

export class Highlighter {
  readonly #prefix = `h${crypto.getRandomValues(new Uint32Array(2)).join('')}`; // a page cannot look for a known name
  readonly #highlights = new Map<string, Highlight>();
  readonly #marks = new Map<Find, Mark>();
  readonly #atNode = new Map<Text, Set<Mark>>();
  readonly #tones = new WeakMap<Element, Tone>();
  #sheet: CSSStyleSheet | undefined; // made with the first mark: it makes the styles of the whole page stale
  #hidden: ReadonlySet<Family> = new Set();

  // Makes the marks' styles hold in the document or inside an open shadow root.
  adoptInto(root: Document | ShadowRoot): void {
    const sheet = (this.#sheet ??= this.#newSheet());
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  #newSheet(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.#css());
    return sheet;
  }

  // Finds out what ground a claim stands on, ahead of add.
  look(find: Find): void {
    this.#toneAt(find.amount.block.el);
  }

  add(find: Find): void {
    this.remove(find);
    const range = rangeOf(find.amount);
    if (range === null) return;
    const mark: Mark = { find, range, nodes: nodesOf(find.amount) };
    this.#marks.set(find, mark);
    for (const node of mark.nodes) {
      const marks = this.#atNode.get(node) ?? new Set();
      this.#atNode.set(node, marks.add(mark));
    }
    this.#highlight(this.#nameOf(find)).add(range);
  }

  remove(find: Find): void {
    const mark = this.#marks.get(find);
    if (mark === undefined) return;
    this.#marks.delete(find);
    for (const node of mark.nodes) {
      const marks = this.#atNode.get(node);
      marks?.delete(mark);
      if (marks?.size === 0) this.#atNode.delete(node);
    }
    for (const highlight of this.#highlights.values()) highlight.delete(mark.range);
  }

  clear(): void {
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name);
    this.#highlights.clear();
    this.#marks.clear();
    this.#atNode.clear();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  rangeOf(find: Find): Range | undefined {
    return this.#marks.get(find)?.range;
  }

  // The claim drawn at a point of the window. caretPositionFromPoint snaps to the nearest
  // text, so the mark's own boxes have the last word.
  at(x: number, y: number, roots: readonly ShadowRoot[]): Find | undefined {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
    if (caret === null || !(caret.offsetNode instanceof Text)) return undefined;
    for (const mark of this.#atNode.get(caret.offsetNode) ?? []) {
      if (this.#hidden.has(familyOf(mark.find.claim))) continue;
      for (const box of mark.range.getClientRects()) {
        if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return mark.find;
      }
    }
    return undefined;
  }

  // Brings out the parts of one claim: its amount, and who, whom and when.
  show(find: Find | undefined): void {
    const parts = this.#highlight(`${this.#prefix}-part`);
    const amount = this.#highlight(`${this.#prefix}-amount`);
    parts.clear();
    amount.clear();
    if (find === undefined) return;
    for (const placed of Object.values(find.roles)) {
      const range = rangeOf(placed);
      if (range !== null) (placed === find.amount ? amount : parts).add(range);
    }
  }

  #highlight(name: string): Highlight {
    let highlight = this.#highlights.get(name);
    if (highlight === undefined) {
      this.adoptInto(document);
      highlight = new Highlight();
      highlight.priority = name.endsWith('-amount') ? 2 : name.endsWith('-part') ? 1 : 0;
      this.#highlights.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    return highlight;
  }

  #nameOf(find: Find): string {
    const family = find.claim.verdict === undefined ? 'unjudged' : familyOf(find.claim);
    return `${this.#prefix}-${family}-${this.#toneAt(find.amount.block.el)}`;
  }

  // Whether el stands on a light or a dark ground: the first painted background above it.
  #toneAt(el: Element): Tone {
    const known = this.#tones.get(el);
    if (known !== undefined) return known;
    const parent = parentOf(el);
    const tone = toneOf(getComputedStyle(el).backgroundColor) ?? (parent === null ? canvasTone() : this.#toneAt(parent));
    this.#tones.set(el, tone);
    return tone;
  }

  // Stops drawing, and answering for, claims of these families.
  hide(families: readonly Family[]): void {
    if (families.length === this.#hidden.size && families.every((family) => this.#hidden.has(family))) return;
    this.#hidden = new Set(families);
    this.#sheet?.replaceSync(this.#css());
  }

  #css(): string {
    const rules: string[] = [];
    const shown: string[] = [];
    for (const [family, look] of Object.entries(looks)) {
      if (this.#hidden.has(family as Family)) continue;
      for (const tone of ['light', 'dark'] as const) {
        const mark = `::highlight(${this.#prefix}-${family}-${tone})`;
        shown.push(mark);
        rules.push(`${mark}{text-decoration:underline ${look.line} ${look[tone]};background-color:${look[tone]}${family === 'unknown' ? '12' : '1f'}}`);
      }
    }
    // Chromium then fills every mark, whatever it is, and draws half of the line below that.
    if (shown.length > 0) rules.push(`@media (forced-colors:active){${shown.join()}{text-decoration-skip-ink:none;text-underline-offset:-1px}}`);
    for (const tone of ['light', 'dark'] as const) rules.push(`::highlight(${this.#prefix}-unjudged-${tone}){background-color:${unjudged[tone]}}`);
    rules.push(`::highlight(${this.#prefix}-part){background-color:#8a94a640}`);
    rules.push(`::highlight(${this.#prefix}-amount){background-color:#f2c14e66}`);
    rules.push(`@media (forced-colors:active){::highlight(${this.#prefix}-part),::highlight(${this.#prefix}-amount){background-color:Highlight;color:HighlightText}}`);
    return `@media screen{${rules.join('')}}`; // print stays as the page made it
  }
}

function rangeOf(placed: Placed): Range | null {
  return rangeIn(placed.block, placed.start, placed.end);
}

function nodesOf({ block, start, end }: Placed): Text[] {
  return block.pieces.filter((piece) => piece.at < end && piece.at + piece.length > start).map((piece) => piece.node);
}

function toneOf(color: string): Tone | undefined {
  if (color === 'rgba(0, 0, 0, 0)') return undefined;
  const [r, g, b, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (r === undefined || g === undefined || b === undefined || alpha < 0.5) return undefined;
  const scale = color.startsWith('color(') ? 255 : 1;
  return (0.299 * r + 0.587 * g + 0.114 * b) * scale < 128 ? 'dark' : 'light';
}

// The ground of a page that paints none: dark only where the page itself asked for it.
function canvasTone(): Tone {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches) ? 'dark' : 'light';
}
