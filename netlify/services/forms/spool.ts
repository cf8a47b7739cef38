import { getStore } from '@netlify/blobs';
import { z } from 'zod';
import type { FormAnswers } from '../../../program/sign-up/parseForm.ts';
import type { Environment } from '../../environment.ts';
import { errorName, log } from '../../log.ts';
import { programLake } from '../lake.ts';
import { FORM_NAMES, FORMS, type FormName } from './forms.ts';
import { NotKept } from './notKept.ts';

/** Where forms wait while the Content Lake is away. The key begins with the time, so the oldest comes first. */
const spool = () => getStore({ name: 'spool', consistency: 'strong' });

/** Forms that cannot be stored whatever we do. Staff look at them; nothing is thrown away. */
const aside = () => getStore({ name: 'spool-aside', consistency: 'strong' });

const entrySchema = z.object({
  form: z.enum(FORM_NAMES),
  receivedAt: z.iso.datetime(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** Keeps the answers of a form that parsed, until the Content Lake is back. Throws when Blobs is away as well. */
export async function spoolForm(form: FormName, answers: FormAnswers, now: Date): Promise<void> {
  await spool().setJSON(`${now.toISOString()}-${crypto.randomUUID()}`, {
    form,
    receivedAt: now.toISOString(),
    answers,
  });
}

/** Stores what waits, oldest first, until done or the Content Lake fails again. Gives the number stored. */
export async function drainSpool(env: Environment): Promise<number> {
  const { blobs } = await spool().list();
  let stored = 0;
  for (const { key } of blobs.toSorted((a, b) => a.key.localeCompare(b.key))) {
    const entry = entrySchema.safeParse(await spool().get(key, { type: 'json' }));
    const parsed = entry.success ? FORMS[entry.data.form].parse(entry.data.answers) : undefined;
    if (!entry.success || !parsed?.ok) {
      await aside().set(key, (await spool().get(key)) ?? '');
      await spool().delete(key);
      log('spool-set-aside');
      continue;
    }
    try {
      await parsed.store(env, new Date(entry.data.receivedAt));
    } catch (error) {
      if (error instanceof NotKept && error.letter) {
        await programLake(env).createIfNotExists(error.letter, { visibility: 'async' });
        await spool().delete(key);
        continue;
      }
      log('spool-waits', { error: errorName(error), waiting: blobs.length - stored });
      return stored;
    }
    await spool().delete(key);
    stored += 1;
  }
  return stored;
}

/** How many forms wait. */
export async function spoolLength(): Promise<number> {
  return (await spool().list()).blobs.length;
}
