import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

export interface Count {
  passed: number;
  failed: number;
  /** What did not hold: the file, the test, and the first lines of why. */
  failures: string[];
  /** What held only when it was tried again, with why it did not at first: each is a race to be found. */
  second: string[];
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

interface Suite {
  file: string;
  suites?: Suite[] | undefined;
  specs: {
    title: string;
    ok: boolean;
    tests: { status: string; results: { error?: { message?: string } }[] }[];
  }[];
}
const suiteSchema: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    file: z.string(),
    suites: z.array(suiteSchema).optional(),
    specs: z.array(
      z.object({
        title: z.string(),
        ok: z.boolean(),
        tests: z.array(
          z.object({
            status: z.string(),
            results: z.array(z.object({ error: z.object({ message: z.string() }).partial().optional() })),
          }),
        ),
      }),
    ),
  }),
);
const playwrightReport = z.object({
  suites: z.array(suiteSchema),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.object({ message: z.string().default('') })),
});

export class ReportMissing extends Error {
  override name = 'ReportMissing';
}

const LINES_OF_REASON = 6;

function failure(file: string, title: string, reason: string): string {
  const lines = stripVTControlCharacters(reason).trim().split('\n').slice(0, LINES_OF_REASON);
  return [`${relative('', file)} › ${title}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

/**
 * Counts one runner's own report. A skipped test counts as failed, because none may be skipped, and so does a file
 * that could not even be loaded. A journey that held when tried again has passed, and is named. Throws ReportMissing
 * when the runner wrote none.
 */
export function countReport(file: string): Count {
  if (!existsSync(file)) throw new ReportMissing(`${file} was not written`);
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const vitest = vitestReport.safeParse(report);
  if (vitest.success) {
    const failures = vitest.data.testResults.flatMap(({ name, status, message, assertionResults }) => {
      const tests = assertionResults
        .filter((one) => one.status !== 'passed')
        .map((one) => failure(name, one.fullName, one.failureMessages?.[0] ?? one.status));
      return tests.length === 0 && status !== 'passed' ? [failure(name, 'the file', message)] : tests;
    });
    return { passed: vitest.data.numPassedTests, failed: failures.length, failures, second: [] };
  }
  const { suites, stats, errors } = playwrightReport.parse(report);
  const journeys = suites.flatMap(journeysIn);
  const failures = journeys
    .filter(({ status }) => status !== 'expected' && status !== 'flaky')
    .map(({ file, title, status, reasons }) => failure(file, title, reasons.at(-1) ?? status));
  const second = journeys
    .filter(({ status }) => status === 'flaky')
    .map(({ file, title, status, reasons }) => failure(file, title, reasons[0] ?? status));
  const broken = failures.length > 0 ? [] : errors.map(({ message }) => failure('', 'the run', message));
  return {
    passed: stats.expected + stats.flaky,
    failed: failures.length + broken.length,
    failures: [...failures, ...broken],
    second,
  };
}

interface Journey {
  file: string;
  title: string;
  status: string;
  /** Why each try did not hold, in order. */
  reasons: string[];
}

function journeysIn({ suites = [], specs, file }: Suite): Journey[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ status, results }) => ({
      ...{ file, title, status },
      reasons: results.flatMap(({ error }) => (error?.message ? [error.message] : [])),
    })),
  );
  return [...own, ...suites.flatMap(journeysIn)];
}
