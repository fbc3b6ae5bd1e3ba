// What is kept of a page that was read, for popup, panel and exports.
import type { Claim, Mention, Quote, Report } from './protocol.ts';

// A report with the mentions that its claims are made of and no others.
export function ofClaims(report: Report): Report {
  const mentions: Mention[] = [];
  const places = new Map<number, number>();
  const index = (old: number | null | undefined): number | null => {
    const mention = report.mentions[old ?? -1];
    if (mention === undefined) return null;
    const { twin: _, ...alone } = mention;
    if (!places.has(old!)) places.set(old!, mentions.push(alone) - 1);
    return places.get(old!)!;
  };
  const claims = report.claims.map((claim): Claim => ({
    ...claim,
    ...(claim.whole === undefined ? {} : { whole: index(claim.whole)! }),
    amount: index(claim.amount), period: index(claim.period), agency: index(claim.agency), actor: index(claim.actor), victim: index(claim.victim),
  }));
  const { summary } = report;
  const inconsistent = summary?.inconsistent.map(({ a, b, reason }) => ({ a: index(a), b: index(b), reason })) ?? [];
  return { ...report, mentions, claims, ...(summary === undefined ? {} : { summary: { ...summary, inconsistent } }) };
}

// The quotes of a report's claims in the text that it counts in.
export function quotesOf(report: Report, text: string): Quote[] {
  return report.claims.map((claim) => quote(report, text, claim));
}

function quote(report: Report, text: string, claim: Claim): Quote {
  const context = 32;
  const amount = report.mentions[claim.amount ?? -1];
  const [start, end] = amount === undefined ? [claim.start, claim.end] : [amount.start, amount.end];
  return { exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - context), start), suffix: text.slice(end, end + context), sentence: text.slice(claim.start, claim.end) };
}
