import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { expect, test } from './journey.ts';
import { buttonOf, expectState, formThatSends } from './linkPage.ts';
import { lettersTo, linkTo } from './mailbox.ts';
import { screen } from './staff.ts';
import { openStudio } from './studio.ts';
import { dayIn, fileTo, hostOf, inviteAll, offerTable } from './tables.ts';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(3, 1, 'law');
  for (const { email } of crowd.participants) await screen(email, 'ready');
});
test.afterEach(() => dismiss(crowd));

test('a table: an invitation is taken back, a place given back and taken again, the table moved and called off', async ({
  browser,
  studio,
}) => {
  test.setTimeout(240_000);
  const [connector] = crowd.connectors;
  const [one, two, three] = crowd.participants;
  if (!connector || !one || !two || !three) throw new Error('nobody');
  await offerTable(studio, connector.id, 'law');
  await inviteAll(studio, crowd);
  const page = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 560 } })
  ).newPage();
  const accept = 'main [name=action][value=accept]';
  const within = async (form: string) => {
    const part = page.locator('details', { has: page.locator(form) });
    if ((await part.getAttribute('open')) === null) await part.locator('> summary').click();
    return part;
  };
  for (const { email } of [one, two]) {
    await page.goto(await linkTo(email, '/table/'));
    await page.locator(accept).click();
    await expectState(page, ({ table }) => table.states.coming.title);
  }

  // Staff take the third invitation back, on the card of the table.
  const mine = studio.getByRole('link', { name: hostOf(crowd) });
  await mine.first().click();
  await studio
    .getByRole('button', { name: `Take back the invitation of ${three.givenName} ${crowd.name}` })
    .click();
  await studio.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(studio.getByText('Invitation taken back').first()).toBeVisible();
  await page.goto(await linkTo(three.email, '/table/'));
  await expectState(page, ({ table }) => table.states['taken-back'].title);
  await expect
    .poll(async () => (await lettersTo(three.email)).map(({ subject }) => subject).join())
    .toContain('no longer holds');

  // Who cannot come gives the place back, and takes it again.
  await page.goto(await linkTo(one.email, '/table/'));
  const leave = formThatSends('action', 'leave');
  await within(leave);
  await page.locator(buttonOf(leave)).click();
  await expectState(page, ({ table }) => table.states['left-free'].title);
  await page.screenshot({ path: test.info().outputPath('left-free.png'), fullPage: true });
  await page.locator(accept).click();
  await expectState(page, ({ table }) => table.states.coming.title);
  await expect.poll(() => fileTo(one.email, 'SEQUENCE:2')).toContain('METHOD:REQUEST');

  // The Connector moves the table: a day that is too near is refused, another is told to everybody.
  await page.goto(await linkTo(connector.email, '/table/'));
  const move = 'form:has([name=action][value=move])';
  const fill = async (day: string) => {
    await within(move);
    await page.locator(`${move} [name=seats]`).selectOption('4');
    await page.locator(`${move} [name=tableDay]`).fill(day);
    await page.locator(`${move} [name=hour]`).fill('16:30');
    await page.locator(`${move} [name=placeText]`).fill('Museum café (example)');
    await page.locator(buttonOf(move)).click();
  };
  await fill(dayIn(1));
  await expect(page.locator(`${move} [name=placeText]`)).toHaveValue('Museum café (example)');
  await page.screenshot({ path: test.info().outputPath('too-near.png'), fullPage: true });
  await fill(dayIn(14));
  await expectState(page, ({ table }) => table.states.moved.title);
  await page.screenshot({ path: test.info().outputPath('moved.png'), fullPage: true });
  await expect.poll(() => fileTo(one.email, 'SEQUENCE:3')).toContain('METHOD:REQUEST');
  await expect.poll(() => fileTo(connector.email, 'SEQUENCE:1')).toContain('METHOD:REQUEST');

  // And calls it off: it is gone from everybody's calendar, and staff see it.
  const cancel = 'form:has([name=action][value=cancel])';
  await within(cancel);
  await page.locator(buttonOf(cancel)).click();
  await expectState(page, ({ table }) => table.states['host-cancelled'].title);
  for (const { email } of [one, two, connector])
    await expect.poll(() => fileTo(email, 'METHOD:CANCEL')).not.toBe('');
  await page.goto(await linkTo(two.email, '/table/'));
  await expectState(page, ({ table }) => table.states.cancelled.title);
  await openStudio(studio, 'program/matching');
  await expect(studio.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(mine).toHaveCount(0);
  await page.context().close();
});
