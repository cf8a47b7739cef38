import { describe, expect, it } from 'vitest';
import { dayOf } from '../program/clock/zone.ts';
import { ANSWER_FIELDS, answerSchema } from './answer/questions.ts';
import { BECOME_A_CONNECTOR_QUESTIONS } from './become-a-connector/questions.ts';
import { parseConnectorFollowUp } from './follow-up/connectorFollowUp.ts';
import { parseFollowUp } from './follow-up/followUp.ts';
import { OUTCOME_QUESTIONS, outcomeSchema } from './follow-up/questions.ts';
import { LEARN_MORE_QUESTIONS } from './learn-more/questions.ts';
import { correctableOf } from './my-record/corrections.ts';
import { parseRecordAction } from './my-record/myRecord.ts';
import { type FormAnswers, parseForm } from './parse.ts';
import { namesOf } from './question.ts';

// Late evening in St. Louis, when it is already tomorrow in Greenwich.
const today = dayOf(new Date('2026-11-23T03:00:00Z'), 'America/Chicago');
const answer = (answers: FormAnswers) => parseForm(answerSchema(today), ANSWER_FIELDS, answers);

function outcomeOf(parsed: { ok: true; value: unknown } | { ok: false; issues: unknown[] }) {
  return parsed.ok ? parsed.value : parsed.issues;
}
const wrong = (field: string, message: string) => [{ field, message }];

describe('a connector’s answer', () => {
  it('is looked at only where it belongs to what was chosen', () => {
    const rest = { declineReason: 'nonsense', pauseUntil: 'soon', question: 'x'.repeat(900) };
    expect(outcomeOf(answer({ answer: 'accept', ...rest }))).toEqual({ answer: 'accept' });
  });

  it.each<[FormAnswers, unknown]>([
    [{}, wrong('answer', 'choose')],
    [{ answer: 'maybe' }, wrong('answer', 'choose')],
    [{ answer: ['accept', 'decline'] }, wrong('answer', 'choose')],
    [{ answer: 'decline' }, wrong('declineReason', 'choose')],
    [{ answer: 'decline', declineReason: 'too-busy' }, wrong('declineReason', 'choose')],
    [
      { answer: 'decline', declineReason: 'no-time' },
      { answer: 'decline', declineReason: 'no-time', declineWord: '' },
    ],
    [
      { answer: 'decline', declineReason: 'other', declineWord: 'x'.repeat(301) },
      wrong('declineWord', 'tooLong'),
    ],
    [{ answer: 'ask' }, wrong('question', 'missing')],
    [
      { answer: 'ask', question: ' Which\r\nhospital? ' },
      { answer: 'ask', question: 'Which\nhospital?' },
    ],
    [{ answer: 'pause' }, wrong('pauseUntil', 'missing')],
    [{ answer: 'pause', pauseUntil: 'tomorrow' }, wrong('pauseUntil', 'invalid')],
    [{ answer: 'pause', pauseUntil: '2027-02-30' }, wrong('pauseUntil', 'invalid')],
    [{ answer: 'pause', pauseUntil: '2026-11-22' }, wrong('pauseUntil', 'invalid')],
    [{ answer: 'pause', pauseUntil: '2027-11-24' }, wrong('pauseUntil', 'invalid')],
  ])('%j', (answers, expected) => {
    expect(outcomeOf(answer(answers))).toEqual(expected);
  });

  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2027-11-22', '2027-11-22'],
    ['1/5/2027', '2027-01-05'],
    ['٢٠٢٧-٠١-٠٥', '2027-01-05'],
  ])('pauses until %s, by the day in St. Louis', (pauseUntil, day) => {
    expect(outcomeOf(answer({ answer: 'pause', pauseUntil }))).toEqual({ answer: 'pause', pauseUntil: day });
  });
});

describe('a participant’s follow-up', () => {
  it('asks why only of who has not met', () => {
    expect(outcomeOf(parseFollowUp({ met: 'no' }))).toEqual(wrong('notMetReason', 'choose'));
    expect(outcomeOf(parseFollowUp({ met: 'yes', notMetReason: 'x', word: 'Good' }))).toEqual({
      met: { met: 'yes', word: 'Good' },
      referrals: [],
    });
  });

  it('takes what became of each contact, alone or with the rest', () => {
    const contacts = { 'referral-a1': 'met', 'referral-referral.b2': 'unreachable', 'referral-c3': '' };
    const referrals = [
      { id: 'referral.a1', status: 'met' },
      { id: 'referral.b2', status: 'unreachable' },
    ];
    expect(outcomeOf(parseFollowUp(contacts))).toEqual({ referrals });
    expect(outcomeOf(parseFollowUp({ ...contacts, met: 'not-yet' }))).toMatchObject({ referrals });
  });

  it('names a contact with a wrong answer, and no answer at all', () => {
    expect(outcomeOf(parseFollowUp({ 'referral-a1': 'offered' }))).toEqual(wrong('referral-a1', 'choose'));
    expect(outcomeOf(parseFollowUp({ 'referral-a1': ['met', 'met'] }))).toEqual(
      wrong('referral-a1', 'choose'),
    );
    expect(outcomeOf(parseFollowUp({}))).toEqual(wrong('met', 'choose'));
  });
});

