import { z } from 'zod';
import type { LetterKind } from '../letters.ts';
import { listOf } from '../stored.ts';

/** What tells whether the program may write to somebody. */
const writtenToSchema = z.object({
  entered: z.object({ import: z.string().nullish() }).nullish().catch(null),
  confirmedAt: z.string().nullish().catch(null),
  laterSignUps: listOf(z.unknown()).catch([]),
  laterApplications: listOf(z.unknown()).catch([]),
});

/**
 * The import that staff must begin to write to before the program writes to a person, or about a match; undefined where
 * nothing holds it back. Whoever has confirmed the address or sent a form since has spoken for themselves.
 */
export function holdingImport(record: unknown): string | undefined {
  const read = writtenToSchema.safeParse(record).data;
  if (!read?.entered?.import) return undefined;
  const hasWritten =
    Boolean(read.confirmedAt) || read.laterSignUps.length > 0 || read.laterApplications.length > 0;
  return hasWritten ? undefined : read.entered.import;
}

/** Letters that answer what their reader has just done: they go to everybody. */
export const ANSWERS: readonly LetterKind[] = [
  'confirm-address',
  'signed-up-again',
  'application-received',
  'record-link',
  'record-changed',
  'new-address',
  'address-changed',
  'withdrawn',
];
