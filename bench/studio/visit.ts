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

/** Signs in at a Studio once, then visits it again and again, each time with an empty cache. Gives the middle of each. */
export async function visits(
  studio: string,
  times: number,
  visit: (page: Page, studio: string) => Promise<Seconds>,
): Promise<Seconds> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: QUIET });
  try {
    const storageState = await signedIn(browser, studio);
    const measured: Seconds[] = [];
    for (let nth = 0; nth < times; nth += 1) {
      const context = await browser.newContext({ storageState, viewport: { width: 1440, height: 900 } });
      measured.push(await visit(await context.newPage(), studio));
      await context.close();
    }
    const names = Object.keys(measured[0] ?? {});
    return Object.fromEntries(names.map((name) => [name, median(measured.map((one) => one[name] ?? NaN))]));
  } finally {
    await browser.close();
  }
}

async function signedIn(browser: Browser, studio: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${studio}/program`);
  const person = page.getByRole('link', { name: STAFF }).or(page.getByRole('button', { name: STAFF }));
  await person.click({ timeout: PATIENCE });
  await shown(page.getByTestId('structure-tool-list-pane').or(page.getByTestId('pane-content')));
  const state = await context.storageState();
  await context.close();
  return state;
}
