// The number on the toolbar button and what it says on hovering.
import type { StoredPage, TabMessage } from './protocol.ts';
import { pageKey } from './protocol.ts';
import { n, t } from './i18n.ts';
import { familyOf } from './words.ts';

const quiet = '#4a5568';
const colours = { differs: '#b4380b', agrees: '#0f7a55' };

// Shows what is known of a tab: the number of its claims, in the colour of a claim that
// differs if there is one. `closed` is a page that the browser keeps extensions out of,
// `full` one that was read, with no room left to remember it.
export async function showBadge(tab: number, state: 'read' | 'closed' | 'off' | 'full'): Promise<void> {
  if (state === 'closed') {
    await draw(tab, '–', quiet, t('title_closed'));
    return;
  }
  if (state === 'full') {
    await draw(tab, '!', colours.differs, t('title_full'));
    return;
  }
  if (state === 'off') {
    await draw(tab, '', quiet, t('title'));
    return;
  }
  const pages = await pagesOf(tab);
  if (pages.some((page) => page.problem !== undefined)) {
    await draw(tab, '!', colours.differs, t('title_problem'));
    return;
  }
  const claims = pages.flatMap((page) => page.report.claims);
  const differ = claims.filter((claim) => familyOf(claim) === 'differs').length;
  const agree = claims.filter((claim) => familyOf(claim) === 'agrees').length;
  const title = `${t('title')}: ${n('claims', claims.length)}, ${n('agreeing', agree)}, ${n('differing', differ)}`;
  await draw(tab, String(claims.length), differ > 0 ? colours.differs : agree > 0 ? colours.agrees : quiet, title);
}

export async function pagesOf(tab: number): Promise<StoredPage[]> {
  const prefix = pageKey(tab, 0).slice(0, -1);
  const stored = await chrome.storage.session.get(null);
  const pages = Object.entries(stored).filter(([key]) => key.startsWith(prefix)).map(([, page]) => page as StoredPage);
  return pages.sort((a, b) => a.frame - b.frame);
}

// Forgets what was read in documents of a tab that are gone without a word: their script, asked
// whether it is there, is not.
export async function forgetGone(tab: number): Promise<void> {
  const message: TabMessage = { type: 'here' };
  const silent: string[] = [];
  for (const { frame } of await pagesOf(tab)) await chrome.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => silent.push(pageKey(tab, frame)));
  if (silent.length > 0) await chrome.storage.session.remove(silent);
}

async function draw(tab: number, text: string, color: string, title: string): Promise<void> {
  await Promise.all([
    chrome.action.setBadgeText({ tabId: tab, text }),
    chrome.action.setBadgeBackgroundColor({ tabId: tab, color }),
    chrome.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' }),
    chrome.action.setTitle({ tabId: tab, title }),
  ]).catch(() => undefined); // the tab is gone
}
