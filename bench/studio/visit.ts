import { type Browser, chromium, type Locator, type Page } from '@playwright/test';
import { findBrowser, QUIET } from '../../tests/journeys/findBrowser.ts';
import { median } from '../figure.ts';

/** Milliseconds before a Studio that shows nothing counts as broken. */
const PATIENCE = 60_000;
const STAFF = 'Robin Staff (example)';

const shown = (locator: Locator) => locator.first().waitFor({ timeout: PATIENCE });

/** Seconds from an act until something is shown. */
export async function until(act: () => Promise<unknown>, sign: Locator): Promise<number> {
  const began = performance.now();
  await act();
  await shown(sign);
  return (performance.now() - began) / 1000;
}

/** What one visit measured: seconds by the name of the figure. */
export type Seconds = Record<string, number>;

/** A Studio, and what is measured in it. */
export interface Visited {
  studio: string;
  visit: (page: Page, studio: string) => Promise<Seconds>;
}

const middle = (measured: readonly Seconds[]): Seconds =>
  Object.fromEntries(
    Object.keys(measured[0] ?? {}).map((name) => [
      name,
      median(measured.map((one) => one[name] ?? Number.NaN)),
    ]),
  );

/**
 * Visits two Studios in turn, each time with an empty cache, so that both meet the same machine. Gives the middle of
 * each figure.
 */
export async function visits(times: number, ours: Visited, theirs: Visited): Promise<[Seconds, Seconds]> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: QUIET });
  try {
    const once = async ({ studio, visit }: Visited, storageState: SignedIn) => {
      const context = await browser.newContext({ storageState, viewport: { width: 1440, height: 900 } });
      const seconds = await visit(await context.newPage(), studio);
      await context.close();
      return seconds;
    };
    const signed = [await signedIn(browser, ours.studio), await signedIn(browser, theirs.studio)] as const;
    const measured: [Seconds[], Seconds[]] = [[], []];
    for (let nth = 0; nth < times; nth += 1) {
      measured[0].push(await once(ours, signed[0]));
      measured[1].push(await once(theirs, signed[1]));
    }
    return [middle(measured[0]), middle(measured[1])];
  } finally {
    await browser.close();
  }
}

type SignedIn = Awaited<ReturnType<typeof signedIn>>;

async function signedIn(browser: Browser, studio: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  // Ours lands on what is to be done today.
  await page.goto(`${studio}/program/structure`);
  const person = page.getByRole('link', { name: STAFF }).or(page.getByRole('button', { name: STAFF }));
  await person.click({ timeout: PATIENCE });
  await shown(page.getByTestId('structure-tool-list-pane').or(page.getByTestId('pane-content')));
  const state = await context.storageState();
  await context.close();
  return state;
}
