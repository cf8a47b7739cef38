import type { Locator, Page } from '@playwright/test';
import { addresses, expect } from './journey.ts';
import { lake } from './lakeReader.ts';

const content = lake.withConfig({ token: 'local-staff' });

/** Follows a link within the Studio: nothing is loaded again. */
const follow = (page: Page, path: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

/**
 * Opens a page of the Studio: `program/lists`. A window that stands in the Studio already stays loaded, as that of staff
 * does all day, and is led by way of a page without anything, so that what stood there before is not taken for what comes.
 */
export async function openStudio(page: Page, path: string): Promise<void> {
  if (new URL(page.url()).origin !== addresses.studio) {
    await page.goto(`${addresses.studio}/${path}`);
    return;
  }
  const [workspace] = path.split('/');
  await follow(page, `/${workspace}/nothing`);
  await expect(page.getByText('Tool not found: nothing')).toBeVisible();
  await follow(page, `/${path}`);
}

/** Opens Lists with all people in their usual view. Lists stay as one left them; this one begins anew. */
export async function openLists(page: Page): Promise<void> {
  await openStudio(page, 'program/lists');
  await page.getByRole('button', { name: /^People/ }).click();
  await page.getByLabel('View', { exact: true }).selectOption('usual');
  await page.getByRole('searchbox', { name: /^Search by name/ }).fill('');
  await expect(page.getByTestId('grid')).toBeVisible();
}

/** Opens Import where a file is chosen. What the last file came to stays until another is begun. */
export async function openImport(page: Page): Promise<void> {
  await openStudio(page, 'program/import');
  const another = page.getByRole('button', { name: /^(Choose|Import) another file$/ });
  await expect(another.or(page.getByLabel('Choose a spreadsheet'))).toBeVisible();
  if (await another.isVisible()) await another.click();
}

/** Opens a list of the structure by its title. */
export async function openList(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title }).first().click();
}

/** Opens the first document of a type, and gives the input of one of its fields. */
export async function openField(page: Page, type: string, field: string): Promise<Locator> {
  if (!page.url().includes(`/structure/${type};`)) {
    await openStudio(page, `content/structure/${type}`);
    await page.getByTestId('document-list-pane').getByRole('link').first().click();
  }
  const input = page.getByTestId(`field-${field}`).getByRole('textbox');
  await expect(input).toBeEnabled();
  return input;
}

/** The id of the document that stands open on the right. */
function openDocument(page: Page): string {
  const [last = ''] = decodeURIComponent(new URL(page.url()).pathname).split(/[/;]/).slice(-1);
  return (last.split(',')[0] ?? '').replace(/^__edit__/, '').replace(/^drafts\./, '');
}

/**
 * Publishes the document that stands open, or the one with this id. A press that comes while the Studio still looks the
 * draft over is dropped where a mistake that is put right by now is found, so it is pressed until it is published.
 */
export async function publish(page: Page, id = openDocument(page)): Promise<void> {
  const published = () => content.fetch<string | null>('*[_id == $id][0]._rev', { id });
  const before = await published();
  const button = page.getByTestId('action-publish');
  await expect(button).toBeEnabled();
  await expect(async () => {
    if (await button.isEnabled()) await button.click();
    expect(await published(), `the revision of ${id}`).not.toBe(before);
  }).toPass();
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
