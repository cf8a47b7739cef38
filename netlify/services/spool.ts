import { z } from 'zod';
import type { FormAnswers } from '../../forms/parse.ts';
import { holdsAddressOf } from '../../program/retention/erasable.ts';
import { inStore } from './blobs.ts';
import { FORM_NAMES, type PublicFormName } from './forms/forms.ts';

const STORE = 'spool';

/** How often storing each of them went wrong: beside them, so that what was accepted is written once and never again. */
const ATTEMPTS = 'spool-attempts';

const entrySchema = z.object({
  form: z.enum(FORM_NAMES),
  receivedAt: z.iso.datetime(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
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

/**
 * Notes that an entry could not be stored for a reason of its own, not because the Content Lake was away. Gives how often
 * that was so.
 */
export async function noteAttempt(key: string): Promise<number> {
  const before = Number((await inStore(ATTEMPTS, (store) => store.get(key))) ?? 0) || 0;
  await inStore(ATTEMPTS, (store) => store.set(key, String(before + 1)));
  return before + 1;
}

/** Lets an entry go that is kept elsewhere now, and how often it was tried. */
export async function removeSpooled(key: string): Promise<void> {
  await inStore(STORE, (store) => store.delete(key));
  await inStore(ATTEMPTS, (store) => store.delete(key));
}

/** Longer than a sender tries to put an entry into the spool. */
const WRITTEN_WITHIN_MS = 60_000;

/** Whether its sender may still be writing an entry: nobody was told yet that we have it, or a further try makes it whole. */
export function isStillWritten(key: string, now: Date): boolean {
  // A key that says no time is not one of ours, and NaN is near nothing.
  return Math.abs(now.getTime() - Date.parse(key.slice(0, now.toISOString().length))) < WRITTEN_WITHIN_MS;
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
