import { expect, it } from 'vitest';
import { sendingPace } from '../services/letters/sendingPace.ts';

it('letters wait for the next window when the mail service says that its window is full, and never for long', async () => {
  const waited: number[] = [];
  let now = 0;
  const pace = sendingPace(
    () => now,
    async (milliseconds) => {
      waited.push(milliseconds);
      now += milliseconds;
    },
  );
  await pace.turn();
  pace.heard({ 'ratelimit-remaining': '1', 'ratelimit-reset': '1' });
  await pace.turn();
  expect(waited).toEqual([]);
  pace.heard({ 'ratelimit-remaining': '0', 'ratelimit-reset': '1' });
  now += 250;
  await pace.turn();
  expect(waited).toEqual([750]);
  pace.heard({ 'ratelimit-remaining': '0', 'ratelimit-reset': '3600' });
  await pace.turn();
  expect(waited).toEqual([750, 2000]);
  pace.heard(null);
  pace.heard({ 'ratelimit-remaining': 'none' });
  now += 3_600_000;
  await pace.turn();
  expect(waited).toHaveLength(2);
});
