import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**', '**/dist/**', '**/.local/**', '**/.netlify/**'];

// Rules stand alone. What is tried against a real Content Lake is named so, or after the race that it runs.
const RULES =
  '{program,countries,locales,theme,forms,emails,blocks,studio,site}/**/!(*.race|*.lake).test.{ts,tsx}';
const SITE = 'tests/{rebuild,city}/**/*.test.ts';
const BUILT = 'tests/built-site/**/*.test.ts';

/** What renders pages and emails, as it is deployed. */
const RENDERS = { oxc: { jsx: { development: false } } };
const setupFiles = ['tests/runner/reactOfProduction.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        ...RENDERS,
        // Rules that need no more than themselves: no file, no server, nothing that is kept from one to the next.
        test: {
          setupFiles,
          ...{ name: 'unit', include: [RULES], exclude: never },
          ...{ pool: 'threads', isolate: false, testTimeout: 60_000, hookTimeout: 60_000 },
        },
      },
      {
        // Functions, local servers and contracts: each file starts what it needs, and much of it is waiting. The product is
        // loaded once for all files of a worker, as a warm function has it: each file brings its own environment.
        ...RENDERS,
        test: {
          setupFiles,
          name: 'services',
          globalSetup: 'netlify/tests/lived.setup.ts',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...never, RULES, SITE, BUILT],
          maxWorkers: 2,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The site, built anew by each file.
        test: {
          ...{ name: 'site-builds', include: [SITE], exclude: never },
          ...{ testTimeout: 60_000, hookTimeout: 60_000 },
        },
      },
      {
        // The site as the stack has built it; SITE_DIST says where. All its pages are read once, and every file looks at them.
        ...RENDERS,
        test: {
          setupFiles,
          name: 'built-site',
          include: [BUILT],
          exclude: never,
          isolate: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
