import { expect, test } from 'vitest';
import { writtenValue } from './writtenValue.ts';

const list = [
  { value: 'es', title: 'Español (Spanish)' },
  { value: 'bs', title: 'Bosanski (Bosnian)' },
];

test.each([
  ['a choice by its title', 'es', { name: 'string', options: { list } }, 'Español (Spanish)'],
  [
    'a list of choices with commas',
    ['es', 'bs'],
    { name: 'array', options: { list } },
    'Español (Spanish), Bosanski (Bosnian)',
  ],
  ['a choice that is no longer offered by its key', 'tlh', { name: 'string', options: { list } }, 'tlh'],
  ['zero as a number', 0, { name: 'number' }, '0'],
  ['a tick as a word', false, { name: 'boolean' }, 'No'],
  ['a date as that day everywhere', '2026-11-22', { name: 'date' }, 'Nov 22, 2026'],
  ['nothing as nothing', undefined, { name: 'string' }, ''],
])('%s', (_title, value, type, text) => {
  expect(writtenValue(value, type)).toBe(text);
});
