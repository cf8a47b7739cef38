import { expect, test } from 'vitest';
import { answerRows, keptIn } from './answerRows.ts';
import { newConnector } from './become-a-connector/newConnector.ts';
import { BECOME_A_CONNECTOR_QUESTIONS, becomeAConnectorSchema } from './become-a-connector/questions.ts';
import { LEARN_MORE_QUESTIONS } from './learn-more/questions.ts';

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
    'languages: Arabic, French',
    'consentFollowUp: ✓',
  ]);
});

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
    industries: ['hospitals', 'schools'],
  });
  expect(kept.monthlyCapacity).toEqual(['1']);
});
