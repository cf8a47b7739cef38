import { expect, test } from 'vitest';
import { calendarAnswered, invitedBy } from './calendarReply.ts';
import { calendarIdOf, coffeeSchema } from './coffee.ts';

const NOW = new Date('2026-12-08T12:00:00Z');
const coffee = coffeeSchema.parse({
  ...{ state: 'agreed', offeredBy: 'connector', offeredAt: '2026-12-01T12:00:00Z', times: [], minutes: 30 },
  ...{ place: { kind: 'place', text: 'Library' }, zone: 'America/Chicago', at: '2026-12-10T23:30:00Z' },
  sequence: 2,
});
const no = { sequence: 2, answer: 'DECLINED' } as const;

test('the id of an invitation says whose it is, and any other says nothing', () => {
  for (const side of ['participant', 'connector'] as const)
    expect(invitedBy(`${calendarIdOf('match.a-b', side)}@example.org`)).toEqual({
      key: 'a-b',
      side,
    });
  for (const uid of ['', 'a@example.org', 'a-staff@example.org', '-participant@example.org', 'a-participant'])
    expect(invitedBy(uid)).toBeUndefined();
});

test('a no is kept once, with whose it is, and a later yes of the same calendar takes it back', () => {
  const declined = calendarAnswered(coffee, no, 'participant', NOW);
  expect(declined).toMatchObject({
    state: 'agreed',
    declinedBy: 'participant',
    declinedAt: NOW.toISOString(),
  });
  if (!declined) throw new Error('nothing kept');
  expect(calendarAnswered(declined, no, 'participant', NOW)).toBeUndefined();
  const yes = { ...no, answer: 'ACCEPTED' } as const;
  expect(calendarAnswered(declined, yes, 'connector', NOW)).toBeUndefined();
  expect(calendarAnswered(declined, yes, 'participant', NOW)).toMatchObject({ declinedBy: undefined });
  expect(calendarAnswered(coffee, yes, 'participant', NOW)).toBeUndefined();
});

test('an answer to an older invitation, to a coffee that is off, or after it, changes nothing', () => {
  expect(calendarAnswered(coffee, { ...no, sequence: 1 }, 'participant', NOW)).toBeUndefined();
  expect(calendarAnswered({ ...coffee, state: 'off' }, no, 'participant', NOW)).toBeUndefined();
  expect(calendarAnswered(coffee, no, 'participant', new Date('2026-12-11T00:00:00Z'))).toBeUndefined();
});
