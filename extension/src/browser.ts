// Where the two browsers part.

interface Sidebar { sidebarAction: { open(): Promise<void> } }

// Opens the panel beside the page. Must run inside a click: browsers open it for nothing else.
export function openPanel(tab: number): Promise<void> {
  const { sidePanel } = chrome;
  if (sidePanel !== undefined) return sidePanel.open({ tabId: tab });
  return (globalThis as unknown as { browser: Sidebar }).browser.sidebarAction.open();
}

interface Gecko { browser_specific_settings?: { gecko?: { data_collection_permissions?: { optional?: string[] } } } }

export type ServerPermissions = chrome.permissions.Permissions & { data_collection?: string[] };

// What the reader allows by naming a server: to reach its host and, where the browser has a
// permission for that as Firefox does, to send it what a page says.
export function serverPermissions(pattern: string): ServerPermissions {
  const { browser_specific_settings: own } = chrome.runtime.getManifest() as Gecko;
  const data = own?.gecko?.data_collection_permissions?.optional;
  return { origins: [pattern], ...(data === undefined ? {} : { data_collection: data }) };
}
