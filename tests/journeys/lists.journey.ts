import type { Page } from '@playwright/test';
import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { exported } from './csv.ts';
import { expect, test } from './journey.ts';
import { program } from './staff.ts';
import { openLists } from './studio.ts';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(4, 1, 'sales-marketing');
});
test.afterEach(async () => {
  await dismiss(crowd);
});

const rowsIn = (page: Page) =>
  page
    .getByTestId('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('link') });
const stored = <Value>(field: string) =>
  program.fetch<Value[]>(`*[_id in $ids] | order(_id).${field}`, {
    ids: crowd.participants.map(({ id }) => id),
  });

const search = (page: Page) => page.getByRole('searchbox', { name: /^Search by name/ });

test('staff find somebody however they are written, narrow, sort, keep the view, and take it along', async ({
  studio: page,
}) => {
  test.setTimeout(300_000);
  const [kovac] = crowd.participants;
  if (!kovac) throw new Error('nobody there');
  const familyName = `Kovač${crowd.name} (example)`;
  // A number of this run alone.
  const digits = `314555${crowd.name.slice(-4)}`;
  const phone = `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`;
  await program.patch(kovac.id).set({ familyName, phone }).commit();
  await openLists(page);

  await search(page).fill(`kovac${crowd.name.toLowerCase()}`);
  await expect(rowsIn(page)).toHaveCount(1);
  await expect(rowsIn(page)).toContainText(familyName);
  await search(page).fill(digits);
  await expect(rowsIn(page).filter({ hasText: familyName })).toHaveCount(1);

  // People first: the other lists say how many they have, and one press shows them.
  await search(page).fill(crowd.name.replace('Run', 'Crew'));
  await expect(page.getByText('No person is like this.')).toBeVisible();
  await page.getByRole('button', { name: 'Connectors (1)' }).click();
  await expect(rowsIn(page)).toHaveCount(1);
  await page.getByRole('button', { name: /^People/ }).click();

  await search(page).fill(crowd.name);
  await expect(rowsIn(page)).toHaveCount(4);
  await page.getByLabel('State', { exact: true }).selectOption('=received');
  await expect(rowsIn(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(rowsIn(page).first()).toContainText('Alma');
  await page.getByRole('button', { name: /^Name/ }).click();
  await expect(rowsIn(page).first()).toContainText('Dalia');

  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('dialog').getByLabel('Email', { exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Email' })).toBeVisible();
  const file = await exported(page, 'Export 4');
  expect(file.find(({ People }) => People?.includes(familyName))).toMatchObject({ Email: kovac.email });

  // A view is kept for everybody, without the name that was searched for.
  const title = `View ${crowd.name}`;
  await page.getByLabel('Postal code begins with').fill('631');
  await page.getByRole('button', { name: 'Keep this view' }).click();
  await page.getByRole('dialog').getByLabel('Name of the view').fill(title);
  await page.getByRole('dialog').getByRole('button', { name: 'Keep view' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const kept = await program.fetch<unknown>('*[_type == "view" && title == $title][0]', { title });
  expect(JSON.stringify(kept)).toContain('"begins":"631"');
  expect(JSON.stringify({ ...Object(kept), title: '' })).not.toContain(crowd.name);
  await page.getByLabel('View', { exact: true }).selectOption({ label: 'The usual one' });
  await expect(page.getByRole('columnheader', { name: 'Email' })).toBeHidden();
  await page.getByLabel('View', { exact: true }).selectOption({ label: `${title} (Robin Staff (example))` });
  await expect(page.getByRole('columnheader', { name: 'Email' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete view' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete view' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await program.fetch('count(*[_type == "view" && title == $title])', { title })).toBe(0);
});

test('staff decide about many at once, past whom a colleague has decided about, and undo what they gave and tagged', async ({
  studio: page,
}) => {
  test.setTimeout(300_000);
  const [, , , taken] = crowd.participants;
  if (!taken) throw new Error('nobody there');
  await openLists(page);
  await search(page).fill(crowd.name);
  await expect(rowsIn(page)).toHaveCount(4);
  await page.getByRole('checkbox', { name: 'Choose all 4 shown' }).check();
  const acts = page.getByRole('region', { name: 'What to do with the chosen' });
  const dialog = page.getByRole('dialog');
  await expect(acts).toContainText('4 chosen');

  // Given to oneself, and back.
  await acts.getByRole('button', { name: 'Give to somebody' }).click();
  await dialog.getByRole('button', { name: 'Give 4 to Robin Staff (example)' }).click();
  await expect(page.getByText('Looked after by Robin Staff (example): 4')).toBeVisible();
  expect(await stored('owner.name')).toEqual(Array(4).fill('Robin Staff (example)'));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back: 4')).toBeVisible();
  expect(await stored('owner')).toEqual(Array(4).fill(null));

  await acts.getByRole('button', { name: 'Tag', exact: true }).click();
  await dialog.getByLabel('Tag', { exact: true }).fill(crowd.name);
  await dialog.getByRole('button', { name: 'Tag 4' }).click();
  await expect(page.getByText(`Tagged “${crowd.name}”: 4`)).toBeVisible();
  expect(await stored('tags')).toEqual(Array(4).fill([crowd.name]));

  // While the dialog stands open a colleague decides about one of them.
  await acts.getByRole('button', { name: 'Decide' }).click();
  await dialog.getByLabel('What to decide').selectOption({ label: 'On hold (4 of 4)' });
  await dialog.getByLabel('Why').fill('The course begins in spring');
  await dialog.getByLabel('No email: I write or call them myself').check();
  await program.patch(taken.id).set({ status: 'closed' }).commit();
  await dialog.getByRole('button', { name: 'On hold', exact: true }).click();
  await expect(page.getByText('Now in “On hold”: 3')).toBeVisible();
  await expect(page.getByText(/Left out: Dalia .*Somebody was quicker/)).toBeVisible();
  expect((await stored<string>('status')).toSorted()).toEqual(['closed', 'on-hold', 'on-hold', 'on-hold']);
  const lines = '*[_id in $ids && status == "on-hold"].history[-1]{who, by, from, to, note, letter}';
  const ids = crowd.participants.map(({ id }) => id);
  for (const line of await program.fetch<unknown[]>(lines, { ids }))
    expect(line).toEqual({
      ...{ who: 'staff', by: 'Robin Staff (example)', from: 'received', to: 'on-hold', letter: 'none' },
      note: 'The course begins in spring',
    });

  // The grid follows by itself. The city of the journeys takes no decision back, so none is offered.
  await expect(rowsIn(page).filter({ hasText: 'On hold' })).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();

  // From a card one comes back to the list as one left it.
  await rowsIn(page).first().getByRole('link').click();
  await expect(page.getByRole('region', { name: 'What to decide' })).toBeVisible();
  await page.getByRole('link', { name: 'Lists', exact: true }).click();
  await expect(search(page)).toHaveValue(crowd.name);
});
