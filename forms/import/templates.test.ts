import { expect, test } from 'vitest';
import { guessKind } from '../../program/import/kind.ts';
import { findTable } from '../../program/import/table.ts';
import { KINDS, TARGETS_OF } from '../../program/import/targets.ts';
import { NO_CHOICES } from './choices.ts';
import { importedSheet } from './importedSheet.ts';
import { planImport } from './planImport.ts';
import { templateOf } from './templates.ts';

const sheets = KINDS.map((kind) => {
  const { columns, rows } = templateOf(kind);
  return importedSheet({ name: '', rows: [columns, ...rows].map((row) => row.map(String)) });
});

test.each(KINDS)('every column of the template for %s is known, and says what it is for', (kind) => {
  const sheet = sheets.find((one) => one.kind === kind);
  expect(sheet?.columns.filter(({ targets }) => targets.length === 0)).toEqual([]);
  const { columns, rows } = templateOf(kind);
  expect(guessKind(findTable([columns, ...rows].map((row) => row.map(String))), '')).toBe(kind);
  for (const { targets } of sheet?.columns ?? [])
    for (const target of targets) expect(TARGETS_OF[kind]).toContain(target);
});

test('the three templates together are one import without a mistake', () => {
  const entered = {
    source: 'spreadsheet',
    by: '',
    at: '2026-11-28T12:00:00.000Z',
    import: 'import.k',
  } as const;
  const plan = planImport(
    sheets,
    { people: [], matches: [], partners: [] },
    { entered, rules: { regionPostcodes: ['631'] }, choices: NO_CHOICES },
  );
  expect(plan.mistakes).toEqual([]);
  expect(plan.documents.map(({ _type }) => _type).toSorted()).toEqual(['connector', 'match', 'participant']);
});
