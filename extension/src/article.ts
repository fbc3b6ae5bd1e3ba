// What is known of the page: its blocks and the claims found in each. Knows no extension
// API and draws nothing. Claims hang on blocks, so that a changed block drops only its own.
import type { Block } from './textmap.ts';
import { indexAt, join } from './textmap.ts';
import type { Claim, Inconsistency, Mention, Quote, Report } from './protocol.ts';
import { fieldNames } from './protocol.ts';

// A mention at units [start, end) of a block's text.
export interface Placed { mention: Mention; block: Block; start: number; end: number }

export type Roles = Partial<Record<(typeof fieldNames)[number], Placed>>;

// A claim of the page with the places of its parts.
export interface Find { claim: Claim; amount: Placed; roles: Roles; whole: Placed | undefined }

// The text of one read and where its blocks stand in it.
export interface Reading { blocks: readonly Block[]; text: string; starts: number[]; wanted: ReadonlySet<Block> }

export class Article {
  blocks: Block[] = [];
  published: { day: string | null; from: string } = { day: null, from: 'none' };
  inconsistent: { a: Placed | undefined; b: Placed | undefined; reason: string }[] = [];
  readonly #finds = new Map<Block, Find[]>();

  // The claims in reading order.
  get finds(): Find[] {
    return this.blocks.flatMap((block) => this.#finds.get(block) ?? []);
  }

  // The claim that was the nth when its quote was taken: the same words with the same words
  // before or after them. Undefined when the page no longer says so.
  found(n: number, { exact, prefix, suffix }: Quote): Find | undefined {
    const before = prefix.split('\n').at(-1) ?? '';
    const after = suffix.split('\n')[0] ?? '';
    const finds = this.finds;
    const same = [finds[n], ...finds].filter((find) => find?.amount.mention.text === exact) as Find[];
    const fits = ({ amount: { block, start, end } }: Find): number => Number(block.text.slice(0, start).endsWith(before)) + Number(block.text.slice(end).startsWith(after));
    return same.find((find) => fits(find) === 2) ?? same.find((find) => fits(find) === 1);
  }

  findsOf(block: Block): readonly Find[] {
    return this.#finds.get(block) ?? [];
  }

  // Replaces the blocks that `gone` names by fresh ones. A fresh block with the text and
  // the nodes of an old one takes over its place, so that nothing is read or drawn twice.
  // Returns what has to be read and what is no longer there; `drop` sees each of the latter
  // while its claims are still known.
  replace(gone: (block: Block) => boolean, fresh: Block[], drop: (block: Block) => void): { changed: Block[]; dropped: Block[] } {
    const leaving = new Set(this.blocks.filter(gone));
    const old = new Map<Text, Block>();
    for (const block of leaving) old.set(block.pieces[0]!.node, block);
    const kept = new Set<Block>();
    const added: Block[] = [];
    for (const block of fresh) {
      const before = old.get(block.pieces[0]!.node);
      if (before !== undefined && same(before, block)) kept.add(before);
      else added.push(block);
    }
    const dropped = [...leaving].filter((block) => !kept.has(block));
    for (const block of dropped) {
      drop(block);
      this.#finds.delete(block);
    }
    this.blocks = merge(this.blocks.filter((block) => !leaving.has(block) || kept.has(block)), added);
    return { changed: added, dropped };
  }

  // The text to read for the wanted blocks: all of it when most has changed, else the
  // changed blocks with what stands before them, so that "the hackers" still has a name.
  reading(wanted: ReadonlySet<Block>): Reading {
    const blocks = wanted.size * 2 >= this.blocks.length ? this.blocks : this.blocks.filter((_, i) => this.#near(i, wanted));
    return { blocks, wanted, ...join(blocks) };
  }

  #near(i: number, wanted: ReadonlySet<Block>): boolean {
    const contextBlocks = 4;
    if (i === 0) return true; // the headline
    for (let j = i; j < this.blocks.length && j <= i + contextBlocks; j++) if (wanted.has(this.blocks[j]!)) return true;
    return false;
  }

  // Takes in what was read. Claims of context blocks are known already and left alone.
  adopt(reading: Reading, report: Report): void {
    const placed = report.mentions.map((mention) => place(reading, mention));
    const at = (index: number | null | undefined): Placed | undefined => (index === null || index === undefined ? undefined : placed[index]);
    const live = new Set(this.blocks); // the page may have changed while the core was reading
    for (const block of reading.wanted) this.#finds.delete(block);
    for (const claim of report.claims) {
      const amount = at(claim.amount);
      if (amount === undefined || !reading.wanted.has(amount.block) || !live.has(amount.block)) continue;
      const roles: Roles = {};
      for (const field of fieldNames) {
        const role = at(claim[field]);
        if (role !== undefined) roles[field] = role;
      }
      const finds = this.#finds.get(amount.block) ?? [];
      const base = amount.mention.start - amount.start; // of the block in the text that was read
      finds.push({ claim: { ...claim, start: claim.start - base, end: claim.end - base }, amount, roles, whole: at(claim.whole) });
      this.#finds.set(amount.block, finds);
    }
    if (reading.blocks === this.blocks) {
      this.published = { day: report.published, from: report.published_from };
      this.inconsistent = (report.summary?.inconsistent ?? []).map(({ a, b, reason }) => ({ a: at(a), b: at(b), reason }));
    }
  }

  // One Report of the whole page, and the text it counts in.
  report(corpus: Report['corpus']): { report: Report; text: string } {
    const { text, starts } = join(this.blocks);
    const startOf = new Map(this.blocks.map((block, i) => [block, starts[i]!]));
    const mentions: Mention[] = [];
    const indexes = new Map<Placed, number>();
    const index = (placed: Placed | undefined): number | null => {
      if (placed === undefined) return null;
      const known = indexes.get(placed);
      if (known !== undefined) return known;
      const base = startOf.get(placed.block) ?? 0;
      const { twin: _, ...mention } = placed.mention;
      mentions.push({ ...mention, start: base + placed.start, end: base + placed.end });
      indexes.set(placed, mentions.length - 1);
      return mentions.length - 1;
    };
    const claims = this.finds.map(({ claim, amount, roles, whole }): Claim => {
      const base = startOf.get(amount.block) ?? 0;
      const wholeIndex = index(whole);
      return {
        ...claim,
        start: base + Math.max(0, claim.start), end: base + claim.end,
        amount: index(amount), period: index(roles.period), agency: index(roles.agency), actor: index(roles.actor), victim: index(roles.victim),
        ...(wholeIndex === null ? {} : { whole: wholeIndex }),
      };
    });
    const inconsistent = this.inconsistent.map(({ a, b, reason }): Inconsistency => ({ a: index(a), b: index(b), reason }));
    const report: Report = { id: '', published: this.published.day, published_from: this.published.from, offsets: 'utf16', mentions, claims, summary: count(claims, inconsistent) };
    if (corpus !== undefined) report.corpus = corpus;
    return { report, text };
  }
}

function count(claims: readonly Claim[], inconsistent: Inconsistency[]): NonNullable<Report['summary']> {
  const counts: NonNullable<Report['summary']>['counts'] = {};
  for (const { verdict } of claims) if (verdict !== undefined) counts[verdict.label] = (counts[verdict.label] ?? 0) + 1;
  return { claims: claims.length, counts, inconsistent };
}

function place(reading: Reading, mention: Mention): Placed | undefined {
  const i = indexAt(reading.starts, mention.start);
  const block = reading.blocks[i];
  if (block === undefined) return undefined;
  const base = reading.starts[i]!;
  return { mention, block, start: mention.start - base, end: mention.end - base };
}

function same(a: Block, b: Block): boolean {
  return a.text === b.text && a.pieces.length === b.pieces.length && a.pieces.every((piece, i) => piece.node === b.pieces[i]!.node && piece.from === b.pieces[i]!.from);
}

// Merges fresh blocks, which are in document order, into those of the page.
function merge(blocks: Block[], fresh: Block[]): Block[] {
  if (blocks.length === 0 || fresh.length === 0) return blocks.length === 0 ? fresh : blocks;
  const merged: Block[] = [];
  let i = 0;
  for (const block of fresh) {
    while (i < blocks.length && precedes(blocks[i]!, block)) merged.push(blocks[i++]!);
    merged.push(block);
  }
  return [...merged, ...blocks.slice(i)];
}

function precedes(a: Block, b: Block): boolean {
  return (inDocument(a).compareDocumentPosition(inDocument(b)) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

// The node of the document that holds a block: for one in a shadow tree, the outermost host.
function inDocument(block: Block): Node {
  let node: Node = block.pieces[0]!.node;
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = node.getRootNode()) node = root.host;
  return node;
}
