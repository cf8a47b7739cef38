import type { Amount } from '../program/content/amount.ts';
import type { Fact } from '../program/content/facts.ts';

/** The day on which the facts of the starter content were checked, one by one. */
export const CHECKED_ON = '2026-11-28';

/** For a source that was read again a day later. */
export const READ_AGAIN = { checkedOn: '2026-11-29' } as const;

/** For a source that was read when more guides were written. */
export const READ_LAST = { checkedOn: '2026-11-30' } as const;

/** For a source that was read when prices and times were looked for again. */
export const READ_FOR_TIMES = { checkedOn: '2026-12-01' } as const;

/** Where a fact comes from: what a reader sees, how old it is, and when it was read if not with the others. */
export type Source = Pick<Fact, 'sourceName' | 'sourceUrl' | 'sourceDate'> & Partial<Pick<Fact, 'checkedOn'>>;

/** For what was looked for and not found anywhere. */
export const NOT_FOUND: Source = { sourceName: 'We found no source' };

/** The same, looked for when more guides were written. */
export const NOT_FOUND_LAST: Source = { ...NOT_FOUND, ...READ_LAST };

/** A fact as it is stored: the program's shape and the type name that Studio asks of a member of a list. */
export type StoredFact = Fact & { _type: 'fact' };

type FactDetails = Pick<Fact, 'certainty' | 'volatility' | 'note' | 'ask' | 'askedOn' | 'amount'>;

/** A fact that is printed as a value. `certainty` is A or B, see `program/content/facts.ts`. */
export function known(
  key: string,
  label: string,
  value: string,
  source: Source,
  details: FactDetails & { certainty: 'A' | 'B' },
): StoredFact {
  return { _type: 'fact', _key: key, label, value, checkedOn: CHECKED_ON, ...source, ...details };
}

/** A fact that nobody has settled: readers are told whom to ask. It holds no value, so none can be printed. */
export function unsettled(
  key: string,
  label: string,
  source: Source,
  details: FactDetails & { certainty: 'C' | 'X' },
): StoredFact {
  return { _type: 'fact', _key: key, label, checkedOn: CHECKED_ON, ...source, ...details };
}

function amount(kind: Amount['kind'], counts: Amount['counts'], range: Omit<Amount, 'kind' | 'counts'>) {
  return { _type: 'amount', kind, counts, ...range } as const;
}

/** US dollars that everyone pays once. Without a number: they must be asked for. */
export const dollars = (from?: number) => amount('usd', 'once', from === undefined ? {} : { from });

/** US dollars that everyone pays once, from the least to the most that was found. */
export const dollarsBetween = (from: number, to: number) => amount('usd', 'once', { from, to });

/** US dollars that everyone pays once, of which only the least is known: an old price, or a part of it. */
export const dollarsOrMore = (from: number) => amount('usd', 'once', { from, atLeast: true });

/** US dollars that only some people pay, or later on. */
export const someDollars = (from?: number) => amount('usd', 'optional', from === undefined ? {} : { from });

/** Weeks that everyone waits or works, from the least to the most. Without numbers: they must be asked for. */
export const weeks = (from?: number, to?: number) =>
  amount('weeks', 'once', from === undefined ? {} : { from, ...(to === undefined ? {} : { to }) });

/** Weeks that everyone waits, of which only the least is known. */
export const weeksOrMore = (from: number) => amount('weeks', 'once', { from, atLeast: true });

/** Weeks that only some people wait or work. */
export const someWeeks = (from: number, to: number) => amount('weeks', 'optional', { from, to });

/** Dollars or a time that nobody pays or waits, though it may look so. */
export const neither = (kind: Amount['kind']) => amount(kind, 'neither', {});
