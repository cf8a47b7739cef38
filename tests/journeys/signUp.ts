import type { Page } from '@playwright/test';
import { linkTo } from './mailbox.ts';

interface Change {
  field?: string;
  languages?: string;
  profession?: string;
}

/** Fills the Learn More form on the page that is open. */
export async function fillSignUp(page: Page, email: string, change: Change = {}): Promise<void> {
  const fill = (name: string, text: string) => page.locator(`#sign-up [name=${name}]`).fill(text);
  const choose = (name: string, value: string) =>
    page.locator(`#sign-up [name=${name}][value=${value}]`).check();
  await fill('givenName', 'Layla');
  await fill('familyName', 'Hassan (example)');
  await fill('email', email);
  await fill('postcode', '63110');
  await page.locator('#sign-up [name=field]').selectOption(change.field ?? 'nursing');
  await fill('profession', change.profession ?? 'Registered nurse');
  await choose('degree', 'bachelor');
  await fill('yearsOfExperience', '7');
  await choose('english', 'professional');
  await choose('languages', change.languages ?? 'ar');
  await choose('bornOutsideUS', 'yes');
  await choose('workPermission', 'yes');
  await page.locator('#sign-up [name=goal]').fill('Work in a hospital again');
  await choose('consent', 'yes');
  await choose('consentFollowUp', 'yes');
}

/** Fills the Learn More form in any language, and sends it. */
export async function signUp(
  page: Page,
  language: '' | '/ar',
  email: string,
  change: Change = {},
): Promise<void> {
  await page.goto(`${language}/learn-more/`);
  await fillSignUp(page, email, change);
  await page.locator('#sign-up [type=submit]').click();
}

/** The same, and confirms the address by the link in the letter. */
export async function signUpAndConfirm(
  page: Page,
  language: '' | '/ar',
  email: string,
  change: Change = {},
): Promise<void> {
  await signUp(page, language, email, change);
  await confirmAddress(page, email);
}

/** Follows the link in the letter that asks for it, and says yes. */
export async function confirmAddress(page: Page, email: string): Promise<void> {
  await page.goto(await linkTo(email, '/confirm/'));
  await page.locator('main form button').click();
}
