// Words for values, labels and outcomes, in the language of the reader's browser.
import type { Claim, FieldName, Label, Mention, Period, Quantity, Report } from './protocol.ts';
import { n, t } from './i18n.ts';

// A family is how a verdict is drawn: one colour and one underline pattern each.
export type Family = 'agrees' | 'differs' | 'conflict' | 'outdated' | 'unknown';

export const allFamilies: readonly Family[] = ['agrees', 'differs', 'conflict', 'outdated', 'unknown'];

export const families: Record<Label, Family> = {
  agrees: 'agrees',
  agrees_within_hedge: 'agrees',
  amount_differs: 'differs',
  period_differs: 'differs',
  agency_differs: 'differs',
  actor_differs: 'differs',
  victim_differs: 'differs',
  sources_conflict: 'conflict',
  outdated: 'outdated',
  not_in_corpus: 'unknown',
};

export function labelOf(claim: Claim): Label {
  const label = claim.verdict?.label;
  return label !== undefined && label in families ? label : 'not_in_corpus';
}

export function familyOf(claim: Claim): Family {
  return families[labelOf(claim)];
}

export const labelWords = (label: Label): string => t(`label_${label}`);
export const fieldWords = (field: FieldName): string => t(`field_${field}`);

export function mentionOf(report: Report, index: number | null | undefined): Mention | undefined {
  return index === null || index === undefined ? undefined : report.mentions[index];
}

// A mention's normalised value in words, such as "about 78 million US dollars".
export function valueWords(mention: Mention): string {
  if (mention.money !== undefined) return quantityWords(mention.money, moneyWords);
  if (mention.percent !== undefined) return quantityWords(mention.percent, (value) => `${decimal(value)} %`);
  if (mention.count !== undefined) return quantityWords(mention.count, (value, q) => `${decimal(value)} ${q.unit ?? ''}`.trim());
  if (mention.date !== undefined) return periodWords(mention.date) ?? mention.text;
  return mention.name ?? mention.value ?? mention.address?.value ?? mention.tx?.value ?? mention.text;
}

function quantityWords(q: Quantity, word: (value: number, q: Quantity) => string): string {
  if (q.low !== q.high) return t('range', word(q.low, q), word(q.high, q));
  const value = word(q.low, q);
  return q.qualifier === 'exact' || q.qualifier === 'range' ? value : t(`qualifier_${q.qualifier}`, value);
}

function moneyWords(value: number, q: Quantity): string {
  const currency = q.currency ?? '';
  const compact = value >= 1e6;
  const options: Intl.NumberFormatOptions = { maximumSignificantDigits: 12, notation: compact ? 'compact' : 'standard', compactDisplay: 'long' };
  if (!/^[A-Z]{3}$/.test(currency) || currency === 'BTC' || currency === 'ETH') return `${number(options, value)} ${currency}`;
  return number({ ...options, style: 'currency', currency, currencyDisplay: 'name', minimumFractionDigits: 0 }, value);
}

const decimal = (value: number): string => number({ maximumFractionDigits: 6 }, value);

function number(options: Intl.NumberFormatOptions, value: number): string {
  try {
    return new Intl.NumberFormat(undefined, options).format(value);
  } catch {
    return String(value);
  }
}

// A period in words, or null when it could not be resolved.
export function periodWords(period: Period): string | null {
  if (period.from === null || period.to === null) return null;
  if (period.grain === 'year') return period.from.slice(0, 4);
  if (period.grain === 'month') return day(period.from, { year: 'numeric', month: 'long' });
  if (period.from === period.to) return dayWords(period.from);
  return t('range', dayWords(period.from), dayWords(period.to));
}

// An ISO day, month or year in words; anything else as it stands.
export function dayWords(iso: string): string {
  if (/^\d{4}-\d{2}$/.test(iso)) return day(`${iso}-01`, { year: 'numeric', month: 'long' });
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? day(iso, { year: 'numeric', month: 'short', day: 'numeric' }) : iso;
}

function day(iso: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}

// When a page was published, and what says so.
export function publishedWords({ published, published_from: from }: Report): string {
  if (published === null) return t('published_none');
  return t(`published_${['time', 'url', 'text'].includes(from) ? from : 'meta'}`, dayWords(published));
}

// The age of a corpus of the given ISO day, in words.
export function ageWords(iso: string, now: number): string {
  const days = Math.max(0, Math.floor((now - Date.parse(`${iso}T00:00:00Z`)) / 86_400_000));
  return days === 0 ? t('age_today') : n('age_days', days);
}

// Only web addresses become links.
export function safeURL(url: string): string | null {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
}
