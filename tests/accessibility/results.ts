import { existsSync, globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'zod';

/** How a file of tests came out: whether all of its tests held. */
export type Results = ReadonlyMap<string, boolean>;

const vitestReport = z.object({
  testResults: z.array(
    z.object({ name: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

interface Suite {
  file: string;
  suites?: Suite[] | undefined;
  specs: { ok: boolean }[];
}
const suiteSchema: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    file: z.string(),
    suites: z.array(suiteSchema).optional(),
    specs: z.array(z.object({ ok: z.boolean() })),
  }),
);
const playwrightReport = z.object({ suites: z.array(suiteSchema) });

const specsOf = ({ specs, suites = [] }: Suite): { ok: boolean }[] => [...specs, ...suites.flatMap(specsOf)];

/** What one report of Vitest or Playwright says of each file; throws for anything else. */
export function readReport(report: unknown): [file: string, held: boolean][] {
  const vitest = vitestReport.safeParse(report);
  if (vitest.success)
    return vitest.data.testResults.map(({ name, assertionResults: all }) => [
      relative('', name),
      all.length > 0 && all.every(({ status }) => status === 'passed'),
    ]);
  return playwrightReport.parse(report).suites.map((suite) => {
    const specs = specsOf(suite);
    return [`tests/journeys/${suite.file}`, specs.length > 0 && specs.every(({ ok }) => ok)];
  });
}

/** The results of the runs whose reports lie in a folder: `npm test` leaves them in `reports`. A failure weighs more. */
export function readResults(folder: string): Results {
  if (!existsSync(folder)) return new Map();
  const results = new Map<string, boolean>();
  for (const file of globSync('{unit,services,built-site,site-builds,journeys*}.json', { cwd: folder }))
    for (const [name, held] of readReport(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))))
      results.set(name, held && results.get(name) !== false);
  return results;
}
