import { expect, test } from 'vitest';
import { COUNTRIES, type CountryCode, packOf } from './countries.ts';
import { weekdayOf } from './days.ts';
import table from './holidays.fixture.json' with { type: 'json' };

/*
 * The table holds the days on which nobody works from Monday to Friday in 2025 to 2031, as date-holidays 3.37.0 has them
 * (docs/decisions/046). What we hold otherwise, and why, is said here.
 */
const YEARS = [2026, 2027, 2028, 2029, 2030];

/** By month and day, or by what moves: what one of the two has and the other has not. */
const OTHERWISE: Readonly<Record<string, { oursAlone?: RegExp; theirsAlone?: RegExp }>> = {
  // Sundays of July 1 are kept on Monday (Holidays Act, s. 3); September 30 is a holiday of the law in these provinces.
  'CA-BC': { oursAlone: /-09-30|-07-02/ },
  'CA-MB': { oursAlone: /-09-30|-07-02|-11-11/ },
  'CA-PE': { oursAlone: /-09-30|-07-02/, theirsAlone: /-08-(1[5-9]|2\d)/ },
  'CA-NT': { oursAlone: /-09-30|-07-02/, theirsAlone: /-0[34]-\d\d|-08-0\d|-12-26/ },
  // Nunavut Day is paid since 2020 (Labour Standards Act).
  'CA-NU': { oursAlone: /-09-30|-07-02|-07-09/, theirsAlone: /-08-0\d/ },
  'CA-YT': { oursAlone: /-09-30|-07-02/, theirsAlone: /-0[34]-\d\d/ },
  // The library moves every holiday of the law but this one.
  US: { oursAlone: /-11-1[02]/ },
  // In Ontario Easter Monday is a holiday of the federal service alone.
  'CA-ON': { oursAlone: /-07-02/, theirsAlone: /-0[34]-\d\d/ },
};

const countryOf = (key: string): CountryCode => {
  const code = key.slice(0, 2).toLowerCase();
  if (!Object.hasOwn(COUNTRIES, code)) throw new Error(`no pack for ${key}`);
  return code as CountryCode;
};

test.each(Object.entries(table))('the working days of %s are those of the library', (key, days) => {
  const theirs = days.split(' ').filter((day) => YEARS.includes(Number(day.slice(0, 4))));
  const ours = [...YEARS, 2031]
    .flatMap((year) => packOf(countryOf(key)).holidays(year, key.slice(3)))
    .filter((day) => weekdayOf(day) % 6 !== 0 && YEARS.includes(Number(day.slice(0, 4))));
  const { oursAlone = /-07-02/, theirsAlone } = OTHERWISE[key] ?? {};
  const missing = theirs.filter((day) => !ours.includes(day) && !theirsAlone?.test(day));
  const added = ours.filter((day) => !theirs.includes(day) && !oursAlone.test(day));
  expect({ missing, added }).toEqual({ missing: [], added: [] });
});

test.each([
  // gov.uk/bank-holidays
  ['gb', 'ENG', 2028, '2028-01-03'],
  ['gb', 'SCT', 2028, '2028-01-04'],
  ['gb', 'NIR', 2026, '2026-07-13'],
  ['se', undefined, 2026, '2026-06-19'],
  ['se', undefined, 2027, '2027-05-06'],
  ['ca', 'NS', 2027, '2027-02-15'],
  ['ca', 'QC', 2026, '2026-06-24'],
  ['ca', undefined, 2029, '2029-07-02'],
] as const)('in %s %s a holiday of %i is kept on %s', (code, region, year, day) => {
  expect(packOf(code).holidays(year, region)).toContain(day);
});
