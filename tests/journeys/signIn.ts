import { expect, type Page } from '@playwright/test';
import { readAddresses } from './addresses.ts';

const { studio } = readAddresses();

/** By the name of a member of staff, what the Studio keeps in the browser of who has signed in. */
const sessions = new Map<string, [string, string][]>();

/**
 * Signs in as one of the example members of staff: as a person does, with one click, and once in each worker. Every
 * further window has the session of the first, from the moment it opens the Studio.
 */
export async function signIn(page: Page, name = 'Robin Staff (example)'): Promise<void> {
  const session = sessions.get(name);
  if (session) {
    await page.addInitScript(
      ({ origin, kept }) => {
        if (location.origin === origin) for (const [key, value] of kept) localStorage.setItem(key, value);
      },
      { origin: studio, kept: session },
    );
    return;
  }
  await page.goto(`${studio}/content/structure`);
  await page.getByRole('link', { name }).or(page.getByRole('button', { name })).click();
  await expect(page.getByTestId('studio-navbar')).toBeVisible();
  const kept = await page.evaluate(() => Object.entries(localStorage));
  sessions.set(
    name,
    kept.filter(([key]) => key.includes('auth_token')),
  );
}
