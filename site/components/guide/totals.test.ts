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
const weeks = {
  ...fact,
  label: 'Decision',
  value: '6 to 8 weeks',
  amount: { kind: 'weeks', counts: 'once', from: 6, to: 8 },
};
const spoken = { ...fact, _key: 'evaluation', label: 'Evaluation fee', value: '$250', amount: undefined };
const phone = { ...fact, label: 'Telephone', value: '573-751-0681', amount: null };
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

/** The words at a glance of the first step, with how each stands and where it leads. */
function glance(facts: object[], rest?: object) {
  const guide = guideWith(facts, rest);
  const [step] = guide.steps;
  return (
    step &&
    glanceOf(step, guide, words, TODAY).map(({ text: said, state, href }) =>
      href ? [said, state, href] : [said, state],
    )
  );
}

test('a step shows who decides, and its time and cost', () => {
  expect(glance([fact, weeks], { decides: 'The Board' })).toEqual([
    ['The Board', undefined],
    ['6–8 weeks', undefined],
    ['$200', undefined],
  ]);
});

test('a step leads to the open questions for what nobody could settle, and says “at least” of the rest', () => {
  expect(glance([asked])).toEqual([['Not known yet', 'due', '#open-questions']]);
  expect(glance([fact, asked])).toEqual([['At least $200', 'due', '#open-questions']]);
  expect(glance([{ ...fact, amount: { ...fact.amount, atLeast: true } }])).toEqual([
    ['At least $200', undefined],
  ]);
});

test('a step shows no empty value: where there is no cost and no time to tell it has neither line', () => {
  expect(glance([some])).toEqual([]);
  expect(glance([phone])).toEqual([]);
});

test('a step shows its page or form, and leads to it', () => {
  const page = { linkName: 'Form 80', linkUrl: 'https://example.org/form' };
  expect(glance([fact], page)).toEqual([
    ['Form 80', undefined, 'https://example.org/form'],
    ['$200', undefined],
  ]);
});

test('a step never passes over what a fact says of an amount in words', () => {
  expect(glance([spoken])).toEqual([['See below: Evaluation fee', undefined]]);
  expect(glance([fact, spoken])).toContainEqual(['$200, and see below: Evaluation fee', undefined]);
  expect(glance([some, spoken])).toContainEqual(['See below: Evaluation fee', undefined]);
  expect(glance([{ ...spoken, label: 'Decision', value: 'varies, often several months' }])).toEqual([
    ['See below: Decision', undefined],
  ]);
  expect(glance([{ ...spoken, value: null, certainty: 'X' }])).toEqual([
    ['Not known yet', 'due', '#open-questions'],
  ]);
});

test('nor where only the text of the step does; a fee of nought is a known one', () => {
  const body = [{ _type: 'block', children: [{ _type: 'span', text: 'You pay $25 and wait two weeks.' }] }];
  expect(glance([phone], { body })).toEqual([
    ['See the text of this step', 'none'],
    ['See the text of this step', 'none'],
  ]);
  expect(glance([phone], { need: ['The fee, in cash'] })).toEqual([['See the text of this step', 'none']]);
  expect(glance([{ ...fact, value: 'None', amount: { ...fact.amount, from: 0 } }])).toEqual([
    ['$0', undefined],
  ]);
});

test('what staff have judged to be neither a cost nor a wait is none', () => {
  const pay = { ...spoken, label: 'Median pay', amount: { kind: 'usd', counts: 'neither' } };
  expect(glance([pay])).toEqual([]);
  expect(totalTables(guideWith([pay]), words, TODAY)).toEqual([]);
});

test('the table shows what is said in words beside the numbers, and says that it is not added up', () => {
  expect(totalTables(guideWith([fact, spoken, asked]), words, TODAY)).toMatchObject([
    {
      rows: [
        { text: '$200' },
        { label: 'Evaluation fee', text: '$250', due: false },
        { text: 'Ask the company' },
      ],
      sum: 'At least $200',
      isWhole: false,
      known: '1 of 3 prices are known',
      lacking: 'and what these add: Fee of the test. Not added up: Evaluation fee.',
    },
  ]);
  expect(totalTables(guideWith([spoken]), words, TODAY)).toMatchObject([
    { sum: undefined, lacking: 'Not added up: Evaluation fee.' },
  ]);
  expect(totalTables(guideWith([spoken]), words, '2030-01-01')).toMatchObject([
    { rows: [{ text: '$250. Confirm with the Board: this check is overdue.', due: true }] },
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
    sum: 'At least $200',
    isWhole: false,
    lacking: 'and what these add: Fee of the test.',
    optional: [{ label: 'Renewal', text: '$200' }],
  });
});

test('without a known amount there is no sum, and with nothing to ask about nothing is lacking', () => {
  expect(totalTables(guideWith([asked]), words, TODAY)[0]).toMatchObject({
    sum: undefined,
    lacking: 'We cannot say. Ask about: Fee of the test.',
  });
  expect(totalTables(guideWith([fact]), words, TODAY)[0]).toMatchObject({
    sum: '$200',
    isWhole: true,
    known: '1 of 1 prices are known',
    lacking: undefined,
  });
});

test('a sum with a price that may be more says so, and never stands out as the whole', () => {
  const old = { ...fact, amount: { ...fact.amount, atLeast: true } };
  expect(totalTables(guideWith([old]), words, TODAY)[0]).toMatchObject({
    rows: [{ text: 'At least $200' }],
    sum: 'At least $200',
    isWhole: false,
  });
});

test('an overdue amount stands in the sum and is flagged', () => {
  const [table] = totalTables(guideWith([fact]), words, '2030-01-01');
  expect(table).toMatchObject({
    rows: [{ text: '$200. Confirm with the Board: this check is overdue.', due: true }],
    sum: '$200',
  });
});

test('a guide with nothing but what it must have has no tables, and a short contents list', () => {
  const guide = guideWith([phone]);
  expect(totalTables(guide, words, TODAY)).toEqual([]);
  expect(contentsOf(guide, words).map(({ id }) => id)).toEqual(['path', 'sources']);
  expect(factsOf(guide)).toHaveLength(1);
});

test('the sources are those of what the guide says, each once', () => {
  const guide = guideWith([fact, fact, { ...asked, sourceName: 'We found no source' }]);
  expect(sourcesOf(guide).map(({ sourceName }) => sourceName)).toEqual(['Rule 1']);
});
