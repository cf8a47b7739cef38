import { expect, test } from 'vitest';
import { COUNTRY_CODES } from '../countries/countries.ts';
import { LANGUAGES, LOCALES } from './locales.ts';
import { messagesFor } from './messages.ts';

const words = LANGUAGES.flatMap((language) => COUNTRY_CODES.map((country) => [language, country] as const));

test.each(words)('in %s every word of %s is there', (language, country) => {
  const own = LOCALES[language];
  // A language that has just begun says them in English.
  const { us, ...others } = 'countries' in own ? own.countries : messagesFor(language).countries;
  const said = country === 'us' ? us : others[country];
  expect(Object.keys(said)).toEqual(Object.keys(us));
  expect(Object.values(said)).not.toContain('');
});

test.each(words)('in %s no sentence waits for a word of %s', (language, country) => {
  expect(JSON.stringify(messagesFor(language, country))).not.toMatch(/\{country[A-Z]/);
});

test.each(LANGUAGES)(
  'in %s a country is called by its own words, and none is the United States',
  (language) => {
    const { countries: _words, finder: _ofTheUnitedStates, ...texts } = messagesFor(language, 'ca');
    const named =
      /ZIP\b|United States|Estados Unidos|Sjedinjen|الولايات المتحدة|États-Unis|Social Security|63110/;
    expect(JSON.stringify(texts)).not.toMatch(named);
    expect(messagesFor(language)).toEqual(messagesFor(language, 'us'));
  },
);
