import type { Page } from '@playwright/test';
import { axe } from './axe.ts';
import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { addresses, expect, test } from './journey.ts';
import { approveProposal, program, screen } from './staff.ts';
import { decide, signIn } from './studio.ts';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(2, 4, 'social-services');
});
test.afterEach(async () => {
  await dismiss(crowd);
});

/** What shuts somebody out of what is ours, by day and by night; the bars around it are the Studio's own. */
async function expectOpenToAll(page: Page, ours: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator(`[data-scheme=${colorScheme}]`).first()).toBeAttached();
    // In the frame that shows a letter no script runs, not even axe. Letters are looked at in the mailbox.
    const { violations } = await axe(page).include(ours).exclude('iframe').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      serious.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`),
      colorScheme,
    ).toEqual([]);
  }
}

const CARD = '[data-testid=document-panel-scroller]';
const DIALOG = '[role=dialog]';

async function openCard(page: Page, type: string, id: string): Promise<void> {
  await page.goto(`${addresses.studio}/program/intent/edit/id=${id};type=${type}/`);
  await expect(page.locator(CARD).getByRole('heading').first()).toBeVisible();
}

test('every tool and every card of ours, and what they ask, shut nobody out by day or by night', async ({
  page,
}) => {
  test.setTimeout(360_000);
  const [matched, waiting] = crowd.participants;
  if (!matched || !waiting) throw new Error('nobody there');
  await screen(matched.email, 'ready');
  const { match } = await approveProposal(matched.email);
  // Once it has arrived nothing more is reported of it.
  const delivered = '*[_type == "letter" && about._ref == $match && status == "delivered"][0]._id';
  const letterAbout = () => program.fetch<string | null>(delivered, { match });
  await expect.poll(letterAbout).not.toBeNull();
  const letter = (await letterAbout()) ?? '';
  await program.patch(letter).set({ status: 'bounced' }).commit();
  await signIn(page, 'program');

  await page.goto(`${addresses.studio}/program/today`);
  await expect(page.getByTestId('today-tool').getByRole('listitem').first()).toBeVisible();
  await expectOpenToAll(page, '[data-testid=today-tool]');
  await page.goto(`${addresses.studio}/program/lists`);
  await page.getByRole('searchbox', { name: /^Search by name/ }).fill(crowd.name);
  await page.getByRole('checkbox', { name: /^Choose all/ }).check();
  await expectOpenToAll(page, '[data-testid=lists-tool]');
  for (const question of ['Decide', 'Give to somebody', 'Tag', 'Columns']) {
    await page.getByRole('button', { name: question, exact: true }).click();
    await expectOpenToAll(page, DIALOG);
    await page.keyboard.press('Escape');
  }
  await page.goto(`${addresses.studio}/program/overview`);
  await expect(page.getByRole('heading', { name: 'How far people come' })).toBeVisible();
  await expectOpenToAll(page, 'main');
  await page.goto(`${addresses.studio}/program/reports`);
  await expect(page.getByRole('heading', { name: 'What happened in this time' })).toBeVisible();
  await expectOpenToAll(page, 'main');
  await page.goto(`${addresses.studio}/program/matching`);
  await expect(page.getByRole('heading', { name: 'Matching', exact: true })).toBeVisible();
  await expectOpenToAll(page, '[data-testid=matching-tool]');
  await page.goto(`${addresses.studio}/program/letters`);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expectOpenToAll(page, 'main');

  await page.goto(`${addresses.studio}/program/add`);
  await page.getByRole('main').getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('main').getByText('Enter your ZIP code')).toBeVisible();
  await expectOpenToAll(page, 'main');

  await openCard(page, 'participant', waiting.id);
  await expectOpenToAll(page, CARD);
  await page.getByRole('button', { name: 'Add an activity' }).click();
  await expectOpenToAll(page, DIALOG);
  await page.keyboard.press('Escape');
  await decide(page, 'On hold');
  await expectOpenToAll(page, DIALOG);
  await page.keyboard.press('Escape');
  await decide(page, 'Erase');
  await expectOpenToAll(page, DIALOG);
  await page.getByRole('dialog').getByRole('textbox').fill('erase');
  await expectOpenToAll(page, DIALOG);

  await openCard(page, 'connector', crowd.connectors[0]?.id ?? '');
  await expectOpenToAll(page, CARD);
  await openCard(page, 'match', match);
  await expectOpenToAll(page, CARD);
  await page.getByRole('button', { name: 'They told me …' }).click();
  await page.getByRole('radio', { name: 'The Connector says no', exact: true }).check();
  await expectOpenToAll(page, DIALOG);
  await openCard(page, 'letter', letter);
  await expectOpenToAll(page, CARD);
  await page.getByRole('button', { name: /^Send again/ }).click();
  await expectOpenToAll(page, DIALOG);
});
