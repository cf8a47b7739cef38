import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Count {
  passed: number;
  failed: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numFailedTestSuites: z.number(),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

export class ReportMissing extends Error {
  override name = 'ReportMissing';
}

/**
 * Counts one runner's own report. A skipped test counts as failed, because none may be skipped, and so does a file
 * that could not even be loaded. Throws ReportMissing when the runner wrote none.
 */
export function countReport(file: string): Count {
  if (!existsSync(file)) throw new ReportMissing(`${file} was not written`);
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const vitest = vitestReport.safeParse(report);
  if (vitest.success) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } =
      vitest.data;
    const failed = numFailedTests + numPendingTests + numTodoTests;
    return { passed: numPassedTests, failed: failed === 0 ? numFailedTestSuites : failed };
  }
  const { stats, errors } = playwrightReport.parse(report);
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return { passed: stats.expected, failed: failed === 0 ? errors.length : failed };
}
