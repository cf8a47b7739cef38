import { expect, test } from 'vitest';
import { messagesFor } from '../../../locales/messages.ts';
import { type Guide, guideSchema } from '../../../program/content/guide.ts';
import { glanceOf } from './glance.ts';
import { contentsOf, factsOf, sourcesOf } from './sections.ts';
import { totalTables } from './totals.ts';

const TODAY = '2026-12-01';
const words = messagesFor('en').guide;
const text = [{ _type: 'block', children: [{ _type: 'span', text: 'Write to the Board.' }] }];
const fact = {
  _key: 'fee',
  label: 'Fee',
  value: '$200',
  sourceName: 'Rule 1',
  checkedOn: '2026-11-22',
  certainty: 'A',
  volatility: 'high',
  amount: { kind: 'usd', counts: 'once', from: 200 },
};
const asked = {
  ...fact,
  _key: 'test',
  label: 'Fee of the test',
  value: null,
  certainty: 'X',
  ask: 'the company',
  amount: { kind: 'usd', counts: 'once' },
};
const some = { ...fact, _key: 'late', label: 'Renewal', amount: { ...fact.amount, counts: 'optional' } };

function guideWith(facts: object[], rest: object = {}): Guide {
  return guideSchema.parse({
    _id: 'guide-law',
    title: 'Law in Missouri',
    slug: 'law',
    field: 'law',
    summary: 'How it goes.',
    authority: 'the Board',
    steps: [{ _key: 'apply', title: 'Apply', body: text, facts, ...rest }],
    reviewedOn: '2026-11-22',
  });
}

/** The three words at a glance of the first step, with how each stands. */
function glance(facts: object[], rest?: object) {
  const guide = guideWith(facts, rest);
  const [step] = guide.steps;
  return step && glanceOf(step, guide, words, TODAY).map(({ text: said, standing }) => [said, standing]);
}

test('a step shows who decides, and its time and cost', () => {
  const weeks = { ...fact, amount: { kind: 'weeks', counts: 'once', from: 6, to: 8 } };
  expect(glance([fact, weeks], { decides: 'The Board' })).toEqual([
    ['The Board', undefined],
    ['6–8 weeks', undefined],
    ['$200', undefined],
  ]);
});

test('a step says whom to ask, that more is to ask about, or that nothing was found', () => {
  expect(glance([asked])).toContainEqual(['Ask the company', 'due']);
  expect(glance([{ ...asked, ask: null }])).toContainEqual(['Ask the Board', 'due']);
  expect(glance([fact, asked])).toContainEqual(['$200, and more to ask about', 'due']);
  expect(glance([some])).toEqual([
    ['We found no time', 'none'],
    ['Nothing that everyone pays', 'none'],
  ]);
});

test('the table names each amount with its step, the sum, what the sum lacks, and what only some pay', () => {
  const [table] = totalTables(guideWith([asked, fact, some]), words, TODAY);
  expect(table).toMatchObject({
    caption: 'Cost, added up',
    rows: [
      { label: 'Fee of the test', href: '#step-apply', place: 'Step 1', text: 'Ask the company', due: true },
      { label: 'Fee', text: '$200', due: false },
    ],
    sum: '$200',
    lacking: 'and what these add: Fee of the test.',
    optional: [{ label: 'Renewal', text: '$200' }],
  });
});

test('without a known amount there is no sum, and with nothing to ask about nothing is lacking', () => {
  expect(totalTables(guideWith([asked]), words, TODAY)[0]).toMatchObject({
    sum: undefined,
    lacking: 'We cannot say. Ask about: Fee of the test.',
  });
  expect(totalTables(guideWith([fact]), words, TODAY)[0]).toMatchObject({ sum: '$200', lacking: undefined });
});

test('an overdue amount stands in the sum and is flagged', () => {
  const [table] = totalTables(guideWith([fact]), words, '2030-01-01');
  expect(table).toMatchObject({
    rows: [{ text: '$200. Confirm with the Board: this check is overdue.', due: true }],
    sum: '$200',
  });
});

test('a guide with nothing but what it must have has no tables, and a short contents list', () => {
  const guide = guideWith([{ ...fact, amount: null }]);
  expect(totalTables(guide, words, TODAY)).toEqual([]);
  expect(contentsOf(guide, words).map(({ id }) => id)).toEqual(['path', 'sources']);
  expect(factsOf(guide)).toHaveLength(1);
});

test('the sources are those of what the guide says, each once', () => {
  const guide = guideWith([fact, fact, { ...asked, sourceName: 'We found no source' }]);
  expect(sourcesOf(guide).map(({ sourceName }) => sourceName)).toEqual(['Rule 1']);
});
