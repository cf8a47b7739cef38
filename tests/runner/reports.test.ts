import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countReport, ReportMissing } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function count(report: unknown) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return countReport(file);
}

test('of vitest: what failed, what was skipped and what could not be loaded, each by name', () => {
  const file = (name: string, status: string, assertionResults: unknown[], message = '') => ({
    ...{ name, status, message, assertionResults },
  });
  const one = (fullName: string, status: string, ...failureMessages: string[]) => ({
    ...{ fullName, status, failureMessages },
  });
  const found = count({
    numPassedTests: 1,
    testResults: [
      file('a.test.ts', 'failed', [one('holds', 'passed'), one('breaks', 'failed', 'expected 1\nto be 2')]),
      file('b.test.ts', 'passed', [one('is left out', 'skipped')]),
      file('c.test.ts', 'failed', [], 'cannot find module'),
    ],
  });
  expect(found).toMatchObject({ passed: 1, failed: 3 });
  expect(found.failures.join('\n')).toContain('a.test.ts › breaks\n    expected 1\n    to be 2');
  expect(found.failures.join('\n')).toContain('b.test.ts › is left out\n    skipped');
  expect(found.failures.join('\n')).toContain('c.test.ts › the file\n    cannot find module');
});

test('of Playwright: a journey that failed, and one that held when tried again, wherever they stand', () => {
  const spec = (title: string, status: string, message?: string) => ({
    ...{ title, ok: status === 'expected' },
    tests: [{ status, results: [message ? { error: { message } } : {}] }],
  });
  const found = count({
    stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
    errors: [],
    suites: [
      {
        file: 'a.journey.ts',
        specs: [spec('holds', 'expected'), spec('breaks', 'unexpected', '\u001B[31mnot visible\u001B[39m')],
        suites: [{ file: 'a.journey.ts', specs: [spec('only at last', 'flaky', 'too early')] }],
      },
    ],
  });
  expect(found).toMatchObject({ passed: 2, failed: 1 });
  expect(found.failures).toEqual(['a.journey.ts › breaks\n    not visible']);
  expect(found.second).toEqual(['a.journey.ts › only at last\n    too early']);
});

test('a run that broke before its first journey is a failure, and so is a report that was never written', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(count({ suites: [], stats, errors: [{ message: 'no browser' }] }).failed).toBe(1);
  expect(() => countReport(join(folder, 'none.json'))).toThrow(ReportMissing);
});
