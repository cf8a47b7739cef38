import { expect, test } from 'vitest';
import { fillMessage, messagePieces } from './format.ts';

test('a message is filled where a value is given, and keeps its braces where none is', () => {
  expect(fillMessage('Call {phone} in {city}.', { city: 'St. Louis' }, 'en')).toBe(
    'Call {phone} in St. Louis.',
  );
});

test('what is filled in stays apart, whatever it says', () => {
  expect(messagePieces('Dear {name}, {open}', { name: '{phone} <b>it’s</b>' }, 'en')).toEqual([
    { kind: 'words', text: 'Dear ' },
    { kind: 'value', text: '{phone} <b>it’s</b>' },
    { kind: 'words', text: ', ' },
    { kind: 'missing', text: '{open}' },
  ]);
});

test('a number chooses the form of its language, and is written as the language writes it', () => {
  const days = '{count, plural, one {# dan} few {# dana} other {# dana ukupno}}';
  expect([1, 3, 1200].map((count) => fillMessage(days, { count }, 'bs'))).toEqual([
    '1 dan',
    '3 dana',
    '1.200 dana ukupno',
  ]);
  expect(fillMessage('{count, number}', { count: 1200 }, 'en')).toBe('1,200');
});
