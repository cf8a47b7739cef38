import type { Page } from '@playwright/test';
import { seriousIn } from './axe.ts';
import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { expect, test } from './journey.ts';
import { tabTo } from './keyboard.ts';
import { lettersTo } from './mailbox.ts';
import { program, screen } from './staff.ts';
import { decide, openList, openStudio } from './studio.ts';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(11, 13, 'trades');
});
test.afterEach(async () => {
  await dismiss(crowd);
});

const cards = (page: Page) => page.getByTestId('matching-tool').getByRole('article');
const cardOf = (page: Page, name: string) =>
  cards(page)
    .filter({ hasText: `${name} ${crowd.name}` })
    .first();

/** Serious faults in the tool itself; the bar above it is the Studio's own. */
const faults = (page: Page) => seriousIn(page, ['[data-testid=matching-tool]', '[role=dialog]']);

test('staff screen ten, let the machine propose, change one, refuse one, approve all: ten Connectors are asked', async ({
  studio: page,
}) => {
  test.setTimeout(240_000);
  const [first, ...others] = crowd.participants;
  const away = others.pop();
  if (!first || !away) throw new Error('nobody to screen');
  for (const { email } of [...others, away]) await screen(email, 'ready');
  await openStudio(page, 'program/structure');
  await openList(page, 'To screen');
  await page
    .locator(`a[href*="${first.id.replace('participant.', '')}"]`)
    .first()
    .click();
  await decide(page, 'Ready');
  await page.getByRole('dialog').getByRole('button', { name: 'Ready', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('link', { name: 'Matching' }).click();
  await page.getByRole('button', { name: /^Propose for everyone who is ready \(\d+\)/ }).click();
  await page.getByLabel('Search people').fill(crowd.name);
  await expect(cards(page)).toHaveCount(11);
  await expect(cardOf(page, first.givenName)).toContainText('Both work in the same field: Skilled trades.');
  expect(await faults(page)).toEqual([]);

  // Another Connector for one: the sum of all is worked out anew.
  const sum = page.getByText(/points of fit/);
  const before = await sum.textContent();
  const [changed, refused] = others;
  if (!changed || !refused) throw new Error('too few');
  await page.getByRole('button', { name: `Another Connector for ${changed.givenName}` }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /^(Choose|Exchange) / }).first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await dialog
    .getByRole('button', { name: /^Choose / })
    .first()
    .click();
  await expect(cardOf(page, changed.givenName)).toContainText('Your choice');
  await expect(sum).not.toHaveText(before ?? '');
  const choice = await cardOf(page, changed.givenName).getByRole('link').nth(1).textContent();

  // One pair is refused by keyboard alone, with a reason that stays.
  await page.getByLabel('Search people').focus();
  await tabTo(page, new RegExp(`^Refuse this pair for ${refused.givenName} `));
  await page.keyboard.press('Enter');
  await tabTo(page, /^$/);
  await page.keyboard.type('They work for the same firm');
  await tabTo(page, /^Refuse$/);
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(cardOf(page, refused.givenName)).toContainText('Refused. Robin Staff (example)');
  await expect(cardOf(page, refused.givenName)).toBeFocused();
  const [decision] = await program.fetch('*[_id == $id][0].pairDecisions', { id: refused.id });
  expect(decision).toMatchObject({
    decision: 'refused',
    by: 'Robin Staff (example)',
    note: 'They work for the same firm',
  });

  // Meanwhile somebody puts a person on hold: the card says so, and proposing again leaves them out.
  await program.patch(away.id).set({ status: 'on-hold' }).commit();
  await expect(cardOf(page, away.givenName)).toContainText('This person is no longer ready.');
  await page.getByRole('button', { name: 'Propose again', exact: true }).click();
  await expect(cards(page)).toHaveCount(10);
  await expect(cardOf(page, changed.givenName)).toContainText(choice ?? 'nobody');
  await expect(
    cardOf(page, refused.givenName).locator(
      `a[href*="${decision.connector._ref.replace('connector.', '')}"]`,
    ),
  ).toHaveCount(0);

  // One by keyboard, the others at once.
  await page.getByLabel('Search people').focus();
  await tabTo(page, new RegExp(`^Approve ${first.givenName} `));
  await page.keyboard.press('Enter');
  await expect(cardOf(page, first.givenName)).toContainText(
    'Approved. The Connector is being asked by email.',
  );
  await expect(cardOf(page, first.givenName)).toBeFocused();
  await page.getByRole('button', { name: 'Approve the 9 shown' }).click();
  await expect(dialog).toContainText('9 Connectors are asked now by email.');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('[data-scheme=dark]').first()).toBeAttached();
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Approve 9' }).click();
  await expect(page.getByText('Done: 9 of 9 approved')).toBeVisible();
  expect(await faults(page)).toEqual([]);

  // Ten questions, one to each Connector, about ten people with one match each.
  const asked = await program.fetch<string[]>(
    '*[_type == "match" && participant._ref in $people].connector->email',
    { people: crowd.participants.map(({ id }) => id) },
  );
  expect(new Set(asked).size).toBe(10);
  const questions = async (email: string) =>
    (await lettersTo(email)).filter(({ text }) => text.includes('/answer/')).length;
  // Ten letters, one after another: that takes a while on a busy machine.
  await expect
    .poll(async () => Promise.all(asked.map(questions)), { timeout: 90_000 })
    .toEqual(asked.map(() => 1));
});
