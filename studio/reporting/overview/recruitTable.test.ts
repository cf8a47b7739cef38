import { expect, test } from 'vitest';
import { recruitTable } from './recruitTable.ts';

test('whom to look for is named by field and language, with a sentence to ask by', () => {
  const wanted = [
    { field: 'nursing', language: 'ar', area: '631', gain: 1400, people: 2.34, knowing: 2, speaking: 0 },
    { field: 'law', language: undefined, area: undefined, gain: 300, people: 0.5, knowing: 0, speaking: 0 },
  ];
  const { rows } = recruitTable(wanted);
  expect(rows.map(([kind, people]) => [kind, people])).toEqual([
    ['Nursing, speaking Arabic, near postal code 631…', 2.3],
    ['Law', 0.5],
  ]);
  expect(rows.map(([, , , knowing, help]) => [knowing, help])).toEqual([
    [2, 100],
    [0, 21],
  ]);
  expect(rows[0]?.[2]).toContain('somebody well known in Nursing who speaks Arabic?');
});
