import { evaluate, parse } from 'groq-js';
import { expect, it } from 'vitest';
import { ownQuestion, travelQuestion } from '../../../../program/ownQuestions/ownQuestions.fixture.ts';
import { rowsOf, rowsQuery } from '../readRows.ts';
import { listWith } from './lists.ts';
import { withOwnColumns } from './ownColumns.ts';

const answer = (question: string, value: string, at: string) => ({ _key: at, question, values: [value], at });
const settings = { ownQuestions: [travelQuestion({ askedIn: ['learn-more'] }), ownQuestion()] };

it('a list of people has a column for each question of theirs, with the answer that counts', async () => {
  const list = withOwnColumns(listWith('participant'), settings);
  const ownAnswers = [answer('travel', 'car', '2026-11-20'), answer('travel', 'bus', '2026-11-22')];
  const dataset = [{ _id: 'participant.a', _type: 'participant', ownAnswers }];
  const answered = await (await evaluate(parse(rowsQuery(list, true)), { dataset })).get();
  const [row] = rowsOf(answered, list);
  expect([row?.values['own-travel'], row?.values['own-q1']]).toEqual([['bus'], []]);
  const keys = list.columns.map(({ key }) => key);
  expect(keys.slice(keys.indexOf('own-travel'), keys.indexOf('owner') + 1)).toEqual([
    ...['own-travel', 'own-q1', 'owner'],
  ]);
});

it('other lists, and people of whom nothing more is asked, are as they were', () => {
  const connectors = withOwnColumns(listWith('connector'), settings).columns.map(({ key }) => key);
  expect(connectors).toContain('own-q1');
  expect(connectors).not.toContain('own-travel');
  expect(withOwnColumns(listWith('match'), settings)).toBe(listWith('match'));
  expect(withOwnColumns(listWith('participant'), undefined)).toBe(listWith('participant'));
});
