import { expect, it } from 'vitest';
import { stateSince } from './stateSince.ts';

const history = [
  { at: '2026-11-01T12:00:00Z', to: 'asked' },
  { at: '2026-11-05T12:00:00Z', to: 'introduced' },
  { at: '2026-11-09T12:00:00Z', note: 'a call' },
];

it('a state has lasted since the last line of history that led to it', () => {
  expect(stateSince(history, 'introduced')).toBe('2026-11-05T12:00:00Z');
  expect(stateSince([...history, { at: '2026-11-20T12:00:00Z', to: 'introduced' }], 'introduced')).toBe(
    '2026-11-20T12:00:00Z',
  );
  expect(stateSince(history, 'met')).toBe('');
  for (const none of [undefined, null, 'text', 7]) expect(stateSince(none, 'asked')).toBe('');
});
