import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { expect, test } from './journey.ts';
import { tabOnto } from './keyboard.ts';
import { program } from './staff.ts';
import { decide, openStudio } from './studio.ts';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(2, 0, 'arts-media');
});
test.afterEach(async () => {
  await dismiss(crowd);
});

const DAY = 24 * 60 * 60 * 1000;

test('a day begins with what is late: one takes it, opens it, decides, and goes on with the next', async ({
  studio: page,
}) => {
  test.setTimeout(300_000);
  const [first, second] = crowd.participants;
  if (!first || !second) throw new Error('nobody there');
  // Three weeks are more than five working days, whatever holidays there are. Nobody has waited for longer.
  for (const [index, { id }] of crowd.participants.entries()) {
    const confirmedAt = new Date(Date.now() - (400 - index) * DAY).toISOString();
    await program.patch(id).set({ confirmedAt, signedUpAt: confirmedAt }).unset(['history']).commit();
  }

  // Signing in leads to it.
  await openStudio(page, 'program');
  await expect(page).toHaveURL(/\/program\/today/);
  const late = page.getByRole('region', { name: 'Late' });
  const row = late.getByRole('listitem').filter({ hasText: `${first.givenName} ${crowd.name}` });
  await expect(row).toContainText('Read the sign-up');
  await expect(row).toContainText(/\d+ days late/);

  // Taken with the keyboard alone, and then it is one's own.
  const take = row.getByRole('button', { name: /^I take it/ });
  await tabOnto(page, take);
  await page.keyboard.press('Enter');
  await expect(row).toContainText('Robin Staff (example)');
  expect(await program.fetch('*[_id == $id][0].owner.name', { id: first.id })).toBe('Robin Staff (example)');
  await page.getByRole('button', { name: /^Nobody’s yet/ }).click();
  await expect(row).toBeHidden();
  await page.getByRole('button', { name: /^Mine/ }).click();
  await expect(row).toBeVisible();
  await page.getByRole('button', { name: /^Everyone’s/ }).click();

  // The card says how to reach them, takes a task, and who is on hold until a day says why.
  await row.getByRole('link').click();
  await expect(page.getByRole('link', { name: first.email })).toHaveAttribute(
    'href',
    `mailto:${first.email}`,
  );
  const form = page.getByRole('form', { name: 'Add a task' });
  const what = `Ask ${crowd.name} for the diploma`;
  await form.getByLabel('A task').fill(what);
  await form.getByLabel('By').fill('2020-01-02');
  await form.getByRole('button', { name: 'Add task' }).click();
  await expect(page.getByText(what)).toBeVisible();

  await decide(page, 'On hold');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Until this day, if you know it').fill('2099-12-31');
  await expect(dialog.getByRole('button', { name: 'On hold', exact: true })).toBeDisabled();
  await dialog.getByLabel('Why').fill('Travels until then');
  await dialog.getByLabel('No email: I write or call them myself').check();
  await dialog.getByRole('button', { name: 'On hold', exact: true }).click();
  await expect(dialog).toBeHidden();
  expect(await program.fetch('*[_id == $id][0]{status, pausedUntil}', { id: first.id })).toEqual({
    status: 'on-hold',
    pausedUntil: '2099-12-31',
  });
  // The next of those that were shown: the second has waited for as long.
  await page.getByRole('link', { name: `Next: ${second.givenName} ${crowd.name}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: second.givenName })).toBeVisible();

  // The task is late as well, and done where it stands; undone it comes back.
  await openStudio(page, 'program/today');
  const task = late.getByRole('listitem').filter({ hasText: what });
  await expect(task).toContainText(first.givenName);
  await task.getByRole('link').click();
  // It is ticked once it is kept.
  await page.getByRole('checkbox', { name: what }).click();
  await expect(page.getByText('Done: 1')).toBeVisible();
  await openStudio(page, 'program/today');
  await expect(page.getByRole('heading', { name: 'Late' })).toBeVisible();
  await expect(task).toBeHidden();
  await expect(row).toBeHidden();
});
