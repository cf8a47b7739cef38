import { expect, test } from 'vitest';
import { LANGUAGES } from '../locales/locales.ts';
import { messagesFor } from '../locales/messages.ts';
import { answerRows, keptIn } from './answerRows.ts';
import { newConnector } from './become-a-connector/newConnector.ts';
import { BECOME_A_CONNECTOR_QUESTIONS, becomeAConnectorSchema } from './become-a-connector/questions.ts';
import { LEARN_MORE_QUESTIONS } from './learn-more/questions.ts';
import { shownBeforeYes } from './learn-more/shown.ts';

const participant = {
  givenName: 'Amina',
  familyName: 'Haddad (example)',
  email: 'amina@example.org',
  phone: '',
  postcode: '63110',
  field: 'nursing',
  profession: 'Registered nurse',
  yearsOfExperience: 0,
  english: 'professional',
  languages: ['ar', 'fr'],
  goal: null,
  consentFollowUp: true,
  consentStory: false,
  status: 'ready',
  internalNotes: 'for staff only',
};

test('what is kept is told in the words of the form, in its order; what was left out is not there', () => {
  const rows = answerRows(
    'learn-more',
    LEARN_MORE_QUESTIONS,
    keptIn(LEARN_MORE_QUESTIONS, participant),
    'en',
  );
  expect(rows.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'postcode: 63110',
    'givenName: Amina',
    'familyName: Haddad (example)',
    'email: amina@example.org',
    'field: Nursing',
    'profession: Registered nurse',
    'yearsOfExperience: 0',
    'english: Professional: I can work in English',
    'languages: العربية, Français',
    'consentFollowUp: ✓',
  ]);
});

test.each(LANGUAGES)(
  'before a yes a connector reads in %s of the work and the hopes, never who it is',
  (language) => {
    const rows = shownBeforeYes({ ...participant, goal: 'Work in a hospital' }, language);
    expect(rows.map(({ name }) => name)).toEqual([
      'field',
      'profession',
      'yearsOfExperience',
      'english',
      'languages',
      'goal',
    ]);
    for (const { name, label } of rows) {
      expect(label).not.toBe(name);
      const own: Record<string, Record<string, string>> = messagesFor(language).questions['learn-more'];
      expect(label).toBe(own[name]?.about);
    }
    expect(JSON.stringify(rows)).not.toMatch(/Amina|Haddad|63110|example\.org/);
  },
);

test('a connector’s first field of work and the others are told apart again', () => {
  const application = becomeAConnectorSchema.parse({
    givenName: 'Vera',
    email: 'vera@example.org',
    organisation: 'Hospital (example)',
    role: 'Nurse manager',
    field: 'nursing',
    fields: ['nursing', 'teaching'],
    industries: 'Hospitals, schools ,',
    postcode: '63108',
    consent: 'yes',
  });
  const record = newConnector('b2', application, new Date('2026-11-22T12:00:00Z'));
  const kept = keptIn(BECOME_A_CONNECTOR_QUESTIONS, record);
  expect(kept).toMatchObject({
    field: ['nursing'],
    fields: ['teaching'],
    industries: ['Hospitals', 'schools'],
  });
  expect(kept.monthlyCapacity).toEqual(['1']);
});
