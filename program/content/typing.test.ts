import { expect, test } from 'vitest';
import { textAt } from './typing.ts';

const guide = {
  title: 'Nursing',
  forWhom: ['Nurses', 'Midwives'],
  steps: [{ _key: 'a.b', body: [{ _key: 'c', children: [{ _key: 'd', text: 'Ask first.' }] }] }],
};

test('a text is found by its path: a field, a place in a list, a key', () => {
  expect(textAt(guide, 'title')).toBe('Nursing');
  expect(textAt(guide, 'forWhom[1]')).toBe('Midwives');
  expect(textAt(guide, 'steps[_key=="a.b"].body[_key=="c"].children[_key=="d"].text')).toBe('Ask first.');
});

test('where no text stands there is none', () => {
  for (const path of ['summary', 'forWhom', 'forWhom[7]', 'steps[_key=="x"].title', 'title.more', 'title[0]'])
    expect(textAt(guide, path)).toBeUndefined();
});
