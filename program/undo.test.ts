import { expect, it } from 'vitest';
import { isHeldBack, undoable, undoableSchema } from './undo.ts';

const at = '2026-11-28T10:00:00.000Z';

it('a decision keeps what stood in the fields that it changes, and that nothing did', () => {
  const kept = undoable(at, 'received', { readyAt: '2026-11-01', unmet: ['region'] }, [
    'readyAt',
    'screenedAt',
    'unmet',
  ]);
  expect(undoableSchema.parse(kept)).toEqual({
    at,
    status: 'received',
    before: { readyAt: '2026-11-01', screenedAt: null, unmet: ['region'] },
  });
});

it.each([
  ['2026-11-28T10:02:59Z', 3, true],
  ['2026-11-28T10:03:00Z', 3, false],
  ['2026-11-28T10:00:00Z', 0, false],
])(
  'what follows waits for its minutes, and none where there are none: %s after %i',
  (now, minutes, waits) => {
    expect(isHeldBack({ undoable: undoable(at, 'received') }, minutes, new Date(now))).toBe(waits);
  },
);

it('nothing waits for a record that staff decided nothing about', () => {
  expect(isHeldBack({}, 3, new Date(at))).toBe(false);
  expect(isHeldBack(null, 3, new Date(at))).toBe(false);
});
