import type { Fact } from '../program/content/facts.ts';

/** The day on which every fact of the starter content was checked. */
export const CHECKED_ON = '2026-11-22';

/** Where a fact comes from: what a reader sees, and how old it is. */
export type Source = Pick<Fact, 'sourceName' | 'sourceUrl' | 'sourceDate'>;

/** A fact as it is stored: the program's shape and the type name that Studio asks of a member of a list. */
export type StoredFact = Fact & { _type: 'fact' };

type Standing = Pick<Fact, 'certainty' | 'volatility' | 'note'>;

/** A fact that is printed as a value. `certainty` is A or B, see `program/content/facts.ts`. */
export function known(
  key: string,
  label: string,
  value: string,
  source: Source,
  standing: Standing & { certainty: 'A' | 'B' },
): StoredFact {
  return { _type: 'fact', _key: key, label, value, ...source, checkedOn: CHECKED_ON, ...standing };
}

/** A fact that nobody has settled: readers are told whom to ask. It holds no value, so none can be printed. */
export function unsettled(
  key: string,
  label: string,
  source: Source,
  standing: Standing & { certainty: 'C' | 'X' },
): StoredFact {
  return { _type: 'fact', _key: key, label, ...source, checkedOn: CHECKED_ON, ...standing };
}
