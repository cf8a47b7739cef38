import type { Page } from '@playwright/test';
import { expect, test, UNTIL_BUILT } from './journey.ts';
import { lake } from './lakeReader.ts';
import { chooseAction, openStudio, publish } from './studio.ts';

const GUIDE = 'guide-nursing';
const staff = lake.withConfig({ token: 'local-staff' });

/** The place of the first fact of the first step, as Sanity writes paths. */
async function firstFact(): Promise<string> {
  const { step, fact } = await lake.fetch<{ step: string; fact: string }>(
    '*[_id == $id][0]{ "step": steps[count(facts) > 0][0]._key, "fact": steps[count(facts) > 0][0].facts[0]._key }',
    { id: GUIDE },
  );
  return `steps[_key=="${step}"].facts[_key=="${fact}"]`;
}

/** Opens the form of the guide at one of its fields. */
async function openAt(page: Page, path: string): Promise<void> {
  const place = encodeURIComponent(path);
  await openStudio(page, `content/intent/edit/id=${GUIDE};type=guide;path=${place}/`);
}

test('a fact is corrected and published, and the public page shows it; a form with a mistake says what to do', async ({
  studio: page,
  newWindow,
}) => {
  const value = `Corrected ${Date.now()}`;
  const place = await firstFact();
  await staff
    .patch(GUIDE)
    .set({ [`${place}.certainty`]: 'A' })
    .commit();
  await openAt(page, `${place}.label`);
  const label = page.getByRole('textbox', { name: 'What it is' }).last();
  await expect(label).toBeEnabled();
  const before = await label.inputValue();
  await label.fill('');
  await expect(page.getByText('Say what the fact is about').first()).toBeAttached();
  await expect(page.getByTestId('action-publish')).toBeDisabled();
  await label.fill(before);
  await page.getByRole('textbox', { name: 'Value' }).last().fill(value);
  await page
    .getByRole('button', { name: 'Close dialog' })
    .or(page.getByRole('button', { name: 'Close' }))
    .last()
    .click();
  await publish(page);

  const reader = await (await newWindow()).newPage();
  await expect(async () => {
    await reader.goto('/guides/nursing/');
    await expect(reader.getByText(value).first()).toBeVisible({ timeout: 500 });
  }).toPass(UNTIL_BUILT);
});

test('a guide is translated, its translation checked, and deleted again, although the line is cut', async ({
  studio: page,
}) => {
  await staff.patch(GUIDE).set({ language: 'en' }).commit();
  await openAt(page, 'title');
  await page.getByRole('button', { name: 'Translations' }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: /Español/ }).click();
  const translation = '*[_type == "guide" && language == "es" && slug.current == "nursing"][0]._id';
  await expect.poll(() => lake.fetch(translation)).toBeTruthy();
  const id = String(await lake.fetch(translation)).replace('drafts.', '');

  await openStudio(page, `content/intent/edit/id=${id};type=guide/`);
  await expect(page.getByTestId('field-title').getByRole('textbox')).toBeEnabled();
  await chooseAction(page, 'I checked this translation');
  await expect
    .poll(() => lake.fetch(`*[_id == $id][0].translation.checkedBy`, { id: `drafts.${id}` }))
    .toBe('Robin Staff (example)');
  await chooseAction(page, 'Delete …');
  const dialog = page.getByRole('dialog');
  // The line is cut while it deletes: it says so, and the button is there again.
  await page.route('**/data/mutate/**', (route) => route.abort());
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('No answer came from the Content Lake');
  await page.unroute('**/data/mutate/**');
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => lake.fetch('count(*[_id in [$id, "drafts." + $id]])', { id })).toBe(0);
  expect(await lake.fetch('count(*[_type == "translation.metadata" && references($id)])', { id })).toBe(0);
});

test('a fact that is due is ticked, and the tick taken back', async ({ studio: page }) => {
  const place = await firstFact();
  // A path through lists gives a list, of one.
  const checkedOn = async () =>
    String(await lake.fetch(`*[_id == $id][0].${place}.checkedOn`, { id: GUIDE }));
  const kept = await checkedOn();
  await staff
    .patch(GUIDE)
    .set({ [`${place}.checkedOn`]: '2020-01-01' })
    .commit();
  await openStudio(page, 'content/structure');
  await page.getByRole('link', { name: 'Due for checking' }).click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'I checked this today' }).click();
  await expect.poll(checkedOn).not.toBe('2020-01-01');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(checkedOn).toBe('2020-01-01');
  await staff
    .patch(GUIDE)
    .set({ [`${place}.checkedOn`]: kept })
    .commit();
});
