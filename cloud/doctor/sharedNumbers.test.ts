import { expect, test } from 'vitest';
import { sharedNumbersFindings } from './sharedNumbers.ts';

const chosen = { isPublished: true, cityId: 'harbour', cities: [] };

test.each([
  ['nothing chosen', {}, [], []],
  ['chosen, then taken back', { sharedNumbers: { ...chosen, isPublished: false } }, [], []],
  ['shared, with a key', { sharedNumbers: chosen }, ['a key'], ['ok']],
  ['shared, without a key', { sharedNumbers: chosen }, [], ['wrong']],
  ['an id that is none', { sharedNumbers: { ...chosen, cityId: 'Harbour City!' } }, ['a key'], ['wrong']],
])('%s', (_what, settings, keys, expected) => {
  expect(sharedNumbersFindings(settings, keys).map(({ severity }) => severity)).toEqual(expected);
});
