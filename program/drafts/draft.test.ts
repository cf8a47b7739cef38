import { expect, it } from 'vitest';
import { DAY_MS } from '../clock/day.ts';
import { approved, DRAFT_WAITS, drafted, draftIn, draftLapses, mayIntroduce, refused } from './draft.ts';

const now = new Date('2026-11-22T12:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * DAY_MS);
const draft = drafted('Nurse, 8 years', now);

it('a draft is agreed to in the words of the participant, refused without any, and agreed to after all', () => {
  expect(draftIn({ draft })).toEqual(draft);
  expect(draftIn({})).toBeUndefined();
  expect(approved(draft, 'Nurse', later(1))).toMatchObject({ state: 'approved', text: 'Nurse' });
  const no = refused(draft, later(1));
  expect(no).toMatchObject({ state: 'refused', text: '' });
  expect(approved(no, 'Nurse', later(2))).toMatchObject({
    state: 'approved',
    answeredAt: later(2).toISOString(),
  });
});

it('a draft that nobody answers lapses after a week, and no other does', () => {
  expect(draftLapses(draft, later(DRAFT_WAITS - 0.01))).toBe(false);
  expect(draftLapses(draft, later(DRAFT_WAITS))).toBe(true);
  for (const other of [approved(draft, 'x', now), refused(draft, now)])
    expect(draftLapses(other, later(30))).toBe(false);
});

it('nobody is introduced by a match that is over', () => {
  expect(
    ['introduced', 'met', 'not-met', 'closed', 'cancelled'].filter((status) => mayIntroduce({ status })),
  ).toEqual(['introduced', 'met']);
});
