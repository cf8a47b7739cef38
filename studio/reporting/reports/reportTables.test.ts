import { expect, test } from 'vitest';
import { EXAMPLE_REPORT } from '../../../emails/source/exampleReport.ts';
import { groupTable, happeningTable, resultTable, wholeTable } from './reportTables.ts';
import { sentencesOf } from './sentences.ts';

const tables = [happeningTable, resultTable, groupTable, wholeTable].flatMap(
  (tableOf) => tableOf(EXAMPLE_REPORT) ?? [],
);

test.each(tables.map((table) => [table.name, table] as const))(
  'every row of %s fits its columns, and its file names nobody',
  (name, { columns, rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(name).toMatch(/^[a-z-]+$/);
  },
);

test('a number stands beside its whole, its unknowns and the response rate', () => {
  expect(resultTable(EXAMPLE_REPORT).rows).toContainEqual(['Connectors who said yes', 29, 41, 71, 5, 88]);
});

test('what is hidden is nothing in a table, and not spoken of', () => {
  expect(resultTable(EXAMPLE_REPORT).rows).toContainEqual(['Another job', null, 21, null, 6, 71]);
  const said = sentencesOf(EXAMPLE_REPORT).join(' ');
  expect(said).toContain('48 people signed up, and 37 were found ready for a match.');
  expect(said).toContain('Of these, 22 have met until today (76 %).');
  expect(said).not.toMatch(/another job|nobody has told|null|undefined|NaN/);
  expect(sentencesOf({ ...EXAMPLE_REPORT, figures: [] })).toEqual([]);
});

test('a file has a row for each figure, and for each number of a group', () => {
  const { rows } = wholeTable(EXAMPLE_REPORT);
  expect(rows).toHaveLength(EXAMPLE_REPORT.figures.length + 2 * 5);
  expect(rows.filter((row) => row[2] === 'Nursing').map((row) => row[4])).toEqual([21, 16, 12, 11, 29]);
});
