import type { Locator, Page } from '@playwright/test';
import { expect } from './journey.ts';
import { program } from './staff.ts';
import { openStudio } from './studio.ts';

/** Opens the card of a record. */
export const openCard = (page: Page, type: string, id: string) =>
  openStudio(page, `program/intent/edit/id=${id};type=${type}/`);
/** What is kept of a record, until it is as expected. */
export const saved = (id: string) => expect.poll(() => program.getDocument(id), `the record ${id}`);

/** Opens "They told me …" and chooses what was told. */
export async function told(page: Page, what: string): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: 'They told me …' });
  // The card grows while it reads what belongs to the record, and a press that began above a button may end beside it.
  await expect(async () => {
    await page.getByRole('button', { name: 'They told me …' }).click();
    await expect(dialog).toBeVisible({ timeout: 10_000 });
  }).toPass();
  await dialog.getByRole('radio', { name: what, exact: true }).check();
  return dialog;
}

/** Enters what was told, and the dialog closes. */
export async function enter(dialog: Locator, button = 'Enter it'): Promise<void> {
  await dialog.getByRole('button', { name: button }).click();
  await expect(dialog).toHaveCount(0);
}
