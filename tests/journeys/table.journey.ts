import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { expect, test } from './journey.ts';
import { tabOnto } from './keyboard.ts';
import { buttonOf, expectState, formThatSends } from './linkPage.ts';
import { linkTo } from './mailbox.ts';
import { program, screen } from './staff.ts';
import { openStudio } from './studio.ts';
import { fileTo, inviteAll, offerTable, PLACE } from './tables.ts';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(4, 1, 'science');
  for (const { email } of crowd.participants) await screen(email, 'ready');
  // One of them reads Arabic.
  await program
    .patch(crowd.participants[0]?.id ?? '')
    .set({ language: 'ar' })
    .commit();
});
test.afterEach(() => dismiss(crowd));

test('a table: three of four come, one waits, one gives the place back, and the one who waited comes', async ({
  browser,
  studio,
}) => {
  test.setTimeout(240_000);
  const [connector] = crowd.connectors;
  if (!connector) throw new Error('no Connector');
  await offerTable(studio, connector.id, 'science');
  await expect.poll(() => fileTo(connector.email, 'METHOD:REQUEST')).toContain('SEQUENCE:0');
  await inviteAll(studio, crowd);

  // The people answer without script, on the smallest screen.
  const page = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 560 } })
  ).newPage();
  const accept = 'main [name=action][value=accept]';
  const [first, second, third, fourth] = crowd.participants.map(({ email }) => email) as [
    string,
    string,
    string,
    string,
  ];
  await page.goto(await linkTo(first, '/table/'));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expectState(page, ({ table }) => table.states.invited.title);
  await tabOnto(page, page.locator(accept));
  await page.keyboard.press('Enter');
  await expectState(page, ({ table }) => table.states.coming.title);
  await expect(page.locator('main')).toContainText(PLACE);
  for (const email of [second, third]) {
    await page.goto(await linkTo(email, '/table/'));
    await page.locator(accept).click();
    await expectState(page, ({ table }) => table.states.coming.title);
  }
  await page.goto(await linkTo(fourth, '/table/'));
  await expectState(page, ({ table }) => table.states['invited-full'].title);
  await page.locator(accept).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You wait for a place');

  // Each has it in the calendar, and nobody the address of another.
  await expect.poll(() => fileTo(first, 'METHOD:REQUEST')).toContain('SEQUENCE');
  for (const other of [second, third, connector.email])
    expect(await fileTo(first, 'METHOD:REQUEST')).not.toContain(other);

  // One cannot come: the place is at once whose turn it is.
  await page.goto(await linkTo(second, '/table/'));
  const leave = formThatSends('action', 'leave');
  await page
    .locator('details', { has: page.locator(leave) })
    .locator('> summary')
    .click();
  await page.locator(buttonOf(leave)).click();
  await expectState(page, ({ table }) => table.states['left-full'].title);
  await page.goto(await linkTo(fourth, '/table/'));
  await expectState(page, ({ table }) => table.states.coming.title);
  await expect.poll(() => fileTo(fourth, 'METHOD:REQUEST')).not.toBe('');
  await expect.poll(() => fileTo(second, 'METHOD:CANCEL')).not.toBe('');

  // The Connector reads who comes, and staff how many.
  await page.goto(await linkTo(connector.email, '/table/'));
  await expectState(page, ({ table }) => table.states.host.title);
  await expect(page.locator('main ul').filter({ hasText: crowd.name }).getByRole('listitem')).toHaveCount(3);
  await openStudio(studio, 'program/matching');
  await expect(studio.getByRole('region', { name: 'Tables for several people' })).toContainText(
    '3 of 3 places are taken',
  );
  await page.context().close();
});
