import { evaluate, parse } from 'groq-js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { lakeOf } from '../../lake.fixture.ts';
import { exampleFact, exampleGuide } from '../../schema/examples.fixture.ts';
import { keepAnswers, noteAsked } from './answerQuestions.ts';
import { questionList } from './questionList.ts';
import { QUESTIONS_QUERY } from './questionsQuery.ts';

const open = { ...exampleFact, _key: 'open', certainty: 'X', value: undefined, ask: 'the college' };
const board = { ...open, _key: 'wait', label: 'Waiting time', ask: undefined };
const guide = {
  ...{
    ...exampleGuide,
    _rev: 'g1',
    language: 'en',
    authority: 'the Board',
    otherAuthority: 'the Department',
  },
  steps: [{ _key: 'ask', title: 'Ask', facts: [exampleFact, open, board] }],
  otherSteps: [{ _key: 'there', title: 'Ask there', facts: [board] }],
  ...{ tests: [], otherCareers: [], unlicensedJobs: [], helpers: [] },
};

async function officesOf(...dataset: object[]) {
  const found = await evaluate(parse(QUESTIONS_QUERY), { dataset });
  return questionList(z.object({ documents: z.unknown() }).parse(await found.get()).documents);
}

test('what a public guide leaves open is listed by the office that would know', async () => {
  const draft = { ...guide, _id: 'drafts.other' };
  const other = { ...guide, _id: 'guide-es', language: 'es' };
  const offices = await officesOf(guide, draft, other);
  expect(
    offices.map(({ name, questions }) => [name, questions.map(({ label, place }) => `${label}, ${place}`)]),
  ).toEqual([
    ['The Board', ['Waiting time, Ask']],
    ['The college', ['Fee, Ask']],
    ['The Department', ['Waiting time, Ask there']],
  ]);
});

test('the day on which an office was asked stands in the page and its draft', async () => {
  const { client, writes } = lakeOf({});
  const draft = { ...guide, _id: `drafts.${guide._id}`, _rev: 'd1' };
  const [first] = await officesOf(guide, draft);
  await noteAsked(client, first?.questions ?? [], '2026-12-07');
  const set = { 'steps[_key=="ask"].facts[_key=="wait"].askedOn': '2026-12-07' };
  expect(writes[0]).toMatchObject({
    mutations: [
      { patch: { id: guide._id, ifRevisionID: 'g1', set } },
      { patch: { id: `drafts.${guide._id}`, ifRevisionID: 'd1', set } },
    ],
  });
});

test('an answer is kept in the draft, with the office as its source, for staff to publish', async () => {
  const { client, writes } = lakeOf({ documents: [guide] });
  const [first] = await officesOf(guide);
  const [question] = first?.questions ?? [];
  if (!question) throw new Error('nothing is open');
  await keepAnswers(client, [{ question, value: '6 weeks' }], {
    ...{ source: 'The Board, by email', today: '2026-12-07', dayInWords: 'Dec 7, 2026' },
  });
  const at = 'steps[_key=="ask"].facts[_key=="wait"]';
  expect(writes[0]).toMatchObject({
    mutations: [
      { createIfNotExists: { _id: `drafts.${guide._id}`, title: guide.title } },
      {
        patch: {
          id: `drafts.${guide._id}`,
          set: {
            [`${at}.value`]: '6 weeks',
            [`${at}.sourceName`]: 'The Board, by email',
            [`${at}.sourceDate`]: 'Dec 7, 2026',
            [`${at}.checkedOn`]: '2026-12-07',
            [`${at}.certainty`]: 'B',
          },
          unset: [`${at}.askedOn`, `${at}.sourceUrl`],
        },
      },
    ],
  });
});
