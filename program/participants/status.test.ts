import { expect, it } from 'vitest';
import { afterPause, MoveRefused, moveParticipant, PARTICIPANT_STATUSES } from './status.ts';

const by = { at: new Date('2026-11-22T12:00:00Z'), who: 'staff', by: 'Rosa (example)' } as const;

it('an allowed move gives its line of history', () => {
  expect(moveParticipant('received', 'ready', { ...by, note: 'called' })).toEqual({
    at: '2026-11-22T12:00:00.000Z',
    who: 'staff',
    by: 'Rosa (example)',
    from: 'received',
    to: 'ready',
    note: 'called',
  });
});

it('nobody is introduced before staff have found them ready', () => {
  for (const from of PARTICIPANT_STATUSES.filter((status) => status !== 'ready' && status !== 'on-hold')) {
    expect(() => moveParticipant(from, 'introduced', by)).toThrow(MoveRefused);
  }
  // From a hold one comes back to an introduction that was there before it, and to no other.
  for (const from of PARTICIPANT_STATUSES.filter((status) => status !== 'introduced'))
    expect(afterPause([{ from, to: 'on-hold' }], true)).not.toBe('introduced');
});

it('everyone can withdraw, and comes back to be screened again, or to confirm the address first', () => {
  for (const status of PARTICIPANT_STATUSES.filter((each) => each !== 'withdrawn')) {
    expect(moveParticipant(status, 'withdrawn', by).to).toBe('withdrawn');
    if (status === 'received' || status === 'unconfirmed')
      expect(moveParticipant('withdrawn', status, by).to).toBe(status);
    else expect(() => moveParticipant('withdrawn', status, by)).toThrow(MoveRefused);
  }
});

it('whoever paused before staff had found them ready comes back to be screened', () => {
  const hold = (from: string) => ({ from, to: 'on-hold' });
  const ready = { from: 'received', to: 'ready' };
  expect(afterPause([{ from: 'unconfirmed', to: 'received' }, hold('received')])).toBe('received');
  expect(afterPause([ready, hold('ready')])).toBe('ready');
  expect(afterPause([hold('received'), { from: 'on-hold', to: 'ready' }, hold('introduced')])).toBe('ready');
  expect(afterPause([])).toBe('ready');
});

it('whom staff put on hold after an introduction has it again while it stands, and else waits for another', () => {
  const hold = [{ from: 'introduced', to: 'on-hold' }];
  expect([afterPause(hold, true), afterPause(hold, false)]).toEqual(['introduced', 'ready']);
  expect(
    afterPause([...hold, { from: 'on-hold', to: 'ready' }, { from: 'ready', to: 'on-hold' }], true),
  ).toBe('ready');
  expect(moveParticipant('on-hold', 'introduced', by).to).toBe('introduced');
});
