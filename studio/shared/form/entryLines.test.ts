import { expect, test } from 'vitest';
import { entryLines } from './entryLines.ts';

const type = {
  of: [
    {
      name: 'object',
      fields: [
        { name: 'profession', type: { name: 'string', title: 'Profession' } },
        { name: 'years', type: { name: 'number' } },
        { name: 'status', type: { name: 'string', title: 'State', hidden: true } },
      ],
    },
  ],
};

test('an entry reads as its answers by their titles, without empty ones and without what no form shows', () => {
  const entries = [
    { _key: 'a', profession: 'Nurse', years: 0, status: 'applied' },
    { _key: 'b', profession: '' },
    'no entry',
  ];
  expect(entryLines(entries, type)).toEqual([
    { key: 'a', lines: ['Profession: Nurse', 'years: 0'] },
    { key: 'b', lines: [] },
  ]);
  expect(entryLines(undefined, type)).toEqual([]);
});
