import { expect, test } from 'vitest';
import { comparedInWords } from './comparedInWords.ts';

test('staff read how many proposals of today would differ', () => {
  expect(comparedInWords({ proposals: 12, differ: 2, gained: 1, lost: 1 })).toEqual([
    '3 of 12 proposals of today would differ: to 2 people another Connector would be proposed.',
    '1 person would have none.',
    '1 person would have one who has none.',
    expect.stringContaining('Matches that are under way stay.'),
  ]);
  expect(comparedInWords({ proposals: 1, differ: 0, gained: 0, lost: 0 })).toEqual([
    'None of 1 proposal of today would differ.',
  ]);
  expect(comparedInWords({ proposals: 0, differ: 0, gained: 0, lost: 0 })).toEqual([
    'There is nobody to propose a Connector to today.',
  ]);
});
