import { describe, expect, it } from 'vitest';
import { calendarOf } from '../clock/calendar.ts';
import { itemsFor, readyForMatch, todayOf } from './today.ts';
import { waitingForStaffSchema } from './waiting.ts';

const stLouis = calendarOf({ timeZone: 'America/Chicago' });
/** The Monday after Thanksgiving, in the morning. */
const now = new Date('2026-11-30T15:00:00Z');
const robin = { id: 'robin', name: 'Robin Staff (example)' };
const sam = { id: 'sam', name: 'Sam Staff (example)' };
const layla = [{ givenName: 'Layla', familyName: 'Hassan (example)' }];

const items = (read: Record<string, unknown>) => todayOf(waitingForStaffSchema.parse(read), now, stLouis);
const waits = (id: string, since: string, more: Record<string, unknown> = {}) => ({
  ...{ _id: id, _type: 'participant', people: layla, since },
  ...more,
});

describe('what is due today', () => {
  it('says who, what, since when and by when', () => {
    expect(items({ screen: [waits('participant.a', '2026-11-27T16:00:00Z', { owner: robin })] })).toEqual([
      {
        ...{ kind: 'screen', key: 'screen participant.a', id: 'participant.a', type: 'participant' },
        ...{ people: ['Layla Hassan (example)'], about: '', text: '', since: '2026-11-27T16:00:00Z' },
        ...{ due: '2026-12-04', lateness: 'coming', owner: robin },
      },
    ]);
  });

  it.each([
    // Thanksgiving and the weekends do not count: five working days after these moments.
    ['2026-11-20T16:00:00Z', '2026-11-30', 'today'],
    ['2026-11-19T16:00:00Z', '2026-11-27', 'late'],
    ['2026-11-23T16:00:00Z', '2026-12-01', 'coming'],
    // Late on Friday in St. Louis is Saturday in Greenwich.
    ['2026-11-21T04:00:00Z', '2026-11-30', 'today'],
  ])('a sign-up confirmed at %s is promised an answer by %s', (since, due, lateness) => {
    expect(items({ screen: [waits('participant.a', since)] })).toMatchObject([{ due, lateness }]);
  });

  it('an erasure is due at once, and a follow-up five working days after both were asked', () => {
    const read = {
      erase: [waits('participant.a', '2026-11-30T14:00:00Z')],
      'follow-up': [waits('match.a-b', '2026-11-10T16:00:00Z', { _type: 'match' })],
    };
    expect(items(read).map(({ kind, due }) => [kind, due])).toEqual([
      ['erase', '2026-11-30'],
      // Asked on the 24th; Thanksgiving lies between.
      ['follow-up', '2026-12-02'],
    ]);
  });

  it('what is late comes before what is worth more, and among the late the worth decides', () => {
    const read = {
      erase: [waits('participant.e', '2026-11-30T14:00:00Z')],
      letter: [waits('letter.l', '2026-11-02T16:00:00Z', { _type: 'letter' })],
      question: [waits('match.q', '2026-11-24T16:00:00Z', { _type: 'match' })],
      screen: [
        waits('participant.new', '2026-11-27T16:00:00Z'),
        waits('participant.old', '2026-11-02T16:00:00Z'),
      ],
    };
    expect(items(read).map(({ id }) => id)).toEqual([
      'match.q',
      'participant.old',
      'letter.l',
      'participant.e',
      'participant.new',
    ]);
  });

  it('a task is due on its day and its own owner’s, else the record’s; what is done is gone', () => {
    const tasks = [
      { _key: 'a', text: 'Call back', day: '2026-11-30', owner: sam, at: '2026-11-25T16:00:00Z' },
      { _key: 'b', text: 'Send the form', day: '2026-12-02' },
      { _key: 'c', text: 'Done', day: '2026-11-01', doneAt: '2026-11-02T16:00:00Z' },
      7,
    ];
    const read = { tasks: [{ ...waits('participant.a', ''), owner: robin, tasks }] };
    expect(items(read)).toMatchObject([
      { kind: 'task', text: 'Call back', due: '2026-11-30', lateness: 'today', owner: sam },
      { kind: 'task', text: 'Send the form', due: '2026-12-02', lateness: 'coming', owner: robin },
    ]);
  });

  it('what cannot be read hides nothing else, and what has no moment is due today', () => {
    const read = {
      screen: [{ nothing: true }, waits('participant.a', ''), waits('participant.b', 'soon', { owner: 'x' })],
    };
    expect(items(read)).toMatchObject([
      { id: 'participant.a', due: '2026-11-30', lateness: 'today' },
      { id: 'participant.b', due: '2026-11-30', owner: undefined },
    ]);
    expect(items({})).toEqual([]);
  });

  it('ready for a match is only for whom nobody is being asked', () => {
    const read = { ready: ['participant.a', 'participant.b'], beingAsked: ['participant.b', null] };
    expect(readyForMatch(waitingForStaffSchema.parse(read))).toBe(1);
    expect(readyForMatch(waitingForStaffSchema.parse({}))).toBe(0);
  });

  it('is mine, nobody’s, or everyone’s', () => {
    const all = items({
      screen: [
        waits('participant.mine', '2026-11-27T16:00:00Z', { owner: robin }),
        waits('participant.theirs', '2026-11-27T16:00:00Z', { owner: sam }),
        waits('participant.free', '2026-11-27T16:00:00Z'),
      ],
    });
    const ids = (whose: 'everyone' | 'mine' | 'nobody') => itemsFor(all, whose, 'robin').map(({ id }) => id);
    expect(ids('mine')).toEqual(['participant.mine']);
    expect(ids('nobody')).toEqual(['participant.free']);
    expect(ids('everyone')).toHaveLength(3);
  });
});
