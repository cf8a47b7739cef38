import { parseArgs } from 'node:util';
import { z } from 'zod';

const optionsSchema = z.object({
  kind: z.enum(['participants', 'connectors', 'matches']).optional(),
  'dry-run': z.boolean(),
  json: z.boolean(),
  undo: z.string().optional(),
  by: z.string(),
  'leave-empty': z.boolean(),
  again: z.boolean(),
  'consented-on': z.iso.date().optional(),
  'left-out': z.string().optional(),
});
export type ImportOptions = z.output<typeof optionsSchema>;

export const USAGE = `npm run import -- <file.csv or file.xlsx> [options]
  --dry-run            say what would be written, and write nothing
  --json               say it as JSON
  --kind KIND          what the rows are: participants, connectors or matches; without it the columns tell
  --by NAME            who imports: it stands in the history of each record
  --leave-empty        take rows with mistakes too, without what cannot be read
  --consented-on DAY   everybody in the file agreed on this day (2026-03-31) that their details are kept
  --again              import a file once more that was imported before
  --left-out FILE      write the rows that are left out into a CSV file
npm run import -- --undo ID   take an import back, within 30 days`;

/** Reads the arguments. Throws an error that says which is wrong. */
export function readArguments(args: string[]): { file: string | undefined; options: ImportOptions } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      kind: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      undo: { type: 'string' },
      by: { type: 'string', default: '' },
      'leave-empty': { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
      'consented-on': { type: 'string' },
      'left-out': { type: 'string' },
    },
  });
  const parsed = optionsSchema.safeParse(values);
  if (parsed.success) return { file: positionals[0], options: parsed.data };
  throw new Error(
    parsed.error.issues.map(({ path, message }) => `--${path.join('')}: ${message}`).join('\n'),
  );
}
