import { describe, expect, it } from 'vitest';
import { activitiesIn, activityProblems, isToDo, newActivity } from './activities.ts';

const TODAY = '2026-11-28';
const now = new Date('2026-11-28T12:00:00Z');
const call = { kind: 'call', on: '2026-11-27', text: 'Will call back', next: '', nextOn: '' } as const;

describe('an activity', () => {
  it('says what is to be mended: no text, no day, a day to come, half a next step', () => {
    expect(activityProblems(call, TODAY)).toEqual({});
    expect(activityProblems({ ...call, text: ' ', on: 'today' }, TODAY)).toEqual({
      text: 'text-missing',
      on: 'day',
    });
    expect(activityProblems({ ...call, text: 'x'.repeat(2001), on: '2026-11-29' }, TODAY)).toEqual({
      text: 'text-long',
      on: 'day-future',
    });
    expect(activityProblems({ ...call, nextOn: '2026-12-01' }, TODAY)).toEqual({ next: 'next-missing' });
    expect(activityProblems({ ...call, next: 'Call her' }, TODAY)).toEqual({ nextOn: 'next-day' });
  });

  it('is read back as it was written, the newest day first, and is left out where it cannot be read', () => {
    const next = { next: ' Call her ', nextOn: '2026-12-01' };
    const entries = [
      newActivity('old', { ...call, on: '2026-10-01' }, undefined, now),
      newActivity('new', { ...call, ...next }, 'Robin (example)', now),
      { _key: 'odd', kind: 'dream' },
    ];
    const read = activitiesIn(entries);
    expect(read.map(({ _key }) => _key)).toEqual(['new', 'old']);
    expect(read[0]).toMatchObject({ next: 'Call her', nextOn: '2026-12-01', by: 'Robin (example)' });
    expect(read.map(isToDo)).toEqual([true, false]);
    expect(activitiesIn('nothing')).toEqual([]);
    expect(activitiesIn([{ ...entries[1], nextDoneAt: now.toISOString() }]).map(isToDo)).toEqual([false]);
  });
});
