import { expect, test, UNTIL_BUILT } from './journey.ts';
import { openList, signIn } from './studio.ts';

test('a guide’s title is changed in the Studio and published, and the public page shows it', async ({
  page,
  newWindow,
}) => {
  const title = `Nursing in Missouri, ${Date.now()}`;
  await signIn(page, 'content');
  await openList(page, 'Guides');
  await page
    .getByRole('link', { name: /Nursing/ })
    .first()
    .click();
  const field = page.getByTestId('field-title').getByRole('textbox');
  await field.fill(title);
  await page.getByTestId('action-publish').click();

  const reader = await (await newWindow()).newPage();
  await expect(async () => {
    await reader.goto('/guides/nursing/');
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title, { timeout: 500 });
  }).toPass(UNTIL_BUILT);
});
