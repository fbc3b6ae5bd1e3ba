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
    const { panel } = await panelOf(t, 'sample.html');
    await judge(panel, 4, 'needs_work');
    await said(panel, '.open .mark', 'Saved on your server');
    const { claim, reviews } = await review();
    assert.match(claim.figure, /626 million/);
    assert.equal(claim.state, 'needs_work');
    assert.deepEqual(reviews.map(({ state, note, source, who }) => ({ state, note, source, who })), [{ state: 'needs_work', note: `${note}\nhttps://example.org/b`, source: 'https://example.org/a', who: 'ann' }]);
    const kept = await get(`/v1/articles/${claim.article}`);
    assert.equal(kept.published, '2022-12-26');
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
    assert.deepEqual(reviews.map(({ state, note }) => [state, note.split('\n')[0]]), [['wrong', note]]);
    await until('nothing to wait', () => again.eval(() => new Promise((resolve) => {
      const open = indexedDB.open('assay');
      open.onsuccess = () => { open.result.transaction('marks').objectStore('marks').count().onsuccess = ({ target }) => resolve(target.result === 0); };
    })));
  });

  test('with a judgement the server is sent its sentence and no more of the page', async (t) => {
    const server = await stub((request, body, response) => response.end(request.url === '/v1/check' ? verdicts(body) : '{"id":"x","mentions":[],"claims":[]}'));
    t.after(() => server.stop());
    await hands.configure(t, server.origin);
    const { panel } = await panelOf(t, 'sample.html');
    const sentence = await panel.eval(() => document.querySelector('#claims li:nth-child(4) .sentence').textContent);
    await judge(panel, 4, 'confirmed');
    await said(panel, '.open .mark', 'reads no such claim');
    const sent = server.seen.filter(({ url }) => url !== '/v1/check' && url !== '/v1/snapshot');
    assert.deepEqual(sent.map(({ method, url, body }) => [method, url, JSON.parse(body)]), [['POST', '/v1/articles', { text: sentence, published: '2022-12-26', keep: true }]]);
    await waits(panel, '1 judgement waits');
  });

  test('a claim that was missed is added from the selection and holds up no other', async (t) => {
    const { configure, review } = await reviewing(t, 'missed');
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
    await press(panel, '#missed button[type=submit]');
    await said(panel, '#missed', 'reads no such claim');
    await waits(panel, '1 judgement waits');
    await judge(panel, 1, 'confirmed');
    await said(panel, '.open .mark', 'Saved on your server');
    assert.equal((await review()).claim.state, 'confirmed');
    await waits(panel, '1 judgement waits');
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
