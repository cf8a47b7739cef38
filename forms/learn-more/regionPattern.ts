import type { Settings } from '../../program/content/settings.ts';
import { DIGITS, digitCharacters, HYPHENS } from '../../program/typed/clean.ts';
import { SPACE, UNSEEN } from '../../program/typed/unseen.ts';

const unseen = `[${UNSEEN}]*`;
const blank = `[${SPACE}${UNSEEN}]*`;

/** Digits in a row, whatever keyboard they come from and whatever nobody sees stands between them. */
const anyDigits = (count: number) => (count === 0 ? '' : `(?:${unseen}[${DIGITS}]){${count}}`);

const beginning = (start: string) =>
  [...start].map((digit) => `[${digitCharacters(Number(digit))}]`).join(unseen) + anyDigits(5 - start.length);

/**
 * A ZIP of the region as somebody types it, for the `pattern` of its box: styles take for one what the server does, in
 * five digits or nine.
 */
export const regionPattern = ({ regionPostcodes }: Pick<Settings, 'regionPostcodes'>): string =>
  `${blank}(?:${regionPostcodes.map(beginning).join('|')})(?:${blank}(?:[${HYPHENS}]${blank})?${anyDigits(4)})?${blank}`;
