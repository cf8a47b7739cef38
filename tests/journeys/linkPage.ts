import type { Page } from '@playwright/test';
import { languageOrDefault } from '../../locales/locales.ts';
import { type Messages, messagesFor } from '../../locales/messages.ts';
import { expect } from './journey.ts';

/** The form of a page behind a link that sends a value, and its button. */
export const formThatSends = (name: string, value: string): string =>
  `form:has([name=${name}][value=${value}])`;
export const buttonOf = (form: string): string => `${form} [type=submit]`;

/** The page says how something stands: the title of one of its states, in the page's own language. */
export async function expectState(page: Page, titleOf: (messages: Messages) => string): Promise<void> {
  const language = languageOrDefault(await page.locator('html').getAttribute('lang'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(messagesFor(language)));
}
