import type { Amount } from '../program/content/amount.ts';
import type { Fact } from '../program/content/facts.ts';

/** The day on which every fact of the starter content was checked. */
export const CHECKED_ON = '2026-11-22';

/** Where a fact comes from: what a reader sees, and how old it is. */
export type Source = Pick<Fact, 'sourceName' | 'sourceUrl' | 'sourceDate'>;

/** For what was looked for and not found anywhere. */
export const NOT_FOUND: Source = { sourceName: 'We found no source' };

/** A fact as it is stored: the program's shape and the type name that Studio asks of a member of a list. */
export type StoredFact = Fact & { _type: 'fact' };

type FactDetails = Pick<Fact, 'certainty' | 'volatility' | 'note' | 'ask' | 'amount'>;

/** A fact that is printed as a value. `certainty` is A or B, see `program/content/facts.ts`. */
export function known(
  key: string,
  label: string,
  value: string,
  source: Source,
  details: FactDetails & { certainty: 'A' | 'B' },
): StoredFact {
  return { _type: 'fact', _key: key, label, value, ...source, checkedOn: CHECKED_ON, ...details };
}

/** A fact that nobody has settled: readers are told whom to ask. It holds no value, so none can be printed. */
export function unsettled(
  key: string,
  label: string,
  source: Source,
  details: FactDetails & { certainty: 'C' | 'X' },
): StoredFact {
  return { _type: 'fact', _key: key, label, ...source, checkedOn: CHECKED_ON, ...details };
}

function amount(kind: Amount['kind'], counts: Amount['counts'], range: Pick<Amount, 'from' | 'to'>) {
  return { _type: 'amount', kind, counts, ...range } as const;
}

/** US dollars that everyone pays once. Without a number: they must be asked for. */
export const dollars = (from?: number) => amount('usd', 'once', from === undefined ? {} : { from });

/** US dollars that only some people pay, or later on. */
export const someDollars = (from?: number) => amount('usd', 'optional', from === undefined ? {} : { from });

/** Weeks that everyone waits or works, from the least to the most. Without numbers: they must be asked for. */
export const weeks = (from?: number, to?: number) =>
  amount('weeks', 'once', from === undefined ? {} : { from, ...(to === undefined ? {} : { to }) });

/** Dollars or a time that nobody pays or waits, though it may look so. */
export const neither = (kind: Amount['kind']) => amount(kind, 'neither', {});