describe('a connector’s follow-up', () => {
  const row = (number: number) => ({
    [`contactName-${number}`]: `Jo ${number} (example)`,
    [`role-${number}`]: 'Hiring manager',
    [`organisation-${number}`]: 'A hospital',
  });

  it('takes up to three contacts, with or without a name, and leaves out empty rows', () => {
    const parsed = parseConnectorFollowUp({
      met: 'yes',
      ...row(1),
      ...row(3),
      'contactName-3': '',
      'role-2': ' ',
    });
    expect(parsed.ok && parsed.value.contacts.map(({ contactName }) => contactName)).toEqual([
      'Jo 1 (example)',
      '',
    ]);
  });

  it('can name people later, without saying again that they have met', () => {
    const parsed = parseConnectorFollowUp(row(2));
    expect(parsed.ok && [parsed.value.met, parsed.value.contacts.length]).toEqual([undefined, 1]);
    expect(outcomeOf(parseConnectorFollowUp({}))).toEqual(wrong('met', 'choose'));
  });

  it.each<[FormAnswers, unknown]>([
    [
      { 'role-2': '', 'contactName-2': 'Jo' },
      [...wrong('role-2', 'missing'), ...wrong('organisation-2', 'missing')],
    ],
    [{ ...row(1), 'contactEmail-1': 'jo', 'consentToKeep-1': 'yes' }, wrong('contactEmail-1', 'invalid')],
    [{ ...row(1), 'contactEmail-1': 'jo@example.org' }, wrong('consentToKeep-1', 'needed')],
    [{ ...row(1), 'consentToBeAsked-1': 'yes' }, wrong('contactEmail-1', 'missing')],
    [{ ...row(1), 'contactName-1': 'x'.repeat(101) }, wrong('contactName-1', 'tooLong')],
    [{ ...row(1), met: 'no' }, wrong('notMetReason', 'choose')],
  ])('%j', (answers, expected) => {
    expect(outcomeOf(parseConnectorFollowUp(answers))).toEqual(expected);
  });
});

it('an outcome is one of six', () => {
  expect(
    outcomeOf(parseForm(outcomeSchema, namesOf(OUTCOME_QUESTIONS), { outcome: 'job-in-field' })),
  ).toEqual({
    outcome: 'job-in-field',
    word: '',
  });
  expect(outcomeOf(parseForm(outcomeSchema, namesOf(OUTCOME_QUESTIONS), { outcome: 'rich' }))).toEqual(
    wrong('outcome', 'choose'),
  );
});

const participantActs = (answers: FormAnswers) =>
  outcomeOf(parseRecordAction(LEARN_MORE_QUESTIONS, answers, today));
const connectorActs = (answers: FormAnswers) =>
  outcomeOf(parseRecordAction(BECOME_A_CONNECTOR_QUESTIONS, answers, today));

describe('what a person does with their record', () => {
  it('changes what was sent and nothing else', () => {
    expect(participantActs({ action: 'correct', goal: 'Teach', status: 'ready' })).toEqual({
      action: 'correct',
      correction: { goal: 'Teach' },
    });
    expect(connectorActs({ action: 'correct', goal: 'Teach', phone: '' })).toEqual({
      action: 'correct',
      correction: { phone: '' },
    });
  });

  it('takes boxes that are no longer ticked for none, where the rest of the form is there', () => {
    const written = correctableOf(LEARN_MORE_QUESTIONS).filter(({ control }) => control.kind === 'text');
    const rest = Object.fromEntries(written.map(({ name }) => [name, '']));
    const given = { givenName: 'Ana', postcode: '63110', profession: 'Nurse', yearsOfExperience: '7' };
    expect(participantActs({ action: 'correct', ...rest, ...given })).toEqual({
      action: 'correct',
      correction: {
        ...rest,
        ...given,
        yearsOfExperience: 7,
        languages: [],
        industries: [],
        wishes: [],
        consentFollowUp: false,
        consentNews: false,
        consentStory: false,
        consentPhone: false,
      },
    });
    // Alone, an answer says nothing about the boxes.
    expect(participantActs({ action: 'correct', postcode: '63110' })).toEqual({
      action: 'correct',
      correction: { postcode: '63110' },
    });
    expect(participantActs({ action: 'correct', languages: '' })).toMatchObject({
      correction: { languages: [] },
    });
  });

  it('reads the numbers of a connector without putting in usual ones', () => {
    expect(connectorActs({ action: 'correct', yearlyCapacity: '' })).toEqual(
      wrong('yearlyCapacity', 'missing'),
    );
    expect(connectorActs({ action: 'correct', yearlyCapacity: '5', monthlyCapacity: '2' })).toEqual({
      action: 'correct',
      correction: { yearlyCapacity: 5, monthlyCapacity: 2 },
    });
  });

  it.each<[FormAnswers, unknown]>([
    [{}, wrong('action', 'choose')],
    [{ action: 'delete' }, wrong('action', 'choose')],
    [{ action: 'correct', postcode: '1' }, wrong('postcode', 'invalid')],
    [{ action: 'correct', profession: '' }, wrong('profession', 'missing')],
    [{ action: 'correct', givenName: '', familyName: ' ' }, wrong('givenName', 'missing')],
    [{ action: 'pause' }, wrong('pauseUntil', 'missing')],
    [{ action: 'withdraw', pauseUntil: 'x' }, { action: 'withdraw' }],
    [{ action: 'erase' }, { action: 'erase', confirmErase: false }],
    [
      { action: 'erase', confirmErase: 'yes' },
      { action: 'erase', confirmErase: true },
    ],
  ])('%j', (answers, expected) => {
    expect(participantActs(answers)).toEqual(expected);
  });
});
