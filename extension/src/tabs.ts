// The tab that a popup or panel is about: the one in its address, else the active one.
import type { TabMessage } from './protocol.ts';

export async function currentTab(): Promise<chrome.tabs.Tab | undefined> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked !== null) return chrome.tabs.get(Number(asked)).catch(() => undefined);
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab;
}

// Tells the content script of a frame something; false when there is none.
export async function tell(tab: number, frame: number, message: TabMessage): Promise<boolean> {
  try {
    await chrome.tabs.sendMessage(tab, message, { frameId: frame });
    return true;
  } catch {
    return false;
  }
}

// The text that is selected in a frame, '' when there is none.
export async function selectionIn(tab: number, frame: number): Promise<string> {
  const message: TabMessage = { type: 'selection' };
  const selected: unknown = await chrome.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => '');
  return typeof selected === 'string' ? selected : '';
}

// Calls changed when what is known of a tab changes.
export function followPages(tab: () => number | undefined, changed: () => void): void {
  chrome.storage.session.onChanged.addListener((changes) => {
    const id = tab();
    if (id !== undefined && Object.keys(changes).some((key) => key.startsWith(`page:${id}:`))) changed();
  });
}
