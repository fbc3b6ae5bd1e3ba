// Runs of text as a PDF has them, and the paragraphs that are read from them.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { pageText } from '../../dist/unit/src/pdftext.js';

// Lines of 10-point type, each [text, y] or [text, y, right edge, size].
const page = (...lines) => lines.map(([text, y, right = 400, size = 10]) => ({ text, x: 50, y, width: right - 50, size, endsLine: true }));

const rows = [
  ['lines of a paragraph are one', page(['The hackers stole', 700], ['$620 million', 688], ['in March 2022.', 676]), 'The hackers stole $620 million in March 2022.'],
  ['more room between lines parts paragraphs', page(['One is here.', 700], ['Still one.', 688], ['Two.', 660], ['Still two.', 648]), 'One is here. Still one.\n\nTwo. Still two.'],
  ['a short last line ends its paragraph', page(['A line that is full', 700], ['and ends.', 688, 120], ['Another one', 676], ['goes on', 664]), 'A line that is full and ends.\n\nAnother one goes on'],
  ['a heading stands alone', page(['Heists', 700, 200, 16], ['The hackers stole', 680], ['$1 million.', 668]), 'Heists\n\nThe hackers stole $1 million.'],
  ['a sentence goes on in the next column', page(['The hackers', 112], ['stole about', 100], ['half of it', 700], ['at once.', 688]), 'The hackers stole about half of it at once.'],
  ['a hyphen at the end of a line stays', page(['the state-', 700], ['sponsored group', 688]), 'the state-sponsored group'],
  ['a soft hyphen goes', page(['the hack\u00ad', 700], ['ers took it', 688]), 'the hackers took it'],
  ['runs of one line are joined as they stand', [{ text: '$620', x: 50, y: 700, width: 40, size: 10, endsLine: false }, { text: ' million', x: 90, y: 700, width: 60, size: 10, endsLine: true }], '$620 million'],
  ['white space alone is no text', page([' ', 700], ['', 688]), ''],
];

for (const [name, runs, want] of rows) test(name, () => assert.equal(pageText(runs), want));
