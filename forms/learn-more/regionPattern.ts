import type { Settings } from '../../program/content/settings.ts';
import { digitCharacters, HYPHENS } from '../../program/typed/clean.ts';
import { SPACE, UNSEEN } from '../../program/typed/unseen.ts';

const blank = `[${SPACE}${UNSEEN}]*`;
const anyDigit = `[${Array.from({ length: 10 }, (_, value) => digitCharacters(value)).join('')}]`;

/** Digits in a row, whatever keyboard they come from and whatever nobody sees stands between them. */
const inARow = (digits: readonly string[]) => digits.join(`[${UNSEEN}]*`);

const beginning = (start: string) =>
  Array.from({ length: 5 }, (_, place) =>
    place < start.length ? `[${digitCharacters(Number(start[place]))}]` : anyDigit,
  );

/**
 * A ZIP of the region as somebody types it, for the `pattern` of its box: styles take for one what the server does, in
 * five digits or nine.
 */
export const regionPattern = ({ regionPostcodes }: Pick<Settings, 'regionPostcodes'>): string => {
  const zips = regionPostcodes.map((start) => inARow(beginning(start))).join('|');
  const four = inARow(Array.from({ length: 4 }, () => anyDigit));
  return `${blank}(?:${zips})(?:${blank}(?:[${HYPHENS}]${blank})?${four})?${blank}`;
};
