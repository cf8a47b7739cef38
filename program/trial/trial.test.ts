import { describe, expect, it } from 'vitest';
import { armOf, assignmentFor, assignmentIn, concerns, isLeftOut, mayBeAssigned } from './arms.ts';
import { changesSince, isTold, register, runningTrial, type Trial, trialsSchema } from './trial.ts';

const now = new Date('2026-12-01T15:00:00Z');
const zone = 'America/Chicago';
const plan = {
  question: 'Does a page to prepare with lead to more coffees that take place?',
  ...({ compares: 'prepare', outcome: 'met', usual: 50, hoped: 75 } as const),
  ...{ startsOn: '2026-12-02', endsOn: '2027-06-30' },
};
const registered = register(plan, now, '2026-12-01');
if (typeof registered === 'string') throw new Error(registered);
const trial: Trial = { _key: 'first', ...plan, registered };
const stopped: Trial = { ...trial, endedAt: '2027-01-10T15:00:00Z' };

describe('a trial', () => {
  it('is frozen as it stands when it is switched on, with the number of people that it needs', () => {
    expect(registered).toEqual({ ...plan, at: now.toISOString(), needed: 58 });
    expect(register({ ...plan, question: '' }, now, '2026-12-01')).toBe('incomplete');
    expect(register({ ...plan, usual: 75 }, now, '2026-12-01')).toBe('same');
    expect(register({ ...plan, endsOn: '2026-12-01' }, now, '2026-11-30')).toBe('days');
    expect(register(plan, now, '2026-12-02')).toBe('today');
  });

  it('shows what was written differently since', () => {
    expect(changesSince(trial)).toEqual([]);
    expect(changesSince({ ...trial, hoped: 60 })).toEqual([{ field: 'hoped', registered: '75', now: '60' }]);
    expect(changesSince({ _key: 'draft', ...plan, hoped: 60 })).toEqual([]);
  });

  it('is told of from the switch on, takes people in from its first day to its last, and ends when it is stopped', () => {
    const days = ['2026-12-01', '2026-12-02', '2027-06-30', '2027-07-01'];
    expect(days.map((day) => isTold(trial, day))).toEqual([true, true, true, false]);
    expect(days.map((day) => runningTrial([trial], day)?._key)).toEqual([
      undefined,
      'first',
      'first',
      undefined,
    ]);
    expect(days.map((day) => isTold(stopped, day) || runningTrial([stopped], day))).toEqual(
      days.map(() => undefined),
    );
    expect(isTold({ _key: 'draft', ...plan }, '2026-12-02')).toBe(false);
  });

  it('is no trial where it cannot be read, and never a reason that nothing works', () => {
    expect(trialsSchema.parse('x')).toEqual([]);
    expect(trialsSchema.parse([{ _key: 'a', registered: { at: 'x' } }, null, trial])).toEqual([trial]);
    expect(trialsSchema.parse([{ _key: 'a', hoped: 'many' }])).toEqual([{ _key: 'a' }]);
  });
});

describe('the group of a participant', () => {
  const person = { signedUpAt: '2026-12-03T15:00:00Z' };

  it('is one half each of all hashes', () => {
    expect(['00000000aa', '7fffffffaa', '80000000aa', 'ffffffffaa'].map(armOf)).toEqual([
      ...['with', 'with', 'without', 'without'],
    ]);
  });

  it('is for who sent the form while it told of the trial, and not for who left or was entered by staff', () => {
    expect(mayBeAssigned(person, trial, zone)).toBe(true);
    const others = [
      { signedUpAt: '2026-12-02T05:00:00Z' },
      { ...person, trialsLeftAt: person.signedUpAt },
      { ...person, entered: { source: 'telephone' } },
      {},
    ];
    expect(others.map((other) => mayBeAssigned(other, trial, zone))).toEqual(others.map(() => false));
  });

  it('stays what it was first, whatever the hash says later', () => {
    const first = assignmentFor([], trial, '00000000', now);
    expect(first).toEqual({ key: 'first', arm: 'with', at: now.toISOString() });
    const other = { trial: { ...first, key: 'other', arm: 'without' } };
    expect(assignmentFor([{}, other, { trial: first }], trial, 'ffffffff', now).arm).toBe('with');
    const late = { trial: { ...first, arm: 'without', at: '2026-12-24T15:00:00Z' } };
    expect(assignmentFor([late, { trial: first }], trial, 'ffffffff', now).arm).toBe('with');
    expect(assignmentIn({ trial: { key: 'first' } })).toBeUndefined();
  });

  it('leaves out the page that is compared and no other, and nothing for who left, asked, or once the trial is stopped', () => {
    const match = { trial: { key: 'first', arm: 'without', at: now.toISOString() } };
    expect(isLeftOut('prepare', match, {}, [trial])).toBe(true);
    expect(isLeftOut('plan', match, {}, [trial])).toBe(false);
    const both = { ...trial, registered: { ...registered, compares: 'both' as const } };
    expect(isLeftOut('plan', match, {}, [both])).toBe(true);
    expect(isLeftOut('prepare', match, { trialsLeftAt: person.signedUpAt }, [trial])).toBe(false);
    expect(isLeftOut('prepare', { trial: { ...match.trial, givenAt: person.signedUpAt } }, {}, [trial])).toBe(
      false,
    );
    expect(isLeftOut('prepare', { trial: { ...match.trial, arm: 'with' } }, {}, [trial])).toBe(false);
    for (const trials of [[], [stopped]]) expect(isLeftOut('prepare', match, {}, trials)).toBe(false);
    expect(isLeftOut('prepare', {}, {}, [trial])).toBe(false);
  });

  it('is theirs to leave while people are told, and afterwards while they are in it', () => {
    const match = { trial: { key: 'first', arm: 'with', at: now.toISOString() } };
    expect(concerns(trial, [], '2026-12-05')).toBe(true);
    expect(concerns(trial, [], '2027-07-05')).toBe(false);
    expect(concerns(trial, [match], '2027-07-05')).toBe(true);
    expect(concerns(stopped, [match], '2027-07-05')).toBe(false);
  });
});
