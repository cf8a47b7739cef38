import type { Page } from '@playwright/test';
import { exported } from './csv.ts';
import { expect, expectBuilt, test, UNTIL_BUILT } from './journey.ts';
import { lake } from './lakeReader.ts';
import { buttonOf, expectState, formThatSends } from './linkPage.ts';
import { linkTo } from './mailbox.ts';
import { confirmAddress, fillSignUp } from './signUp.ts';
import { idOf, program, screen } from './staff.ts';
import { openStudio, publish } from './studio.ts';

// Who signs up has no script; staff have a window of their own.
test.use({ javaScriptEnabled: false });

const content = lake.withConfig({ token: 'local-staff' });
const RUN = `${Date.now()}`;
const QUESTION = `Can you come by car? (${RUN})`;
const IN_ARABIC = `هل يمكنك القدوم بالسيارة؟ (${RUN})`;
const email = `own-question.${RUN}@example.org`;

test.afterEach(async ({ request }) => {
  await content.patch('settings').unset(['ownQuestions']).commit();
  await content.delete('drafts.settings');
  // What comes next finds a site that is built: nobody is asked any more.
  await expectBuilt(request, '/ar/learn-more/', async (page) =>
    expect(await page.text()).not.toContain(IN_ARABIC),
  );
});

/** Staff add the question in the settings, look at it in Arabic, and publish. */
async function askIt(studio: Page): Promise<void> {
  await openStudio(studio, 'content/intent/edit/id=settings;type=settings/');
  await studio.getByRole('tab', { name: 'Questions' }).click();
  await studio.getByRole('button', { name: 'Add item' }).click();
  const dialog = studio.getByRole('dialog').first();
  // The words of the question stand above those of its hint.
  await dialog.getByRole('textbox', { name: 'English' }).first().fill(QUESTION);
  await dialog
    .getByRole('textbox', { name: /Arabic/ })
    .first()
    .fill(IN_ARABIC);
  await dialog.getByLabel('Yes or no').check();
  await dialog.getByLabel('Learn More').check();
  await dialog.getByLabel('Must be answered').check();
  await dialog.getByLabel(/^As people will read it/).selectOption('ar');
  await expect(dialog.getByTestId('own-question-preview')).toContainText(IN_ARABIC);
  await expect(dialog.getByText(/Words are missing in 3 of 5 languages/)).toBeVisible();
  await studio.keyboard.press('Escape');
  await publish(studio);
  await expect(async () => {
    const kept = await content.fetch('*[_id == "settings"][0].ownQuestions[0].label.en');
    expect(kept).toBe(QUESTION);
  }).toPass();
}

/** Opens the part of the record that has a form. */
const open = (page: Page, form: string) =>
  page
    .locator('details', { has: page.locator(form) })
    .locator('summary')
    .click();

test('staff ask a question of their own, and the answer goes its whole way without a line of code', async ({
  page,
  studio,
}) => {
  test.setTimeout(400_000);
  await askIt(studio);

  // In Arabic, without a script: asked, missed, and answered.
  await expect(async () => {
    await page.goto('/ar/learn-more/');
    await expect(page.getByText(IN_ARABIC)).toBeVisible({ timeout: 1000 });
  }).toPass(UNTIL_BUILT);
  await fillSignUp(page, email);
  await page.locator('#sign-up [type=submit]').click();
  await expect(page.locator('#error-summary')).toContainText(`أجب عن السؤال «${IN_ARABIC}»`);
  await expect(page.locator('[name=email]')).toHaveValue(email);
  await page.locator('#sign-up [name^=own-][value=yes]').check();
  await page.locator('#sign-up [type=submit]').click();
  await expect(page).toHaveURL(/\/learn-more\/thanks\/./);
  await confirmAddress(page, email);

  // On the card, in the file, and it cannot be deleted any more.
  const id = await idOf('participant', email);
  await openStudio(studio, `program/intent/edit/id=${id};type=participant/`);
  const card = studio.getByRole('region', { name: 'Questions of our own' });
  await expect(card).toContainText(QUESTION);
  await expect(card).toContainText('Yes');
  await openStudio(studio, 'program/reports');
  const people = await exported(studio, 'Export as CSV: All participants');
  expect(people.find((row) => row.Email === email)?.[QUESTION]).toBe('Yes');

  // On the person's own page, to which their next email leads: read, taken along, corrected, erased.
  await screen(email, 'ready');
  await page.goto(await linkTo(email, '/my-record/'));
  await page.locator(buttonOf(formThatSends('action', 'send'))).click();
  const own = await linkTo(email, '/my-record/', 'ساعة واحدة');
  await page.goto(own);
  await expect(page.locator('dl.card')).toContainText(IN_ARABIC);
  for (const download of ['?download', '?download=json'])
    expect(await (await page.request.get(own + download)).text()).toContain(
      download === '?download' ? IN_ARABIC : '"ownAnswers"',
    );
  const correct = formThatSends('action', 'correct');
  await open(page, correct);
  await page.locator(`${correct} [name^=own-][value=no]`).check();
  await page.locator(buttonOf(correct)).click();
  await expectState(page, ({ myRecord }) => myRecord.states['done-corrected'].title);
  expect(await program.fetch('*[_id == $id][0].ownAnswers[0].values', { id })).toEqual(['no']);
  await page.goto(own);
  const erase = formThatSends('action', 'erase');
  await open(page, erase);
  await page.locator(buttonOf(erase)).click();
  await page.locator(buttonOf(formThatSends('confirmErase', 'yes'))).click();
  await expectState(page, ({ myRecord }) => myRecord.states['done-erased'].title);
  expect(await program.getDocument(id)).toBeUndefined();
});
