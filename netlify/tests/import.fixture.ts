import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SanityClient } from '@sanity/client';
import { exportDataset } from '@sanity/export';
import type { ImportChoices } from '../../forms/import/choices.ts';
import { NO_CHOICES } from '../../forms/import/choices.ts';
import { EXISTING, existingSchema } from '../../forms/import/existing.ts';
import { importedSheet } from '../../forms/import/importedSheet.ts';
import { countsOf } from '../../forms/import/importPlan.ts';
import { planImport } from '../../forms/import/planImport.ts';
import { readSpreadsheet } from '../../packages/spreadsheet/src/index.ts';
import { importId } from '../../program/import/importDocument.ts';
import { travelQuestion } from '../../program/ownQuestions/ownQuestions.fixture.ts';

export const BY = 'Robin Staff (example)';

const csv = (...rows: string[]) => new Uint8Array(new TextEncoder().encode(rows.join('\n')));

/** A question of the city's own, which the file of participants has a column for. */
const OWN = [travelQuestion()];

/** Connectors, in every state. */
const CONNECTORS = csv(
  'Name,Email,Organization,Fields,Status',
  'Tom Brandt (example),tom@example.org,Aircraft maker,Engineering,Active',
  'Renée Tolliver (example),renee@example.org,Law firm,Law,Paused',
  'Hoa Tran (example),hoa@example.org,Bank,Business,Retired',
);

const STATES = ['New', 'Ready', 'On hold', 'Not eligible', 'Introduced', 'Introduced', 'Closed', 'Withdrawn'];

/** Participants in every state, who agreed to everything, each second one with a match of long ago. */
const PARTICIPANTS = csv(
  'First,Last,Email,Status,Profession,Work permit,Signed up,Consent,Follow-up OK?,How do you travel?,Connector,Introduced on,Result',
  ...STATES.map((status, at) =>
    [
      ...[
        `Amra${at}`,
        'Kovač (example)',
        `amra${at}@example.org`,
        status,
        'Nurse',
        at === 3 ? 'No' : 'Yes',
        '2024-01-02',
        'yes',
        'yes',
        'Autobusom',
      ],
      ...(at >= 4 && at <= 6 ? ['Tom Brandt (example)', '2026-11-01', at === 6 ? 'Job' : ''] : ['', '', '']),
    ].join(','),
  ),
);

/** Reads the two files as one import, as it would be written into what is there now. */
export async function plannedImport(
  program: SanityClient,
  key: string,
  choices: ImportChoices = NO_CHOICES,
  now = new Date(),
) {
  const files = await Promise.all([CONNECTORS, PARTICIPANTS].map(readSpreadsheet));
  const sheets = files.flat().map((sheet) => importedSheet(sheet, undefined, OWN));
  const entered = { source: 'spreadsheet' as const, by: BY, at: now.toISOString(), import: importId(key) };
  const existing = existingSchema.parse(await program.fetch(EXISTING));
  const plan = planImport(sheets, existing, {
    entered,
    own: OWN,
    rules: { regionPostcodes: ['631'] },
    choices,
  });
  return { plan, toWrite: { ...plan, counts: countsOf(plan) } };
}

/** A participant's row alone, as many as asked for. */
export async function manyPlanned(program: SanityClient, key: string, count: number, now = new Date()) {
  const rows = Array.from({ length: count }, (_, at) => `Amra${at},Kovač (example),many${at}@example.org`);
  const [sheet] = await readSpreadsheet(csv('First,Last,Email', ...rows));
  if (!sheet) throw new Error('no sheet');
  const entered = { source: 'spreadsheet' as const, by: BY, at: now.toISOString(), import: importId(key) };
  const existing = existingSchema.parse(await program.fetch(EXISTING));
  const plan = planImport([importedSheet(sheet)], existing, {
    entered,
    rules: { regionPostcodes: [] },
    choices: NO_CHOICES,
  });
  return { plan, toWrite: { ...plan, counts: countsOf(plan) } };
}

/** Everything that a dataset holds, byte for byte, as Sanity's own export gives it. */
export async function exported(client: SanityClient): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'import-export-'));
  try {
    const outputPath = join(folder, 'data.ndjson.gz');
    const dataset = client.config().dataset ?? '';
    await exportDataset({
      client,
      dataset,
      outputPath,
      drafts: true,
      assets: false,
      raw: true,
      types: undefined,
    });
    // The archive is a tar of one file of lines.
    const lines = gunzipSync(readFileSync(outputPath)).toString('utf8').split('\n');
    return lines.filter((line) => line.startsWith('{')).toSorted();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
