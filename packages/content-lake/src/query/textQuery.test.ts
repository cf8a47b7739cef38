import { evaluateSync, parse } from 'groq-js';
import { expect, test } from 'vitest';
import { offerText } from './text.ts';
import { replaceTextQueries } from './textQuery.ts';

const document = {
  _id: 'guide-nursing',
  _type: 'guide',
  title: 'Nursing in Missouri',
  tags: ['license', 'exam'],
  body: [
    {
      _type: 'block',
      _key: 'b',
      children: [{ _type: 'span', _key: 's', text: 'Translate your diploma first.' }],
    },
  ],
};

function found(left: string, text: unknown): boolean {
  const params = { text };
  const query = `*[${left} match text::query($text)]`;
  const doc = { ...document };
  offerText(doc);
  const tree = replaceTextQueries(parse(query, { params }), params);
  const result: unknown = evaluateSync(tree, { dataset: [doc], params }).data;
  return Array.isArray(result) && result.length === 1;
}

test.each([
  ['@', 'nursing', true],
  ['@', 'NURSING missouri', true],
  ['@', 'nurs', false],
  ['@', 'nurs*', true],
  ['@', 'nurs* diploma', true],
  ['@', 'nursing teaching', false],
  ['@', '"your diploma"', true],
  ['@', '"diploma your"', false],
  ['@', 'nursing -missouri', false],
  ['@', 'nursing -kansas', true],
  ['@', '-"your diploma"', false],
  ['@', '*', true],
  ['@', '', true],
  ['@', '   ', true],
  ['@', '"', true],
  ['@', '"unfinished phrase', false],
  ['@', '.*+?^{}()|[]$\\', true],
  ['title', 'missouri', true],
  ['title', 'diploma', false],
  ['tags', 'exam', true],
  ['tags', '"exam"', true],
  ['[title, tags[0]]', 'nursing license', true],
  ['[@, _id]', 'guide', true],
  ['pt::text(body)', 'diploma', true],
])('%s match text::query("%s") is %s', (left, text, expected) => {
  expect(found(left, text)).toBe(expected);
});

test('a text that is no text matches nothing', () => {
  expect(found('@', null)).toBe(false);
  expect(found('@', 3)).toBe(false);
});

test('names of fields, keys and types are not text', () => {
  expect(found('@', 'span')).toBe(false);
  expect(found('@', 'children')).toBe(false);
});

test('what a document says in all never shows in a result', () => {
  const doc = { ...document };
  offerText(doc);
  const result: unknown = evaluateSync(parse('*[]{...}'), { dataset: [doc] }).data;
  expect(result).toEqual([document]);
  expect(JSON.stringify(doc)).toBe(JSON.stringify(document));
});

test('better matches score higher, and boosts count', () => {
  const text = 'nursing';
  const query =
    '*[] | score(boost(title match text::query($text), 10), @ match text::query($text))[_score > 0]{_id} | order(_score desc)';
  const params = { text };
  const docs = [
    { _id: 'in-body', _type: 'guide', title: 'Other', note: 'About nursing' },
    { _id: 'in-title', _type: 'guide', title: 'Nursing' },
    { _id: 'nowhere', _type: 'guide', title: 'Teaching' },
  ];
  for (const doc of docs) offerText(doc);
  const tree = replaceTextQueries(parse(query, { params }), params);
  expect(evaluateSync(tree, { dataset: docs, params }).data).toEqual([
    { _id: 'in-title' },
    { _id: 'in-body' },
  ]);
});
