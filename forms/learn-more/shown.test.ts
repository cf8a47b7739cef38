import { expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { TOLD_TO_PEOPLE } from '../../program/matching/reasonWords.ts';
import { textsOf } from '../texts.ts';
import { concealedOf, isShownAfterYes, SHOWN, shownBeforeYes } from './shown.ts';
import { shownInWords } from './shownInWords.ts';

const participant = {
  givenName: 'Amina',
  familyName: 'Hassan (example)',
  email: 'amina@example.org',
  phone: '(314) 555-0142',
  postcode: '63110',
  field: 'nursing',
  profession: 'Nurse (Amina), 2012-2019',
  yearsOfExperience: 7,
  english: 'professional',
  languages: ['ar'],
  goal: 'Write to t.me/amina or @amina: a hospital since 2012-2019.',
  heardFrom: 'A friend',
  internalNotes: 'for staff only',
};
const waiting = { key: 'waiting', values: { days: 12 } } as const;

test('before a yes nothing that is told names the person or leads to them, and years stay', () => {
  const { answers, why } = shownBeforeYes(participant, [waiting], 'en');
  expect(answers.map(({ name, value }) => [name, value])).toEqual([
    ['field', 'Nursing'],
    ['profession', 'Nurse ([…]), 2012-2019'],
    ['yearsOfExperience', '7'],
    ['english', 'Professional: I can work in English'],
    ['languages', 'Arabic'],
    ['goal', 'Write to […] or […]: a hospital since 2012-2019.'],
  ]);
  // How long somebody waits is told to staff alone.
  expect(why).toEqual([]);
  expect(concealedOf(participant)('Ms. Hassan can be called at 314 555 0142')).toBe(
    'Ms. […] can be called at […]',
  );
});

test.each(LANGUAGES)('each answer is named in %s as another person reads it', (language) => {
  const named: Record<string, Record<string, string>> = messagesFor(language).questions['learn-more'];
  for (const { name, label } of shownBeforeYes(participant, [], language).answers) {
    expect(label).not.toBe(name);
    expect(label).toBe(named[name]?.about);
  }
});

test.each(LANGUAGES)(
  'what people are told in %s of what is shown names all of it, and nothing else',
  (language) => {
    const [before = '', , after = ''] = shownInWords(language);
    const named = (when: keyof typeof SHOWN) =>
      SHOWN[when].map((question) => textsOf('learn-more', question, language).shown);
    // Given and family name are told as one.
    expect(SHOWN['after-yes'].filter((_, at) => !named('after-yes')[at]).map(({ name }) => name)).toEqual([
      'familyName',
    ]);
    for (const words of named('before-yes')) {
      expect(words).toBeTruthy();
      expect(before).toContain(words);
    }
    for (const words of named('after-yes').filter(Boolean)) {
      expect(after).toContain(words);
      expect(before).not.toContain(words);
    }
    expect(TOLD_TO_PEOPLE).toContain('same-area');
    expect(before).toContain(messagesFor(language).shown.area);
  },
);

test('a telephone number goes to the connector only where the person ticked so', () => {
  expect(isShownAfterYes('phone', participant)).toBe(false);
  expect(isShownAfterYes('phone', { ...participant, consentPhone: true })).toBe(true);
  expect(isShownAfterYes('email', participant)).toBe(true);
  expect(isShownAfterYes('postcode', { ...participant, consentPhone: true })).toBe(false);
});
