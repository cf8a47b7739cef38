import { begunWith, grouped } from '../postal.ts';

/** The province by the first letter; X is shared by two territories, which the second letter does not tell apart. */
const PROVINCES: Readonly<Record<string, string>> = {
  ...{ A: 'NL', B: 'NS', C: 'PE', E: 'NB', G: 'QC', H: 'QC', J: 'QC', K: 'ON', L: 'ON', M: 'ON' },
  ...{ N: 'ON', P: 'ON', R: 'MB', S: 'SK', T: 'AB', V: 'BC', Y: 'YT' },
};

/** Nunavut has the first three places of X0; all else of X is the Northwest Territories. */
const NUNAVUT = /^X0[ABC]/;

/** Six characters in two groups. D, F, I, O, Q and U are never used, W and Z never first. */
export const postal = grouped({
  kept: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d$/,
  part: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]$/,
  second: 3,
  shapes: (part) => [begunWith('@#@ #@#', part)],
  // The forward sortation area: a few streets in a city, a wide land outside.
  area: (code) => code.slice(0, 3),
  regionOf: (code) =>
    code.startsWith('X') ? (NUNAVUT.test(code) ? 'NU' : 'NT') : PROVINCES[code.slice(0, 1)],
  example: 'B3H 4R2',
  partExample: 'B3H',
  isDigits: false,
  size: 8,
});
