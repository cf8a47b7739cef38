import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { addresses, expect, test } from './journey.ts';
import { seriousIn } from './seriousIn.ts';
import { program } from './staff.ts';
import { signIn } from './studio.ts';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(2, 0, 'social-services');
});
test.afterEach(() => dismiss(crowd));

test('staff look at two records of one person side by side, make them one, and take them apart', async ({
  page,
}) => {
  const [first, second] = crowd.participants;
  if (!first || !second) throw new Error('too few');
  // The same name, ZIP and field; another address, and a telephone number that the first has not.
  await program.patch(second.id).set({ givenName: first.givenName, phone: '314 555 0118' }).commit();
  const statusOf = (id: string) => program.fetch<string | null>('*[_id == $id][0].status', { id });

  await signIn(page, 'program');
  await page.goto(`${addresses.studio}/program/intent/edit/id=${first.id};type=participant/`);
  await page
    .getByRole('listitem')
    .filter({ hasText: second.email })
    .getByRole('button', { name: /^Compare and merge/ })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(first.email);
  await expect(dialog).toContainText(second.email);
  await expect(dialog).toContainText('314 555 0118');
  expect(await seriousIn(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => statusOf(second.id)).toBeNull();
  const one = await program.getDocument(first.id);
  expect(one).toMatchObject({ phone: '314 555 0118', otherEmails: [second.email] });

  const merged = page.getByRole('region', { name: 'Two records made one' });
  await expect(merged).toContainText(first.givenName);
  await merged.getByRole('button', { name: 'Take apart' }).click();
  await expect(dialog).toContainText('Both records come back as they were');
  expect(await seriousIn(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Take apart', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => statusOf(second.id)).toBe('received');
  expect(await program.getDocument(first.id)).not.toHaveProperty('otherEmails');
});
