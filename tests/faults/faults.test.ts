import { expect, it } from 'vitest';
import { faultRun } from './faultRun.ts';

it('whatever fails and whenever the process is killed, each accepted sign-up is stored once and answered once', {
  timeout: 300_000,
}, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`Seed of this fault run: ${seed}`);
  const { accepted, stored, confirmed, storedTwice, confirmedTwice, setAside, givenUp } = await faultRun(
    seed,
    60,
  );
  const found = { accepted, stored, confirmed, storedTwice, confirmedTwice, setAside, givenUp };
  const whole = {
    accepted: 60,
    stored: 60,
    confirmed: 60,
    storedTwice: 0,
    confirmedTwice: 0,
    setAside: {},
    givenUp: {},
  };
  expect(found, `npm run test:faults -- --seed ${seed} --sign-ups 60`).toEqual(whole);
});
