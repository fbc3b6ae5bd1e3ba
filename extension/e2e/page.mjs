// What tests say to a page, in terms of the few things that each browser does in its own way.
import { inflateSync } from 'node:zlib';

// Waits until check() returns something truthy and returns it; says what was awaited and what
// was last seen when that does not happen.
export async function until(what, check, { patience = 20_000 } = {}) {
  const end = Date.now() + patience;
  let last;
  for (;;) {
    try {
      last = await check();
      if (last) return last;
    } catch (err) {
      last = err;
    }
    if (Date.now() > end) throw new Error(`still waiting for: ${what}; last seen: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

// What a PDF in Base64 shows: its letters in their order, its colours, and how many shapes it has.
export function shownBy(base64) {
  const streams = [...Buffer.from(base64, 'base64').toString('latin1').matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)];
  const drawn = streams.map(([, stream]) => inflated(Buffer.from(stream, 'latin1'))).filter((text) => /\bBT\s[^]*\bET\b/.test(text)).join('\n');
  const all = (pattern) => [...drawn.matchAll(pattern)].map(([match]) => match);
  return { letters: all(/(?<=<)[\dA-Fa-f]+(?=>)|(?<=\()(\\.|[^\\)])+(?=\))/g).join(''), colours: [...new Set(all(/[\d.]+ [\d.]+ [\d.]+ rg/gi))].sort(), shapes: all(/(?<=\s)(f\*?|S|B\*?)(?=\s)/g).length };
}

function inflated(bytes) {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return ''; // a font, or a picture
  }
}

// What every page can do, in terms of the few things that each browser does in its own way.
export class Page {
  // The marks on the page: text, family and place of each, in the order in which they
  // stand on the screen.
  marks() {
    return this.eval(() => {
      const marks = [];
      for (const [name, highlight] of CSS.highlights) {
        const [, family, tone] = name.split('-');
        if (tone === undefined) continue;
        if (family === 'unjudged' && highlight.size > 0) return []; // the verdicts are on their way
        for (const range of highlight) marks.push({ text: range.toString(), family, tone, box: range.getClientRects()[0] ?? range.getBoundingClientRect() });
      }
      marks.sort((a, b) => (Math.abs(a.box.top - b.box.top) > 8 ? a.box.top - b.box.top : a.box.left - b.box.left));
      return marks.map(({ text, family, tone }) => ({ text, family, tone }));
    });
  }

  // Waits until the marked texts are exactly these.
  async marked(...texts) {
    return until(`marks ${JSON.stringify(texts)}`, async () => {
      const marks = await this.marks();
      if (JSON.stringify(marks.map((mark) => mark.text)) === JSON.stringify(texts)) return marks;
      throw new Error(JSON.stringify(marks.map((mark) => mark.text)));
    });
  }

  // Waits until at least one claim is marked.
  someMarks() {
    return until('marks on the page', async () => {
      const marks = await this.marks();
      return marks.length > 0 && marks;
    });
  }

  // The middle of the first line box of the nth mark with this text.
  async placeOf(text, nth = 0, block = 'center') {
    const place = await this.eval((text, nth, block) => {
      const ranges = [];
      for (const [name, highlight] of CSS.highlights) if (name.split('-').length === 3) for (const range of highlight) if (range.toString() === text) ranges.push(range);
      const place = (range) => range.getClientRects()[0]?.top ?? 0;
      ranges.sort((a, b) => place(a) - place(b));
      if (ranges[nth] === undefined) return null;
      ranges[nth].startContainer.parentElement.scrollIntoView({ block, behavior: 'instant' });
      const box = ranges[nth].getClientRects()[0];
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, text, nth, block);
    if (place === null) throw new Error(`no mark ${JSON.stringify(text)}`);
    return place;
  }

  async hoverMark(text, nth = 0) {
    const { x, y } = await this.placeOf(text, nth);
    await this.move(x - 1, y);
    await this.move(x, y);
  }

  async clickMark(text, nth = 0, block = 'center') {
    const { x, y } = await this.placeOf(text, nth, block);
    await this.click(x, y);
  }

  // Waits until the open card, as text, holds all of these.
  cardShows(...words) {
    return until(`a card with ${JSON.stringify(words)}`, async () => {
      const text = await this.cardText();
      if (text !== null && words.every((word) => (word instanceof RegExp ? word.test(text) : text.includes(word)))) return text;
      throw new Error(String(text));
    });
  }

  cardText() {
    return this.card((root) => root.querySelector('.card')?.innerText.replaceAll('\u00a0', ' ') ?? null);
  }

  noCard() {
    return until('no card', async () => (await this.cardText()) === null);
  }
}
