import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { messagesFor } from '../../locales/messages.ts';
import { answerLink } from './answerLink.ts';
import { expect, test, UNTIL_BUILT } from './journey.ts';
import { buttonOf, expectState, formThatSends } from './linkPage.ts';
import { lettersTo, linkTo } from './mailbox.ts';
import { signUpAndConfirm } from './signUp.ts';
import { approveProposal, letDaysPass, program, runDaily, screen, welcome } from './staff.ts';

test.use({ javaScriptEnabled: false });

/** Asks for the link of an hour by the one under every email, and opens the record by it. */
async function openRecord(page: Page, email: string): Promise<void> {
  await page.goto(await linkTo(email, '/my-record/'));
  await page.locator(buttonOf(formThatSends('action', 'send'))).click();
  await expectState(page, ({ myRecord }) => myRecord.states.sent.title);
  await page.goto(await linkTo(email, '/my-record/', 'one hour'));
  await expectState(page, ({ myRecord }) => myRecord.states.show.title);
}

const accept = buttonOf(formThatSends('answer', 'accept'));
const answer = buttonOf('main form');

test('a whole life: from the sign-up to a job, and a chain of people on the way', async ({ page }) => {
  test.setTimeout(240_000);
  const email = `layla.${Date.now()}@example.org`;
  await signUpAndConfirm(page, '', email);
  await screen(email, 'ready');
  const { match, connectorEmail } = await approveProposal(email);

  // The connector is asked, without a name.
  await page.goto(await answerLink(match));
  await expect(page.locator('main dl')).toContainText('Registered nurse');
  await expect(page.locator('main')).not.toContainText('Layla');
  await page.locator(accept).click();
  await expectState(page, ({ answer }) => answer.states.accepted.title);

  // Both are introduced, with names and contacts.
  await expect
    .poll(async () => (await lettersTo(email)).some(({ text }) => text.includes(connectorEmail)))
    .toBe(true);
  expect(
    (await lettersTo(connectorEmail)).some(({ text }) => text.includes(email) && text.includes('Layla')),
  ).toBe(true);

  // Two weeks later both are asked. The connector names three people.
  await letDaysPass(match, 15);
  await runDaily();
  const contact = `dana.${Date.now()}@example.org`;
  await page.goto(await linkTo(connectorEmail, '/follow-up/'));
  await page.locator('[name=met][value=yes]').check();
  for (const row of [1, 2, 3]) {
    await page.locator(`[name=contactName-${row}]`).fill(`Contact ${row} (example)`);
    await page.locator(`[name=role-${row}]`).fill('Manager');
    await page.locator(`[name=organisation-${row}]`).fill(`Clinic ${row} (example)`);
  }
  await page.locator('[name=contactEmail-1]').fill(contact);
  await page.locator('[name=consentToBeAsked-1]').check();
  await page.locator(answer).click();
  await expectState(page, ({ followUp }) => followUp.states.done.title);

  // The participant has met one of them, who is then asked to be a Connector, says yes and applies.
  await page.goto(await linkTo(email, '/follow-up/'));
  await page.locator('[name=met][value=yes]').check();
  await page
    .getByRole('group', { name: /Contact 1/ })
    .locator('[value=met]')
    .check();
  await page.locator(answer).click();
  await expectState(page, ({ followUp }) => followUp.states.met.title);
  await page.goto(await linkTo(contact, '/invite/'));
  await page.locator('main form [value=accept]').click();
  await page.locator('[name=givenName]').fill('Contact');
  await page.locator('[name=familyName]').fill('One (example)');
  await page.locator('[name=email]').fill(contact);
  await page.locator('[name=organisation]').fill('Clinic 1 (example)');
  await page.locator('[name=role]').fill('Manager');
  await page.locator('[name=field]').first().selectOption('nursing');
  await page.locator('[name=postcode]').fill('63110');
  await page.locator('#become-a-connector [name=consent]').check();
  await page.locator('#become-a-connector [type=submit]').click();
  await expect(page).toHaveURL(/\/become-a-connector\/thanks\/./);
  await welcome(contact);
  const chain = await program.fetch(
    '*[_type == "connector" && email == $contact][0]{"depth": referredBy->depth, "from": referredBy->from}',
    { contact },
  );
  expect(chain.depth).toBeGreaterThanOrEqual(1);

  // A month later: the outcome. The connector is thanked, and it is counted.
  await letDaysPass(match, 20);
  await runDaily();
  await page.goto(await linkTo(email, '/follow-up/', '30'));
  await page.locator('[name=outcome][value=job-in-field]').check();
  await page.locator(answer).click();
  await expectState(page, ({ followUp }) => followUp.states.done.title);
  expect(await program.fetch('*[_id == $match][0].outcomes[0].outcome', { match })).toBe('job-in-field');
  const counted = () =>
    program
      .fetch('*[_id == "ledger.impact"][0].today[key == "job-in-field"][0].count')
      .then((count) => count ?? 0);
  const before = await counted();
  await runDaily();
  // Staff have the whole count at once; the public figure waits until one person cannot be told from it, and until then
  // the page says when the next count comes.
  expect(await counted()).toBeGreaterThan(before);
  await expect(async () => {
    await page.goto('/impact/');
    const shown = page.locator('main table').or(page.getByText('Next count:'));
    await expect(shown.first()).toBeVisible({ timeout: 500 });
  }).toPass(UNTIL_BUILT);

  // The connector sees the coffee, gives one more place, and prints a note about the time.
  await openRecord(page, connectorEmail);
  await expect(page.locator('.way')).toContainText('Layla');
  await page.locator(buttonOf(formThatSends('action', 'one-more'))).click();
  await expectState(page, ({ myRecord }) => myRecord.states['done-one-more'].title);
  await page.goBack();
  await page.locator('.way a[href^="?year"]').first().click();
  await expectState(page, ({ myRecord }) => myRecord.states.note.title);
  await expect(page.locator('main tbody tr').first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText('Layla');

  // At the end: the whole way, all that is kept as a page to read, and then nothing.
  await openRecord(page, email);
  const { steps } = messagesFor('en').myRecord.way;
  await expect(page.locator('.way [aria-current=step]')).toContainText(steps.afterwards);
  await expect(page.locator('.way li.done').last()).toContainText(steps.met);
  await expect(page.locator('main dl')).toContainText('Registered nurse');
  const downloading = page.waitForEvent('download');
  await page.locator('a[download]').first().click();
  const copy = await readFile(await (await downloading).path(), 'utf8');
  expect(copy).toContain('Registered nurse');
  expect(copy).toContain(messagesFor('en').emails.letters.ready.heading);
  await page
    .locator('details', { has: page.locator(formThatSends('action', 'erase')) })
    .locator('summary')
    .click();
  await page.locator(buttonOf(formThatSends('action', 'erase'))).click();
  await expectState(page, ({ myRecord }) => myRecord.states['confirm-erase'].title);
  await page.locator(buttonOf(formThatSends('confirmErase', 'yes'))).click();
  await expectState(page, ({ myRecord }) => myRecord.states['done-erased'].title);
  expect(
    await program.fetch('count(*[email == $email || to == $email && kind != "erased"])', { email }),
  ).toBe(0);
});

test('in Arabic: every page and every letter on the way is Arabic, from right to left', async ({ page }) => {
  const email = `arabic.${Date.now()}@example.org`;
  await signUpAndConfirm(page, '/ar', email, { field: 'engineering' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await screen(email, 'ready');
  const { match, connectorEmail } = await approveProposal(email);
  await page.goto(await answerLink(match));
  await page.locator(accept).click();
  await expect
    .poll(async () => (await lettersTo(email)).some(({ text }) => text.includes(connectorEmail)))
    .toBe(true);
  await letDaysPass(match, 15);
  await runDaily();
  await page.goto(await linkTo(email, '/follow-up/'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await page.locator(answer).click();
  await expect(page.locator('#error-summary')).toBeFocused();
  await page.locator('[name=met][value=not-yet]').check();
  await page.locator(answer).click();
  await expectState(page, ({ followUp }) => followUp.states.done.title);
  const letters = await lettersTo(email);
  expect(letters.length).toBeGreaterThanOrEqual(4);
  for (const { html, subject } of letters) {
    expect(html).toContain('lang="ar" dir="rtl"');
    expect(subject).toMatch(/[\u0600-\u06ff]/);
  }
});

test('a Connector says no, the next lets it pass, and the person is told each time', async ({ page }) => {
  const email = `waits.${Date.now()}@example.org`;
  await signUpAndConfirm(page, '', email, { field: 'information-technology' });
  await screen(email, 'ready');
  const first = await approveProposal(email);
  const decline = formThatSends('answer', 'decline');
  await page.goto(await answerLink(first.match));
  await page
    .locator('details', { has: page.locator(decline) })
    .locator('summary')
    .click();
  await page.locator(buttonOf(decline)).click();
  await expect(page.locator('#error-summary')).toBeFocused();
  await page.locator(`${decline} [value=not-my-field]`).check();
  await page.locator(buttonOf(decline)).click();
  await expectState(page, ({ answer }) => answer.states.declined.title);
  const told = async () => (await lettersTo(email)).length;
  const afterNo = await told();
  await page.reload();

  const second = await approveProposal(email);
  expect(second.connectorEmail).not.toBe(first.connectorEmail);
  const link = await answerLink(second.match);
  await letDaysPass(second.match, 20);
  await runDaily();
  await expect.poll(told).toBeGreaterThan(afterNo);
  await page.goto(link);
  await expectState(page, ({ answer }) => answer.states.expired.title);

  // Their own page says that we look, and not who was asked.
  await openRecord(page, email);
  const now = page.locator('.way [aria-current=step]');
  await expect(now).toContainText(messagesFor('en').myRecord.way.steps.looking);
  for (const { connectorEmail } of [first, second])
    await expect(page.locator('main')).not.toContainText(connectorEmail);
});
