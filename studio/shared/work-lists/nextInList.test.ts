import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { after, firstOf, idsOf, rememberedOrder, rememberOrder } from './nextInList.ts';
import { participantLists } from './workLists.ts';

test('one goes on with the one after, and at the end with those that were left above', () => {
  expect(after(['a', 'b', 'c'], 'b')).toEqual(['c', 'a']);
  expect(after(['a', 'b', 'c'], 'c')).toEqual(['a', 'b']);
  expect(after(['a', 'b'], 'gone')).toEqual(['a', 'b']);
  expect(after(['a'], 'a')).toEqual([]);
  expect(after(['a', 'a', 'b'], 'a')).toEqual(['b']);
});

test('the next is the first that is still there, by name', async () => {
  const person = { _type: 'participant', people: [{ givenName: 'Amina', familyName: 'Test (example)' }] };
  const { client } = lakeOf({
    answer: [
      { ...person, _id: 'c' },
      { ...person, _id: 'b', people: [null] },
    ],
  });
  expect(await firstOf(client, ['a', 'b', 'c'])).toMatchObject({ _id: 'b', people: [] });
  expect(await firstOf(client, ['c'], participantLists[0])).toMatchObject({
    people: ['Amina Test (example)'],
  });
  expect(await firstOf(lakeOf({ answer: [] }).client, ['a'])).toBeUndefined();
});

test('a list is read in its own order', async () => {
  const [list] = participantLists;
  expect(list && (await idsOf(lakeOf({ answer: ['a', 'b'] }).client, list))).toEqual(['a', 'b']);
});

test('an order is remembered for the record that was opened from it, until another is opened', () => {
  rememberOrder('a', ['a', 'b']);
  expect(rememberedOrder('a')).toEqual(['a', 'b']);
  expect(rememberedOrder('z')).toEqual([]);
  expect(rememberedOrder('a')).toEqual([]);
});
