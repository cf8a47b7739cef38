import type { Page } from '@playwright/test';
import { exported } from './csv.ts';
import { expect, expectBuilt, test, UNTIL_BUILT } from './journey.ts';
import { lake } from './lakeReader.ts';
import { buttonOf, expectState, formThatSends } from './linkPage.ts';
import { linkTo } from './mailbox.ts';
import { confirmAddress, fillSignUp } from './signUp.ts';
import { idOf, program, screen } from './staff.ts';
import { openLists, openStudio, publish } from './studio.ts';

// Who signs up has no script; staff have a window of their own.
test.use({ javaScriptEnabled: false });

const content = lake.withConfig({ token: 'local-staff' });
const RUN = `${Date.now()}`;
const NAME = `Ships and ports ${RUN}`;
const IN_ARABIC = `السفن والموانئ ${RUN}`;
const email = `own-field.${RUN}@example.org`;

test.afterEach(async ({ request }) => {
  await content.patch('settings').unset(['fieldsOfWork']).commit();
  await content.delete('drafts.settings');
  // What comes next finds a site that is built: nobody is offered it any more.
  await expectBuilt(request, '/ar/learn-more/', async (page) =>
    expect(await page.text()).not.toContain(IN_ARABIC),
  );
});

const openFields = async (studio: Page) => {
  await openStudio(studio, 'content/intent/edit/id=settings;type=settings/');
  await studio.getByRole('tab', { name: 'Fields of work' }).click();
};

const stored = () =>
  content.fetch<{ key?: string; pairs: { one: string; other: string; how: string }[] }>(
    `*[_id == "settings"][0].fieldsOfWork{ "key": added[0]._key, "pairs": coalesce(neighbors, []) }`,
  );

/** Staff add the field and say who its neighbors are, in one draft, and publish. Gives the key by which records keep it. */
async function addIt(studio: Page): Promise<string> {
  await openFields(studio);
  await studio.getByTestId('field-fieldsOfWork.added').getByRole('button', { name: 'Add item' }).click();
  const dialog = studio.getByRole('dialog').first();
  await dialog.getByRole('textbox', { name: 'English' }).fill(NAME);
  await dialog.getByRole('textbox', { name: /Arabic/ }).fill(IN_ARABIC);
  await studio.keyboard.press('Escape');
  await studio.getByTestId('field-fieldsOfWork.neighbors').getByRole('button', { name: 'Add item' }).click();
  await dialog.getByLabel('Field', { exact: true }).selectOption({ label: NAME });
  await dialog.getByLabel('And', { exact: true }).selectOption({ label: 'Engineering' });
  await dialog.getByLabel('Neighbors', { exact: true }).check();
  await studio.keyboard.press('Escape');
  await expect(studio.getByText(`${NAME} – Engineering`)).toBeVisible();
  await publish(studio);
  const { key, pairs } = await stored();
  expect(pairs).toMatchObject([{ one: `own-${key}`, other: 'engineering', how: 'near' }]);
  return `own-${key}`;
}

test('staff add a field of work, and it goes its whole way without a line of code', async ({
  page,
  studio,
}) => {
  test.setTimeout(400_000);
  const field = await addIt(studio);

  // In Arabic, without a script: chosen, and not shown as a key anywhere.
  await expect(async () => {
    await page.goto('/ar/learn-more/');
    await expect(page.locator('select[name=field]')).toContainText(IN_ARABIC, { timeout: 1000 });
  }).toPass(UNTIL_BUILT);
  await fillSignUp(page, email, { field, profession: 'Ship’s officer' });
  await page.locator('#sign-up [type=submit]').click();
  await expect(page).toHaveURL(/\/learn-more\/thanks\/./);
  await confirmAddress(page, email);

  // On the card, in the list and what it is narrowed by, and in the file.
  const id = await idOf('participant', email);
  await openStudio(studio, `program/intent/edit/id=${id};type=participant/`);
  await expect(studio.getByText(`Ship’s officer · ${NAME}`).first()).toBeVisible();
  await openLists(studio);
  await studio.getByLabel('Field', { exact: true }).selectOption(`=${field}`);
  const rows = studio
    .getByTestId('grid')
    .getByRole('row')
    .filter({ has: studio.getByRole('link') });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(NAME);
  await openStudio(studio, 'program/reports');
  const people = await exported(studio, 'Export as CSV: All participants');
  expect(people.find((row) => row.Email === email)?.Field).toBe(NAME);

  // It cannot be deleted while somebody has it.
  await openFields(studio);
  await studio.getByTestId('field-fieldsOfWork.added').getByTestId('array-item-menu-button').click();
  await studio.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(studio.getByText(`People or pages have “${NAME}”`).first()).toBeAttached();
  await content.delete('drafts.settings');

  // On the person's own page: read, and corrected to another.
  await screen(email, 'ready');
  await page.goto(await linkTo(email, '/my-record/'));
  await page.locator(buttonOf(formThatSends('action', 'send'))).click();
  const own = await linkTo(email, '/my-record/', 'ساعة واحدة');
  await page.goto(own);
  await expect(page.locator('dl.card')).toContainText(IN_ARABIC);
  const correct = formThatSends('action', 'correct');
  await page
    .locator('details', { has: page.locator(correct) })
    .locator('summary')
    .click();
  await expect(page.locator(`${correct} [name=field]`)).toHaveValue(field);
  await page.locator(`${correct} [name=field]`).selectOption('nursing');
  await page.locator(buttonOf(correct)).click();
  await expectState(page, ({ myRecord }) => myRecord.states['done-corrected'].title);
  expect(await program.fetch('*[_id == $id][0].field', { id })).toBe('nursing');
});
