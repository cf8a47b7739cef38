import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { FormAnswers } from '../../../forms/parse.ts';
import { dedupeDay } from '../../../program/clock/elapsed.ts';
import { type SetAsideReason, setAsideForm } from '../../../program/forms/setAside.ts';
import type { Environment } from '../../environment.ts';
import { commit, commitErasing } from '../commit.ts';
import { programLake } from '../lake.ts';
import { NotKept } from '../notKept.ts';
import { readSettings } from '../settings.ts';
import { retryOnConflict } from '../transition.ts';
import { FORM_NAMES, FORMS, type PublicFormName } from './forms.ts';

/** Whether the trap of a form was filled in, which people leave empty. */
export const isTrapped = (answers: FormAnswers): boolean =>
  [answers.fax ?? ''].flat().some((text) => text !== '');

/**
 * Sets a form aside whose trap was filled in: a machine, or a browser that fills in every box. It is matched with nobody
 * and nobody is written to, until staff take it in. The same form of one day is set aside once.
 */
export async function setTrappedAside(
  env: Environment,
  form: PublicFormName,
  { fax: _trap, ...answers }: FormAnswers,
  now: Date,
): Promise<void> {
  const said = JSON.stringify([form, answers, dedupeDay(now)]);
  const key = createHmac('sha256', env.ID_KEY).update(said).digest('hex').slice(0, 32);
  const document = setAsideForm({
    ...{ key, why: 'maybe-a-machine', text: '', form, answers, now },
    receivedAt: now.toISOString(),
  });
  await programLake(env).createIfNotExists(document, { visibility: 'async' });
}

const setAsideSchema = z.object({
  _id: z.string(),
  _rev: z.string(),
  form: z.enum(FORM_NAMES),
  answers: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
  takeInRequestedAt: z.string(),
});

/** The answers as the form sent them. */
const answersIn = ({ answers }: z.output<typeof setAsideSchema>): FormAnswers =>
  Object.fromEntries(
    answers.map(({ name, values: [first = '', ...more] }) => [
      name,
      more.length > 0 ? [first, ...more] : first,
    ]),
  );

/** Keeps the form as if it came now. Gives the letters it queued, or why it could not be kept. */
async function keepNow(
  env: Environment,
  found: z.output<typeof setAsideSchema>,
  now: Date,
): Promise<string[] | SetAsideReason> {
  const parsed = FORMS[found.form].parse(answersIn(found), await readSettings(env), 'before');
  if (!parsed.ok) return 'mistakes';
  return parsed.store(env, now).catch((error) => {
    if (error instanceof NotKept) return 'no-event';
    throw error;
  });
}

/**
 * Takes a form in that staff found to be a person's. What cannot be kept stays set aside, and says why. Gives the ids of
 * the letters it queued. Done twice, it is done once.
 */
export function takeIn(env: Environment, id: string, now: Date): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const found = setAsideSchema.safeParse(await lake.getDocument(id)).data;
    if (!found) return [];
    const kept = await keepNow(env, found, now);
    if (typeof kept !== 'string') {
      await commitErasing(lake, lake.transaction().delete(id));
      return kept;
    }
    const change = { ifRevisionID: found._rev, set: { why: kept }, unset: ['takeInRequestedAt'] };
    await commit(lake.transaction().patch(id, change));
    return [];
  });
}
