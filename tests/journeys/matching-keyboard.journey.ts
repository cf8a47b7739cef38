import type { Page } from '@playwright/test';
import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { expect, test } from './journey.ts';
import { tabOnto, tabTo } from './keyboard.ts';
import { program, screen } from './staff.ts';
import { openStudio } from './studio.ts';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(4, 8, 'arts-media');
  for (const { email } of crowd.participants) await screen(email, 'ready');
});
test.afterEach(async () => {
  await dismiss(crowd);
});

/** Presses Tab until the focus is on something with this name, then Enter. */
async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

test('staff propose, change, pin, refuse and approve by the keyboard alone', async ({ studio: page }) => {
  await openStudio(page, 'program/structure');
  const { keyboard } = page;
  const tool = page.getByTestId('matching-tool');
  const cards = tool.getByRole('article');
  const dialog = page.getByRole('dialog');
  const [changed, pinned, refused, last] = crowd.participants.map(({ givenName }) => givenName);
  const cardOf = (name: string | undefined) => cards.filter({ hasText: `${name} ${crowd.name}` });

  // The tools are a list of tabs: one stop, the first of them, and arrows from one to the next.
  await tabOnto(page, page.getByRole('link', { name: 'Today', exact: true }));
  const matching = page.getByRole('link', { name: 'Matching', exact: true });
  await expect(async () => {
    await keyboard.press('ArrowRight');
    await expect(matching).toBeFocused({ timeout: 200 });
  }).toPass();
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Propose for everyone who is ready/ })).toBeVisible();
  await enter(page, /^Propose for everyone who is ready/);
  const search = page.getByLabel('Search people');
  await expect(search).toBeVisible();
  await tabOnto(page, search);
  await keyboard.type(crowd.name);
  await expect(cards).toHaveCount(4);

  // A dialog takes the focus, gives it back, and is left by Escape.
  await enter(page, new RegExp(`^Another Connector for ${changed} `));
  await expect(dialog.getByRole('button', { name: /^Choose / }).first()).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(
    page.getByRole('button', { name: `Another Connector for ${changed} ${crowd.name}` }),
  ).toBeFocused();
  await keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: /^Choose / }).first()).toBeVisible();
  await enter(page, /^Choose /);
  await expect(cardOf(changed)).toContainText('Your choice');

  await tabOnto(page, page.getByRole('button', { name: `Pin ${pinned} ${crowd.name}` }));
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Unpin ${pinned} ${crowd.name}` })).toBeVisible();
  await expect(cardOf(pinned)).toBeFocused();

  await enter(page, new RegExp(`^Refuse this pair for ${refused} `));
  await tabOnto(page, dialog.getByRole('textbox'));
  await keyboard.type('They work for the same firm');
  await enter(page, /^Refuse$/);
  await expect(cardOf(refused)).toContainText('Refused. Robin Staff (example)');
  await expect(cardOf(refused)).toBeFocused();

  // From tab to tab by the arrows, as in every list of tabs.
  await tabOnto(page, page.getByRole('tab', { name: /^Proposals/ }));
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: /^Pinned and refused/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await keyboard.press('Enter');
  await expect(search).toBeVisible();
  await tabOnto(page, search);
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type(crowd.name);
  await expect(cards).toHaveCount(4);

  await enter(page, new RegExp(`^Approve ${last} `));
  await expect(cardOf(last)).toContainText('Approved. The Connector is being asked by email.');
  await expect(cardOf(last)).toBeFocused();
  await enter(page, /^Approve the 2 shown$/);
  await expect(dialog).toContainText('2 Connectors are asked now by email.');
  await enter(page, /^Approve 2$/);
  await expect(page.getByText('Done: 2 of 2 approved')).toBeVisible();
  const made = '*[_type == "match" && participant._ref in $people].participant._ref';
  const people = crowd.participants.map(({ id }) => id);
  expect((await program.fetch<string[]>(made, { people })).toSorted()).toEqual(
    people.filter((_, index) => index !== 2).toSorted(),
  );
});
