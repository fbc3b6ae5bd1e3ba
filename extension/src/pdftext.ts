// From the runs of text that a page of a PDF is drawn with to lines, and from lines to
// paragraphs. A PDF knows neither. Knows no PDF library and no DOM.

// A run of text: where its baseline begins and how large it is drawn, in points, y upwards.
export interface Run { text: string; x: number; y: number; width: number; size: number; endsLine: boolean }

interface Line { text: string; right: number; y: number; size: number }

// The text of one page. Lines of a paragraph are joined by spaces; a hyphen at the end of a
// line stays, because nobody can tell "state-sponsored" from a word that was divided.
export function pageText(runs: readonly Run[]): string {
  const lines = linesOf(runs);
  const usual = median(lines.slice(1).map((line, i) => lines[i]!.y - line.y).filter((gap) => gap > 0));
  const widest = Math.max(0, ...lines.map((line) => line.right));
  let text = '';
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before === undefined) text = line.text;
    else if (parts(before, line, usual, widest)) text += `\n\n${line.text}`;
    else text = text.endsWith('\u00ad') ? text.slice(0, -1) + line.text : `${text}${/\p{L}-$/u.test(text) ? '' : ' '}${line.text}`;
  });
  return text;
}

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  for (const run of runs) {
    if (run.text.trim() !== '') {
      open ??= { text: '', right: 0, y: run.y, size: 0 };
      open.size = Math.max(open.size, run.size);
      open.right = Math.max(open.right, run.x + run.width);
    }
    if (open !== undefined) open.text += run.text;
    if (run.endsLine) open = close(open, lines);
  }
  close(open, lines);
  return lines;
}

function close(line: Line | undefined, lines: Line[]): undefined {
  const text = line?.text.replace(/\s+/g, ' ').trim() ?? '';
  if (line !== undefined && text !== '') lines.push({ ...line, text });
}

// Whether a paragraph ends between two lines that follow one another.
function parts(before: Line, line: Line, usual: number, widest: number): boolean {
  if (Math.max(before.size, line.size) > 1.15 * Math.min(before.size, line.size)) return true; // a heading
  const ended = /[.!?:;"”’)\]]$/.test(before.text);
  const gap = before.y - line.y;
  if (gap <= 0 || gap > 1.3 * usual) return ended || !/^\p{Ll}/u.test(line.text); // the next column, or room between paragraphs
  return ended && before.right < 0.85 * widest; // a short last line
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Infinity;
}
