import { describe, expect, test } from 'vitest';
import { en } from './en/index.ts';
import { LANGUAGES, LOCALES, languageOrDefault } from './locales.ts';
import { messagesFor } from './messages.ts';
import { findingsOf } from './report/findings.ts';
import { textsIn } from './report/texts.ts';

const { language: _, ...english } = en;

describe.each(LANGUAGES)('%s', (code) => {
  const { language, ...messages } = LOCALES[code];

  test('has messages that can be read, fill in what the English ones do, and count as the language does', () => {
    const { unknown, unreadable, missingForms } = findingsOf(english, messages, language.intl);
    expect({ unknown, unreadable, missingForms }).toEqual({ unknown: [], unreadable: [], missingForms: [] });
  });

  test('says everything, in English where nothing is translated', () => {
    const paths = (value: unknown) => textsIn(value).map(({ path }) => path);
    const { language: _, ...complete } = messagesFor(code);
    expect(paths(complete)).toEqual(paths(english));
  });

  test('is a language that Intl knows, with the twelve months where it names them', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(language.intl)).toEqual([language.intl]);
    expect([undefined, 12]).toContain(language.monthsAfterDay?.length);
  });
});

test('English comes first, and stands for a language that is none of ours', () => {
  expect(LANGUAGES[0]).toBe('en');
  expect(['es', 'toString', undefined, 7].map(languageOrDefault)).toEqual(['es', 'en', 'en', 'en']);
});

test('English is written without contractions, for people who read it as their second language', () => {
  const contraction = /n['’]t\b|\b(we|you|it|there|that)['’](re|s|ll|ve)\b/i;
  expect(textsIn(english).filter(({ message }) => contraction.test(message))).toEqual([]);
});
