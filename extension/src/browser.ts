// Where the two browsers part.

interface Sidebar { sidebarAction: { open(): Promise<void> } }

// Opens the panel beside the page. Must run inside a click: browsers open it for nothing else.
export function openPanel(tab: number): Promise<void> {
  const { sidePanel } = chrome;
  if (sidePanel !== undefined) return sidePanel.open({ tabId: tab });
  return (globalThis as unknown as { browser: Sidebar }).browser.sidebarAction.open();
}
