import { ca } from './ca/ca.ts';
import type { Country } from './country.ts';
import { gb } from './gb/gb.ts';
import { se } from './se/se.ts';
import { us } from './us/us.ts';

/** Every country there is a pack for. A new one is its folder, two lines here, and its words in each language. */
export const COUNTRIES = { us, ca, se, gb };

export type CountryCode = keyof typeof COUNTRIES;

/** Where a program is that says nothing of its country: the first ones said nothing. */
export const DEFAULT_COUNTRY: CountryCode = 'us';

const isCode = (value: string): value is CountryCode => Object.hasOwn(COUNTRIES, value);

export const COUNTRY_CODES: readonly CountryCode[] = Object.keys(COUNTRIES).filter(isCode);

/** The pack of a country. */
export const packOf = (code: CountryCode = DEFAULT_COUNTRY): Country => COUNTRIES[code];

/** The pack whose way of writing a code is kept in: no two countries here write theirs alike. */
const packOfCode = (code: string) =>
  COUNTRY_CODES.map((each) => packOf(each)).find(({ postal }) => postal.kept.test(code));

/** Whether a postal code is this one or lies in this part of its country; of what no country writes, whether it begins so. */
export function isInPart(code: string, part: string): boolean {
  const pack = packOfCode(code);
  return pack ? pack.postal.isIn(code, part) : part.length >= 3 && code.startsWith(part);
}

/**
 * The country whose number for a person stands in a text that somebody wrote, or none. Every country's is looked for: people
 * bring the number of another one too, and it is nobody's business either.
 */
export const personalNumberIn = (text: string): CountryCode | undefined =>
  COUNTRY_CODES.find((code) => packOf(code).personalNumbers.some(({ find }) => find(text)));

/** Whether a text is a postal code of a country, or stands for a part of it, as the settings have them. */
export function isCodeOrPart(text: string, country: CountryCode): boolean {
  const { kept, part } = packOf(country).postal;
  return kept.test(text) || part.test(text);
}

/** The part of a postal code that neighbors share; of what no country writes, the first three characters. */
export const areaOf = (code: string): string => packOfCode(code)?.postal.area(code) ?? code.slice(0, 3);
