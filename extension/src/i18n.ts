// Strings of _locales. A counted string has one message for each plural category of the
// language: claims_one, claims_other.
import english from '../_locales/en/messages.json';

type Messages = Record<string, { message: string } | undefined>;

// Chromium 156 now and then starts a process without the messages of an extension: then every
// message is empty, and these stand in. They are a text until they are needed: as code, a third
// of the content script, they would be compiled into every page that is read.
let spare: { language: string; messages: Messages } | undefined;

// Fetches the messages of the reader's language where the browser has none. Elsewhere than on a
// page of the extension, English is better than nothing.
export async function withMessages(): Promise<void> {
  if (chrome.i18n.getMessage('title') !== '') return;
  const language = chrome.i18n.getUILanguage().split('-')[0]!;
  const messages = await fetch(`/_locales/${language}/messages.json`).then((response) => response.json() as Promise<Messages>, () => undefined);
  if (messages !== undefined) spare = { language, messages };
}

export function t(key: string, ...values: string[]): string {
  return chrome.i18n.getMessage(key, values) || inSpare(key, values);
}

function inSpare(key: string, values: readonly string[]): string {
  return (spareMessages().messages[key]?.message ?? key).replace(/\$(\d)/g, (_, i: string) => values[Number(i) - 1] ?? '');
}

function spareMessages(): NonNullable<typeof spare> {
  return (spare ??= { language: 'en', messages: JSON.parse(english) as Messages });
}

let rules: Intl.PluralRules | undefined;

// The counted string for count, such as n('claims', 2) = "2 claims".
export function n(key: string, count: number): string {
  rules ??= new Intl.PluralRules(chrome.i18n.getUILanguage());
  const text = chrome.i18n.getMessage(`${key}_${rules.select(count)}`, [String(count)]);
  return text || chrome.i18n.getMessage(`${key}_other`, [String(count)]) || inSpare(`${key}_${new Intl.PluralRules(spareMessages().language).select(count)}`, [String(count)]);
}

// Fills in the strings of a page of the extension: data-t gives the text of an element,
// data-t-label its accessible name, data-t-hint its placeholder.
export function localise(root: ParentNode): void {
  document.documentElement.lang = chrome.i18n.getUILanguage();
  for (const el of root.querySelectorAll<HTMLElement>('[data-t]')) el.textContent = t(el.dataset['t'] ?? '');
  for (const el of root.querySelectorAll<HTMLElement>('[data-t-label]')) el.setAttribute('aria-label', t(el.dataset['tLabel'] ?? ''));
  for (const el of root.querySelectorAll<HTMLElement>('[data-t-hint]')) el.setAttribute('placeholder', t(el.dataset['tHint'] ?? ''));
}
