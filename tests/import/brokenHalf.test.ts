import { expect, test } from 'vitest';
import { NO_CHOICES } from '../../forms/import/choices.ts';
import { importedSheet } from '../../forms/import/importedSheet.ts';
import { leftOutTable } from '../../forms/import/leftOutTable.ts';
import { planImport } from '../../forms/import/planImport.ts';
import { readSpreadsheet } from '../../packages/spreadsheet/src/index.ts';

const ROWS = 5000;
const HEADS = 'First,Last,E-mail,Zip,Field,Yrs exp,Status';
const WAYS = 4;

/** A name of its own for each: digits are no part of one. */
const nameOf = (at: number): string =>
  `Am${[at / 676, (at / 26) % 26, at % 26].map((one) => String.fromCharCode(97 + Math.floor(one))).join('')}`;

/** A row as it should be. */
const whole = (at: number) =>
  [nameOf(at), 'Kovač (example)', `person${at}@example.org`, '63110', 'Nursing', String(at % 40), 'New'].join(
    ',',
  );

/** A row as a broken export leaves it: no address, half an address, a number that is none, cells that are gone. */
function broken(at: number): string {
  const name = `${nameOf(at)},Kovač (example)`;
  const ways = [
    `${name},,63110,Nursing,4,New`,
    `${name},person${at}@,63110,Nursing,4,New`,
    `${name},person${at}@example.org,63110,Nursing,since long,New`,
    `${name}`,
  ];
  return ways[at % WAYS] ?? '';
}

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

test('of five thousand rows with a broken half the whole ones come in, and each broken one is told of', async () => {
  const lines = Array.from({ length: ROWS }, (_, at) => (at < ROWS / 2 ? whole(at) : broken(at)));
  const file = new TextEncoder().encode([HEADS, ...lines].join('\n'));
  const sheets = (await readSpreadsheet(file)).map((sheet) => importedSheet(sheet));
  const plan = planImport(sheets, { people: [], matches: [], partners: [] }, importing);
  expect(plan.rows).toBe(ROWS);
  expect(plan.ready).toBe(ROWS / 2);
  expect(plan.documents).toHaveLength(ROWS / 2);
  expect(new Set(plan.leftOut.map(({ row }) => row)).size).toBe(ROWS / 2);
  expect(new Set(plan.mistakes.map(({ row }) => row))).toEqual(new Set(plan.leftOut.map(({ row }) => row)));
  // The rows that stay out are a file to mend and import again, each with what is wrong.
  expect(leftOutTable(sheets, plan)).toMatchObject({ rows: { length: ROWS / 2 } });

  // Left as they cannot be read, those that say who it is come in too.
  const leaving = { ...importing, choices: { ...NO_CHOICES, leaveUnreadable: true } };
  const rest = planImport(sheets, { people: [], matches: [], partners: [] }, leaving);
  expect(rest.ready).toBe(ROWS / 2 + ROWS / 2 / WAYS);
});
