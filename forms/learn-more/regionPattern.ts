import { packOf } from '../../countries/countries.ts';
import type { Settings } from '../../program/content/settings.ts';
import { DIGITS, digitCharacters, HYPHENS } from '../../program/typed/clean.ts';
import { SPACE, UNSEEN } from '../../program/typed/unseen.ts';

const unseen = `[${UNSEEN}]*`;
const blank = `[${SPACE}${UNSEEN}]*`;
/** Between the two groups of a code stands a space, a hyphen or nothing. */
const between = `${blank}(?:[${HYPHENS}]${blank})?`;

/** One character of a code, whatever keyboard it comes from. */
function typed(sign: string): string {
  if (sign === '#') return `[${DIGITS}]`;
  if (sign === '@') return '[A-Za-z]';
  return /\d/.test(sign) ? `[${digitCharacters(Number(sign))}]` : `[${sign}${sign.toLowerCase()}]`;
}

const written = (shape: string) =>
  shape
    .split(' ')
    .map((group) => [...group].map(typed).join(unseen))
    .join(between);

/**
 * A postal code of the region as somebody types it, for the `pattern` of its box: styles take for one what the server
 * does.
 */
export function regionPattern({
  country,
  regionPostcodes,
}: Pick<Settings, 'regionPostcodes'> & Partial<Pick<Settings, 'country'>>): string {
  const { shapes } = packOf(country).postal;
  return `${blank}(?:${regionPostcodes.flatMap((part) => shapes(part).map(written)).join('|')})${blank}`;
}
