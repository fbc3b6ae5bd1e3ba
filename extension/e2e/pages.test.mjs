// Pages as they are out there: moving, nested, long, in other directions.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { inBrowsers, press, until } from './suite.mjs';

const five = ['$1.2 billion', '$626 million'];
const ronin = '$620 million';

inBrowsers((hands) => {
  test('the sample article is read whole and accuses nobody', async (t) => {
    const page = await hands.read(t, 'sample.html');
    const marks = await page.marked('$1.2 Billion', '$1.2 billion', '$1.2 billion', '$626 million', '$78 million', 'hundreds of millions of dollars');
    assert.deepEqual(marks.slice(0, 5).map((mark) => mark.family), ['agrees', 'agrees', 'agrees', 'agrees', 'agrees']);
    assert.ok(['agrees', 'unknown'].includes(marks[5].family), 'a vague figure must not be doubted');
    await page.clickMark('$78 million');
    await page.cardShows('about 78 million US dollars', 'National Intelligence Service', 'North Korea', 'Agrees');
  });

  test('a figure that is ten times too large differs, and both values and the source are shown', async (t) => {
    const page = await hands.open(t, 'edited.html');
    await page.eval(() => { document.querySelector('#first').firstChild.data = document.querySelector('#first').textContent.replace('$1.2 billion', '$12 billion'); });
    await hands.driver.action(page);
    const marks = await page.marked('$12 billion', '$626 million', ronin);
    assert.equal(marks[0].family, 'differs');
    await page.clickMark('$12 billion');
    await page.cardShows('Amount differs', '$12 billion', '$1.2 billion', 'Associated Press');
  });

  test('text that is edited after it was read is read again, and only that', async (t) => {
    const page = await hands.read(t, 'edited.html');
    const before = await page.marked(...five, ronin);
    assert.equal(before[1].family, 'agrees');
    await page.eval(() => {
      const node = document.querySelector('#first').firstChild;
      node.data = node.data.replace('$1.2 billion', '$12 billion');
    });
    const after = await page.marked('$12 billion', '$626 million', ronin);
    assert.equal(after[0].family, 'differs');
    await page.eval(() => document.querySelector('#first').remove());
    await page.marked(ronin);
  });

  test('a page that changes its article by script is followed', async (t) => {
    const page = await hands.read(t, 'spa.html');
    await page.marked(...five);
    await press(page, '#second');
    await page.marked(ronin);
  });

  test('a list that grows while it is scrolled is read on', async (t) => {
    const page = await hands.read(t, 'infinite.html');
    await page.marked(...five);
    await page.eval(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.marked(...five, ronin);
    await page.eval(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.marked(...five, ronin, ronin);
  });

  test('pages from right to left keep their marks and the card in the window', async (t) => {
    const page = await hands.read(t, 'rtl.html');
    await page.marked(...five, ...five);
    await page.clickMark('$626 million');
    await page.cardShows('626 million');
    const box = await page.card((root) => root.querySelector('.card').getBoundingClientRect().toJSON());
    const width = await page.eval(() => document.documentElement.clientWidth);
    assert.ok(box.left >= 0 && box.right <= width, JSON.stringify({ box, width }));
  });

  test('open shadow trees are read and their marks can be pointed at', async (t) => {
    const page = await hands.read(t, 'shadow.html');
    await until('three marks', async () => (await page.marks()).length === 3);
    await page.hoverMark('$626 million');
    await page.cardShows('626 million');
  });

  test('an article in a frame of the same site counts too', async (t) => {
    await hands.read(t, 'frame.html');
    const options = await hands.surface(t, 'options.html');
    await until('both frames', () => options.eval(async () => {
      const pages = Object.entries(await chrome.storage.session.get(null)).filter(([key]) => key.startsWith('page:')).map(([, page]) => page);
      return pages.some((page) => page.frame !== 0 && page.report.claims.length === 2) && pages.some((page) => page.frame === 0 && page.report.claims.length === 1);
    }));
  });

  test('the shortcuts lead into a frame when the article stands there', async (t) => {
    hands.pages.add('framed.html', '<!doctype html><html lang="en"><title>A frame alone</title><p>Nothing here.</p><iframe src="edited.html" width="700" height="600" title="The article"></iframe>');
    const page = await hands.read(t, 'framed.html');
    const options = await hands.surface(t, 'options.html');
    await until('the frame to be read', () => options.eval(async (url) => Object.values(await chrome.storage.session.get(null)).some((p) => p.url === url && p.report.claims.length === 3), hands.pages.url('edited.html')));
    for (const [key, top] of [['Alt+Shift+N', 1], ['Alt+Shift+N', 2], ['Alt+Shift+P', 1]]) {
      await hands.driver.shortcut(page, key);
      await until(`the card of claim ${top}`, () => page.eval((nth) => {
        const { contentDocument: inner, contentWindow: window } = document.querySelector('iframe');
        const shown = [...window.CSS.highlights].filter(([name]) => name.endsWith('-amount')).flatMap(([, ranges]) => [...ranges].map(String));
        return inner.activeElement === inner.documentElement.lastElementChild && inner.activeElement.matches(':popover-open') && shown.join() === ['$1.2 billion', '$626 million'][nth - 1];
      }, top));
    }
  });

  test('rows of a table and items of a list are read one by one', async (t) => {
    const page = await hands.read(t, 'table.html');
    await until('the marks', async () => {
      const texts = (await page.marks()).map((mark) => mark.text);
      return texts.includes('$325 million') && texts.filter((text) => text === ronin).length === 2;
    });
  });

  test('marks suit the ground they stand on', async (t) => {
    const page = await hands.read(t, 'dark.html');
    const marks = await page.marked(...five, ronin);
    assert.deepEqual(marks.map((mark) => mark.tone), ['dark', 'dark', 'light']);
  });

  test('fifty thousand words with five hundred claims are all marked', async (t) => {
    const page = await hands.read(t, 'long.html');
    await until('500 marks', async () => (await page.marks()).length >= 500, { patience: 60_000 });
  });

  test('a page without claims says so and stays as it is', async (t) => {
    const page = await hands.read(t, 'no-claims.html');
    const panel = await hands.surfaceOf(t, page, 'panel.html');
    assert.match(await panel.eval(() => document.querySelector('#empty').textContent), /No claims found/);
  });

  test('the page is not changed, in print neither', async (t) => {
    const page = await hands.open(t, 'sample.html');
    const before = await page.eval(() => document.documentElement.outerHTML);
    await hands.driver.action(page);
    await page.someMarks();
    assert.equal(await page.eval(() => document.documentElement.outerHTML), before);
    const media = await page.eval(() => document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.conditionText)));
    assert.deepEqual(media, [['screen']]);
    await page.clickMark('$626 million');
    await page.cardShows('626 million');
    await page.key('Escape');
    await page.noCard();
    assert.equal(await page.eval(() => document.documentElement.outerHTML), before);
  });

  test('the card stays off its own text and comes and goes with the pointer', async (t) => {
    const page = await hands.read(t, 'sample.html');
    await page.someMarks();
    await page.hoverMark('$626 million');
    await page.cardShows('626 million');
    const card = await page.card((root) => root.querySelector('.card').getBoundingClientRect().toJSON());
    const { y } = await page.placeOf('$626 million');
    assert.ok(card.top > y || card.bottom < y, JSON.stringify({ card, y }));
    await page.move(5, 5);
    await page.noCard();
  });

  for (const [width, height] of [[1280, 800], [640, 400], [320, 256]]) { // the last is the first at four times its size
    test(`the card leaves its claim in sight in a window of ${width} by ${height}`, async (t) => {
      const page = await hands.read(t, 'sample.html');
      await page.someMarks();
      await page.resize({ width, height });
      for (const text of ['$626 million', 'hundreds of millions of dollars']) {
        for (const block of ['start', 'center', 'end']) {
          await page.clickMark(text, 0, block);
          await page.cardShows(text === '$626 million' ? '626 million' : '100 million');
          const card = await page.card((root) => root.querySelector('.card').getBoundingClientRect().toJSON());
          const lines = await page.eval((text) => [...CSS.highlights].filter(([name]) => name.split('-').length === 3).flatMap(([, ranges]) => [...ranges]).filter((range) => range.toString() === text).flatMap((range) => [...range.getClientRects()].map((box) => box.toJSON())), text);
          const place = JSON.stringify({ block, card, lines });
          assert.ok(lines.every((line) => line.bottom <= card.top || line.top >= card.bottom || line.right <= card.left || line.left >= card.right), place);
          assert.ok(card.left >= 0 && card.right <= width && card.top >= 0 && card.bottom <= height, place);
          await page.key('Escape');
          await page.noCard();
        }
      }
    });
  }

  for (const [from, name, head, body] of [
    ['as its metadata says', 'dated.html', '<meta property="article:published_time" content="2022-12-26T09:00:00Z">', ''],
    ['as its metadata says', 'linked.html', '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2022-12-26T09:00:00+09:00"}]}</script>', ''],
    ['as the page shows', 'timed.html', '', '<header><time datetime="2022-12-26">Monday</time></header>'],
    ['as its address says', '2022/12/26/story.html', '', ''],
    ['as its text says', 'lined.html', '', '<p>By Jane Doe | Dec. 26, 2022</p>'],
    ['No day of publication found', 'undated.html', '', ''],
  ]) {
    test(`the day of publication is found and the list tells where: ${name}`, async (t) => {
      hands.pages.add(name, `<!doctype html><html lang="en"><title>Dated</title><meta charset="utf-8">${head}${body}<p>North Korean hackers stole $626 million this year, the National Intelligence Service said.</p>`);
      const page = await hands.read(t, name);
      await page.marked('$626 million');
      const panel = await hands.surfaceOf(t, page, 'panel.html');
      const words = await panel.eval(() => document.querySelector('#published').textContent);
      assert.match(words, from.startsWith('No') ? new RegExp(from) : new RegExp(`^Published Dec 26, 2022, ${from}`));
      const period = await panel.eval(() => { document.querySelector('.row').click(); return document.querySelector('.open dl').innerText; });
      assert.equal(/2022/.test(period), !from.startsWith('No'), period);
    });
  }

  test('marks and an open card are not printed', async (t) => {
    const page = await hands.open(t, 'sample.html');
    const before = await page.printed();
    assert.ok(before.letters.length > 1000 && before.colours.length > 0, JSON.stringify(before));
    await hands.driver.action(page);
    await page.someMarks();
    await page.clickMark('$626 million');
    await page.cardShows('626 million');
    assert.deepEqual(await page.printed(), before);
  });

  test('the whole way by keyboard: next claim, card, next, back to where the focus was', async (t) => {
    const page = await hands.read(t, 'spa.html');
    await page.marked(...five);
    await page.eval(() => document.querySelector('#second').focus());
    const tab = await hands.tabOf(t, page);
    const options = await hands.surface(t, 'options.html');
    await options.eval((tab) => chrome.tabs.sendMessage(tab, { type: 'step', by: 1 }), tab);
    await page.front();
    await page.cardShows('1.2 billion', '1/2');
    await page.key('n');
    await page.cardShows('626 million', '2/2');
    await page.key('Escape');
    await page.noCard();
    assert.equal(await page.eval(() => document.activeElement.id), 'second');
  });
});
