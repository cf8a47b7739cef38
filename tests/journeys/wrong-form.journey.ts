import { expect, test } from './journey.ts';

test.describe('a form with mistakes', () => {
  test.use({ javaScriptEnabled: false });

  test('comes back with its answers and errors, and the focus on the summary', async ({ page }) => {
    await page.goto('/learn-more/');
    await page.locator('[name=givenName]').fill('Mirela');
    await page.locator('[name=email]').fill('not an address');
    await page.locator('[name=languages][value=bs]').check();
    await page.locator('[name=degree][value=master]').check();
    const [answer] = await Promise.all([
      page.waitForResponse('**/api/sign-up'),
      page.locator('#sign-up [type=submit]').click(),
    ]);

    expect(answer.status()).toBe(422);
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.locator('#error-summary')).toBeFocused();
    await expect(page.locator('[name=givenName]')).toHaveValue('Mirela');
    await expect(page.locator('[name=email]')).toHaveValue('not an address');
    await expect(page.locator('[name=languages][value=bs]')).toBeChecked();
    await expect(page.locator('[name=degree][value=master]')).toBeChecked();

    await page
      .locator('#error-summary')
      .getByRole('link', { name: 'Enter an email address like name@example.org' })
      .click();
    await expect(page.locator('[name=email]')).toBeFocused();
    await expect(page.locator('#email-error')).toHaveText('Enter an email address like name@example.org');
  });

  test('names its errors in Arabic on the Arabic page, written from right to left', async ({ page }) => {
    await page.goto('/ar/learn-more/');
    await page.locator('#sign-up [type=submit]').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('#error-summary')).toContainText('اكتب بريدك الإلكتروني');
    await expect(page.locator('#postcode-error')).toHaveText('اكتب الرمز البريدي (ZIP)');
  });
});
