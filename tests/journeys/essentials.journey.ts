import type { Page } from '@playwright/test';
import { messagesFor } from '../../locales/messages.ts';
import { expect, test, UNTIL_BUILT } from './journey.ts';
import { lake } from './lakeReader.ts';
import { chooseAction, openStudio, publish } from './studio.ts';

const staff = lake.withConfig({ token: 'local-staff' });
const stamp = Date.now();
const CHANGE = `The fee of the exam was wrong until today (${stamp}, example).`;
const TITLE = `Enfermería en Misuri (${stamp}, ejemplo)`;
/** The English guide for nurses, and its essentials in Spanish, as they were. */
const KEPT = `*[_id in [$guide, *[_type == "guideEssentials" && language == "es" && guide._ref == $guide][0]._id]]`;
const stale = messagesFor('es').essentials.stale;

let guide: string;
let kept: { _id: string; _type: string; title: string; summary: string }[];
test.beforeAll(async () => {
  guide = await lake.fetch(
    '*[_type == "guide" && slug.current == "nursing" && coalesce(language, "en") == "en" && !(_id in path("drafts.**"))][0]._id',
  );
  kept = await staff.fetch(KEPT, { guide });
});
test.afterAll(async () => {
  const transaction = staff.transaction();
  for (const document of kept) transaction.createOrReplace(document).delete(`drafts.${document._id}`);
  for (const id of await staff.fetch<string[]>('*[_type == "change" && text == $text]._id', { text: CHANGE }))
    transaction.delete(id);
  await transaction.commit();
});

/** Opens a document in the Studio, and gives the text box of a field. */
async function open(page: Page, target: string, field: string) {
  await openStudio(page, `content/intent/${target}/`);
  const box = page.getByTestId(`field-${field}`).getByRole('textbox');
  await expect(box).toBeEnabled();
  return box;
}

test('essentials say where the English has changed, until staff have compared them', async ({
  studio: page,
  newWindow,
}) => {
  test.setTimeout(500_000);
  const essentials = kept.find(({ _type }) => _type === 'guideEssentials');
  const english = kept.find(({ _type }) => _type === 'guide');
  if (!essentials || !english) throw new Error('no essentials of the guide for nurses');
  const reader = await (await newWindow()).newPage();
  const readSpanish = async () => {
    await reader.goto('/es/guides/nursing/');
    return reader.locator('.essentials');
  };
  expect(await (await readSpanish()).getByText(stale).count()).toBe(0);

  await page.setViewportSize({ width: 1500, height: 1000 });
  const summary = await open(page, `edit/id=${guide};type=guide`, 'summary');
  await summary.fill(`${english.summary} (${stamp})`);
  await publish(page);
  await expect(async () => {
    await expect((await readSpanish()).getByText(stale)).toBeVisible({ timeout: 500 });
  }).toPass(UNTIL_BUILT);

  const title = await open(page, `edit/id=${essentials._id};type=guideEssentials`, 'title');
  const behind = page.getByRole('status').filter({ hasText: 'Readers are told where this is behind' });
  await expect(behind).toContainText('“Title and summary” the English text has changed since');
  // A mistake is said beside its field, and keeps the essentials from being published.
  await title.fill('');
  await expect(page.getByText('Write a title').first()).toBeAttached();
  await expect(page.getByTestId('action-publish')).toBeDisabled();
  await title.fill(TITLE);
  await chooseAction(page, 'English compared');
  await expect(behind).toHaveCount(0);
  await publish(page);
  await expect(async () => {
    await reader.goto('/es/guides/nursing/');
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(TITLE, { timeout: 500 });
  }).toPass(UNTIL_BUILT);
  await expect(reader.getByText(stale)).toHaveCount(0);
});

test('a change is written, and stands on its page and in the feed', async ({ studio: page, newWindow }) => {
  test.setTimeout(300_000);
  const text = await open(page, 'create/type=change', 'text');
  await text.fill(CHANGE);
  await expect(page.getByText('Choose what kind of change it is').first()).toBeAttached();
  await expect(page.getByTestId('action-publish')).toBeDisabled();
  await page.getByTestId('field-kind').getByText('A mistake put right').click();
  await publish(page);
  const reader = await (await newWindow()).newPage();
  await expect(async () => {
    await reader.goto('/changes/');
    await expect(reader.getByText(CHANGE)).toBeVisible({ timeout: 500 });
  }).toPass(UNTIL_BUILT);
  expect(await (await reader.request.get('/changes/feed.xml')).text()).toContain(`${stamp}`);
});
