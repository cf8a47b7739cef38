import { z } from 'zod';
import { daysBefore } from '../clock/elapsed.ts';
import { listOf, optionalText } from '../stored.ts';

/** Days for which an import can be undone. */
export const UNDO_DAYS = 30;

/** What was written in one transaction: its revision is that of each of its documents, until somebody changes one. */
const batchSchema = z.object({ _key: z.string(), revision: z.string(), ids: z.array(z.string()) });

/** What an import wrote into a record that was there already: fields that were empty, and the revision it then had. */
const fillSchema = z.object({
  _key: z.string(),
  id: z.string(),
  fields: z.array(z.string()),
  revision: z.string(),
});

const count = z.number().catch(0);
export const importCounts = z.object({
  participants: count,
  connectors: count,
  matches: count,
  filled: count,
  leftOut: count,
});
export type ImportCounts = z.output<typeof importCounts>;

/** One import of a file: who brought it, what it wrote, and whether the people in it may be written to. */
export const importSchema = z.object({
  _id: z.string().startsWith('import.'),
  _rev: z.string(),
  state: z.enum(['writing', 'written', 'undone']),
  at: z.iso.datetime(),
  by: optionalText,
  counts: importCounts,
  batches: listOf(batchSchema),
  fills: listOf(fillSchema),
  /** Since when the program writes to these people. Until then it writes to none of them. */
  writingStartedAt: z.string().nullish(),
  writingStartedBy: optionalText,
});
export type ImportDocument = z.output<typeof importSchema>;

export const importId = (key: string): string => `import.${key}`;
export const importKey = (id: string): string => id.replace(/^import\./, '');

/** Whether an import can still be undone at `now`. */
export const isUndoable = ({ at }: Pick<ImportDocument, 'at'>, now: Date): boolean =>
  at >= daysBefore(now, UNDO_DAYS).toISOString();

/** The document of an import that begins now. */
export function newImport(key: string, by: string, counts: ImportCounts, now: Date) {
  return {
    _id: importId(key),
    _type: 'import' as const,
    state: 'writing' as const,
    at: now.toISOString(),
    by,
    counts,
    batches: [],
    fills: [],
  };
}
