import type { SanityClient } from '@sanity/client';
import { evaluate, parse } from 'groq-js';
import { describe, expect, it } from 'vitest';
import type { OwnQuestion } from '../../../program/ownQuestions/ownQuestion.ts';
import { ownQuestion, travelQuestion } from '../../../program/ownQuestions/ownQuestions.fixture.ts';
import { readAnswered, readRefused, refusedInWords } from './answered.ts';

const at = '2026-11-22T12:00:00.000Z';
const answer = (question: string, ...values: string[]) => ({ _key: question, question, values, at });
const PEOPLE = [
  { _id: 'participant.a', _type: 'participant', ownAnswers: [answer('travel', 'bus')] },
  { _id: 'participant.b', _type: 'participant' },
  {
    _id: 'connector.c',
    _type: 'connector',
    ownAnswers: [],
    laterApplications: [{ _key: 'l', ownAnswers: [answer('q1', 'Shaw')] }, { _key: 'm' }],
  },
];

/** A dataset that answers questions as the Content Lake does. */
const lakeWith = (dataset: readonly unknown[]) => {
  const client: Pick<SanityClient, 'fetch'> = {
    fetch: async (query: string) => (await evaluate(parse(query), { dataset })).get(),
  };
  // Of a client the code needs no more than this.
  return client as SanityClient;
};
const settingsWith = (...ownQuestions: OwnQuestion[]) =>
  lakeWith([{ _id: 'settings', _type: 'settings', ownQuestions }]);

/** Nobody may read people here. */
const closed = {
  fetch: async () => {
    throw new Error('forbidden');
  },
} as unknown as SanityClient;

it('which questions were answered is read from records and from forms that came again', async () => {
  expect(await readAnswered(lakeWith(PEOPLE))).toEqual(
    new Map([
      ['travel', new Set(['bus'])],
      ['q1', new Set(['Shaw'])],
    ]),
  );
});

describe('a draft of the settings', () => {
  const content = settingsWith(travelQuestion(), ownQuestion({ _key: 'unanswered' }));
  const [bus, car] = travelQuestion().choices;

  it('may take away what nobody has answered', async () => {
    expect(await readRefused(content, lakeWith(PEOPLE), [travelQuestion({ choices: [bus] })])).toEqual([]);
    expect(
      await readRefused(content, closed, [travelQuestion(), ownQuestion({ _key: 'unanswered' })]),
    ).toEqual([]);
  });

  it.each([
    ['an answered question', [], 'end it in place of deleting it'],
    ['a choice that somebody took', [travelQuestion({ choices: [car] })], '“By bus” in “How do you travel?”'],
    ['the kind of an answered question', [travelQuestion({ kind: 'several-choices' })], 'Its kind stays'],
  ])('may not take away %s', async (_what, draft, says) => {
    const [refused, ...more] = await readRefused(content, lakeWith(PEOPLE), draft);
    expect(more).toEqual([]);
    expect(refused && refusedInWords(refused)).toContain(says);
  });

  it('may take nothing away where nobody can look whether people have answered', async () => {
    expect(await readRefused(content, closed, [])).toHaveLength(2);
  });
});
