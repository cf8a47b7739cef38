import { expect, test, UNTIL_BUILT } from './journey.ts';
import { openList, openStudio, publish } from './studio.ts';

test('a guide’s title is changed in the Studio and published, and the public page shows it', async ({
  studio: page,
  newWindow,
}) => {
  const title = `Nursing in Missouri, ${Date.now()}`;
  await openStudio(page, 'content/structure');
  await openList(page, 'Guides');
  await page
    .getByRole('link', { name: /Nursing/ })
    .first()
    .click();
  const field = page.getByTestId('field-title').getByRole('textbox');
  await field.fill(title);
  await publish(page);

  const reader = await (await newWindow()).newPage();
  await expect(async () => {
    await reader.goto('/guides/nursing/');
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title, { timeout: 500 });
  }).toPass(UNTIL_BUILT);
});
