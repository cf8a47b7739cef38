import { expect, test } from 'vitest';
import { capacitySchema, unreadableCapacity } from '../matching/capacity.ts';
import { remindersOf, USUAL_WAITS, unreadableWaits, waitsSchema } from './waits.ts';

test('waits are as we propose where a city says nothing, and stop at their limits', () => {
  expect(USUAL_WAITS).toEqual({ answerWithin: 10, firstReminder: 3, secondReminder: 7, writeWithin: 5 });
  for (const stored of [null, 'x', {}, { answerWithin: 'soon' }])
    expect(waitsSchema.parse(stored)).toEqual(USUAL_WAITS);
  expect(waitsSchema.parse({ answerWithin: 1, writeWithin: 99 })).toMatchObject({
    answerWithin: 5,
    writeWithin: 10,
  });
  expect(waitsSchema.parse(waitsSchema.parse({ answerWithin: 8 }))).toEqual({
    ...USUAL_WAITS,
    answerWithin: 8,
  });
});

test('reminders go out in their order, each once, and none when the time is over', () => {
  expect(remindersOf(USUAL_WAITS)).toEqual([3, 7]);
  expect(remindersOf({ ...USUAL_WAITS, firstReminder: 8, secondReminder: 4 })).toEqual([4, 8]);
  expect(remindersOf({ ...USUAL_WAITS, firstReminder: 4, secondReminder: 4 })).toEqual([4]);
  expect(remindersOf({ ...USUAL_WAITS, answerWithin: 5 })).toEqual([3]);
});

test('what is not taken as it stands is named', () => {
  expect(unreadableWaits({ waits: { answerWithin: 8, writeWithin: null } })).toEqual([]);
  expect(unreadableWaits({ waits: { answerWithin: 80, lunch: 1 } })).toEqual(['answerWithin', 'lunch']);
  expect(unreadableCapacity({ capacity: { monthly: 2 } })).toEqual([]);
  expect(unreadableCapacity({ capacity: { monthly: 0, yearly: 'many' } })).toEqual(['monthly', 'yearly']);
  expect(capacitySchema.parse({ monthly: 0, yearly: 99 })).toEqual({ monthly: 1, yearly: 24 });
  expect(capacitySchema.parse(undefined)).toEqual({ monthly: 1, yearly: 3 });
});
