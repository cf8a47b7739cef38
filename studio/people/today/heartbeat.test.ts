import { expect, test } from 'vitest';
import { troublesOf } from './heartbeat.ts';

const now = new Date('2026-11-22T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
const well = { at: ago(4), spoolWaiting: 0, buildAskedAt: ago(300) };

test('when all is well there is no trouble, and it says when that was last known', () => {
  const { troubles, known } = troublesOf({ heartbeat: well, oldestLetter: ago(3) }, now);
  expect(troubles).toEqual([]);
  expect(known).toHaveLength(3);
});

test.each([
  ['functions that are not heard of', { heartbeat: { ...well, at: ago(45) } }, 'last heard of'],
  ['forms that wait outside', { heartbeat: { ...well, spoolWaiting: 2 } }, 'wait outside to be kept: 2'],
  [
    'letters of so many forms that they wait',
    { heartbeat: well, overflow: 7 },
    'because so many came in an hour: 7',
  ],
  ['a letter that nobody fetches', { heartbeat: well, oldestLetter: ago(45) }, 'An email has been waiting'],
])('%s are said', (_title, machinery, words) => {
  expect(troublesOf(machinery, now).troubles.join(' ')).toContain(words);
});

test('what is not known is not called well', () => {
  const { known } = troublesOf({ heartbeat: null }, now);
  expect(known.join(' ')).toContain('Nothing is known');
});
