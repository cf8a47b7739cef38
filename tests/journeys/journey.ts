import {
  type APIRequestContext,
  type APIResponse,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import { readAddresses } from './addresses.ts';
import { signIn } from './signIn.ts';

export { expect };
export const addresses = readAddresses();

/** Fails the journey when a page asks for any host but this machine. */
function watch(context: BrowserContext, strangers: string[]): void {
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== 'localhost' && hostname !== '127.0.0.1')
      strangers.push(request.url());
  });
}

interface Journey {
  strangers: string[];
  /** Opens one more window, with JavaScript. */
  newWindow: () => Promise<BrowserContext>;
  /** The window of a member of staff, in whatever part of the Studio the last journey left it: see openStudio. */
  studio: Page;
}

interface Worker {
  desk: { page: Page; strangers: string[] };
}

/**
 * Playwright's test, in which nothing phones out: not from the first browser window, nor from any other. Staff have the
 * Studio open all day, so all journeys of a worker that are theirs go through one window.
 */
export const test = base.extend<Journey, Worker>({
  strangers: async ({ context }, use) => {
    const strangers: string[] = [];
    watch(context, strangers);
    await use(strangers);
    expect(strangers, 'hosts beyond this machine').toEqual([]);
  },
  // A second window has JavaScript even where the journey's own has not: the Studio needs it.
  newWindow: async ({ browser, strangers }, use) => {
    const windows: BrowserContext[] = [];
    await use(async () => {
      const window = await browser.newContext({ javaScriptEnabled: true });
      watch(window, strangers);
      windows.push(window);
      return window;
    });
    for (const window of windows) await window.close();
  },
  // Every page is watched, whether the journey names the list or not.
  page: async ({ page, strangers: _strangers }, use) => use(page),
  desk: [
    async ({ browser }, use) => {
      // Whatever the journey's own window has.
      const window = await browser.newContext({ javaScriptEnabled: true });
      const strangers: string[] = [];
      watch(window, strangers);
      const page = await window.newPage();
      await signIn(page);
      await use({ page, strangers });
      await window.close();
    },
    { scope: 'worker' },
  ],
  studio: async ({ desk: { page, strangers } }, use) => {
    // As big, as light and as patient as a new window.
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ media: null, colorScheme: null });
    await page.unrouteAll();
    page.setDefaultTimeout(0);
    await use(page);
    expect(strangers, 'hosts beyond this machine').toEqual([]);
  },
});

/**
 * For journeys that only look: one narrow page in each worker, which all its tests look through. 320 pixels are also what
 * is left of 1280 at 400 % zoom.
 */
export const look = test.extend<object, { narrow: Page }>({
  narrow: [
    async ({ browser }, use) => {
      const window = await browser.newContext({
        baseURL: addresses.site,
        viewport: { width: 320, height: 640 },
      });
      const strangers: string[] = [];
      watch(window, strangers);
      await use(await window.newPage());
      await window.close();
      expect(strangers, 'hosts beyond this machine').toEqual([]);
    },
    { scope: 'worker' },
  ],
});

/** How long the site may take to show what was published: what waits in line before it, and a build beside other work. */
export const UNTIL_BUILT = { timeout: 150_000 };

/**
 * Waits until the site answers a path as expected, while it is built anew. Asked again also where no whole answer comes:
 * the length of a page may be read from one build and its words from the next.
 */
export async function expectBuilt(
  request: APIRequestContext,
  path: string,
  expected: (answer: APIResponse) => unknown,
): Promise<void> {
  await expect(async () => {
    await expected(await request.get(path, { timeout: 10_000 }));
  }).toPass(UNTIL_BUILT);
}
