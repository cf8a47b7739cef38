import { z } from 'zod';
import { type Activity, writtenToUs } from '../../../program/activities.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import { listOf, optionalText } from '../../../program/stored.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { readSettings } from '../settings.ts';
import { retryOnConflict } from '../transition.ts';

const personSchema = z.object({
  _rev: z.string(),
  email: optionalText,
  activities: listOf(z.looseObject({ _key: z.string(), text: optionalText })),
});
type Person = z.output<typeof personSchema>;

/**
 * Adds something that a person wrote to the activities of their record, where staff find it under Today. `entryFor` says
 * what is added; nothing where it stands there already. Gives whether the record is there and `isTheirs`.
 */
export function keepWritten(
  env: Environment,
  id: string,
  isTheirs: (person: Person) => boolean,
  entryFor: (person: Person) => Activity | undefined,
): Promise<boolean> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const person = personSchema.safeParse(await lake.getDocument(id)).data;
    if (!person || !isTheirs(person)) return false;
    const entry = entryFor(person);
    if (!entry) return true;
    await commit(
      lake.transaction().patch(id, {
        ifRevisionID: person._rev,
        setIfMissing: { activities: [] },
        insert: { after: 'activities[-1]', items: [entry] },
      }),
    );
    return true;
  });
}

/** Keeps what a person wrote beside an answer on one of our pages. Sent twice it is kept once; nothing where nothing was written. */
export async function keepWord(env: Environment, id: string, text: string, now: Date): Promise<void> {
  if (text === '') return;
  const { timeZone } = await readSettings(env);
  const on = dayOf(now, timeZone);
  await keepWritten(
    env,
    id,
    () => true,
    ({ activities }) =>
      activities.some((one) => one.text === text)
        ? undefined
        : writtenToUs({ key: crypto.randomUUID(), kind: 'note', text, on, at: now }),
  );
}
