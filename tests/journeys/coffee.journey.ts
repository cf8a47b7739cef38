import type { Page } from '@playwright/test';
import { addDays } from '../../program/clock/day.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { coffeeIn } from '../../program/coffee/coffee.ts';
import { answerLink } from './answerLink.ts';
import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { expect, test } from './journey.ts';
import { tabOnto } from './keyboard.ts';
import { buttonOf, expectState, formThatSends } from './linkPage.ts';
import { attachedTo, lettersTo, linkTo } from './mailbox.ts';
import { signUpAndConfirm } from './signUp.ts';
import { approveProposal, letDaysPass, program, runDaily, screen } from './staff.ts';

test.use({ javaScriptEnabled: false });

// Somebody of the field has a place, whoever else is introduced meanwhile.
let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(0, 2, 'engineering');
});
test.afterEach(() => dismiss(crowd));

const ZONE = 'America/Chicago';
const inDays = (days: number) => addDays(dayOf(new Date(), ZONE), days);
const PLACE = 'Central Library, 1301 Olive Street (example)';

/** Types two times into the form of an offer, and where it asks for it the place. */
async function fillOffer(page: Page, form: string, days: readonly number[]) {
  for (const [index, day] of days.entries()) {
    await page.locator(`${form} [name=day-${index + 1}]`).fill(inDays(day));
    await page.locator(`${form} [name=hour-${index + 1}]`).fill('10:00');
  }
  const place = page.locator(`${form} [name=placeText]`);
  if (await place.count()) await place.fill(PLACE);
}

const OFFER = formThatSends('action', 'offer');
const opened = (page: Page, form: string) =>
  page.locator('details', { has: page.locator(form) }).locator('> summary');

/** Signs somebody up, and has a connector say yes with two times. */
async function offered(page: Page, email: string, path: '' | '/ar' = '', field?: Record<string, string>) {
  await signUpAndConfirm(page, path, email, field);
  await screen(email, 'ready');
  const { match, connectorEmail } = await approveProposal(email);
  await page.goto(await answerLink(match));
  const form = formThatSends('answer', 'offer');
  await fillOffer(page, form, [5, 6]);
  await page.locator(buttonOf(form)).click();
  await expectState(page, ({ answer }) => answer.states.offered.title);
  return { match, connectorEmail };
}

/** Waits for a letter to an address that has a calendar file, and gives what the file says. */
async function invitationTo(email: string, has: RegExp): Promise<string> {
  let text = '';
  await expect(async () => {
    for (const letter of await lettersTo(email)) {
      for (const [place] of letter.attachments.entries()) {
        text = await attachedTo(letter, place);
        if (has.test(text)) return;
      }
    }
    throw new Error(`no calendar file with ${has} came to ${email}`);
  }).toPass();
  return text.replace(/\r\n /g, '');
}

test('from a yes with times to a coffee in two calendars, moved, reminded of, and held', async ({ page }) => {
  test.setTimeout(300_000);
  const email = `coffee.${Date.now()}@example.org`;
  const { match, connectorEmail } = await offered(page, email);

  // The participant picks the second time, by the keyboard, on the smallest screen.
  await page.setViewportSize({ width: 320, height: 560 });
  await page.goto(await linkTo(email, '/coffee/'));
  await expectState(page, ({ coffee }) => coffee.states.pick.title);
  await tabOnto(page, page.locator('[name=time]').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectState(page, ({ coffee }) => coffee.states.picked.title);
  await expect(page.locator('main')).toContainText(PLACE);

  // The reminder would bring the invitation; it comes at once to who asks for it.
  await page.locator('[name=action][value=invite]').click();
  await expectState(page, ({ coffee }) => coffee.states.mailed.title);

  // Both have it in their calendars, each without the other's address.
  const at = async () => coffeeIn({ coffee: (await program.getDocument(match))?.coffee })?.at ?? '';
  const start = (moment: string) => `DTSTART:${moment.replace(/[-:]|\.\d{3}/g, '')}`;
  for (const [mine, theirs] of [
    [email, connectorEmail],
    [connectorEmail, email],
  ] as const) {
    const file = await invitationTo(mine, /METHOD:REQUEST/);
    expect(file).toContain(start(await at()));
    expect(file).toContain('SEQUENCE:0');
    expect(file).not.toContain(theirs);
  }

  // The connector cannot come then, and offers others; the first is out of the calendar at once.
  await page.goto(await linkTo(connectorEmail, '/coffee/'));
  await opened(page, OFFER).click();
  await fillOffer(page, OFFER, [12, 13]);
  await page.locator(buttonOf(OFFER)).click();
  await expectState(page, ({ coffee }) => coffee.states.waiting.title);
  expect(await invitationTo(email, /METHOD:CANCEL/)).toContain('SEQUENCE:1');
  await page.goto(await linkTo(email, '/coffee/'));
  await page.locator('[name=time]').first().check();
  await page.locator(buttonOf(formThatSends('action', 'pick'))).click();
  await expectState(page, ({ coffee }) => coffee.states.agreed.title);
  expect(await invitationTo(connectorEmail, /SEQUENCE:2/)).toContain(start(await at()));

  // The day before, both are reminded; in the evening both are asked, and say that they met.
  const daysTo = (Date.parse(await at()) - Date.now()) / 86_400_000;
  await letDaysPass(match, daysTo - 0.5);
  await runDaily();
  for (const one of [email, connectorEmail])
    await expect
      .poll(async () => (await lettersTo(one)).some(({ subject }) => /reminder/i.test(subject)))
      .toBe(true);
  await letDaysPass(match, 1.5);
  await runDaily();
  await page.goto(await linkTo(email, '/follow-up/'));
  await page.locator('[name=met][value=yes]').check();
  await page.locator(buttonOf('main form')).click();
  await expectState(page, ({ followUp }) => followUp.states.met.title);
  expect((await program.getDocument(match))?.status).toBe('met');
});

test('in Arabic: a time is offered in return, and a coffee is called off', async ({ page }) => {
  const email = `coffee.ar.${Date.now()}@example.org`;
  const { match, connectorEmail } = await offered(page, email, '/ar', { field: 'engineering' });
  await page.goto(await linkTo(email, '/coffee/'));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await opened(page, OFFER).click();
  await page.locator(buttonOf(OFFER)).click();
  await expect(page.locator('#error-summary')).toBeFocused();
  await fillOffer(page, OFFER, [8, 9]);
  await page.locator(buttonOf(OFFER)).click();
  await expectState(page, ({ coffee }) => coffee.states.waiting.title);

  await page.goto(await linkTo(connectorEmail, '/coffee/'));
  await page.locator('[name=time]').first().check();
  await page.locator(buttonOf(formThatSends('action', 'pick'))).click();
  await expectState(page, ({ coffee }) => coffee.states.agreed.title);

  await page.goto(await linkTo(email, '/coffee/'));
  const cancel = formThatSends('action', 'cancel');
  await opened(page, cancel).click();
  await page.locator(buttonOf(cancel)).click();
  await expectState(page, ({ coffee }) => coffee.states.off.title);
  for (const one of [email, connectorEmail])
    expect(await invitationTo(one, /METHOD:CANCEL/)).toContain('SEQUENCE:1');
  expect((await program.getDocument(match))?.status).toBe('not-met');
});
