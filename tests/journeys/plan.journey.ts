import type { Page } from '@playwright/test';
import { addDays } from '../../program/clock/day.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { draftIn } from '../../program/drafts/draft.ts';
import { planIn } from '../../program/plan/plan.ts';
import { answerLink } from './answerLink.ts';
import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { expect, test } from './journey.ts';
import { tabOnto } from './keyboard.ts';
import { buttonOf, expectState, formThatSends } from './linkPage.ts';
import { lettersTo, linkTo } from './mailbox.ts';
import { signUpAndConfirm } from './signUp.ts';
import { approveProposal, letDaysPass, program, runDaily, screen } from './staff.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 560 } });

// Somebody of the field has a place, whoever else is introduced meanwhile.
let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(0, 2, 'business');
});
test.afterEach(() => dismiss(crowd));

const inDays = (days: number) => addDays(dayOf(new Date(), 'America/Chicago'), days);

/** Nothing on a page runs out of the smallest screen. */
async function expectToFit(page: Page) {
  const width = await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
}

/** Signs somebody up, and has a connector say yes. */
async function introduced(page: Page, email: string, path: '' | '/ar') {
  await signUpAndConfirm(page, path, email, { field: 'business', profession: 'Project manager' });
  await screen(email, 'ready');
  const { match, connectorEmail } = await approveProposal(email);
  await page.goto(await answerLink(match));
  await page.locator('main form [value=accept]').first().click();
  await expectState(page, ({ answer }) => answer.states.accepted.title);
  return { match, connectorEmail };
}

test('in Arabic: who cannot reach the connector has us write, asks for help, and meets another', async ({
  page,
}) => {
  const email = `reach.${Date.now()}@example.org`;
  const { match, connectorEmail } = await introduced(page, email, '/ar');
  const link = await linkTo(email, '/reach/');
  await page.goto(link);
  await expectState(page, ({ reach }) => reach.states.choose.title);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expectToFit(page);
  const count = (await lettersTo(connectorEmail)).length;
  await page.locator('main button[value=write]').click();
  await expectState(page, ({ reach }) => reach.states.wrote.title);
  await expect.poll(async () => (await lettersTo(connectorEmail)).length).toBe(count + 1);
  expect((await lettersTo(connectorEmail))[0]?.text).toContain(email);
  await page.goto(link);
  await tabOnto(page, page.locator('main button[value=staff]'));
  await page.keyboard.press('Enter');
  await expectState(page, ({ reach }) => reach.states.staff.title);
  await page.goto(link);
  await page.locator('details:has([value=another]) > summary').click();
  await page.locator('main button[value=another]').click();
  await expectState(page, ({ reach }) => reach.states.another.title);
  expect((await program.getDocument(match))?.status).toBe('not-met');
});

for (const [name, path, dir] of [
  ['in English', '', 'ltr'],
  ['in Arabic', '/ar', 'rtl'],
] as const)
  test(`${name}: prepared, met, a plan, introductions to others, and what became of it`, async ({ page }) => {
    test.setTimeout(300_000);
    const email = `plan.${dir}.${Date.now()}@example.org`;
    const { match, connectorEmail } = await introduced(page, email, path);

    // The participant prepares, and writes two lines, which the connector reads.
    await page.goto(await linkTo(email, '/prepare/'));
    await expectState(page, ({ prepare }) => prepare.states.participant.title);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expectToFit(page);
    await expect(page.locator('a.btn[href^="mailto:"]')).toHaveCount(1);
    await page.locator('details:has([name=aboutMe]) > summary').click();
    await page.locator('[name=aboutMe]').fill('Bridges and schools for nine years.');
    await page.locator(buttonOf(formThatSends('action', 'preview'))).click();
    await expectState(page, ({ prepare }) => prepare.states.preview.title);
    await page.locator('button[value=save]').click();
    await expectState(page, ({ prepare }) => prepare.states.kept.title);
    await page.goto(await linkTo(connectorEmail, '/prepare/'));
    await expectState(page, ({ prepare }) => prepare.states.connector.title);
    await expect(page.locator('main')).toContainText('Bridges and schools');
    await expectToFit(page);

    // Both are asked. The participant has met, and writes a plan by the keyboard; a half step comes back whole.
    await letDaysPass(match, 15);
    await runDaily();
    await page.goto(await linkTo(email, '/follow-up/'));
    await page.locator('[name=met][value=yes]').check();
    await page.locator(buttonOf('main form')).click();
    await expectState(page, ({ followUp }) => followUp.states.met.title);
    await expectToFit(page);
    await tabOnto(page, page.locator('[name=what-1]'));
    await page.keyboard.type('Write to the builder (example)');
    await page.keyboard.press('Enter');
    await expect(page.locator('#error-summary')).toBeFocused();
    await expect(page.locator('[name=what-1]')).toHaveValue('Write to the builder (example)');
    await page.locator('[name=on-1]').fill(inDays(4));
    await page.locator('[name=where-1]').fill('Library');
    await page.locator(buttonOf(formThatSends('action', 'plan'))).click();
    await expectState(page, ({ plan }) => plan.states.kept.title);
    await expectToFit(page);

    // The connector names two people. Nobody is told anything of the participant who has not agreed to it.
    await page.goto(await linkTo(connectorEmail, '/follow-up/'));
    await page.locator('[name=met][value=yes]').check();
    for (const row of [1, 2]) {
      await page.locator(`[name=role-${row}]`).fill(`Manager ${row}`);
      await page.locator(`[name=organisation-${row}]`).fill('Builder (example)');
    }
    await page.locator(buttonOf('main form')).click();
    await expectState(page, ({ followUp }) => followUp.states.done.title);
    await page.goto(await linkTo(email, '/introductions/'));
    await expectState(page, ({ drafts }) => drafts.states.approve.title);
    await expect(page.locator('[name=draftText]')).toHaveValue(/Project manager/);
    await expectToFit(page);
    await page.locator('[name=draftText]').fill('A project manager of nine years.');
    await page.locator('button[value=approve]').click();
    await expectState(page, ({ drafts }) => drafts.states.approved.title);
    expect(draftIn({ draft: (await program.getDocument(match))?.draft })?.state).toBe('approved');
    await page.goto(await linkTo(connectorEmail, '/introductions/'));
    await expectState(page, ({ drafts }) => drafts.states.ready.title);
    const mails = page.locator('a.btn[href^="mailto:?"]');
    await expect(mails).toHaveCount(2);
    expect(decodeURIComponent((await mails.first().getAttribute('href')) ?? '')).toContain('nine years');
    await expectToFit(page);

    // After 30 days the participant is asked, once, what became of the plan.
    const count = (await lettersTo(email)).length;
    await letDaysPass(match, 31);
    await runDaily();
    await expect.poll(async () => (await lettersTo(email)).length).toBe(count + 1);
    await page.goto(await linkTo(email, '/plan/'));
    await expectState(page, ({ plan }) => plan.states.asked.title);
    await page.locator('[name=became-step-1][value=done]').check();
    await page.locator('[name=outcome][value=interview]').check();
    await page.locator(buttonOf(formThatSends('action', 'became'))).click();
    await expectState(page, ({ plan }) => plan.states.answered.title);
    const kept = await program.getDocument(match);
    expect(planIn({ plan: kept?.plan })?.steps.map(({ became }) => became)).toEqual(['done']);
    expect(kept).toMatchObject({ outcomes: [{ outcome: 'interview' }] });
    await runDaily();
    expect((await lettersTo(email)).length).toBe(count + 1);
  });
