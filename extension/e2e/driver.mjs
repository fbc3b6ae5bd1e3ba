// One interface over two real browsers. A Driver runs one browser with the extension in it;
// a Page is one of its tabs. Everything waits for states, never for times.
import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';

export { until } from './page.mjs';

export const browsers = (process.env.BROWSER ?? 'chromium,firefox').split(',');

const open = { chromium, firefox };

// Starts a browser. options.dark, options.forced, options.size choose how it draws.
export function launch(browser, options = {}) {
  return open[browser](options);
}
