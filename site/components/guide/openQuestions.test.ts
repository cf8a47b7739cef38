import { expect, test } from 'vitest';
import { messagesFor } from '../../../locales/messages.ts';
import { guideSchema } from '../../../program/content/guide.ts';
import { openQuestions } from './openQuestions.ts';
import { contentsOf } from './sections.ts';

const words = messagesFor('en').guide;
const body = [{ _type: 'block', children: [{ _type: 'span', text: 'Write to the Board.' }] }];
const fact = {
  _key: 'fee',
  label: 'Fee',
  sourceName: 'Rule 1',
  checkedOn: '2026-11-22',
  certainty: 'X',
  volatility: 'high',
};
const step = (facts: object[]) => ({ _key: 'apply', title: 'Apply', body, facts });
const item = (facts: object[]) => ({ _key: 'one', title: 'A helper', body, facts });
const guide = guideSchema.parse({
  _id: 'guide-law',
  title: 'Law in two states',
  slug: 'law',
  field: 'law',
  summary: 'How it goes.',
  authority: 'the Board',
  place: 'Missouri',
  steps: [step([fact, { ...fact, _key: 'known', value: '$5', certainty: 'A' }])],
  otherPlace: 'Illinois',
  otherAuthority: 'the Department',
  otherSteps: [step([{ ...fact, label: 'Time', ask: 'the company' }, fact])],
  helpers: [item([{ ...fact, label: 'Hours' }])],
  reviewedOn: '2026-11-22',
});

test('what nobody could settle is said in one list: what, where it belongs, and whom to ask', () => {
  expect(openQuestions(guide, words).map(({ fact: { label }, ...rest }) => ({ label, ...rest }))).toEqual([
    { label: 'Fee', place: 'Missouri, Step 1', whom: 'the Board' },
    { label: 'Time', place: 'Illinois, Step 1', whom: 'the company' },
    { label: 'Fee', place: 'Illinois, Step 1', whom: 'the Department' },
    { label: 'Hours', place: 'A helper', whom: 'the office itself' },
  ]);
});

test('a guide of two states has a section for the other one, by its name', () => {
  expect(contentsOf(guide, words).map(({ title }) => title)).toContain('If you want to work in Illinois');
});
