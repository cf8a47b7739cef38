import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { type Count, countReport } from './runner/reports.ts';
import { startStack, stopStack, TEST_ADDRESSES } from './runner/stack.ts';

/** `npm test`: every check and every test, in the order in which a mistake is cheapest to find. */
const began = Date.now();
const broken: string[] = [];
const counts: Count[] = [];

function run(command: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', () => done(1));
    child.once('exit', (code) => done(code ?? 1));
  });
}

async function check(title: string, command: string, args: string[]): Promise<void> {
  const start = Date.now();
  const code = await run(command, args);
  console.log(`${code === 0 ? '✓' : '✗'} ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (code !== 0) broken.push(title);
}

async function tests(
  title: string,
  report: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<void> {
  console.log(`\n${title}`);
  const code = await run(command, args, env);
  try {
    const count = countReport(report);
    counts.push(count);
    if (code !== 0 && count.failed === 0) broken.push(`${title} ended with code ${code}`);
  } catch (error) {
    broken.push(`${title}: ${error instanceof Error ? error.message : error}`);
  }
}

const vitest = (project: string, report: string) => [
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];

async function underTheStack(): Promise<void> {
  const stack = await startStack(TEST_ADDRESSES, '--fresh');
  try {
    await tests(
      'The site as built',
      'reports/built-site.json',
      'vitest',
      vitest('built-site', 'reports/built-site.json'),
      {
        SITE_DIST: `${TEST_ADDRESSES.STACK_STATE}/site`,
        STUDIO_DIST: `${TEST_ADDRESSES.STACK_STATE}/studio`,
      },
    );
    await tests(
      'Journeys in a browser',
      'reports/journeys.json',
      'playwright',
      ['test', '-c', 'tests/journeys'],
      TEST_ADDRESSES,
    );
  } finally {
    await stopStack(stack, TEST_ADDRESSES);
  }
}

rmSync('reports', { recursive: true, force: true });
mkdirSync('reports', { recursive: true });
await check('the lockfile is whole', 'node', ['tests/checks/lockfile.ts']);
await check('style and lint (biome)', 'biome', ['check', '--error-on-warnings']);
await check('the rooms import only what they may (dependency-cruiser)', 'depcruise', [
  'program',
  'emails',
  'site',
  'studio',
  'netlify',
  'packages',
  'local',
  'content',
  'cloud',
  'tests',
  'bench',
  '--output-type',
  'err',
]);
await check('nothing unused (knip)', 'knip', []);
await check('types of the queries (sanity typegen)', 'node', ['tests/checks/typegen.ts']);
await check('types (tsc)', 'tsc', ['--noEmit']);
await check('types of the pages (astro check)', 'astro', ['check', '--minimumSeverity', 'warning']);
await tests(
  'Rules, services and contracts',
  'reports/unit.json',
  'vitest',
  vitest('unit', 'reports/unit.json'),
);
await underTheStack().catch((error: unknown) =>
  broken.push(`the stack: ${error instanceof Error ? error.message : error}`),
);

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
for (const title of broken) console.log(`✗ ${title}`);
console.log(
  `\nDone in ${Math.round((Date.now() - began) / 1000)} s. Checks that did not hold: ${broken.length}.`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exit(broken.length > 0 || failed > 0 || passed === 0 ? 1 : 0);
