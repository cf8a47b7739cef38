import type { Page } from '@playwright/test';
import { settle, violationsIn } from './axe.ts';
import { addresses, expect, test } from './journey.ts';
import { program } from './staff.ts';
import { openStudio } from './studio.ts';

/** Signs in at an address as one of the example staff, by one click. */
async function signInAt(page: Page, path: string, name: string): Promise<void> {
  await page.goto(addresses.studio + path);
  await page.getByRole('link', { name }).or(page.getByRole('button', { name })).click();
  await expect(page.getByTestId('studio-navbar')).toBeVisible();
}

async function expectAccessible(page: Page): Promise<void> {
  await settle(page);
  expect(await violationsIn(page, { include: ['main'] })).toEqual([]);
}

const tools = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** What is asked of the Content Lake with the session of the page, as anybody could who knows how. */
const changedBy = (page: Page, dataset: string) =>
  page.evaluate(
    async ({ lake, set }) => {
      const stored = Object.entries(localStorage).find(([key]) => key.includes('auth_token'))?.[1] ?? '{}';
      const { token } = JSON.parse(stored);
      const answer = await fetch(`${lake}/v2025-02-19/data/mutate/${set}?dryRun=true`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ mutations: [{ create: { _id: 'roles-dry-run', _type: 'tried' } }] }),
      });
      return answer.status;
    },
    { lake: addresses.lake, set: dataset },
  );

test('a coordinator has both rooms', async ({ page }) => {
  await signInAt(page, '/program', 'Robin Staff (example)');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await openStudio(page, 'content');
  await expect(
    page.getByTestId('structure-tool-list-pane').or(page.getByTestId('pane-content')).first(),
  ).toBeVisible();
});

test('a content editor writes pages, and is shown nobody', async ({ page }) => {
  const somebody = await program.fetch<string>('*[_type == "participant"][0]._id');
  await signInAt(page, '/content', 'Cleo Content (example)');
  await openStudio(page, 'content/structure/guide');
  await page.getByTestId('document-list-pane').getByRole('link').first().click();
  await expect(page.getByTestId('field-title').getByRole('textbox')).toBeEnabled();
  expect(await changedBy(page, 'production')).toBe(200);

  // Whatever address is tried, it leads to the room that is theirs.
  for (const path of ['/program', `/program/intent/edit/id=${somebody};type=participant/`, '/numbers']) {
    await page.goto(addresses.studio + path);
    await expect(page).toHaveURL(/\/content/);
    await expect(page.getByTestId('studio-navbar')).toBeVisible();
  }
});

test('a reader has reports, with nobody in them and nothing to change', async ({ page }) => {
  await signInAt(page, '/numbers', 'Rae Reader (example)');
  await expect(page.getByRole('heading', { name: 'Reports', level: 1 })).toBeVisible();
  await expect(page.getByText('Numbers under five are hidden, and nobody is named.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print two pages' })).toBeVisible();
  for (const name of ['Save or email', /^Change/, /^Delete/, /^Export as CSV: All/])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByLabel('Hide numbers under five', { exact: false })).toHaveCount(0);
  for (const tool of ['Today', 'Lists', 'Matching', 'Overview', 'Add'])
    await expect(tools(page, tool)).toHaveCount(0);
  await expectAccessible(page);
  // The Content Lake itself refuses.
  for (const dataset of ['production', 'program']) expect(await changedBy(page, dataset)).toBe(403);

  for (const path of ['/program', '/program/matching', '/content']) {
    await page.goto(addresses.studio + path);
    await expect(page).toHaveURL(/\/numbers/);
    await expect(page.getByRole('heading', { name: 'Reports', level: 1 })).toBeVisible();
  }
});
