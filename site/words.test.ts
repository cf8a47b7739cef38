import { expect, test } from 'vitest';
import { dateInWords, numberInWords } from './words.ts';

test('a day is written out in each language, in Western digits', () => {
  expect(dateInWords('2026-11-22', 'en')).toBe('November 22, 2026');
  expect(dateInWords('2026-11-22', 'es')).toBe('22 de noviembre de 2026');
  expect(dateInWords('2026-11-22', 'bs')).toContain('novembar 2026');
  expect(dateInWords('2026-11-22', 'ar')).toMatch(/22.*2026/);
});

test('a number is written as its readers write it here', () => {
  expect(numberInWords(159710, 'en')).toBe('159,710');
  expect(numberInWords(159710, 'es')).toBe('159,710');
  expect(numberInWords(159710, 'bs')).toBe('159.710');
  expect(numberInWords(159710, 'ar')).toBe('159,710');
});
