import { expect, it } from 'vitest';
import { ownQuestion, travelQuestion } from '../../../program/ownQuestions/ownQuestions.fixture.ts';
import { ownRows } from './ownRows.ts';

const at = '2026-11-22T12:00:00.000Z';
const record = {
  ownAnswers: [
    { _key: 'gone', question: 'gone', values: ['Something'], at },
    { _key: 'travel', question: 'travel', values: ['bus'], at },
    { _key: 'q1', question: 'q1', values: ['Shaw'], at },
  ],
};

it('answers stand in words and in the order of the settings, and those of no question after them', () => {
  const settings = { ownQuestions: [ownQuestion({ endedAt: at }), travelQuestion()] };
  expect(ownRows(settings, record).map(({ title, value }) => [title, value])).toEqual([
    ['Which neighborhood do you live in?', 'Shaw'],
    ['How do you travel?', 'By bus'],
    ['A question that is no longer in the settings', 'Something'],
  ]);
  expect(ownRows(undefined, {})).toEqual([]);
});
