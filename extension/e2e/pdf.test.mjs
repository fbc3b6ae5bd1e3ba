// PDFs and pasted text in the panel.
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import { faults } from './axe.mjs';
import { locked, picture, printed, words, written } from './pdfs.mjs';
import { inBrowsers, press, until } from './suite.mjs';

const claim = 'The FBI said the Lazarus Group stole $620 million from the Ronin bridge in March 2022.';

inBrowsers((hands) => {
  let article;
  before(async () => { article = await printed(hands.pages.url('words.html?1500')); });

  test('a printed article is read page by page, each claim with its page and its place in the text', async (t) => {
    const panel = await hands.surface(t, 'panel.html');
    assert.deepEqual(await loaded(panel), [], 'pdf.js is loaded before a PDF is there');
    await drop(panel, article, 'report.pdf');
    await until('the claims', () => panel.eval(() => document.querySelectorAll('#claims li').length >= 20));
    const pages = await panel.eval(() => [...document.querySelectorAll('#claims .page')].map((el) => Number(/\d+/.exec(el.textContent)[0])));
    assert.equal(pages[0], 1);
    assert.ok(pages.at(-1) > 1 && pages.every((page, i) => i === 0 || page >= pages[i - 1]), JSON.stringify(pages));
    await press(panel, '#claims li:nth-child(12) .row');
    await press(panel, '.show');
    const place = await until('the mark to have the focus', () => panel.eval(() => document.activeElement.matches('.in-text') && {
      text: document.activeElement.textContent, page: document.activeElement.closest('section').querySelector('h3').textContent,
      seen: document.activeElement.getBoundingClientRect().top > 0 && document.activeElement.getBoundingClientRect().bottom < innerHeight,
    }));
    assert.deepEqual(place, { text: '$111 million', page: `Page ${pages[11]}`, seen: true });
    await panel.key('Enter');
    await until('the claim to have the focus', () => panel.eval(() => document.activeElement.matches('#claims li:nth-child(12) .row[aria-expanded=true]')));
    assert.match(await panel.eval(() => document.querySelector('.open .sentence').textContent), /The FBI said the Lazarus Group stole \$111 million from a bridge in March 2022\./);
    assert.ok((await loaded(panel)).every((address) => address.includes('-extension://')), 'something outside the extension was fetched');
    assert.deepEqual(await faults(panel), []);
    await press(panel, '#leave');
    await until('the tab\'s page again', () => panel.eval(() => document.querySelector('#text').hidden && document.querySelectorAll('#claims li').length === 0));
  });

  const refused = [
    ['bytes that are no PDF', () => Buffer.from('<html>not found</html>'), /is damaged, or it is not a PDF.*save it again/],
    ['a PDF that is cut off in its first object', () => Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Cat'), /is damaged/],
    ['an empty file', () => Buffer.alloc(0), /is damaged/],
    ['a PDF with a password', locked, /is locked with a password/],
    ['scanned pages', () => written([picture, picture]), /pictures of pages and no text.*OCR/],
  ];
  for (const [name, make, says] of refused) {
    test(`${name}: the panel says so, and what to do`, async (t) => {
      const panel = await hands.surface(t, 'panel.html');
      await drop(panel, make(), 'paper.pdf');
      assert.match(await settledWords(panel), says);
      assert.match(await settledWords(panel), /paper\.pdf/);
      assert.equal(await panel.eval(() => document.querySelector('#document-words').className), 'bad');
    });
  }

  test('a PDF of more than a hundred megabytes is refused before it is opened', async (t) => {
    const panel = await hands.surface(t, 'panel.html');
    await panel.eval(() => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(100_000_001)], 'huge.pdf', { type: 'application/pdf' }));
      document.querySelector('#file').files = files.files;
      document.querySelector('#file').dispatchEvent(new Event('change'));
    });
    assert.match(await settledWords(panel), /huge\.pdf is larger than 100 MB/);
  });

  test('pages without text among others are counted, and the others are read', async (t) => {
    const panel = await hands.surface(t, 'panel.html');
    await drop(panel, written([picture, words(claim), picture]), 'mixed.pdf');
    await until('the claim', () => panel.eval(() => document.querySelector('#claims .page')?.textContent === 'Page 2'));
    assert.match(await settledWords(panel), /2 pages hold no text/);
  });

  test('a newer document takes the place of one that is still being read', async (t) => {
    const panel = await hands.surface(t, 'panel.html');
    await drop(panel, article, 'first.pdf');
    await drop(panel, written([words(claim)]), 'second.pdf');
    await until('the second', () => panel.eval(() => document.querySelector('#title').textContent === 'second.pdf' && document.querySelectorAll('#claims li').length === 1));
  });

  test('pasted text is shown with its claims marked', async (t) => {
    const panel = await hands.surface(t, 'panel.html');
    await panel.eval((claim) => {
      document.querySelector('#paste').open = true;
      document.querySelector('#pasted').value = `A letter.\n\n${claim}`;
    }, claim);
    await press(panel, '#read-pasted');
    await until('the claim', () => panel.eval(() => document.querySelectorAll('#claims li').length === 1));
    assert.deepEqual(await panel.eval(() => [...document.querySelectorAll('.in-text')].map((el) => [el.textContent, el.title])), [['$620 million', 'Agrees']]);
    assert.equal(await panel.eval(() => document.querySelector('#text-body').textContent), `A letter.\n\n${claim}`);
  });
});

// Drops a file on the middle of a page, as the pointer does.
function drop(page, bytes, name) {
  return page.eval((base64, name) => {
    const files = new DataTransfer();
    files.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name, { type: 'application/pdf' }));
    for (const type of ['dragenter', 'dragover', 'drop']) document.querySelector('main').dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }));
  }, bytes.toString('base64'), name);
}

// What the panel says of a document once it is through with it.
function settledWords(panel) {
  return until('words on the document', () => panel.eval(() => {
    const words = document.querySelector('#document-words').textContent;
    return !/^(Opening|Reading) /.test(words) && words;
  }));
}

function loaded(panel) {
  return panel.eval(() => performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => !/\.css$|\/panel\.js$|_locales/.test(name)));
}
