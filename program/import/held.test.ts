import { expect, test } from 'vitest';
import { LETTER_KINDS } from '../letters.ts';
import { ANSWERS, holdingImport } from './held.ts';

const imported = { entered: { source: 'spreadsheet', import: 'import.k' } };

test('who came by an import waits for it, until they have spoken for themselves', () => {
  expect(holdingImport(imported)).toBe('import.k');
  expect(holdingImport({ ...imported, confirmedAt: '2026-11-28T12:00:00Z' })).toBeUndefined();
  expect(holdingImport({ ...imported, laterSignUps: [{}] })).toBeUndefined();
  expect(holdingImport({ ...imported, laterApplications: [{}] })).toBeUndefined();
});

test('whoever came another way, or is gone, waits for nothing', () => {
  for (const record of [{}, { entered: { source: 'paper' } }, { entered: null }, null, undefined])
    expect(holdingImport(record)).toBeUndefined();
});

test('letters that answer somebody are kinds of letters that there are', () => {
  for (const kind of ANSWERS) expect(LETTER_KINDS).toContain(kind);
});
