import { addresses, expect, test } from './journey.ts';
import { expectState } from './linkPage.ts';
import { openList, openStudio } from './studio.ts';

test.use({ javaScriptEnabled: false });

/** A new fictional person for each run, so that a run can be repeated on one stack. */
const person = { name: `Amina${Date.now()}`, email: `amina.${Date.now()}@example.org` };

test('a person signs up without JavaScript, finds the letter, confirms, and stands under “To screen” in the Studio', async ({
  page,
  studio,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Learn More' }).first().click();
  await page.getByLabel('Given name').fill(person.name);
  await page.getByLabel('Family name').fill('Haddad (example)');
  await page.getByLabel('Email address').fill(person.email);
  await page.getByLabel('ZIP code').fill('63110');
  await page.locator('[name=field]').selectOption('nursing');
  await page.locator('[name=profession]').fill('Registered nurse');
  await page.locator('[name=degree][value=bachelor]').check();
  await page.locator('[name=yearsOfExperience]').fill('7');
  await page.locator('[name=english][value=professional]').check();
  await page.locator('[name=bornOutsideUS][value=yes]').check();
  await page.locator('[name=workPermission][value=yes]').check();
  await page.locator('[name=consent]').check();
  await page.locator('#sign-up [type=submit]').click();

  await expect(page).toHaveURL(/\/learn-more\/thanks\/./);
  await expect(page.getByText(person.email)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto(addresses.mailbox);
  await page.getByRole('link', { name: person.email }).click();
  const letter = page.frameLocator('iframe');
  await expect(letter.getByRole('heading', { name: 'Please confirm your email address' })).toBeVisible();
  const link = await letter.getByRole('link', { name: 'Confirm my email address' }).getAttribute('href');
  await page.goto(link ?? '');
  await page.locator('main form button').click();
  await expectState(page, ({ confirm }) => confirm.done.title);

  await openStudio(studio, 'program/structure');
  await openList(studio, 'To screen');
  await expect(studio.getByText(person.name)).toBeVisible();
  await studio.getByText(person.name).click();
  await expect(studio.getByText('Registered nurse').first()).toBeVisible();
});
