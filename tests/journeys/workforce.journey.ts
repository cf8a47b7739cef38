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

test('slides print one to a sheet with their notes, in a frame of any language', async ({ page }) => {
  for (const language of ['', '/ar']) {
    await page.goto(`${language}/workforce/slides-for-a-board/`);
    const slides = await page.locator('.slide-sheet').count();
    expect(slides).toBe(10);
    expect(sheetsOf(await page.pdf({ format: 'Letter', preferCSSPageSize: true }))).toBe(slides);
  }
});

test('a reader follows the decision path from question to question without a script', async ({ page }) => {
  await page.goto('/workforce/can-i-serve-this-person/');
  const asked = (number: number) => page.locator('.questions > li').nth(number - 1);
  await asked(1).getByRole('link', { name: 'Go to question 2' }).click();
  await expect(asked(2)).toBeInViewport();
  // Two answers lead there: with a card that holds, and as a refugee whose card has run out.
  await asked(2).getByRole('link', { name: 'Go to question 3' }).last().click();
  await asked(3).getByRole('link', { name: 'Go to question 4' }).click();
  await asked(4).getByRole('link', { name: 'Go to question 5' }).first().click();
  await expect(asked(5)).toBeInViewport();
  await expect(asked(5).locator('[data-verdict=yes]').first()).toContainText('You can');
});

test('a reader answers step by step without a script, and prints a case note with the rules behind it', async ({
  page,
}) => {
  await page.goto('/workforce/can-i-serve-this-person/');
  await page.getByRole('link', { name: 'Go step by step' }).click();
  for (const answer of [/Title I\)/, 'Yes, as a refugee', 'Yes', 'No', 'No'])
    await page.locator('.choose').getByRole('link', { name: answer }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Case note');
  await expect(page.locator('.given li')).toHaveCount(5);
  await expect(page.locator('.end[data-verdict=yes]')).toContainText('allow you to serve this person');
  await expect(page.locator('.facts')).toContainText('20 CFR 680.600');
  expect(sheetsOf(await page.pdf({ format: 'Letter', preferCSSPageSize: true }))).toBeLessThanOrEqual(3);
  await page.getByRole('link', { name: 'One step back' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/end date/);
});

test('somebody finds help on their own bank, with a number to call and who gave it', async ({ page }) => {
  await page.goto('/local-help/');
  await page.locator('.filter').getByRole('link', { name: 'Illinois' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Illinois');
  const center = page.locator('#madison-county');
  await expect(center.getByRole('link', { name: '618-296-4301' })).toHaveAttribute(
    'href',
    'tel:+16182964301',
  );
  await expect(center).toContainText('checked on');
  await expect(page.locator('#slate')).toHaveCount(0);
});
