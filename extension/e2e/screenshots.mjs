// Draws every surface in light, dark and forced colours, for people to look at and for the
// README: node e2e/screenshots.mjs [folder] [browser] [locale]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, until } from './driver.mjs';
import { servePages } from './pages.mjs';
import { root } from './paths.mjs';

const [folder = join(root, 'dist', 'screenshots'), browser = 'chromium', locale] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const pages = await servePages();
for (const look of ['light', 'dark', 'forced']) {
  const size = { width: 1280, height: 800 }; // as the stores want it
  const driver = await launch(browser, { dark: look === 'dark', forced: look === 'forced', size, ...(locale === undefined ? {} : { locale }) });
  const shot = (page, name) => page.screenshot(join(folder, `${name}-${look}.png`));
  try {
    const page = await driver.open(pages.url('sample.html'));
    await driver.action(page);
    await page.someMarks();
    await page.eval(() => scrollTo(0, 300));
    await shot(page, 'page');
    await page.clickMark('$626 million', 0, 'start');
    await page.cardShows(/\S/);
    await shot(page, 'card');
    await page.key('Escape');
    const wrong = await driver.open(pages.url('edited.html'));
    await wrong.eval(() => { const node = document.querySelector('#first').firstChild; node.data = node.data.replace('$1.2 billion', '$12 billion'); });
    await driver.action(wrong);
    await wrong.someMarks();
    await wrong.clickMark('$12 billion');
    await wrong.cardShows(/\S/);
    await shot(wrong, 'card-differs');
    const options = await driver.openExtension('options.html');
    const tab = await options.eval(async () => Number(Object.keys(await chrome.storage.session.get(null)).find((key) => key.startsWith('page:')).split(':')[1]));
    await ready(options);
    await shot(options, 'options');
    await small(driver, `popup.html?tab=${tab}`, 'popup', { width: 340, height: 520 });
    await small(driver, `panel.html?tab=${tab}`, 'panel', { width: 400, height: 860 }, (panel) => panel.eval(() => document.querySelector('.row').click()));
    await small(driver, `panel.html?tab=${tab}`, 'panel-judgement', { width: 400, height: 860 }, (panel) => panel.eval(() => {
      document.querySelector('#missed').open = true;
      document.querySelector('.row').click();
      document.querySelector('.open .mark').scrollIntoView({ block: 'start' });
    }));
    await small(driver, 'panel.html', 'panel-document', { width: 400, height: 860 }, async (panel) => {
      await panel.eval((text) => { document.querySelector('#pasted').value = text; }, await page.eval(() => document.querySelector('main').innerText));
      await panel.eval(() => document.querySelector('#read-pasted').click());
      await until('the claims', () => panel.eval(() => document.querySelector('.row')?.click() ?? document.querySelector('.open') !== null));
      await panel.eval(() => document.querySelector('#text').scrollIntoView());
    });
    await small(driver, 'panel.html', 'panel-empty', { width: 320, height: 640 }, (panel) => panel.eval(() => { document.querySelector('#paste').open = true; }));
    const welcome = await driver.openExtension('welcome.html');
    await ready(welcome);
    await shot(welcome, 'welcome');
    for (const [name, surface] of [['welcome', welcome], ['options', options], ['card', page]]) {
      await surface.front();
      await surface.resize({ width: 360, height: 760 });
      if (surface === page) await page.key('Escape'); // the panel has opened a card, which may lie over the claim
      if (surface === page) await page.clickMark('$626 million', 0, 'start');
      if (surface === page) await page.cardShows(/626/);
      await shot(surface, `${name}-narrow`);
    }
  } finally {
    await driver.close();
  }

  async function small(driver, path, name, clip, act) {
    const page = await driver.openExtension(path);
    await ready(page);
    await page.resize(clip);
    await act?.(page);
    await shot(page, name);
    await page.close();
  }
}
await pages.close();
console.log(`screenshots in ${folder}`);

function ready(page) {
  return until('the page to be filled', () => page.eval(() => document.body.hasAttribute('data-ready')));
}
