import { z } from 'zod';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { retryOnConflict } from '../transition.ts';

const personSchema = z.object({ _rev: z.string(), consentNews: z.boolean().nullish() });

/** Ends news to a person, or gives them back. Kept with the person, for staff to see. Done twice, it is done once. */
async function setNews(env: Environment, id: string, isWanted: boolean, now: Date): Promise<void> {
  await retryOnConflict(async () => {
    const lake = programLake(env);
    const { data: person } = personSchema.safeParse(await lake.getDocument(id));
    if (!person) return;
    const { _rev: ifRevisionID } = person;
    const change = isWanted
      ? { set: { consentNews: true }, unset: ['unsubscribedAt'] }
      : { set: { consentNews: false }, setIfMissing: { unsubscribedAt: now.toISOString() } };
    await commit(lake.transaction().patch(id, { ifRevisionID, ...change }));
  });
}

/** No invitation and no news goes to this person any more. */
export const unsubscribe = (env: Environment, id: string, now: Date) => setNews(env, id, false, now);

/** The person, who unsubscribed by mistake, has them again. */
export const subscribeAgain = (env: Environment, id: string, now: Date) => setNews(env, id, true, now);
