import { expect, test } from 'vitest';
import {
  calendarLeaf,
  dayInWords,
  hoursInWords,
  momentInWords,
  monthInWords,
  numberInWords,
  shortDayInWords,
  spanInWords,
  spanInZones,
  timesInWords,
} from './dates.ts';
import { LANGUAGES, type Language } from './locales.ts';

/** Intl sets some of these apart with spaces that look like others. */
const plain = (text: string) => text.replace(/\s/gu, ' ');
const inEach = (say: (language: Language) => string) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, plain(say(language))]));

const evening = { from: new Date('2026-12-10T17:30:00-06:00'), to: new Date('2026-12-10T19:00:00-06:00') };
const fair = { from: new Date('2027-03-31T09:00:00-05:00'), to: new Date('2027-04-01T16:00:00-05:00') };

test('a day is written out in each language, in Western digits and without a full stop', () => {
  expect(inEach((language) => dayInWords('2026-11-22', language))).toMatchObject({
    en: 'November 22, 2026',
    es: '22 de noviembre de 2026',
    bs: '22. novembra 2026',
    ar: '22 تشرين الثاني 2026',
  });
});

test('a day in short, and the leaf of a calendar', () => {
  expect(inEach((language) => shortDayInWords('2027-01-31', language))).toMatchObject({
    en: 'Jan 31, 2027',
    es: '31 ene 2027',
    bs: '31. jan 2027',
  });
  expect(calendarLeaf('2027-01-31', 'en')).toEqual({ month: 'Jan', day: '31' });
  expect(calendarLeaf('2027-01-31', 'bs').day).toBe('31');
});

test('a month has its year', () => {
  expect(monthInWords('2026-11', 'en')).toBe('November 2026');
});

test('an event is told in the time of its city, in each language', () => {
  const english = timesInWords(evening, 'en', 'America/Chicago');
  expect(english.day).toBe('Thursday, December 10, 2026');
  expect([english.from, english.to].map(plain)).toEqual(['5:30 PM', '7:00 PM']);
  expect(timesInWords(evening, 'es', 'America/Chicago').day).toBe('jueves, 10 de diciembre de 2026');
  expect(timesInWords(evening, 'bs', 'America/Chicago')).toEqual({
    day: 'četvrtak, 10. decembra 2026',
    from: '17:30',
    to: '19:00',
  });
  expect(plain(timesInWords(evening, 'en', 'America/Halifax').from)).toBe('7:30 PM');
});

test('an event of several days names the first and the last', () => {
  expect(timesInWords(fair, 'en', 'America/Chicago').day).toMatch(/March 31.*April 1, 2027/);
  expect(timesInWords(fair, 'bs', 'America/Chicago').day).toMatch(/31\. marta.*1\. aprila 2027/);
});

test('in a letter, the end of an event and the zone stand beside its beginning, in each language', () => {
  expect(inEach((language) => spanInWords(evening, language, 'America/Chicago'))).toMatchObject({
    en: 'Thursday, December 10, 2026, 5:30 – 7:00 PM (Central Time)',
    es: 'jueves, 10 de diciembre de 2026, 5:30–7:00 p.m. (hora central)',
    bs: 'četvrtak, 10. decembra 2026. 17:30 – 19:00 (Sjevernoameričko centralno vrijeme)',
    ar: 'الخميس، 10 كانون الأول 2026، 5:30–7:00 م (التوقيت المركزي لأمريكا الشمالية)',
  });
  expect(spanInWords(evening, 'en', 'Europe/Sarajevo')).toContain('(Central European Time)');
});

test('by two clocks a day that both are on is said once, and two days are both said', () => {
  const told = (from: string, other: string) =>
    plain(
      spanInZones(
        { from: new Date(from), to: new Date(Date.parse(from) + 30 * 60_000) },
        'en',
        'America/Chicago',
        other,
      ),
    );
  expect(told('2026-12-07T16:00:00Z', 'America/Halifax')).toBe(
    'Monday, December 7, 2026, 10:00 – 10:30 AM (Central Time) · 12:00 – 12:30 PM (Atlantic Time)',
  );
  expect(told('2026-12-08T04:30:00Z', 'America/Halifax')).toMatch(
    /Monday, December 7, 2026, 10:30 – 11:00 PM .* · Tuesday, December 8, 2026, 12:30 – 1:00 AM/,
  );
  expect(told('2026-12-07T16:00:00Z', 'America/Winnipeg')).not.toContain('·');
});

test('a moment follows the clock of summer and of winter, and says which', () => {
  const told = (moment: string) => plain(momentInWords(new Date(moment), 'en', 'America/Chicago'));
  expect(told('2026-07-01T22:00:00Z')).toBe('Jul 1, 2026, 5:00 PM CDT');
  expect(told('2026-12-01T22:00:00Z')).toBe('Dec 1, 2026, 4:00 PM CST');
});

test('a number is written as its readers write it here', () => {
  expect(inEach((language) => numberInWords(159710, language))).toMatchObject({
    en: '159,710',
    es: '159,710',
    bs: '159.710',
    ar: '159,710',
  });
});

test('office hours are said by the days and the clock of each language', () => {
  const hours = { from: 'monday', to: 'friday', opensAt: '09:00', closesAt: '17:30' };
  expect(plain(hoursInWords(hours, 'en'))).toBe('Monday – Friday · 9:00 AM – 5:30 PM');
  expect(plain(hoursInWords({ ...hours, to: 'monday' }, 'fr'))).toBe('lundi · 09:00 – 17:30');
  expect(hoursInWords(hours, 'ar')).toMatch(/^الاثنين – الجمعة · /);
});

test('days and hours stand as the country writes them, where the language is written for it', () => {
  const inEnglish = (country: 'us' | 'ca' | 'se' | 'gb') => [
    dayInWords('2026-12-05', 'en', country),
    plain(spanInWords(evening, 'en', 'America/Chicago', country)),
  ];
  expect(inEnglish('us')[0]).toBe('December 5, 2026');
  expect(inEnglish('ca')[0]).toBe('December 5, 2026');
  for (const country of ['se', 'gb'] as const) {
    expect(inEnglish(country)[0]).toBe('5 December 2026');
    expect(inEnglish(country)[1]).toContain('17:30');
  }
  const office = { from: 'monday', to: 'friday', opensAt: '08:30', closesAt: '16:30' };
  expect(plain(hoursInWords(office, 'fr', 'ca'))).toBe('lundi – vendredi · 8 h 30 – 16 h 30');
  for (const language of ['ar', 'bs'] as const)
    expect(dayInWords('2026-12-05', language, 'se')).toBe(dayInWords('2026-12-05', language));
});
