import type { Page } from '@playwright/test';
import { seriousIn } from './axe.ts';
import { expect, test } from './journey.ts';
import { lake } from './lakeReader.ts';
import { expectLetters, lettersTo } from './mailbox.ts';
import { signUp } from './signUp.ts';
import { openStudio, publish } from './studio.ts';

const staff = lake.withConfig({ token: 'local-staff' });
const idIn = (language: string) => `letterWording-confirm-address-${language}`;

async function openLetters(page: Page): Promise<void> {
  await openStudio(page, 'program/letters');
  await expect(page.getByRole('heading', { name: 'All emails' })).toBeVisible();
}

const part = (page: Page, name: string) => page.getByTestId(`field-${name}`).getByRole('textbox');

test.afterAll(async () => {
  for (const language of ['en', 'ar'])
    await staff
      .transaction()
      .delete(idIn(language))
      .delete(`drafts.${idIn(language)}`)
      .commit();
});

test('staff put a letter in their own words: a mistake is not published, the next letter carries them, and they go back', async ({
  page,
  studio,
}) => {
  test.setTimeout(240_000);
  await openLetters(studio);
  const whose = studio.getByRole('region', { name: 'Whose words' });
  await expect(whose.getByText('Our words', { exact: true })).toBeVisible();
  await whose.getByRole('button', { name: 'Change the wording' }).click();

  // Staff edit our words; they do not start from nothing.
  await expect(part(studio, 'subject')).toHaveValue('Confirm your email address for {program}', {
    timeout: 30_000,
  });
  await expect(part(studio, 'opening')).toHaveValue(/^Thank you for signing up\./);
  await part(studio, 'subject').fill('One press, and {program} has your sign-up');
  await part(studio, 'opening').fill('Welcome to {ciyt}.\n\nOne press of the button is all we need.');

  // Meanwhile the tool shows the draft, and what is wrong with it.
  const tool = await studio.context().newPage();
  await openLetters(tool);
  await expect(tool.getByText('A draft waits to be published.')).toBeVisible();
  await expect(tool.getByText(/Did you mean \{city\}\?/)).toBeVisible();
  await expect(tool.getByTitle('One press, and Mosaic Connector has your sign-up')).toBeVisible();
  expect(await seriousIn(tool)).toEqual([]);

  // The sentence stands with the field, and nothing is published.
  await expect(
    studio.getByRole('alert').getByText('“{ciyt}” is not a placeholder of this email. Did you mean {city}?'),
  ).toBeVisible();
  await expect(studio.getByTestId('action-publish')).toBeDisabled();
  await part(studio, 'opening').fill('Welcome to {city}.\n\nOne press of the button is all we need.');
  await expect(tool.getByText(/Did you mean/)).toBeHidden();
  await expect(tool.frameLocator('iframe').getByText('Welcome to St. Louis.', { exact: true })).toBeVisible();
  await publish(studio, idIn('en'));
  await expect(tool.getByText('Your words', { exact: true })).toBeVisible();
  await expect(tool.getByText(/^Changed on /)).toBeVisible();
  expect(await seriousIn(tool)).toEqual([]);

  // The next letter carries them, with the city as text and the links as they were.
  const email = `wording.${Date.now()}@example.org`;
  await signUp(page, '', email);
  await expectLetters(email, 1);
  const [letter] = await lettersTo(email);
  expect(letter?.subject).toBe('One press, and Mosaic Connector has your sign-up');
  expect(letter?.text).toContain('Welcome to St. Louis.\n\nOne press of the button is all we need.');
  expect(letter?.text).toContain('/confirm/');
  expect(letter?.text).not.toContain('Thank you for signing up');

  await tool.getByRole('button', { name: 'Back to our words' }).click();
  const question = tool.getByRole('dialog');
  await question.getByRole('button', { name: 'Back to our words' }).click();
  await expect(question).toBeHidden();
  await expect(tool.getByText('Our words', { exact: true })).toBeVisible();
  expect(await lake.fetch('count(*[_id in [$id, "drafts." + $id]])', { id: idIn('en') })).toBe(0);
  await tool.close();
});

test('a letter in Arabic carries the words of staff, from right to left', async ({ page, newWindow }) => {
  const words = {
    _id: idIn('ar'),
    _type: 'letterWording',
    kind: 'confirm-address',
    language: 'ar',
    subject: 'خطوة واحدة بقيت في {program}',
    opening: 'أهلًا بك في {city}.\nنرجو الضغط على الزر أدناه. للأسئلة: {phone}.',
  };
  await staff.createOrReplace(words);
  const email = `wording-ar.${Date.now()}@example.org`;
  await signUp(page, '/ar', email);
  await expect
    .poll(async () => (await lettersTo(email))[0]?.subject)
    .toBe('خطوة واحدة بقيت في Mosaic Connector');
  const [letter] = await lettersTo(email);
  const reader = await (await newWindow()).newPage();
  await reader.setContent(letter?.html ?? '');
  const opening = reader.getByText('أهلًا بك في');
  await expect(opening).toBeVisible();
  expect(await opening.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  // What is filled in runs in its own direction, inside a sentence that runs from the right.
  await expect(opening.locator('[dir=auto]')).toHaveCount(1);
});
