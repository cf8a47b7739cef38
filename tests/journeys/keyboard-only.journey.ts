import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { expectLetters } from './mailbox.ts';

test.use({ javaScriptEnabled: false });

/** The name of the control that has the focus, and whether a person can see that it has. */
const focused = async (page: Page) => {
  const control = page.locator(':focus');
  const [name, outline] = await Promise.all([
    control.getAttribute('name'),
    control.evaluate((element) => getComputedStyle(element).outlineStyle).catch(() => 'none'),
  ]);
  return { name, isSeen: outline !== 'none' };
};

/** Presses Tab until a control of this name has the focus. */
async function tabToField(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    expect(now.isSeen, `the focus is seen on the way to ${name}`).toBe(true);
    if (now.name === name) return;
  }
  throw new Error(`${name} is not reached by the keyboard`);
}

test('a person signs up by the keyboard alone, without a script, at 400 % zoom', async ({ page }) => {
  // What 1280 by 1024 pixels show at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/learn-more/');
  const { keyboard } = page;

  await keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused();
  await keyboard.press('Enter');

  const email = `keyboard.${Date.now()}@example.org`;
  await tabToField(page, 'bornOutsideUS');
  await keyboard.press('Space');
  await tabToField(page, 'degree');
  for (let down = 0; down < 3; down += 1) await keyboard.press('ArrowDown');
  await tabToField(page, 'workPermission');
  await keyboard.press('Space');
  const typed: [string, string][] = [
    ['postcode', '63110'],
    ['givenName', 'Noor'],
    ['familyName', 'Karim (example)'],
    ['email', email],
  ];
  for (const [name, text] of typed) {
    await tabToField(page, name);
    await keyboard.type(text);
  }
  await tabToField(page, 'field');
  await keyboard.type('Nur');
  await tabToField(page, 'profession');
  await keyboard.type('Nurse');
  await tabToField(page, 'yearsOfExperience');
  await keyboard.type('7');
  await tabToField(page, 'english');
  await keyboard.press('Space');
  await tabToField(page, 'consent');
  await keyboard.press('Space');
  await keyboard.press('Enter');

  await expect(page).toHaveURL(/\/learn-more\/thanks\/./);
  await expectLetters(email, 1);
});
