import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextHour, turnOf as turn, withoutWaiting, withWaiting, writingOf } from './unasked.ts';

const now = new Date('2026-11-22T12:00:00Z');
const hours = (number: number) => new Date(now.getTime() + number * 60 * 60 * 1000);
const letter = (id: string) => ({ _id: `letter.${id}`, queuedAt: now.toISOString() });
type Kept = Parameters<typeof turn>[1];
const turnOf = (mailbox: Kept, one: Parameters<typeof turn>[0], at: Date, count = 0) =>
  turn(one, mailbox, { count }, 100, at);
const wrote = { letter: writingOf(letter('first')), wroteAt: now.toISOString() };

test('a mailbox gets the first letter, and the next one when 24 hours are over', () => {
  expect(turnOf(undefined, letter('first'), now)).toEqual({ may: 'go' });
  expect(turnOf(wrote, letter('second'), hours(23))).toEqual({
    may: 'later',
    waitsFor: 'day',
    at: hours(24),
  });
  expect(turnOf(wrote, letter('second'), hours(24))).toEqual({ may: 'go' });
});

test('a letter that is tried again has its place; written anew it is another', () => {
  expect(turnOf(wrote, letter('first'), hours(1))).toEqual({ may: 'go-on' });
  const anew = { ...letter('first'), queuedAt: hours(1).toISOString() };
  expect(turnOf(wrote, anew, hours(1))).toEqual({ may: 'later', waitsFor: 'day', at: hours(24) });
});

test('a reader who answered gets the next at once; one who blocked gets none until the block is over', () => {
  expect(turnOf({ letter: null, wroteAt: null }, letter('second'), hours(1))).toEqual({ may: 'go' });
  const blocked = { ...wrote, blockedUntil: hours(100).toISOString() };
  for (const id of ['first', 'second'])
    expect(turnOf(blocked, letter(id), hours(99))).toEqual({ may: 'never' });
  expect(turnOf(blocked, letter('second'), hours(100))).toEqual({ may: 'go' });
});

test('however many letters come and whenever, two never go within 24 hours unless the reader answers', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(200), fc.nat(9)), { maxLength: 80 }), (tries) => {
      const gone: number[] = [];
      let mailbox: Kept;
      for (const [at, id] of tries.toSorted(([one], [other]) => one - other)) {
        const asked = letter(String(id));
        if (turnOf(mailbox, asked, hours(at)).may !== 'go') continue;
        mailbox = { letter: writingOf(asked), wroteAt: hours(at).toISOString() };
        gone.push(at);
      }
      for (const [index, at] of gone.slice(1).entries())
        expect(at - (gone[index] ?? 0)).toBeGreaterThanOrEqual(24);
    }),
  );
});

test('letters that wait are remembered once each, the newest last, and not without end', () => {
  expect(withWaiting(withWaiting(['a', 'b'], 'a'), 'c')).toEqual(['b', 'a', 'c']);
  expect(withoutWaiting(['a', 'b'], 'a')).toEqual(['b']);
  const many = Array.from({ length: 200 }, (_, index) => `letter.${index}`);
  const waiting = many.reduce<string[]>(withWaiting, []);
  expect(waiting.length).toBeLessThan(100);
  expect(waiting.at(-1)).toBe('letter.199');
});

test('all mailboxes together get so many an hour, and one that was tried before goes on', () => {
  expect(turnOf(undefined, letter('first'), now, 99)).toEqual({ may: 'go' });
  expect(turnOf(undefined, letter('first'), now, 100)).toEqual({
    may: 'later',
    waitsFor: 'hour',
    at: hours(1),
  });
  expect(turnOf(wrote, letter('first'), now, 100)).toEqual({ may: 'go-on' });
  expect(turnOf(wrote, letter('second'), now, 100)).toMatchObject({ waitsFor: 'day' });
});

test('the next hour begins with the hour', () => {
  expect(nextHour(new Date('2026-11-22T12:59:59.999Z')).toISOString()).toBe('2026-11-22T13:00:00.000Z');
  expect(nextHour(now)).toEqual(hours(1));
});
