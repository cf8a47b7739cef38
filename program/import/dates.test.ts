import { expect, test } from 'vitest';
import { dayOrderOf, readDay } from './dates.ts';

test.each([
  ['2025-03-04', '2025-03-04'],
  ['2025/3/4', '2025-03-04'],
  ['2025-03-04T10:22:31Z', '2025-03-04'],
  ['3/4/2025', '2025-03-04'],
  ['3/4/25 10:22 AM', '2025-03-04'],
  ['25/4/2025', '2025-04-25'],
  ['March 4, 2025', '2025-03-04'],
  ['4 mars 2025', '2025-03-04'],
  ['4 de marzo de 2025', '2025-03-04'],
  ['4-Mar-25', '2025-03-04'],
  ['1er août 2025', '2025-08-01'],
  ['45720', '2025-03-04'],
  ['٠٣/٠٤/٢٠٢٥', '2025-03-04'],
])('%s is %s, where the month stands first', (cell, day) => {
  expect(readDay(cell, 'month-first')).toBe(day);
});

test.each(['2025', 'March 2025', 'soon', '31/2/2025', '13/13/2025', '', '99999'])('%s is no day', (cell) => {
  expect(readDay(cell, 'month-first')).toBeUndefined();
});

test('one day that can only be read one way tells the order for its column', () => {
  expect(dayOrderOf(['3/4/2025', '25/4/2025'])).toBe('day-first');
  expect(dayOrderOf(['3/4/2025', '4/25/2025'])).toBe('month-first');
  expect(dayOrderOf(['3/4/2025', '25/4/2025', '13/13/2025'])).toBe('day-first');
  expect(dayOrderOf(['3.4.2025'])).toBe('day-first');
  expect(dayOrderOf(['3/4/2025'])).toBe('month-first');
  expect(dayOrderOf(['3/4/2025'], 'day-first')).toBe('day-first');
  expect(readDay('3/4/2025', 'day-first')).toBe('2025-04-03');
});

test('in a column with both orders only what is plain is read, and nothing is guessed', () => {
  const order = dayOrderOf(['25/4/2025', '4/25/2025', '3/4/2025']);
  expect(['25/4/2025', '4/25/2025', '3/4/2025', '4/4/2025'].map((cell) => readDay(cell, order))).toEqual([
    '2025-04-25',
    '2025-04-25',
    undefined,
    '2025-04-04',
  ]);
});
