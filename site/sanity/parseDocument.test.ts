import { expect, test } from 'vitest';
import { guideSchema } from '../../program/content/guide.ts';
import { settingsSchema } from '../../program/content/settings.ts';
import { pageSet, parseDocument } from './parseDocument.ts';

const fact = {
  _key: 'fee',
  label: 'Fee',
  value: '$45',
  sourceName: 'Rule 1',
  checkedOn: '2026-11-22',
  certainty: 'A',
  volatility: 'high',
};
const text = (words: string) => [{ _type: 'block', _key: 'a', children: [{ _type: 'span', text: words }] }];
const step = { _key: 's', title: 'Apply', body: text('Write to the Board.'), facts: [fact] };
/** Only what a guide must have; a query gives null for what is not there. */
const guide = {
  _id: 'guide-law',
  language: null,
  translation: null,
  title: 'Law in Missouri',
  slug: 'law',
  field: 'law',
  summary: 'How it goes.',
  authority: 'the Board',
  forWhom: null,
  firstAdvice: null,
  terms: null,
  steps: [{ ...step, decides: null, need: null, meanwhile: null }],
  tests: null,
  timeAndCost: null,
  tips: null,
  reviewedOn: '2026-11-22',
};

test('a guide with nothing but what it must have is a guide', () => {
  expect(parseDocument(guideSchema, guide)).toMatchObject({ language: 'en', tests: [], timeAndCost: [] });
});

test.each([
  ['no title', { title: '' }, 'Title: This is empty. Fill it in'],
  ['no address', { slug: null }, 'Address of the page: This is empty. Fill it in'],
  [
    'a wrong address',
    { slug: 'Law!' },
    'Address of the page: Use only small letters a–z, digits and hyphens',
  ],
  ['an unknown field of work', { field: 'cooking' }, /Field: Choose one of these: nursing, /],
  ['no steps', { steps: [] }, 'Steps: Add at least one entry'],
  [
    'no sources',
    { steps: [{ ...step, facts: null }] },
    'Steps: Add a fact with its source: a guide without a source is not published',
  ],
  [
    'a step without text',
    { steps: [step, { ...step, title: 'Wait', body: null }] },
    'Steps 2 “Wait” › How: Say how to take this step, in a sentence or two',
  ],
  [
    'a step with an empty paragraph',
    { steps: [{ ...step, body: text(' ') }] },
    'Steps 1 “Apply” › How: Say how to take this step, in a sentence or two',
  ],
  ['a step without a heading', { steps: [{ ...step, title: null }] }, 'Steps 1 › What to do: This is empty'],
  [
    'a fact without a date',
    { steps: [{ ...step, facts: [{ ...fact, checkedOn: null }] }] },
    'Steps 1 “Apply” › Facts 1 “Fee” › Checked on: This is empty. Fill it in',
  ],
  [
    'a fact with a date in words',
    { steps: [{ ...step, facts: [{ ...fact, checkedOn: 'last week' }] }] },
    'Facts 1 “Fee” › Checked on: Write a day as year, month, day, such as 2026-11-22',
  ],
  [
    'a fact without a source',
    { tests: [{ _key: 't', title: 'Exam', facts: [{ ...fact, sourceName: '' }] }] },
    'Tests 1 “Exam” › Facts 1 “Fee” › Source: This is empty. Fill it in',
  ],
  [
    'a fact with half an address',
    { steps: [{ ...step, facts: [{ ...fact, sourceUrl: 'pr.mo.gov' }] }] },
    'Page of the source: Paste the whole address, beginning with https://',
  ],
  [
    'a range that runs backwards',
    { steps: [{ ...step, facts: [{ ...fact, amount: { kind: 'usd', counts: 'once', from: 9, to: 5 } }] }] },
    'Facts 1 “Fee” › Amount for adding up › To: Write the smaller number first',
  ],
  [
    'a word without its meaning',
    { terms: [{ _key: 'w', term: 'Bar' }] },
    'Words to know 1 “Bar” › What it means',
  ],
  ['text where a day belongs', { reviewedOn: 7 }, 'Whole guide read on: This is not the kind of value'],
  ['a list where text belongs', { title: ['a'] }, 'Title: This is not the kind of value that belongs here'],
])('a guide with %s is named, with the field to mend', (_what, broken, message) => {
  const parse = () => parseDocument(guideSchema, { ...guide, ...broken });
  expect(parse).toThrow(/\(guide-law\) is published but cannot be shown|“guide-law” is published/);
  expect(parse).toThrow(message);
});

test('every field to mend is named at once', () => {
  const broken = {
    _id: 'settings',
    programName: '',
    city: 'St. Louis',
    phone: '1',
    email: 'no',
    regionPostcodes: [],
  };
  expect(() => parseDocument(settingsSchema, broken)).toThrow(
    /^“settings” is published but cannot be shown.*\n {2}Name of the program: .*\n {2}Email: .*\n {2}Postal codes of the region: .*\n {2}The region in words: /,
  );
});

test('an entry that is missing is asked for by name', () => {
  expect(() => parseDocument(settingsSchema, null, 'settings')).toThrow('There is no published "settings"');
});

const page = { _id: 'guide-a', language: 'en', slug: 'law', title: 'Law' };

test('pages that differ, and translations of one page, stand side by side', () => {
  const pages = [
    page,
    { ...page, _id: 'b', language: 'es' },
    { ...page, _id: 'c', slug: 'tax', title: 'Tax' },
  ];
  expect(pageSet(pages)).toEqual(pages);
});

test.each([
  ['address', { title: 'Tax' }, '“Law” (guide-a) and “Tax” (guide-b) have the same address, “law”'],
  ['title', { slug: 'tax', title: 'law ' }, '(guide-a) and “law ” (guide-b) have the same title, “Law”'],
  [
    'English page',
    { slug: 'tax', title: 'Ley', language: 'es' },
    '“Ley” (guide-b) is a translation, and no English',
  ],
])('two pages that quarrel about the %s are both named', (_what, other, message) => {
  expect(() => pageSet([page, { ...page, _id: 'guide-b', ...other }])).toThrow(message);
});
