import { expect, test } from 'vitest';
import { rangeInWords } from './amounts.ts';

test.each([
  ['one price', 'usd', 207, 207, '$207'],
  ['a large price with cents', 'usd', 1250.5, 1250.5, '$1,250.50'],
  ['a range of prices', 'usd', 207, 350, '$207 – $350'],
  ['nothing', 'usd', 0, 0, '$0'],
  ['weeks', 'weeks', 6, 8, '6–8 weeks'],
  ['one week', 'weeks', 1, 1, '1 week'],
  ['whole years', 'weeks', 156, 208, '3–4 years'],
  ['years on one side alone', 'weeks', 40, 52, '40–52 weeks'],
] as const)('%s', (_what, kind, from, to, words) => {
  expect(rangeInWords(kind, { from, to }, 'en')).toBe(words);
});

test('dollars look the same in every language, and times are in its words with digits people know', () => {
  expect(rangeInWords('usd', { from: 7, to: 7 }, 'es')).toBe('$7');
  expect(rangeInWords('usd', { from: 7, to: 7 }, 'ar')).toBe('$7');
  expect(rangeInWords('weeks', { from: 156, to: 208 }, 'bs')).toBe('3 – 4 godine');
  expect(rangeInWords('weeks', { from: 156, to: 208 }, 'ar')).toMatch(/^3–4 \p{Script=Arabic}+$/u);
});
