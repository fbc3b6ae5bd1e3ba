// Strings of _locales. A counted string has one message for each plural category of the
// language: claims_one, claims_other.
import english from '../_locales/en/messages.json';

const fallback: Record<string, { message: string } | undefined> = english;

export function t(key: string, ...values: string[]): string {
  return chrome.i18n.getMessage(key, values) || inEnglish(key, values);
}

// Chromium 156 now and then starts a process without the messages of an extension: then
// every message is empty, and English is better than nothing.
function inEnglish(key: string, values: readonly string[]): string {
  return (fallback[key]?.message ?? key).replace(/\$(\d)/g, (_, i: string) => values[Number(i) - 1] ?? '');
}

let rules: Intl.PluralRules | undefined;

// The counted string for count, such as n('claims', 2) = "2 claims".
export function n(key: string, count: number): string {
  rules ??= new Intl.PluralRules(chrome.i18n.getUILanguage());
  const text = chrome.i18n.getMessage(`${key}_${rules.select(count)}`, [String(count)]);
  return text || chrome.i18n.getMessage(`${key}_other`, [String(count)]) || inEnglish(`${key}_${count === 1 ? 'one' : 'other'}`, [String(count)]);
}

// Fills in the strings of a page of the extension: data-t gives the text of an element,
// data-t-label its accessible name, data-t-hint its placeholder.
export function localise(root: ParentNode): void {
  document.documentElement.lang = chrome.i18n.getUILanguage();
  for (const el of root.querySelectorAll<HTMLElement>('[data-t]')) el.textContent = t(el.dataset['t'] ?? '');
  for (const el of root.querySelectorAll<HTMLElement>('[data-t-label]')) el.setAttribute('aria-label', t(el.dataset['tLabel'] ?? ''));
  for (const el of root.querySelectorAll<HTMLElement>('[data-t-hint]')) el.setAttribute('placeholder', t(el.dataset['tHint'] ?? ''));
}
