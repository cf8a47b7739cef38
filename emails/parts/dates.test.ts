import { expect, it } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { dayAndHour, dayInWords } from './dates.ts';

it('a day is the day in St. Louis, in words of each language', () => {
  const lateAtNight = new Date('2026-12-07T04:30:00Z');
  expect(LANGUAGES.map((language) => dayInWords(lateAtNight, language))).toEqual([
    'December 6, 2026',
    '6 de diciembre de 2026',
    '6. decembra 2026',
    '6 ديسمبر 2026',
  ]);
});

it('an hour follows the clock of summer and of winter', () => {
  expect(dayAndHour(new Date('2026-07-01T22:00:00Z'), 'en')).toContain('5:00');
  expect(dayAndHour(new Date('2026-12-01T22:00:00Z'), 'en')).toContain('4:00');
});
