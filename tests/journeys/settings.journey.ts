import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { lake } from './lakeReader.ts';
import { openStudio, publish } from './studio.ts';

const staff = lake.withConfig({ token: 'local-staff' });
/** A public key: 43 letters and digits. */
const KEY = 'A'.repeat(43);

let before: { _id: string; _type: string };
test.beforeEach(async () => {
  before = await staff.fetch('*[_id == "settings"][0]');
});
test.afterEach(async () => {
  await staff.transaction().createOrReplace(before).delete('drafts.settings').commit();
});

const field = (page: Page, name: string) => page.getByTestId(`field-${name}`);
const openTab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
/** What is said of a mistake, wherever the Studio says it. */
const isSaid = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeAttached();

test('staff change each kind of setting, are told of mistakes, and publish', async ({ studio: page }) => {
  page.setDefaultTimeout(30_000);
  await page.setViewportSize({ width: 1500, height: 1000 });
  await openStudio(page, 'content/intent/edit/id=settings;type=settings/');
  await openTab(page, 'Region');
  const country = field(page, 'country').getByRole('combobox');
  await expect(country).toBeEnabled();
  await country.selectOption({ label: 'Canada' });
  await isSaid(page, /This Studio was built for United States/);
  await expect(field(page, 'province')).toBeVisible();
  await field(page, 'province').getByRole('textbox').fill('XX');
  await isSaid(page, /enter one of/);
  await field(page, 'province').getByRole('textbox').fill('');
  await country.selectOption({ label: 'United States' });
  await expect(field(page, 'province')).toHaveCount(0);

  await openTab(page, 'Program');
  await page.getByLabel('Show which Connectors are wanted').setChecked(true, { force: true });
  const expected = field(page, 'expected');
  await expected.getByText('Sign-ups that you expect').first().click();
  const perMonth = field(page, 'expected.perMonth').getByRole('spinbutton');
  await perMonth.fill('20000');
  await isSaid(page, 'Enter a number from 0 to 10,000');
  await expect(page.getByTestId('action-publish')).toBeDisabled();
  await perMonth.fill('40');

  await openTab(page, 'Numbers');
  const published = page.getByLabel('Publish our numbers for other cities');
  await published.setChecked(true, { force: true });
  await isSaid(page, 'Enter a short name: nothing is published without one');
  const cityId = field(page, 'sharedNumbers.cityId').getByRole('textbox');
  await cityId.fill('St. Louis');
  await isSaid(page, 'Enter a name such as st-louis');
  await cityId.fill('st-louis');
  await published.setChecked(false, { force: true });
  await field(page, 'sharedNumbers.cities').getByRole('button', { name: 'Add item' }).click();
  const dialog = page.getByRole('dialog');
  const box = (ending: string) => dialog.locator(`[data-testid$="${ending}"]`).getByRole('textbox');
  await box('.name').fill('Example City');
  await box('.address').fill('http://numbers.example');
  await isSaid(page, 'Enter an address that begins with https://');
  await box('.address').fill('https://numbers.example');
  await dialog.locator('[data-testid$=".keys"]').getByRole('button', { name: 'Add item' }).click();
  const key = dialog.locator('[data-testid$=".keys"]').getByRole('textbox').last();
  await key.fill('short');
  await isSaid(page, 'A key has 43 letters and digits, - and _');
  await key.fill(KEY);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await publish(page);
  const kept = () =>
    staff.fetch(
      '*[_id == "settings"][0]{ wantedShown, "perMonth": expected.perMonth, "city": sharedNumbers.cities[0]{ name, address, keys } }',
    );
  await expect.poll(kept).toEqual({
    ...{ wantedShown: true, perMonth: 40 },
    city: { name: 'Example City', address: 'https://numbers.example', keys: [KEY] },
  });
});
