import { expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { settingsSchema } from './settings.ts';

const settings = {
  programName: 'Mosaic',
  city: 'St. Louis',
  phone: '(314) 555-0142',
  email: 'hello@example.org',
  regionPostcodes: ['631'],
  regionDescription: 'St. Louis City',
};

test('a city that names no time zone has the one of the first city', () => {
  for (const timeZone of [undefined, null, ''])
    expect(settingsSchema.parse({ ...settings, timeZone }).timeZone).toBe('America/Chicago');
});

test('another city names its own, and a name that is no time zone is refused', () => {
  expect(settingsSchema.parse({ ...settings, timeZone: 'America/Halifax' }).timeZone).toBe('America/Halifax');
  expect(settingsSchema.safeParse({ ...settings, timeZone: 'Halifax time' }).success).toBe(false);
});

const languagesOf = (languages?: string[] | null) =>
  settingsSchema.parse({ ...settings, languages }).languages;

test('a city that says nothing of languages offers all of them', () => {
  for (const nothing of [undefined, null]) expect(languagesOf(nothing)).toEqual(LANGUAGES);
});

test('English is always offered, and the order is that of the program', () => {
  expect(languagesOf([])).toEqual(['en']);
  expect(languagesOf(['ar', 'es'])).toEqual(['en', 'es', 'ar']);
});

test('a language that the site has no words in is refused', () => {
  expect(() => languagesOf(['en', 'tlh'])).toThrow(/languages/);
});
