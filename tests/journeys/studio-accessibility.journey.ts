import type { Page } from '@playwright/test';
import { seriousIn } from './axe.ts';
import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { expect, test } from './journey.ts';
import { approveProposal, program, screen } from './staff.ts';
import { decide, openLists, openStudio } from './studio.ts';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(1, 2, 'social-services');
});
test.afterEach(async () => {
  await dismiss(crowd);
});

/** Nothing shuts anybody out of what is ours, by day and by night; the bars around it are the Studio's own. */
async function expectOpenToAll(page: Page, ours: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator(`[data-scheme=${colorScheme}]`).first()).toBeAttached();
    expect(await seriousIn(page, ours), `${page.url()} ${colorScheme}`).toEqual([]);
  }
}

const CARD = '[data-testid=document-panel-scroller]';
const DIALOG = '[role=dialog]';

async function openCard(page: Page, type: string, id: string): Promise<void> {
  await openStudio(page, `program/intent/edit/id=${id};type=${type}/`);
  await expect(page.locator(CARD).getByRole('heading').first()).toBeVisible();
}

/** Opens what a button asks, looks at it, and leaves. */
async function lookInto(page: Page, open: () => Promise<void>): Promise<void> {
  await open();
  await expectOpenToAll(page, DIALOG);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

// Each by itself: together they are the longest journey of all.
test.describe.configure({ mode: 'parallel' });

const TOOLS = [
  {
    tool: 'today',
    part: '[data-testid=today-tool]',
    ready: (page: Page) => page.getByTestId('today-tool').getByRole('listitem').first(),
  },
  {
    tool: 'overview',
    part: 'main',
    ready: (page: Page) => page.getByRole('heading', { name: 'How far people come' }),
  },
  {
    tool: 'reports',
    part: 'main',
    ready: (page: Page) => page.getByRole('heading', { name: 'What happened in this time' }),
  },
  {
    tool: 'matching',
    part: '[data-testid=matching-tool]',
    ready: (page: Page) => page.getByRole('heading', { name: 'Matching', exact: true }),
  },
  {
    tool: 'letters',
    part: 'main',
    ready: (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 }),
  },
];

test('no tool shuts anybody out by day or by night', async ({ studio: page }) => {
  for (const { tool, part, ready } of TOOLS) {
    await openStudio(page, `program/${tool}`);
    await expect(ready(page)).toBeVisible();
    await expectOpenToAll(page, part);
  }
  await openStudio(page, 'program/add');
  await page.getByRole('main').getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('main').getByText('Enter your ZIP code')).toBeVisible();
  await expectOpenToAll(page, 'main');
});

test('neither Lists nor what they ask shut anybody out by day or by night', async ({ studio: page }) => {
  await openLists(page);
  await page.getByRole('searchbox', { name: /^Search by name/ }).fill(crowd.name);
  await page.getByRole('checkbox', { name: /^Choose all/ }).check();
  await expectOpenToAll(page, '[data-testid=lists-tool]');
  for (const question of ['Decide', 'Give to somebody', 'Tag', 'Columns'])
    await lookInto(page, () => page.getByRole('button', { name: question, exact: true }).click());
});

test('neither cards of people nor what they ask shut anybody out by day or by night', async ({
  studio: page,
}) => {
  const [participant] = crowd.participants;
  await openCard(page, 'participant', participant?.id ?? '');
  await expectOpenToAll(page, CARD);
  await lookInto(page, () => page.getByRole('button', { name: 'Add an activity' }).click());
  await lookInto(page, () => decide(page, 'On hold'));
  await decide(page, 'Erase');
  await expectOpenToAll(page, DIALOG);
  await page.getByRole('dialog').getByRole('textbox').fill('erase');
  await expectOpenToAll(page, DIALOG);
  await openCard(page, 'connector', crowd.connectors[0]?.id ?? '');
  await expectOpenToAll(page, CARD);
});

test('neither cards of matches and emails nor what they ask shut anybody out by day or by night', async ({
  studio: page,
}) => {
  const [matched] = crowd.participants;
  if (!matched) throw new Error('nobody there');
  await screen(matched.email, 'ready');
  const { match } = await approveProposal(matched.email);
  // Once it has arrived nothing more is reported of it.
  const delivered = '*[_type == "letter" && about._ref == $match && status == "delivered"][0]._id';
  const letterAbout = () => program.fetch<string | null>(delivered, { match });
  await expect.poll(letterAbout).not.toBeNull();
  const letter = (await letterAbout()) ?? '';
  await program.patch(letter).set({ status: 'bounced' }).commit();
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
