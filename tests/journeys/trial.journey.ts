import { addDays } from '../../program/clock/day.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { seriousIn } from './axe.ts';
import { expect, test } from './journey.ts';
import { lake as reader } from './lakeReader.ts';
import { program } from './staff.ts';
import { openStudio, publish } from './studio.ts';

const RUN = `${Date.now()}`;
const settings = reader.withConfig({ token: 'local-staff' });
const today = dayOf(new Date(), 'America/Chicago');

/** A trial that was over long ago, with its plan as it was written down. */
const past = {
  ...{ question: 'Does a page to prepare with lead to more coffees?', compares: 'prepare', outcome: 'met' },
  ...{ usual: 50, hoped: 75, startsOn: '2019-01-07', endsOn: '2019-06-30' },
};
const registered = { ...past, at: '2019-01-06T15:00:00.000Z', needed: 58 };
const idOf = (at: number) => `match.trial-${RUN}-${at}`;

/** 70 with the page, of whom 56 met, and 80 without, of whom 48 met. */
async function addPeople() {
  const transaction = program.transaction();
  for (let at = 0; at < 150; at += 1) {
    const arm = at < 70 ? 'with' : 'without';
    const met = arm === 'with' ? at < 56 : at < 70 + 48;
    transaction.create({
      ...{ _id: idOf(at), _type: 'match', status: met ? 'met' : 'not-met', introducedAt: registered.at },
      participant: { _type: 'reference', _ref: `participant.trial-${RUN}-${at}`, _weak: true },
      connector: { _type: 'reference', _ref: `connector.trial-${RUN}`, _weak: true },
      trial: { key: `past-${RUN}`, arm, at: registered.at },
    });
  }
  await transaction.commit();
}

test.afterEach(async () => {
  await settings.patch('settings').unset(['trials']).commit();
  await settings.delete('drafts.settings');
  const transaction = program.transaction();
  for (let at = 0; at < 150; at += 1) transaction.delete(idOf(at));
  await transaction.commit();
});

test('staff write a trial down and switch it on, and from then on its plan stands and people are told', async ({
  page: reader,
  studio: page,
}) => {
  await openStudio(page, 'content/intent/edit/id=settings;type=settings/');
  await page.getByRole('tab', { name: 'Trials' }).click();
  await page.getByRole('button', { name: 'Add item' }).click();
  const dialog = page.getByRole('dialog').first();
  await expect(dialog.getByText('Fill in every field first')).toBeVisible();
  await dialog.getByLabel('Question').fill('Does a plan help? If so, everybody is asked for one. (example)');
  await dialog.getByLabel('The invitation to write a plan').check();
  await dialog.getByLabel('The two met').check();
  await dialog.getByLabel('Per cent without, as a rule').fill('50');
  await dialog.getByLabel('Per cent with, hoped for').fill('75');
  for (const [label, day] of [
    ['First day', addDays(today, 1)],
    ['Last day', addDays(today, 200)],
  ] as const) {
    await dialog.getByLabel(label).fill(day);
    await dialog.getByLabel(label).press('Enter');
  }
  await expect(dialog.getByText('you need 58 people in each group, 116 in all')).toBeVisible();
  await dialog.getByRole('button', { name: 'Switch it on' }).click();
  await page.getByRole('dialog').last().getByRole('button', { name: 'Switch it on' }).click();
  await expect(dialog.getByText(/^Switched on .* 58 people are needed in each group/)).toBeVisible();
  await expect(dialog.getByLabel('Question')).not.toBeEditable();
  await page.keyboard.press('Escape');
  await publish(page);
  await expect(async () => {
    const kept = await settings.fetch('*[_id == "settings"][0].trials[0].registered');
    expect(kept).toMatchObject({ compares: 'plan', outcome: 'met', needed: 58, startsOn: addDays(today, 1) });
  }).toPass();
  // The site is built anew: the form says so, and says it no more once the trial is gone.
  await expect(async () => {
    await reader.goto('/learn-more/');
    await expect(reader.getByText('we are finding out which of our pages help')).toBeVisible({
      timeout: 1000,
    });
    await reader.goto('/ar/learn-more/');
    await expect(reader.getByText('نبحث أيّ صفحاتنا يفيد')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 180_000 });
});

test('staff read what a trial says, and print it', async ({ studio: page }) => {
  await addPeople();
  await settings
    .patch('settings')
    .set({ trials: [{ _key: `past-${RUN}`, _type: 'trial', ...past, hoped: 70, registered }] })
    .commit();
  await openStudio(page, 'program/trials');
  const main = page.getByRole('main');
  await expect(main.getByText(/^Shown: with the pages, “The two met” was more frequent/)).toBeVisible();
  await expect(main.getByText(/was changed after the start: written down as “75”, now “70”/)).toBeVisible();
  const differences = main.getByRole('region', { name: 'The difference, as a table' });
  await expect(
    differences.getByRole('row', { name: 'The two met (decides), of all +20 +5 to +33 0.013' }),
  ).toBeVisible();
  expect(await seriousIn(page)).toEqual([]);
  for (const format of ['Letter', 'A4'] as const) {
    const pdf = await page.pdf({ format, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, format).toBe(2);
  }
});
