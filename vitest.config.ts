import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**', '**/dist/**', '**/.local/**', '**/.netlify/**'];

// Rules stand alone. What is tried against a real Content Lake is named so, or after the race that it runs.
const RULES = '{program,locales,theme,forms,emails,blocks,studio,site}/**/!(*.race|*.lake).test.{ts,tsx}';
const SITE = 'tests/{rebuild,city}/**/*.test.ts';
const BUILT = 'tests/built-site/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        // Rules that need no more than themselves: no file, no server, nothing that is kept from one to the next.
        test: {
          ...{ name: 'unit', include: [RULES], exclude: never },
          ...{ pool: 'threads', isolate: false, testTimeout: 60_000, hookTimeout: 60_000 },
        },
      },
      {
        // Functions, local servers and contracts: each file starts what it needs, and much of it is waiting.
        test: {
          name: 'services',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...never, RULES, SITE, BUILT],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The site, built anew by each file.
        test: { name: 'site-builds', include: [SITE], exclude: never, hookTimeout: 60_000 },
      },
      {
        // The site as the stack has built it; SITE_DIST says where.
        test: { name: 'built-site', include: [BUILT], exclude: never },
      },
    ],
  },
});
