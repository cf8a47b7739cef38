import { expect, test } from 'vitest';
import { differences } from './differences.ts';

const marked = (pieces: { text: string; isOther: boolean }[]) =>
  pieces.map(({ text, isOther }) => (isOther ? `[${text}]` : text)).join('');

test.each([
  ['Application fee $150', 'Application fee: $175', 'Application fee [$150]', 'Application fee: [$175]'],
  ['Six to eight weeks.', 'About twelve weeks.', '[Six to eight] weeks.', '[About twelve] weeks.'],
  ['the same', 'the same', 'the same', 'the same'],
  ['', 'now', '', '[now]'],
])('of “%s” and “%s” the words that differ are marked', (before, now, left, right) => {
  const both = differences(before, now);
  expect([marked(both.before), marked(both.now)]).toEqual([left, right]);
});
