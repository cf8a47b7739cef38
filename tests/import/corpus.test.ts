import { expect, test } from 'vitest';
import { NO_CHOICES } from '../../forms/import/choices.ts';
import { importedSheet } from '../../forms/import/importedSheet.ts';
import { planImport } from '../../forms/import/planImport.ts';
import { readSpreadsheet } from '../../packages/spreadsheet/src/index.ts';
import { CORPUS, type Hostile } from './corpus.fixture.ts';
import { EXPORTS } from './exports.fixture.ts';

const sheetsOf = async ({ bytes }: Hostile) =>
  (await readSpreadsheet(bytes)).map((sheet) => importedSheet(sheet));

test('of all columns of thirty hostile spreadsheets at least 95 of 100 are taken for what they are', async () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(30);
  const wrong: string[] = [];
  let all = 0;
  for (const hostile of CORPUS)
    for (const [at, { kind, columns }] of (await sheetsOf(hostile)).entries()) {
      const seen = hostile.sheets[at];
      if (kind !== seen?.kind) wrong.push(`${hostile.name}: the rows are taken for ${kind}`);
      for (const [place, truth] of (seen?.columns ?? []).entries()) {
        all += 1;
        const taken = columns[place]?.targets.join('+');
        if (taken !== truth)
          wrong.push(
            `${hostile.name}: ${columns[place]?.head} is taken for ${taken || 'nothing'}, not ${truth || 'nothing'}`,
          );
      }
    }
  expect(wrong.length / all, wrong.join('\n')).toBeLessThanOrEqual(0.05);
  expect(wrong).toEqual([]);
});

test.each(EXPORTS)('$name: what form tools and databases write is taken for what it is', async (file) => {
  const [sheet] = await readSpreadsheet(new TextEncoder().encode(file.text));
  if (!sheet) throw new Error('There is no sheet.');
  const { kind, columns } = importedSheet(sheet);
  expect(kind).toBe(file.kind);
  expect(columns.map(({ head, targets }) => [head, targets.join('+')])).toEqual(file.columns);
});

const importing = {
  entered: {
    source: 'spreadsheet',
    by: 'Robin (example)',
    at: '2026-11-28T12:00:00.000Z',
    import: 'import.k',
  },
  rules: { regionPostcodes: ['631'] },
  choices: NO_CHOICES,
} as const;

test.each(CORPUS)(
  '$name: every row comes in, or stands among what is left out with a word about it',
  async (hostile) => {
    const sheets = await sheetsOf(hostile);
    const plan = planImport(sheets, { people: [], matches: [], partners: [] }, importing);
    expect(sheets.map(({ table }) => table.rows.length)).toEqual(hostile.sheets.map(({ rows }) => rows));
    const worded = new Set([...plan.mistakes, ...plan.doubles].map(({ sheet, row }) => `${sheet} ${row}`));
    expect(plan.leftOut.map(({ sheet, row }) => `${sheet} ${row}`).toSorted()).toEqual(
      [...worded].toSorted(),
    );
    expect(plan.ready + plan.leftOut.length).toBe(plan.rows);
  },
);
