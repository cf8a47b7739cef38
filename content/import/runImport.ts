import { readFile, writeFile } from 'node:fs/promises';
import { NO_CHOICES } from '../../forms/import/choices.ts';
import { EXISTING, existingSchema } from '../../forms/import/existing.ts';
import { importedSheet } from '../../forms/import/importedSheet.ts';
import { countsOf } from '../../forms/import/importPlan.ts';
import { leftOutTable } from '../../forms/import/leftOutTable.ts';
import { planImport } from '../../forms/import/planImport.ts';
import { planInWords, recordsInWords } from '../../forms/import/summary.ts';
import { readSpreadsheet } from '../../packages/spreadsheet/src/index.ts';
import { SETTINGS_ID, settingsSchema } from '../../program/content/settings.ts';
import { contentKey } from '../../program/import/contentKey.ts';
import { type ImportDocument, importId } from '../../program/import/importDocument.ts';
import { type ImportLake, readImport } from '../../program/import/importLake.ts';
import { undoImport } from '../../program/import/undoImport.ts';
import { writeImport } from '../../program/import/writeImport.ts';
import { toCsv } from '../../program/overview/csv.ts';
import type { LoadEnvironment } from '../environment.ts';
import { lakeClient } from '../lake.ts';
import type { ImportOptions } from './arguments.ts';
import { importLake } from './importLake.ts';
import { jsonReport, textReport } from './report.ts';

/** What stops an import before it begins; the message says what to do. */
export class ImportStopped extends Error {
  override name = 'ImportStopped';
}

/** The key of an import of a file, and what an earlier try left of it. A file that is in already is not brought in again unasked. */
async function keyFor(lake: ImportLake, bytes: Uint8Array<ArrayBuffer>, isAgain: boolean) {
  for (let again = 0; ; again += 1) {
    const key = await contentKey(bytes, again);
    const before = await readImport(lake, importId(key));
    if (!before || before.state === 'writing') return { key, before };
    if (!isAgain)
      throw new ImportStopped(
        `This file was imported at ${before.at} as ${before._id} (${recordsInWords(before.counts)}). --again imports it once more, --undo ${before._id} takes it back.`,
      );
  }
}

const writtenIn = (before: ImportDocument | undefined) => new Set(before?.batches.flatMap(({ ids }) => ids));

/** Imports a file, or says what an import would do. `say` gets each line. */
export async function runImport(
  env: LoadEnvironment,
  file: string,
  options: ImportOptions,
  { now, say }: { now: Date; say: (line: string) => void },
): Promise<void> {
  const program = lakeClient(env, env.PROGRAM_DATASET);
  const lake = importLake(program);
  const bytes = new Uint8Array(await readFile(file));
  const settings = await lakeClient(env, env.CONTENT_DATASET).getDocument(SETTINGS_ID);
  const rules = settingsSchema.parse(settings);
  const { country, ownQuestions: own, fieldsOfWork } = rules;
  const sheets = (await readSpreadsheet(bytes)).map((sheet) => importedSheet(sheet, options.kind, own));
  const { key, before } = options['dry-run']
    ? { key: await contentKey(bytes), before: undefined }
    : await keyFor(lake, bytes, options.again);
  const on = options['consented-on'];
  const choices = {
    ...NO_CHOICES,
    leaveUnreadable: options['leave-empty'],
    consents: on ? { given: ['consent' as const], on } : { given: [] },
  };
  const entered = {
    source: 'spreadsheet' as const,
    by: options.by,
    at: now.toISOString(),
    import: importId(key),
  };
  const existing = existingSchema.parse(await lake.fetch(EXISTING));
  const importing = { entered, rules, country, own, fieldsOfWork, choices };
  const plan = planImport(sheets, existing, importing, writtenIn(before));
  const counts = countsOf(plan);
  if (options.json) say(JSON.stringify(jsonReport(sheets, plan, own), null, 2));
  else say(`${textReport(sheets, plan, own)}\n${planInWords(counts)}`);
  if (options['left-out'])
    await writeFile(options['left-out'], toCsv(leftOutTable(sheets, plan)), { mode: 0o600 });
  if (options['dry-run']) return;
  const meanwhile = await writeImport(
    lake,
    key,
    { ...plan, counts },
    {
      by: options.by,
      now,
      progress: (done, of) => (options.json ? undefined : say(`${done} of ${of} written`)),
    },
  );
  if (options.json) return;
  if (meanwhile.length > 0)
    say(`${meanwhile.length} came in by another way meanwhile and were not written again.`);
  say(
    `${recordsInWords(counts)} came in as ${importId(key)}. Nobody is written to before staff say so in the Studio.`,
  );
  say(`To take it back within 30 days: npm run import -- --undo ${importId(key)}`);
}

/** Takes an import back, and says what stays. */
export async function runUndo(
  env: LoadEnvironment,
  id: string,
  { now, say }: { now: Date; say: (line: string) => void },
): Promise<void> {
  const lake = importLake(lakeClient(env, env.PROGRAM_DATASET));
  const kept = await undoImport(lake, id, {
    now,
    progress: (done, of) => say(`${done} of ${of} taken back`),
  });
  if (kept.length === 0) say('All of it is taken back, as if it had never come in.');
  else
    say(
      `${kept.length} stay, because somebody changed them since:\n${kept.map(({ id: one, name }) => `  ${one} ${name}`).join('\n')}`,
    );
}
