import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, QUIET } from './findBrowser.ts';

/** They break the Content Lake, kill it, change settings that everybody has, make many ready at once, or want a site that nobody builds anew meanwhile. */
const ALONE =
  /(doctor|headers|morning|own-field|own-question|search|settings|together|trial|undo)\.journey\.ts$/;
/** They publish, most of them the same guide, and look at the site that is built then. */
const PUBLISHING =
  /(edit|erasure|essentials|full-event|on-site|preview|public-page|publish|series|sources|write-guide)\.journey\.ts$/;

/**
 * Journeys through the running stack, which they share: its mailbox and its documents. So each brings its own people,
 * under an address of its own, and a crowd of a field of its own where it proposes for everybody. What cannot be had
 * apart is had one after another.
 */
export default defineConfig({
  testDir: '.',
  fullyParallel: false,
  forbidOnly: true,
  // A browser beside builds on two cores is late now and then. The second try is for that, and the run names who needed it.
  retries: 1,
  projects: [
    { name: 'alone', testMatch: ALONE, workers: 1 },
    { name: 'publishing', testMatch: PUBLISHING, workers: 1 },
    { name: 'side-by-side', testMatch: '*.journey.ts', testIgnore: [ALONE, PUBLISHING] },
  ],
  // Machines are noisy: what takes ten seconds on a quiet one takes a minute where others work too.
  timeout: 240_000,
  // What a webhook brings waits in line behind what other journeys caused, for hooks are delivered one at a time.
  expect: { timeout: 60_000, toPass: { timeout: 60_000 } },
  outputDir: '../../test-results',
  reporter: [
    ['list'],
    ['json', { outputFile: resolve(process.env.JOURNEYS_REPORT ?? 'reports/journeys.json') }],
  ],
  use: {
    baseURL: `http://localhost:${process.env.SITE_PORT ?? 8888}`,
    // A page that is built anew while it is read may never come whole: it is asked for again.
    navigationTimeout: 60_000,
    launchOptions: { executablePath: await findBrowser(), args: QUIET },
    screenshot: 'only-on-failure',
    // A trace of every step costs time. `--trace on` makes one where a picture does not say enough.
    trace: 'off',
  },
});
