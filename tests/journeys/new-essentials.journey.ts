import { expect, test, UNTIL_BUILT } from './journey.ts';
import { lake } from './lakeReader.ts';
import { chooseAction, openStudio, publish } from './studio.ts';

const staff = lake.withConfig({ token: 'local-staff' });
const GUIDE = 'guide-nursing';
const TITLE = `Les soins infirmiers (${Date.now()}, exemple)`;
const OF_GUIDE = '*[_type == "guideEssentials" && language == "fr" && guide._ref == $guide]';
const FEE = 'steps[_key=="exam"].facts[_key=="exam-fee"]';

let kept: { _id: string; _type: string }[];
test.beforeAll(async () => {
  kept = await staff.fetch(`*[_id == $guide || _id in ${OF_GUIDE}._id]`, { guide: GUIDE });
  // The guide has none in French: as when a program begins with a language.
  await staff.delete({ query: OF_GUIDE, params: { guide: GUIDE } });
});
test.afterAll(async () => {
  await staff.delete({ query: OF_GUIDE, params: { guide: GUIDE } });
  const transaction = staff.transaction();
  for (const document of kept) transaction.createOrReplace(document);
  await transaction.commit();
});

test('essentials are begun for a guide and a language, once, and follow a fact of the guide', async ({
  studio: page,
  newWindow,
}) => {
  test.setTimeout(400_000);
  await page.setViewportSize({ width: 1500, height: 1000 });
  await openStudio(page, 'content/intent/create/type=guideEssentials/');
  const guide = page.getByTestId('reference-input').first().locator('input');
  await guide.click();
  await guide.pressSequentially('Nursing in Missouri');
  // The list beside the form names guides too.
  await page
    .locator('[data-ui="Popover"], [data-ui="Autocomplete__results"]')
    .getByText('Nursing in Missouri')
    .first()
    .click();
  await expect(page.getByText('Readers are told where this is behind')).toBeVisible();

  // Essentials of one guide in one language stand once.
  const language = page.locator('select#language');
  await language.selectOption({ label: 'Español (Spanish)' });
  await expect(page.getByText('has essentials in this language already').first()).toBeAttached();
  await language.selectOption({ label: 'Français (French)' });
  await expect(page.getByText('has essentials in this language already')).toHaveCount(0);

  for (const [name, text] of [
    ['title', TITLE],
    ['summary', 'Comment obtenir la licence (exemple).'],
    ['authority', 'le conseil (Board of Nursing)'],
  ] as const)
    await page.locator(`[id="${name}"]`).fill(text);
  for (const [name, text] of [
    ['beforeYouPay', 'Attendez la réponse du conseil.'],
    ['firstSteps', 'L’examen coûte {exam-fee}.'],
  ] as const) {
    await page.getByTestId(`field-${name}`).getByRole('button', { name: 'Add item' }).click();
    await page.locator(`[id^="${name}["]`).first().fill(text);
  }
  await expect(page.getByTestId('action-publish')).toBeDisabled();
  await chooseAction(page, 'English compared');
  await publish(page);

  const reader = await (await newWindow()).newPage();
  await expect(async () => {
    await reader.goto('/fr/guides/nursing/');
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(TITLE, { timeout: 500 });
  }).toPass(UNTIL_BUILT);
  const step = reader.getByText('L’examen coûte').first();
  await expect(step).toContainText('200');

  await staff.patch(GUIDE, { set: { [`${FEE}.value`]: '$234', [`${FEE}.amount.from`]: 234 } }).commit();
  await expect(async () => {
    await reader.goto('/fr/guides/nursing/');
    await expect(step).toContainText('234', { timeout: 500 });
  }).toPass(UNTIL_BUILT);
});
