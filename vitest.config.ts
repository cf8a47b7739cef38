import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**', '**/dist/**', '**/.local/**', '**/.netlify/**'];

export default defineConfig({
  test: {
    projects: [
      {
        // Rules, services and contracts: nothing need be running.
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...never, 'tests/built-site/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The site as it was built; SITE_DIST says where.
        test: { name: 'built-site', include: ['tests/built-site/**/*.test.ts'], exclude: never },
      },
    ],
  },
});
