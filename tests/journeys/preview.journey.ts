import { addresses, expect, test } from './journey.ts';
import { lake } from './lakeReader.ts';
import { openStudio } from './studio.ts';

const GUIDE = 'guide-nursing';
const staff = lake.withConfig({ token: 'local-staff' });

test.afterEach(async () => {
  await staff.delete(`drafts.${GUIDE}`);
});

test('what staff type in a form shows on the page beside it, and a heading of the page opens its field', async ({
  studio: page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  const path = encodeURIComponent('/guides/nursing/');
  await openStudio(page, `content/preview/guide/${GUIDE}?preview=${path}`);
  const shown = page.frameLocator('iframe');
  const heading = shown.getByRole('heading', { level: 1 });
  // The preview starts when it is first opened: until then a page says so, which asks again by itself.
  await expect(heading).toContainText('Nursing');

  const title = `Nursing, typed ${Date.now()}`;
  const field = page.getByTestId('field-title').getByRole('textbox');
  await expect(field).toBeEnabled();
  await field.fill(title);
  await field.pressSequentially(' abc');
  await expect(heading).toContainText(`${title} abc`);

  const advice = `Ask first (${Date.now()})`;
  await page.getByTestId('field-firstAdvice').getByRole('textbox').fill(advice);
  await expect(shown.getByText(advice)).toBeVisible();
  // The words were there at once. The page follows from the server, and says the same.
  await expect
    .poll(async () => (await fetch(`${addresses.preview}/guides/nursing/`)).text())
    .toContain(advice);
  await expect(heading).toContainText(title);
  await expect(shown.getByText(advice)).toBeVisible();

  await shown
    .getByRole('heading', { name: /Wait for|Send|Apply|Pass|Check/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'What to do' }).last()).toBeVisible();
});

test('a page follows what somebody else changes, where the reader stands, and says when it cannot be shown', async ({
  studio: page,
}) => {
  await page.goto(`${addresses.preview}/guides/nursing/`);
  await page.waitForLoadState('networkidle');
  const link = page.getByRole('navigation').getByRole('link').last();
  await link.focus();
  await page.evaluate(() => {
    document.body.dataset.sanityVisit = 'the first';
    scrollTo(0, 700);
  });
  const published = await staff.getDocument(GUIDE);
  const tip = `Keep a copy of all you send (${Date.now()})`;
  const draft = { ...published, _id: `drafts.${GUIDE}`, _type: 'guide', tips: [tip] };
  await staff.createOrReplace(draft);
  await expect(page.getByText(tip)).toBeAttached();
  expect(await page.evaluate(() => document.body.dataset.sanityVisit)).toBe('the first');
  expect(await page.evaluate(() => scrollY)).toBe(700);
  await expect(link).toBeFocused();

  await staff.createOrReplace({ ...draft, summary: '' });
  await expect(page.getByText('The page cannot be shown yet.')).toBeVisible();
  await expect(page.getByText(tip)).toBeAttached();
  await staff.createOrReplace(draft);
  await expect(page.getByText('The page cannot be shown yet.')).toBeHidden();
});
