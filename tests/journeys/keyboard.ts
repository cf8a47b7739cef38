import type { Locator, Page } from '@playwright/test';
import { expect } from './journey.ts';

/** How far a person would press Tab before giving up. */
const PATIENCE = 150;

/** Presses Tab until the focus is on something with this name; nothing is clicked. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < PATIENCE; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused.trim())) return;
  }
  expect(name, `nothing named ${name} is reached by the keyboard`).toBeUndefined();
}

/** Presses Tab until the focus is on this very thing; nothing is clicked. */
export async function tabOnto(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < PATIENCE; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, 'is reached by the keyboard').toBeFocused();
}
