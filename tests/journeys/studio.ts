import type { Locator, Page } from '@playwright/test';
import { addresses, expect } from './journey.ts';

/** By the name of a member of staff, what the Studio keeps in the browser of who has signed in. */
const sessions = new Map<string, [string, string][]>();

/**
 * Signs in as one of the example members of staff: as a person does, with one click, and once in each worker. Every
 * further window has the session of the first.
 */
export async function signIn(
  page: Page,
  workspace: 'content' | 'program',
  name = 'Robin Staff (example)',
): Promise<void> {
  const session = sessions.get(name);
  if (session)
    await page.addInitScript(
      ({ studio, kept }) => {
        if (location.origin === studio) for (const [key, value] of kept) localStorage.setItem(key, value);
      },
      { studio: addresses.studio, kept: session },
    );
  // To the structure: what signing in lands on in the program is the tool “Today”.
  await page.goto(`${addresses.studio}/${workspace}/structure`);
  if (!session) await page.getByRole('link', { name }).or(page.getByRole('button', { name })).click();
  await expect(
    page.getByTestId('structure-tool-list-pane').or(page.getByTestId('pane-content')).first(),
  ).toBeVisible();
  const kept = await page.evaluate(() => Object.entries(localStorage));
  sessions.set(
    name,
    kept.filter(([key]) => key.includes('auth_token')),
  );
}

/** Opens a list of the structure by its title. */
export async function openList(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title }).first().click();
}

/** Opens the first document of a type, and gives the input of one of its fields. */
export async function openField(page: Page, type: string, field: string): Promise<Locator> {
  if (!page.url().includes(`/structure/${type};`)) {
    await page.goto(`${addresses.studio}/content/structure/${type}`);
    await page.getByTestId('document-list-pane').getByRole('link').first().click();
  }
  const input = page.getByTestId(`field-${field}`).getByRole('textbox');
  await expect(input).toBeEnabled();
  return input;
}

/** Presses one of the buttons on a record's card. */
export async function decide(page: Page, label: string): Promise<void> {
  await page
    .getByRole('region', { name: 'What to decide' })
    .getByRole('button', { name: label, exact: true })
    .click();
}

/** Presses one of the actions in the menu beside Publish. */
export async function chooseAction(page: Page, label: string): Promise<void> {
  await page.getByTestId('action-menu-button').click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
}
