import type { Config } from '@netlify/functions';
import { readEnvironment } from '../environment.ts';
import { errorName, log } from '../log.ts';
import { drainSpool } from '../services/forms/spool.ts';
import { deliverLetter, dueLetters } from '../services/letters/letters.ts';
import { takeEffect, untold } from '../services/matches/effects.ts';
import { buildWhatWasMissed } from '../services/siteBuild.ts';

/** Letters for one run, so that it ends within the 30 seconds a scheduled function has. */
const LETTERS_A_RUN = 25;

/** Every five minutes: forms that waited, decisions whose webhook was lost, letters that are due, a build that was missed. Each step stands alone. */
export default async (): Promise<void> => {
  const env = readEnvironment();
  const now = new Date();
  const step = (name: string, run: () => Promise<unknown>) =>
    run().catch((error) =>
      log('failed', { handler: 'deliver-letters', step: name, error: errorName(error) }),
    );
  await step('spool', () => drainSpool(env));
  await step('effects', async () => {
    for (const id of await untold(env, now)) await step('effect', () => takeEffect(env, id, now));
  });
  await step('letters', async () => {
    for (const id of await dueLetters(env, now, LETTERS_A_RUN))
      await step('letter', () => deliverLetter(env, id, now));
  });
  await step('build', () => buildWhatWasMissed(env, now));
};

export const config: Config = { schedule: '*/5 * * * *' };
