import { expect, test } from './journey.ts';
import { lake } from './lakeReader.ts';
import { openStudio } from './studio.ts';

const content = lake.withConfig({ token: 'local-staff' });

test.afterEach(async () => {
  await content.delete('drafts.settings');
});

test('staff read what other criteria and weights would change, before they publish anything', async ({
  studio: page,
}) => {
  await openStudio(page, 'content/intent/edit/id=settings;type=settings/');

  await page.getByRole('tab', { name: 'Criteria' }).click();
  await page.getByRole('button', { name: 'Bachelor’s degree or higher' }).click();
  await page.getByLabel(/^Talked about at screening/).check();
  await page.getByRole('button', { name: 'What would this change?' }).click();
  await expect(page.getByText(/people in screening and waiting would stand otherwise/)).toBeVisible();

  await page.getByRole('tab', { name: 'Matching' }).click();
  await page.getByLabel('The same postal code').fill('120');
  await page.getByRole('button', { name: 'What would this change?' }).click();
  await expect(page.getByText(/proposals? of today would differ/)).toBeVisible();

  await page.getByRole('tab', { name: 'Fields of work' }).click();
  await page.getByRole('checkbox', { name: 'Nursing' }).check();
  await page.getByRole('button', { name: 'What would this change?' }).click();
  await expect(page.getByText(/with “Nursing” would keep it, and be matched by it/)).toBeVisible();
  await expect(page.getByText(/proposals? of today would differ/)).toBeVisible();

  await page.getByRole('tab', { name: 'Waits' }).click();
  await page.getByLabel('For a Connector to say yes or no').fill('80');
  await expect(page.getByText('Enter a whole number from 5 to 20').first()).toBeAttached();
});
