// Every export is read back by the rules of its format, and its links and selectors lead to
// the words that they are about.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { inBrowsers, press, until } from './suite.mjs';

const flat = (text) => text.replace(/\s+/g, ' ').trim();

inBrowsers((hands) => {
  async function exporter(t, name) {
    const page = await hands.read(t, name);
    await page.someMarks();
    const panel = await hands.surfaceOf(t, page, 'panel.html');
    await panel.eval(() => {
      URL.createObjectURL = (blob) => { window.saved = blob; return '#'; };
      HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; };
      navigator.clipboard.writeText = async (text) => { window.copied = text; };
    });
    const saved = async (format) => {
      await panel.eval((format) => { window.saved = undefined; document.querySelector('#format').value = format; document.querySelector('#export').click(); }, format);
      return until(`the ${format} file`, () => panel.eval(async () => window.saved?.text()));
    };
    return { page, panel, saved };
  }

  test('JSON and CSV hold every claim with all of its fields', async (t) => {
    const { saved } = await exporter(t, 'sample.html');
    const [{ report, quotes, url, answer }] = JSON.parse(await saved('json'));
    assert.equal(report.claims.length, 6);
    assert.equal(quotes.length, 6);
    assert.match(url, /sample\.html$/);
    assert.equal(answer.by, 'snapshot');
    const [head, ...rows] = csv(await saved('csv'));
    assert.deepEqual(head, ['url', 'page', 'quote', 'sentence', 'verdict', 'action', 'amount', 'period', 'agency', 'actor', 'victim', 'reason', 'sources', 'corpus', 'review', 'review note', 'review sources']);
    assert.equal(rows.length, 6);
    for (const [i, row] of rows.entries()) {
      assert.equal(row.length, head.length);
      assert.deepEqual(row.slice(0, 5), [url, '', quotes[i].exact, quotes[i].sentence, report.claims[i].verdict.label].map((cell) => cell.replace(/^(?=[=+\-@\t\r])/, "'")));
    }
  });

  test('Markdown and the copied citation quote the claim, link to it and to its sources', async (t) => {
    const { panel, saved } = await exporter(t, 'edited.html');
    const text = await saved('markdown');
    assert.equal(text.match(/^# /gm).length, 1);
    assert.equal(text.match(/^> /gm).filter(Boolean).length, 6, 'three quotes with their origin');
    const links = [...text.matchAll(/\]\((.*?)\)/g)].map(([, href]) => new URL(href));
    assert.ok(links.length >= 9 && links.every(({ protocol }) => protocol === 'https:' || protocol === 'http:'));
    await press(panel, '#claims li:nth-child(3) .row');
    await press(panel, '.open .copy');
    const copied = await until('the citation', () => panel.eval(() => window.copied));
    assert.ok(text.includes(copied), copied);
    assert.match(copied, /^> The FBI said the Lazarus Group stole \$620 million/);
  });

  test('ClaimReview: one for each claim, with what schema.org and readers of it require', async (t) => {
    const { saved } = await exporter(t, 'edited.html');
    const document = JSON.parse(await saved('claimreview'));
    assert.equal(document['@context'], 'https://schema.org');
    assert.equal(document['@graph'].length, 3);
    for (const review of document['@graph']) {
      assert.equal(review['@type'], 'ClaimReview');
      for (const url of [review.url, review.itemReviewed.appearance.url, ...review.citation]) assert.ok(new URL(url).protocol.startsWith('http'));
      assert.match(review.datePublished, /^\d{4}-\d\d-\d\d$/);
      assert.ok(review.claimReviewed.length > 20);
      assert.equal(review.itemReviewed['@type'], 'Claim');
      const { ratingValue, bestRating, worstRating, alternateName } = review.reviewRating;
      assert.equal(typeof alternateName, 'string');
      assert.ok(ratingValue >= worstRating && ratingValue <= bestRating && ratingValue > 1, 'no claim is rated false');
    }
  });

  for (const name of ['edited.html', 'inline.html', 'rtl.html', 'table.html']) {
    test(`Web Annotation: quote and position lead to the same words in ${name}`, async (t) => {
      const { page, saved } = await exporter(t, name);
      const notes = JSON.parse(await saved('annotation'));
      assert.ok(notes.length >= 2);
      for (const note of notes) {
        assert.equal(note['@context'], 'http://www.w3.org/ns/anno.jsonld');
        assert.equal(note.type, 'Annotation');
        assert.ok(!Number.isNaN(Date.parse(note.created)));
        assert.equal(note.target.source, page.url);
      }
      const selectors = notes.map(({ target }) => target.selector);
      for (const [quote, position] of selectors) assert.deepEqual([quote.type, position.type], ['TextQuoteSelector', 'TextPositionSelector']);
      const found = await page.eval((places) => { const text = document.body.textContent; return places.map(([start, end]) => text.slice(start, end)); }, selectors.map(([, { start, end }]) => [start, end]));
      assert.deepEqual(found.map(flat), selectors.map(([{ exact }]) => flat(exact)));
    });
  }

  test('a link with the text in it scrolls to the claim, among others that look the same', async (t) => {
    const filler = (from) => Array.from({ length: 60 }, (_, i) => `<p>Nothing of note happened on day ${from + i}.</p>`).join('');
    hands.pages.add('far.html', `<!doctype html><html lang="en"><title>Far down</title><meta charset="utf-8"><meta property="article:published_time" content="2022-12-26">${filler(0)}
      <p id="a">The FBI said the Lazarus Group stole $620 million from the Ronin bridge in March 2022.</p>${filler(100)}
      <p id="b">In another text, thieves stole <b>$620</b> million from the Ronin bridge - or so it was - in March 2022, police said.</p>${filler(200)}`);
    const { page, panel } = await exporter(t, 'far.html');
    for (const [nth, id] of [[1, 'a'], [2, 'b']]) {
      await press(panel, `#claims li:nth-child(${nth}) .row`);
      await panel.eval(() => { window.copied = undefined; });
      await press(panel, '.open .link-to');
      const link = await until('the link', () => panel.eval(() => window.copied));
      assert.match(link, /far\.html#:~:text=/);
      const reader = await hands.driver.open(link);
      t.after(() => reader.close());
      await until(`#${id} in the window`, () => reader.eval((id) => { const box = document.getElementById(id).getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }, id));
    }
    await page.front();
  });
});

// Reads RFC 4180.
function csv(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '') break;
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
