// Sites that are read without a click. Each is a host permission the reader gave; the
// browser injects the script itself, so the background need not even run.
import { save, settings, typedURL } from './settings.ts';

const scriptID = 'always';

// The match pattern of a page's site, or null where extensions cannot read.
export function sitePattern(address: string): string | null {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

// The match pattern of a site as somebody typed it, or null.
export function typedSite(typed: string): string | null {
  const url = typedURL(typed.trim());
  return url === null ? null : sitePattern(url.href);
}

// Puts a site on the list, asking the browser for it, or takes it off. False when the reader
// did not allow it. Must be called inside a click.
export async function toggleSite(pattern: string, on: boolean): Promise<boolean> {
  if (on && !(await chrome.permissions.request({ origins: [pattern] }).catch(() => false))) return false;
  const { sites, server } = await settings();
  const others = sites.filter((site) => site !== pattern);
  await save({ sites: on ? [...others, pattern].sort() : others });
  if (!on && (server === '' || sitePattern(server) !== pattern)) await chrome.permissions.remove({ origins: [pattern] }).catch(() => false);
  return true;
}

// Registers the script for the sites of the list that the browser still allows.
export async function registerSites(): Promise<void> {
  const { sites } = await settings();
  const allowed: string[] = [];
  for (const site of sites) if (await chrome.permissions.contains({ origins: [site] })) allowed.push(site);
  const [known] = await chrome.scripting.getRegisteredContentScripts({ ids: [scriptID] });
  if (allowed.length === 0) {
    if (known !== undefined) await chrome.scripting.unregisterContentScripts({ ids: [scriptID] });
    return;
  }
  const script: chrome.scripting.RegisteredContentScript = { id: scriptID, js: ['content.js'], matches: allowed, runAt: 'document_idle', allFrames: true, persistAcrossSessions: true };
  if (known === undefined) await chrome.scripting.registerContentScripts([script]);
  else if (JSON.stringify(known.matches) !== JSON.stringify(allowed)) await chrome.scripting.updateContentScripts([script]);
}
