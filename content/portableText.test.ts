import { expect, test } from 'vitest';
import { richText } from './portableText.ts';

test('a line is a paragraph, one with a dash a bullet, and one with a number an item of a numbered list', () => {
  expect(richText('One.', '- Two.', '1. Three.')).toMatchObject([
    { _key: 'p1', style: 'normal', children: [{ text: 'One.' }] },
    { _key: 'p2', listItem: 'bullet', level: 1, children: [{ text: 'Two.' }] },
    { _key: 'p3', listItem: 'number', level: 1, children: [{ text: 'Three.' }] },
  ]);
});

test('a line with two or three number signs is a heading', () => {
  expect(richText('## Part', '### Detail', '#1 of all')).toMatchObject([
    { style: 'h2', children: [{ text: 'Part' }] },
    { style: 'h3', children: [{ text: 'Detail' }] },
    { style: 'normal', children: [{ text: '#1 of all' }] },
  ]);
});

test('words with an address become a link within their line', () => {
  const [block] = richText('Ask [the Board](https://example.org) first.');
  expect(block?.children.map(({ text, marks }) => [text, marks.length])).toEqual([
    ['Ask ', 0],
    ['the Board', 1],
    [' first.', 0],
  ]);
  expect(block?.markDefs).toEqual([{ _key: 'p1l0', _type: 'link', href: 'https://example.org' }]);
  expect(block?.children[1]?.marks).toEqual(['p1l0']);
});
