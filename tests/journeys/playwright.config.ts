import { defineConfig } from '@playwright/test';
import { findBrowser, QUIET } from './findBrowser.ts';

/** Journeys through the running stack, one after another: they share its mailbox and its documents. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // Machines are noisy: what takes ten seconds on a quiet one takes a minute where others work too.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  outputDir: '../../test-results',
  reporter: [['list'], ['json', { outputFile: '../../reports/journeys.json' }]],
  use: {
    baseURL: `http://localhost:${process.env.SITE_PORT ?? 8888}`,
    launchOptions: { executablePath: await findBrowser(), args: QUIET },
    screenshot: 'only-on-failure',
    // A trace of every step costs time. `--trace on` makes one where a picture does not say enough.
    trace: 'off',
  },
});
