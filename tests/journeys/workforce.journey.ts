import { expect, test } from './journey.ts';

test.use({ javaScriptEnabled: false });

/** The sheets of a document as a browser prints it: each is an object of its own in the file. */
const sheetsOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('each page to print fits on one sheet of Letter paper, in a frame of any language', async ({ page }) => {
  for (const language of ['', '/ar']) {
    await page.goto(`${language}/workforce/`);
    const links = await page
      .locator('.sheets a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      await page.goto(link ?? '');
      expect(sheetsOf(await page.pdf({ format: 'Letter', preferCSSPageSize: true })), `${link}`).toBe(1);
    }
  }
});

test('a reader follows the decision path from question to question without a script', async ({ page }) => {
  await page.goto('/workforce/can-i-serve-this-person/');
  const asked = (number: number) => page.locator('.questions > li').nth(number - 1);
  await asked(1).getByRole('link', { name: 'Go to question 2' }).click();
  await expect(asked(2)).toBeInViewport();
  await asked(2).getByRole('link', { name: 'Go to question 3' }).click();
  await asked(3).getByRole('link', { name: 'Go to question 4' }).click();
  await asked(4).getByRole('link', { name: 'Go to question 5' }).click();
  await expect(asked(5)).toBeInViewport();
  await expect(asked(5).locator('[data-verdict=yes]').first()).toContainText('You can');
});
