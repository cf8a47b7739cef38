import { expect, test } from 'vitest';
import { languageName, namedLanguages, SPOKEN_LANGUAGES } from './languages.ts';

test('a language is named as its reader names it, with a capital where the alphabet has them', () => {
  expect(languageName('bs', 'en-US')).toBe('Bosnian');
  expect(languageName('ar', 'es-US')).toBe('Árabe');
  expect(languageName('es', 'ar-SY-u-nu-latn')).toBe('الإسبانية');
});

test('every language that people speak has a name for readers of each language', () => {
  for (const tag of ['en-US', 'es-US', 'bs', 'ar-SY-u-nu-latn', 'fr-US']) {
    const names = namedLanguages(tag);
    expect(Object.keys(names)).toEqual(Object.keys(SPOKEN_LANGUAGES));
    for (const [code, name] of Object.entries(names)) expect(name, `${code} in ${tag}`).not.toBe(code);
  }
});
