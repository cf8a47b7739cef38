import { type Command, check, type Outcome, tests } from './command.ts';
import type { Step } from './lanes.ts';
import { TEST_ADDRESSES } from './stack.ts';

/** What can be run alone: `npm run lint`, `npm run test:unit` … */
export const GROUPS = ['lint', 'typecheck', 'unit', 'services', 'site', 'e2e'] as const;
export type Group = (typeof GROUPS)[number];

export const LANES = 2;
export const STACK = 'The stack that is tried';

export interface TestStep extends Step<Outcome> {
  group: Group;
}

/** Every room, as dependency-cruiser is told where to look. */
const ROOMS = [
  ...[
    'program',
    'countries',
    'locales',
    'theme',
    'forms',
    'emails',
    'blocks',
    'site',
    'gallery',
    'studio',
    'netlify',
  ],
  ...['packages', 'local', 'content', 'cloud', 'city', 'docs', 'tests', 'bench'],
];

const holds = (group: Group, title: string, ...command: Command): TestStep => ({
  group,
  title,
  lanes: 1,
  run: () => check(command),
});

/** Tests of one of the projects in vitest.config.ts. */
function vitest(
  group: Group,
  title: string,
  project: string,
  rest: Partial<TestStep> = {},
  env?: Record<string, string>,
): TestStep {
  const report = `reports/${project}.json`;
  const command: Command = [
    ...(['vitest', 'run', '--project', project] as const),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ];
  return { group, title, lanes: 1, run: () => tests(command, report, { env }), ...rest };
}

/** Journeys of projects in tests/journeys/playwright.config.ts. */
function playwright(title: string, workers: number, ...projects: string[]): TestStep {
  const report = `reports/journeys-${projects.join('-')}.json`;
  const command: Command = [
    ...(['playwright', 'test', '-c', 'tests/journeys', '--workers', `${workers}`] as const),
    ...projects.flatMap((project) => ['--project', project]),
  ];
  const env = { ...TEST_ADDRESSES, JOURNEYS_REPORT: report };
  return {
    ...{ group: 'e2e', title, lanes: workers, after: STACK },
    run: () => tests(command, report, { env, live: workers === LANES }),
  };
}

/**
 * All that `npm test` does but the stack itself, which begins first of all: in the order in which a mistake is cheapest
 * to find, and so that both lanes are busy until the last journey.
 */
export const STEPS: readonly TestStep[] = [
  holds('lint', 'The lockfile is whole', 'node', 'tests/checks/lockfile.ts'),
  holds('lint', 'Style and lint (biome)', 'biome', 'check', '--error-on-warnings'),
  holds('lint', 'Rooms import only what they may (dependency-cruiser)', 'depcruise', ...ROOMS, '-T', 'err'),
  holds(
    'lint',
    'No folders import each other (dependency-cruiser)',
    ...(['depcruise', ...ROOMS, '-c', '.dependency-cruiser.folders.mjs', '-T', 'err'] as const),
  ),
  holds('lint', 'Nothing unused (knip)', 'knip'),
  vitest('unit', 'Rules', 'unit'),
  holds('typecheck', 'Types of the queries (sanity typegen)', 'node', 'tests/checks/typegen.ts'),
  // By the same settings as tsc, and over every file that tsc sees.
  holds(
    'typecheck',
    'Types of code and pages (astro check)',
    'astro',
    'check',
    '--minimumSeverity',
    'warning',
  ),
  playwright('Journeys that nothing may run beside', 1, 'alone'),
  vitest('services', 'Services and contracts', 'services'),
  vitest(
    'site',
    'The site as built',
    'built-site',
    { after: STACK },
    {
      SITE_DIST: `${TEST_ADDRESSES.STACK_STATE}/site`,
      STUDIO_DIST: `${TEST_ADDRESSES.STACK_STATE}/studio`,
    },
  ),
  vitest('site', 'The site built anew', 'site-builds'),
  playwright('Journeys side by side', LANES, 'publishing', 'side-by-side'),
];
