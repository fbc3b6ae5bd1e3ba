// The tab that a popup or panel is about: the one in its address, else the active one.
import type { Place, TabMessage } from './protocol.ts';

export async function currentTab(): Promise<chrome.tabs.Tab | undefined> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked !== null) return chrome.tabs.get(Number(asked)).catch(() => undefined);
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab;
}

// Tells the content script of a frame something and returns its answer; undefined when there
// is no such script, or nothing to answer.
export async function tell(tab: number, frame: number, message: TabMessage): Promise<unknown> {
  return chrome.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => undefined);
}

// The text that is selected in a frame, '' when there is none.
export async function selectionIn(tab: number, frame: number): Promise<string> {
  const selected = await tell(tab, frame, { type: 'selection' });
  return typeof selected === 'string' ? selected : '';
}

// Where the figures of a frame stand in the text of its body.
export async function placesIn(tab: number, frame: number): Promise<Place[]> {
  const places = await tell(tab, frame, { type: 'places' });
  return Array.isArray(places) ? places as Place[] : [];
}

// Calls changed when what is known of a tab changes.
export function followPages(tab: () => number | undefined, changed: () => void): void {
  chrome.storage.session.onChanged.addListener((changes) => {
    const id = tab();
    if (id !== undefined && Object.keys(changes).some((key) => key.startsWith(`page:${id}:`))) changed();
  });
}
