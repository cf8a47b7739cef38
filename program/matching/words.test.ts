import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import type { Reason } from './findings.ts';
import { TOLD_TO_PEOPLE, whyYouTwo } from './reasonWords.ts';
import {
  BLOCK_WORDS,
  CAUTION_WORDS,
  inEnglish,
  KEPT_WORDS,
  REASON_WORDS,
  WHY_WORDS,
  WOULD_WORDS,
} from './words.ts';

const values = {
  field: 'nursing',
  connectorField: 'other-health',
  profession: 'Registered nurse',
  language: 'ar',
  industry: 'hospitals',
  asked: 'How do you travel?',
  answered: 'By bus',
  zip: '63110',
  area: '631',
  days: 20,
  places: 2,
  recent: 3,
  count: 1,
  english: 'basic',
  connector: 'Amira Hadžić (example)',
  expected: 2,
  knowing: 3,
  times: 2,
  endedOn: '2026-11-20',
  ended: 'participant-away',
};

describe('the sentences of matching', () => {
  const tables = { REASON_WORDS, CAUTION_WORDS, BLOCK_WORDS, WHY_WORDS, WOULD_WORDS, KEPT_WORDS };
  it.each(Object.entries(tables))(
    '%s: at most twenty words each, with nothing left to fill in',
    (_, table) => {
      for (const key of Object.keys(table)) {
        const sentence = inEnglish<string>(table, { key, values }, en.fields);
        expect(sentence).not.toMatch(/[{}–]/);
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
      }
    },
  );

  it('name fields and languages as people do', () => {
    expect(inEnglish(REASON_WORDS, { key: 'same-field', values }, en.fields)).toBe(
      'Both work in the same field: Nursing.',
    );
    expect(inEnglish(REASON_WORDS, { key: 'shared-language', values }, en.fields)).toBe(
      'Both speak العربية.',
    );
  });

  it.each(LANGUAGES)('tell the two people why, in %s', (language) => {
    const reasons = TOLD_TO_PEOPLE.map((key): Reason => ({ key, values }));
    const sentences = whyYouTwo(reasons, language, undefined);
    expect(new Set(sentences).size).toBe(TOLD_TO_PEOPLE.length);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[{}–]|nursing|other-health/);
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
    }
  });

  it('keep from the two people what is for staff', () => {
    const staffOnly: Reason[] = [
      { key: 'waiting', values },
      { key: 'rested-connector', values },
      { key: 'free-places', values },
      { key: 'same-zip', values },
    ];
    expect(whyYouTwo(staffOnly, 'en', undefined)).toEqual([]);
  });
});
