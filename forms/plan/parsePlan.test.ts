import { expect, test } from 'vitest';
import { parseBecame, parsePlan } from './parsePlan.ts';

const TODAY = '2026-11-29';
const step = { 'what-1': 'Write to Dana', 'on-1': '2026-12-01', 'where-1': 'At home' };

test('a plan is read row by row, and rows may stay empty', () => {
  const second = { 'what-3': 'Call', 'on-3': '12/24/2026', 'where-3': 'Library' };
  expect(parsePlan({ ...step, 'what-2': ' ', 'on-2': '', 'where-2': '', ...second }, TODAY)).toEqual({
    ok: true,
    value: [
      { what: 'Write to Dana', on: '2026-12-01', where: 'At home' },
      { what: 'Call', on: '2026-12-24', where: 'Library' },
    ],
  });
});

test.each<[string, Record<string, string>, string, string]>([
  ['nothing at all', { 'what-1': '', 'on-1': '', 'where-1': '' }, 'what-1', 'missing'],
  ['no what', { 'what-1': '' }, 'what-1', 'missing'],
  ['no day', { 'on-1': '' }, 'on-1', 'missing'],
  ['no place', { 'where-1': '' }, 'where-1', 'missing'],
  ['a day that is over', { 'on-1': '2026-11-28' }, 'on-1', 'invalid'],
  ['a day far away', { 'on-1': '2027-12-01' }, 'on-1', 'invalid'],
  ['no day of the calendar', { 'on-1': '2026-02-30' }, 'on-1', 'invalid'],
  ['too much', { 'what-1': 'x'.repeat(201) }, 'what-1', 'tooLong'],
  ['half a second step', { 'where-2': 'Here' }, 'what-2', 'missing'],
])('%s is said at its field', (_name, change, field, message) => {
  const parsed = parsePlan({ ...step, ...change }, TODAY);
  expect(parsed.ok ? [] : parsed.issues).toContainEqual({ field, message });
});

const steps = [{ _key: 'step-1' }, { _key: 'step-2' }];

test('what became of one step is enough, and what is none of the page’s is left out', () => {
  const answers = { 'became-step-2': 'done', 'became-step-9': 'done', outcome: 'job' };
  expect(parseBecame(answers, steps)).toEqual({
    ok: true,
    value: { became: new Map([['step-2', 'done']]), outcome: 'job' },
  });
  expect(parseBecame({ outcome: 'none' }, steps)).toMatchObject({ ok: true });
});

test.each<[Record<string, string>, string]>([
  [{}, 'became-step-1'],
  [{ 'became-step-2': 'perhaps' }, 'became-step-2'],
  [{ 'became-step-1': 'done', outcome: 'rich' }, 'outcome'],
])('%j is said at its field', (answers, field) => {
  expect(parseBecame(answers, steps)).toEqual({ ok: false, issues: [{ field, message: 'choose' }] });
});
