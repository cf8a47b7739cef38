import type { Locator, Page } from '@playwright/test';
import { expect, test, UNTIL_BUILT } from './journey.ts';
import { lake } from './lakeReader.ts';
import { chooseAction, openStudio, publish } from './studio.ts';

const staff = lake.withConfig({ token: 'local-staff' });
const stamp = Date.now();
const SLUG = `piano-tuning-${stamp}-example`;
const english = {
  title: `Piano tuning ${stamp} (example)`,
  summary: 'How a piano tuner can work in this city, one step after the other.',
  step: 'Write to the Guild of Tuners',
  how: 'Say where you learned to tune, and ask which exam counts.',
};
const spanish = {
  title: `Afinación de pianos ${stamp} (ejemplo)`,
  summary: 'Cómo puede trabajar en esta ciudad quien afina pianos, paso a paso.',
  step: 'Escriba al gremio de afinadores',
  how: 'Diga dónde aprendió a afinar y pregunte qué examen vale.',
};

/** The guide, its translation, their drafts, and what ties them together. */
const MADE = `*[_type == "guide" && slug.current == $slug]._id`;

test.afterAll(async () => {
  const guides = await lake.fetch<string[]>(MADE, { slug: SLUG });
  const ties = await lake.fetch<string[]>('*[_type == "translation.metadata" && references($guides)]._id', {
    guides,
  });
  const transaction = staff.transaction();
  for (const id of [...ties, ...guides]) transaction.delete(id);
  await transaction.commit();
});

/** A field of the step or of its fact that is open: its place in the form ends so. */
const field = (page: Page, ending: string) =>
  page.locator(`[data-testid^="field-steps"][data-testid$="${ending}"]`).last();
const write = (of: Locator, text: string) => of.getByRole('textbox').fill(text);
const openGroup = (page: Page, name: string) => page.getByRole('tab', { name }).click();

/** Writes into a text with paragraphs, in place of what stands there. */
async function writeText(page: Page, of: Locator, text: string): Promise<void> {
  await of.getByRole('textbox').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await expect(of.getByText(text)).toBeVisible();
}

async function closeDialogs(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: /^Close( dialog)?$/ });
  while ((await page.getByRole('dialog').count()) > 0) await close.last().click();
}

async function writeFact(page: Page): Promise<void> {
  await field(page, '.facts').getByRole('button', { name: 'Add item' }).click();
  await write(field(page, '.label'), 'Fee of the exam');
  await write(field(page, '.value'), '$40');
  await write(field(page, '.sourceName'), 'Guild of Tuners (example)');
  await write(field(page, '.sourceUrl'), 'https://guild.example/exam');
  await field(page, '.certainty').getByText(/^Sure/).click();
  await field(page, '.volatility')
    .getByText(/^Often/)
    .click();
}

test('a guide is written, translated, checked and published, and both pages stand on the site', async ({
  studio: page,
  newWindow,
}) => {
  test.setTimeout(300_000);
  page.setDefaultTimeout(30_000);
  await page.setViewportSize({ width: 1500, height: 1000 });
  await openStudio(page, 'content/intent/create/type=guide/');
  const title = page.getByTestId('field-title');
  await expect(title.getByRole('textbox')).toBeEnabled();
  await write(title, english.title);
  await page.getByRole('button', { name: 'Generate' }).click();
  await expect(page.getByTestId('field-slug').getByRole('textbox')).toHaveValue(SLUG);
  // What is missing is said in words beside its field, and keeps the guide from being published.
  await expect(page.getByText('Choose the field the guide belongs to').first()).toBeAttached();
  await expect(page.getByTestId('action-publish')).toBeDisabled();
  await page.getByTestId('field-field').getByRole('combobox').selectOption({ label: 'Engineering' });
  await expect(page.getByText('Choose the field the guide belongs to')).toHaveCount(0);
  await write(page.getByTestId('field-summary'), english.summary);
  await write(page.getByTestId('field-authority'), 'the Guild of Tuners');

  await openGroup(page, 'Steps and tests');
  await expect(page.getByText('Add at least one step').first()).toBeAttached();
  await page.getByTestId('field-steps').getByRole('button', { name: 'Add item' }).click();
  await write(field(page, '.title'), english.step);
  await writeText(page, field(page, '.body'), english.how);
  await writeFact(page);
  await closeDialogs(page);
  await openGroup(page, 'Help and review');
  await write(page.getByTestId('field-reviewedOn'), 'Nov 2, 2026');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Add at least one step')).toHaveCount(0);
  await publish(page);

  await page.getByRole('button', { name: 'Translations' }).click();
  await page.getByRole('button', { name: /Español/ }).click();
  const translation = `*[_type == "guide" && language == "es" && slug.current == $slug][0]._id`;
  await expect.poll(() => lake.fetch(translation, { slug: SLUG })).toBeTruthy();
  const id = String(await lake.fetch(translation, { slug: SLUG })).replace('drafts.', '');
  await openStudio(page, `content/intent/edit/id=${id};type=guide/`);
  await expect(title.getByRole('textbox')).toHaveValue(english.title, { timeout: 30_000 });
  await write(title, spanish.title);
  await write(page.getByTestId('field-summary'), spanish.summary);
  await openGroup(page, 'Steps and tests');
  await page.getByTestId('field-steps').getByText(english.step).click();
  await write(field(page, '.title'), spanish.step);
  await writeText(page, field(page, '.body'), spanish.how);
  await closeDialogs(page);
  await chooseAction(page, 'I checked this translation');
  await openGroup(page, 'Language');
  await expect(page.getByTestId('field-translation.checkedBy').getByRole('textbox')).toHaveValue(
    'Robin Staff (example)',
  );
  await publish(page);

  const reader = await (await newWindow()).newPage();
  const pages = [
    { path: `/guides/${SLUG}/`, lang: 'en', text: english },
    { path: `/es/guides/${SLUG}/`, lang: 'es', text: spanish },
  ];
  for (const { path, lang, text } of pages) {
    await expect(async () => {
      await reader.goto(path);
      await expect(reader.getByRole('heading', { level: 1 })).toHaveText(text.title, { timeout: 500 });
    }).toPass(UNTIL_BUILT);
    await expect(reader.locator('html')).toHaveAttribute('lang', lang);
    await expect(reader.getByText(text.how)).toBeVisible();
    await expect(reader.getByRole('heading', { name: text.step })).toBeVisible();
  }
  await expect(reader.getByText(/Robin Staff \(example\)/)).toBeVisible();
});
