import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { addresses, expect, test } from './journey.ts';
import { lake as reader } from './lakeReader.ts';
import { openList, signIn } from './studio.ts';

/* The pictures of docs/for-staff.md. UPDATE_PICTURES=1 npm test writes them there; every other run only takes them. */

const FOLDER = process.env.UPDATE_PICTURES ? 'docs/staff' : 'reports/staff';

const lake = reader.withConfig({ token: 'local-staff' });

async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await sharp(await page.screenshot())
    .resize({ width: 1200 })
    .png({ palette: true, quality: 90, effort: 8 })
    .toFile(`${FOLDER}/${name}.png`);
}

test('what the guide for staff shows is there', async ({ newWindow }) => {
  const studio = await (await newWindow()).newPage();
  await studio.setViewportSize({ width: 1440, height: 900 });
  await signIn(studio, 'program');
  await studio.goto(`${addresses.studio}/program/today`);
  await expect(studio.getByTestId('today-tool').getByRole('listitem').first()).toBeVisible();
  await keepPicture(studio, 'today');
  await studio.goto(`${addresses.studio}/program/lists`);
  for (const nth of [1, 2]) await studio.getByTestId('grid').getByRole('checkbox').nth(nth).check();
  await keepPicture(studio, 'lists');
  await studio.goto(`${addresses.studio}/program/structure`);
  await openList(studio, 'To screen');
  await studio
    .getByTestId('document-list-pane')
    .getByRole('link', { name: /\(example\)/ })
    .first()
    .click();
  await expect(studio.getByRole('region', { name: 'What to decide' })).toBeVisible();
  await expect(studio.getByRole('heading', { name: 'What they wrote' })).toBeVisible();
  await keepPicture(studio, 'card');

  await studio.goto(`${addresses.studio}/program/matching`);
  await studio.getByRole('button', { name: /^Propose/ }).click();
  // The cards come after the sum above them: each has a button with the name of its person.
  await expect(studio.getByRole('button', { name: /^Approve .*\(example\)/ }).first()).toBeVisible();
  await keepPicture(studio, 'matching');

  await studio.goto(`${addresses.studio}/program/reports`);
  await studio.getByLabel('Time', { exact: true }).selectOption('this-year');
  await expect(studio.getByRole('main').getByText(/people signed up/)).toBeVisible();
  await keepPicture(studio, 'reports');

  await studio.goto(`${addresses.studio}/content/structure/guide;guide-teaching`);
  await expect(studio.getByTestId('field-title').getByRole('textbox')).toHaveValue(/Teaching/);
  await studio
    .getByRole('tab', { name: 'Steps and tests' })
    .or(studio.getByText('Steps and tests'))
    .first()
    .click();
  await keepPicture(studio, 'guide');

  const words = {
    ...{ _id: 'letterWording-ready-en', _type: 'letterWording', kind: 'ready', language: 'en' },
    ...{ subject: 'Good news: we look for your Connector in {city}' },
    heading: 'Now it is our turn',
    opening:
      'We have read your sign-up, {name}, and the program fits you.\n\nNow we look for somebody in {city} who knows your field. That can take some weeks.',
  };
  await lake.createOrReplace(words);
  await studio.goto(`${addresses.studio}/program/letters`);
  await studio.getByRole('button', { name: /^We look for a Connector/ }).click();
  await expect(studio.getByText('Your words', { exact: true })).toBeVisible();
  await expect(studio.frameLocator('iframe').getByText(words.heading)).toBeVisible();
  await keepPicture(studio, 'letters');
  await lake.delete(words._id);
});
