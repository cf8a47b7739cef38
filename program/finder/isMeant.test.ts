import { expect, test } from 'vitest';
import { isMeant } from './isMeant.ts';

test.each([
  ['nurse', ['nurses']],
  ['licensing', ['license']],
  ['licence', ['license']],
  ['nursing license', ['License']],
  ['evening with Connectors', ['Evening']],
  ['colour', ['color']],
  ['رخصة', ['الرخصة']],
])('“%s” means a page with %j', (typed, marked) => {
  expect(isMeant(typed, marked)).toBe(true);
});

test.each([
  ['Krankenschwester', ['k']],
  ['Krankenschwester', ['kind']],
  ['zzzz', ['zero']],
  ['doctorate', ['do']],
  ['nurse', []],
])('“%s” does not mean a page with %j', (typed, marked) => {
  expect(isMeant(typed, marked)).toBe(false);
});
