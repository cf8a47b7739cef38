import { describe, expect, it } from 'vitest';
import { MATCH_STATUSES } from '../matchStatus.ts';
import { dueIn, newToldEntry, TELLABLE, type Told, tellerOf, toldIn } from './told.ts';

const now = new Date('2026-11-28T12:00:00Z');
const entryOf = (told: Told) =>
  newToldEntry('key', { told, source: 'telephone', letters: 'usual', by: undefined }, now);

describe('what staff were told', () => {
  it('is read back as it was written, and not where it was written wrong', () => {
    const right: Told[] = [
      { what: 'yes' },
      { what: 'no', reason: 'no-time', word: '' },
      { what: 'pause', until: '2027-01-09' },
      { what: 'call-back', from: 'participant', on: '2026-12-01' },
      { what: 'met', from: 'connector', on: '2026-11-27' },
      { what: 'outcome', outcome: 'job', day: 90 },
    ];
    expect(toldIn(right.map(entryOf)).map(({ told }) => told)).toEqual(right);
    const { told: _told, ...bare } = entryOf({ what: 'yes' });
    const wrong = [
      { what: 'no', reason: 'rain' },
      { what: 'pause', until: '2027-02-30' },
      { what: 'outcome', outcome: 'job', day: 31 },
      { what: 'call-back', on: '2026-12-01' },
    ];
    expect(toldIn([bare, null, ...wrong.map((told) => ({ ...bare, told }))])).toEqual([]);
    for (const nothing of [undefined, null, 'yes', {}]) expect(toldIn(nothing)).toEqual([]);
  });

  it('waits for its minutes where it writes to somebody, and so does what was entered after it', () => {
    const [no, met] = [{ what: 'no', reason: 'other', word: '' } as const, { what: 'yes' } as const];
    const first = { ...entryOf(no), letters: 'none', _key: 'a' };
    const entries = [first, { ...entryOf(met), _key: 'b' }, { ...first, _key: 'c' }];
    const dueAt = (minutes: number, later: number) =>
      dueIn(entries, minutes, new Date(now.getTime() + later * 60_000)).map(({ _key }) => _key);
    expect(dueAt(3, 2.9)).toEqual(['a']);
    expect(dueAt(3, 3)).toEqual(['a', 'b', 'c']);
    expect(dueAt(0, 0)).toEqual(['a', 'b', 'c']);
    expect(dueIn([{ ...first, doneAt: now.toISOString() }], 0, now)).toEqual([]);
  });

  it('is nothing that only the other of the two could say', () => {
    expect(tellerOf({ what: 'yes' })).toBe('connector');
    expect(tellerOf({ what: 'outcome', outcome: 'none', day: 30 })).toBe('participant');
    expect(tellerOf({ what: 'met', from: 'participant', on: '2026-11-27' })).toBe('participant');
  });

  it('is a yes before the question went out, and after a no or a silence, but not after it was called off', () => {
    const yes = MATCH_STATUSES.filter((status) => TELLABLE[status].includes('yes'));
    expect(yes).toEqual(['approved', 'asked', 'declined', 'expired']);
    expect(MATCH_STATUSES.filter((status) => TELLABLE[status].length === 0)).toEqual([
      'accepted',
      'cancelled',
    ]);
  });
});
