import { z } from 'zod';
import type { FormAnswers } from '../../forms/parse.ts';
import { holdsAddressOf } from '../../program/retention/erasable.ts';
import { inStore } from './blobs.ts';
import { FORM_NAMES, type PublicFormName } from './forms/forms.ts';

const STORE = 'spool';

const entrySchema = z.object({
  form: z.enum(FORM_NAMES),
  receivedAt: z.iso.datetime(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** How often storing it went wrong for a reason of its own, not because the Content Lake was away. */
  attempts: z.number().default(0),
});
export type SpoolEntry = z.output<typeof entrySchema>;

/** Keeps the answers of a form that parsed, until the Content Lake is back. Throws when Blobs is away as well. */
export async function spoolForm(form: PublicFormName, answers: FormAnswers, now: Date): Promise<void> {
  const entry = { form, receivedAt: now.toISOString(), answers };
  // The key begins with the time, so the oldest comes first.
  await inStore(STORE, (store) => store.setJSON(`${now.toISOString()}-${crypto.randomUUID()}`, entry));
}

/**
 * The keys of all that waits, oldest first. Ours begin with the time. A store of files lists what it is still writing,
 * under a name with a dot before it: read then, it would be half an entry, and removed, none.
 */
export async function spoolKeys(): Promise<string[]> {
  const { blobs } = await inStore(STORE, (store) => store.list());
  return blobs
    .map(({ key }) => key)
    .filter((key) => !key.startsWith('.'))
    .toSorted();
}

/** What waits under a key: the entry where it can be read, and the text as it is; nothing when it is gone. */
export async function readSpooled(
  key: string,
): Promise<{ text: string; entry: SpoolEntry | undefined } | undefined> {
  const text = await inStore(STORE, (store) => store.get(key, { type: 'text' }));
  return text === null ? undefined : { text, entry: parse(text) };
}

function parse(text: string): SpoolEntry | undefined {
  try {
    return entrySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Notes that an entry could not be stored, for a reason of its own. */
export async function noteAttempt(key: string, entry: SpoolEntry): Promise<void> {
  await inStore(STORE, (store) => store.setJSON(key, { ...entry, attempts: entry.attempts + 1 }));
}

/** Lets an entry go that is kept elsewhere now. */
export async function removeSpooled(key: string): Promise<void> {
  await inStore(STORE, (store) => store.delete(key));
}

/** Lets every form go that holds the address of somebody who is erased, whoever sent it. */
export async function forgetSpooled(email: string): Promise<void> {
  for (const key of await spoolKeys()) {
    const found = await readSpooled(key);
    if (found && holdsAddressOf({ email }, found.text)) await removeSpooled(key);
  }
}

/** How many forms wait. */
export async function spoolLength(): Promise<number> {
  return (await spoolKeys()).length;
}
