import { expect, test } from 'vitest';
import { NOT_MET_REASONS, OUTCOMES } from '../../program/matches/match.ts';
import { REFERRAL_STATUSES } from '../../program/referrals/status.ts';
import { READER, written } from '../pages/written.fixture.ts';
import { namesOf } from '../question.ts';
import { followUpPage } from './followUpPage.tsx';
import { MET, MET_FIELDS, OUTCOME_QUESTIONS } from './questions.ts';

const contact = {
  _id: 'referral.a1',
  contactName: 'Dana (example)',
  role: 'Manager',
  organisation: 'Clinic <one>',
  status: 'contacted',
} as const;
const participant = { state: 'participant', connectorName: 'Carla', contacts: [contact] } as const;

test('a participant is asked what the program reads, and how far it is with each contact', () => {
  const { $, namesIn, choicesOf } = written(followUpPage(participant, READER));
  expect(namesIn('form')).toEqual([...MET_FIELDS, 'kindWords', 'allowWords', 'referral-a1']);
  expect(choicesOf('met')).toEqual([...MET]);
  expect(choicesOf('notMetReason')).toEqual([...NOT_MET_REASONS]);
  expect(choicesOf('referral-a1')).toEqual(REFERRAL_STATUSES.filter((status) => status !== 'offered'));
  expect($('[name=referral-a1][checked]').val()).toBe('contacted');
  expect($('.referrals legend').text()).toContain('Manager · Clinic <one>');
});

test('what a participant sent stands before what is kept', () => {
  const filled = { answers: { 'referral-a1': 'met', met: 'no' }, issues: [] };
  const { $ } = written(followUpPage({ ...participant, filled }, READER));
  expect($('[name=referral-a1][checked]').val()).toBe('met');
  expect($('[name=met][checked]').val()).toBe('no');
});

test('with nobody named, nobody is asked about', () => {
  const { $ } = written(followUpPage({ ...participant, contacts: [] }, READER));
  expect($('h2, .referrals').length).toBe(0);
});

test('a connector is asked the same, and has five places for people', () => {
  const { namesIn, choicesOf } = written(
    followUpPage({ state: 'connector', participantName: 'Amina' }, READER),
  );
  const places = [1, 2, 3, 4, 5].flatMap((row) =>
    ['contactName', 'role', 'organisation', 'contactEmail', 'consentToKeep', 'consentToBeAsked'].map(
      (name) => `${name}-${row}`,
    ),
  );
  expect(namesIn('form')).toEqual([...MET_FIELDS, ...places]);
  expect(choicesOf('notMetReason')).toEqual([...NOT_MET_REASONS]);
});

test('the later questions offer what the program counts', () => {
  const outcome = written(followUpPage({ state: 'outcome', days: '30' }, READER));
  expect(outcome.namesIn('form')).toEqual([...namesOf(OUTCOME_QUESTIONS), 'kindWords', 'allowWords']);
  expect(outcome.choicesOf('outcome').toSorted()).toEqual(OUTCOMES.toSorted());
  const still = written(followUpPage({ state: 'still-interested' }, READER));
  expect(still.namesIn('form')).toEqual(['still']);
  expect(still.choicesOf('still')).toEqual(['yes', 'no']);
});
