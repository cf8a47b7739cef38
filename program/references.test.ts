import { expect, test } from 'vitest';
import { referencedIds } from './references.ts';

test('a line that staff have added and not yet filled counts for nothing', () => {
  const kept = [{ _type: 'reference', _ref: 'connector.a' }, 'connector.b'];
  expect(referencedIds.parse([...kept, { _type: 'reference', _key: 'new' }, { _ref: null }, null])).toEqual([
    'connector.a',
    'connector.b',
  ]);
  expect(referencedIds.parse(undefined)).toEqual([]);
});
