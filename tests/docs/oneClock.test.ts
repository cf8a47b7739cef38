import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/* Days, months and years are made in program/clock, and put into words in locales/dates.ts: nowhere else. */

const ROOMS = [
  'program',
  'countries',
  'locales',
  'forms',
  'emails',
  'blocks',
  'site',
  'studio',
  'netlify',
  'cloud',
  'content',
];
const THE_CLOCK = /^program\/clock\/|^countries\/days\.ts$|^locales\/dates\.ts$/;
const TESTS = /\.(test|fixture)\.tsx?$|^netlify\/tests\/|node_modules|\/dist\/|\.gen\.ts$/;

const OWN_CLOCKS: readonly [RegExp, string][] = [
  [
    /\.slice\(0, ?(7|10)\)/,
    'takes the day or month of a moment in UTC: dayOf, monthOf, or dedupeDay for a key',
  ],
  [/\.[gs]et(UTC)?(FullYear|Month|Date|Day|Hours|Minutes)\(|Date\.UTC/, 'counts by hand: addDays, addMonths'],
  [/DateTimeFormat\(|toLocale(Date|Time)?String\(/, 'puts a date into words: locales/dates.ts'],
  [/24 \* 60 \* 60|86_?400/, 'has a length of the day of its own: DAY_MS, daysBefore, daysBetween'],
  [/'America\/Chicago'/, 'knows the zone, which the settings say'],
];

const files = globSync(
  ROOMS.map((room) => `${room}/**/*.{ts,tsx,astro}`),
  { exclude: (file) => file.endsWith('node_modules') || file.endsWith('dist') },
).filter((file) => !TESTS.test(file) && !THE_CLOCK.test(file));

test.each(OWN_CLOCKS)('no file beside the clock matches %s', (own, instead) => {
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (own.test(line) && !/^\s*(\/?\*|\/\/)/.test(line) ? `${file}:${at + 1}` : [])),
  );
  expect(found, instead).toEqual([]);
});
