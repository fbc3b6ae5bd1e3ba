// What a fact-checker saves: on disk first, on the server when there is one, never lost.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assay, stub, verdicts } from './checkserver.mjs';
import { inBrowsers, press, until } from './suite.mjs';

inBrowsers((hands) => {
  const note = 'The won figure is missing.';

  async function panelOf(t, name) {
    const page = await hands.read(t, name);
    await page.someMarks();
    return { page, panel: await hands.surfaceOf(t, page, 'panel.html') };
  }

  async function judge(panel, nth, state) {
    await press(panel, `#claims li:nth-child(${nth}) .row`);
    await until('the form', () => panel.eval(() => document.querySelector('.open .mark') !== null));
    await panel.eval((state, note) => {
      document.querySelector(`.open .mark input[value=${state}]`).click();
      const [words, sources] = document.querySelectorAll('.open .mark textarea');
      words.value = note;
      sources.value = 'https://example.org/a https://example.org/b';
    }, state, note);
    await press(panel, '.open .mark button[type=submit]');
  }

  const waits = (panel, words) => until(`"${words}"`, () => panel.eval((words) => !document.querySelector('#waiting').hidden && document.querySelector('#waiting').textContent.includes(words), words));
  const said = (panel, form, words) => until(`the panel to say "${words}"`, async () => {
    const text = await panel.eval((form) => document.querySelector(`${form} [role=status]`).textContent, form);
    if (text.includes(words)) return text;
    throw new Error(text);
  });

  // Starts the real server and names it in the options with a reviewer's token. review()
  // waits for the one review of the one claim that has some and returns both.
  async function reviewing(t, name) {
    const server = await assay(`${hands.browser}-${name}`);
    t.after(() => server.stop());
    const token = server.token('ann', 'reviewer');
    const get = async (path) => (await fetch(server.origin + path, { headers: { Authorization: `Bearer ${token}` } })).json();
    const review = () => until('the review', async () => {
      for (const claim of (await get('/v1/queue')).claims) {
        const { reviews } = await get(`/v1/articles/${claim.article}/claims/${claim.n}/reviews`);
        if (reviews.length > 0) return { claim, reviews };
      }
      return null;
    });
    return { server, get, review, configure: () => hands.configure(t, server.origin, { token }) };
  }

  test('a judgement arrives at the real server, on the claim that it is about', async (t) => {
    const { configure, review, get } = await reviewing(t, 'review');
    assert.match(await configure(), /Connected/);
    const { page, panel } = await panelOf(t, 'sample.html');
    await judge(panel, 4, 'needs_work');
    await said(panel, '.open .mark', 'Saved on your server');
    const { claim, reviews } = await review();
    assert.match(claim.figure, /626 million/);
    assert.equal(claim.state, 'needs_work');
    assert.deepEqual(reviews.map(({ state, note, sources, who }) => ({ state, note, sources, who })), [{ state: 'needs_work', note, sources: ['https://example.org/a', 'https://example.org/b'], who: 'ann' }]);
    const kept = await get(`/v1/articles/${claim.article}`);
    assert.equal(kept.published, '2022-12-26');
    assert.doesNotMatch(JSON.stringify([kept.mentions, claim]), /"text":"[^"]|hackers|localhost/);
    // The review stands beside the machine's verdict, on this page and on any other that says the same.
    await until('the review in the list', () => panel.eval(() => document.querySelector('#claims li:nth-child(4) .reviewed')?.textContent === 'Reviewed: Needs work'));
    await page.front();
    await page.clickMark('$626 million');
    await page.cardShows('Agrees', 'Reviewed by people', 'Needs work', 'ann', note, 'https://example.org/b');
    const other = await hands.read(t, 'inline.html');
    await other.someMarks();
    await until('the review on another page', async () => {
      const [mark] = (await other.marks()).slice(-1);
      await other.clickMark(mark.text);
      return /Agrees[^]*Reviewed by people[^]*Needs work/.test(await other.cardText());
    });
  });

  test('a judgement waits while there is no server, outlives a killed browser, and is sent once', async (t) => {
    const { panel } = await panelOf(t, 'sample.html');
    await judge(panel, 4, 'wrong');
    await waits(panel, '1 judgement waits');
    await hands.restart();
    const { panel: again } = await panelOf(t, 'edited.html');
    await waits(again, '1 judgement waits');
    await hands.driver.stopBackground();
    const { configure, review } = await reviewing(t, 'later');
    await configure();
    await hands.read(t, 'edited.html');
    const { claim, reviews } = await review();
    assert.match(claim.figure, /626 million/);
    assert.deepEqual(reviews.map(({ state, note }) => [state, note]), [['wrong', note]]);
    await until('nothing to wait', () => again.eval(() => new Promise((resolve) => {
      const open = indexedDB.open('assay');
      open.onsuccess = () => { open.result.transaction('marks').objectStore('marks').count().onsuccess = ({ target }) => resolve(target.result === 0); };
    })));
  });

  test('with a judgement the server is sent the claim as in a check, and the page only if it is asked to', async (t) => {
    const server = await stub((request, body, response) => response.end(request.url === '/v1/check' ? verdicts(body) : JSON.stringify({ state: JSON.parse(body).state })));
    t.after(() => server.stop());
    await hands.configure(t, server.origin);
    const { page, panel } = await panelOf(t, 'sample.html');
    await judge(panel, 4, 'confirmed');
    await said(panel, '.open .mark', 'Saved on your server');
    await panel.eval(() => {
      document.querySelector('.open .mark .tell input').checked = true;
      document.querySelector('.open .mark').requestSubmit(); // the list may be drawn again meanwhile, under a pointer
    });
    const sent = await until('both judgements', () => {
      const sent = server.seen.filter(({ url }) => url === '/v1/reviews');
      return sent.length === 2 && sent;
    });
    const [first, second] = sent.map(({ body }) => JSON.parse(body));
    const { claim, ...rest } = first;
    assert.deepEqual(rest, { state: 'confirmed', note, sources: ['https://example.org/a', 'https://example.org/b'] });
    assert.deepEqual(Object.keys(claim).sort(), ['claims', 'mentions', 'published']);
    assert.equal(claim.claims.length, 1);
    assert.doesNotMatch(sent[0].body, /"(text|start|end|sentence)"|localhost|hackers/);
    assert.deepEqual(second.page, { title: await page.eval(() => document.title), url: page.url });
    assert.deepEqual(server.seen.filter(({ url }) => !['/v1/check', '/v1/snapshot', '/v1/reviews'].includes(url)), []);
  });

  test('a judgement that the server refuses waits and holds up no other', async (t) => {
    let refuse = true;
    const server = await stub((request, body, response) => {
      if (request.url === '/v1/check') response.end(verdicts(body));
      else if (request.url === '/v1/reviews' && refuse) response.writeHead(422).end('{}');
      else response.end(JSON.stringify({ state: JSON.parse(body).state }));
    });
    t.after(() => server.stop());
    await hands.configure(t, server.origin);
    const { panel } = await panelOf(t, 'sample.html');
    await judge(panel, 4, 'confirmed');
    await said(panel, '.open .mark', 'refused the request (HTTP 422)');
    await waits(panel, '1 judgement waits');
    refuse = false;
    await judge(panel, 3, 'wrong');
    await said(panel, '.open .mark', 'Saved on your server');
    await until('both to be sent', () => panel.eval(() => document.querySelector('#waiting').hidden));
  });

  test('a claim that was missed is added from the selection, and its words are what is sent', async (t) => {
    const { configure, get } = await reviewing(t, 'missed');
    await configure();
    const { page, panel } = await panelOf(t, 'edited.html');
    await panel.eval(() => { document.querySelector('#missed').open = true; });
    await press(panel, '#take');
    await said(panel, '#missed', 'Nothing is selected');
    const sentence = 'The bridge lost more than anybody has counted.';
    await page.eval((sentence) => {
      const p = document.createElement('p');
      p.textContent = sentence;
      document.body.append(p);
      getSelection().selectAllChildren(p);
    }, sentence);
    await press(panel, '#take');
    await until('the sentence', () => panel.eval((sentence) => document.querySelector('#missed blockquote').textContent === sentence, sentence));
    assert.match(await panel.eval(() => document.querySelector('#missed form').innerText), /Sent to your server, if you have one: the words above, which you selected/);
    await press(panel, '#missed button[type=submit]');
    await said(panel, '#missed', 'Saved on your server');
    const { claims } = await get('/v1/queue');
    assert.deepEqual(claims.map(({ title, label, state }) => [title, label, state]), [[sentence, '', 'needs_work']]);
    assert.deepEqual((await get(`/v1/articles/${claims[0].article}`)).claims, []);
  });

  test('what is being written stays when the list is drawn again', async (t) => {
    const { panel } = await panelOf(t, 'edited.html');
    await press(panel, '#claims li:nth-child(1) .row');
    await panel.eval(() => {
      const box = document.querySelector('.open .mark textarea');
      box.value = 'my words';
      box.focus();
      document.querySelector('#search').dispatchEvent(new Event('input'));
    });
    assert.deepEqual(await panel.eval(() => [document.querySelector('.open .mark textarea').value, document.activeElement.value]), ['my words', 'my words']);
  });

  test('a judgement that cannot be stored is not lost from the screen', async (t) => {
    const { panel } = await panelOf(t, 'sample.html');
    await panel.eval(() => { IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }; });
    await judge(panel, 1, 'wrong');
    await said(panel, '.open .mark', 'no room left');
    assert.equal(await panel.eval(() => document.querySelector('.open .mark textarea').value), note);
  });
});
