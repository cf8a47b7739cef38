import { seriousIn } from './axe.ts';
import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { addresses, expect, test } from './journey.ts';
import { lake as reader } from './lakeReader.ts';
import { lettersTo } from './mailbox.ts';
import { program, screen } from './staff.ts';
import { decide, openLists, openStudio } from './studio.ts';

const settings = reader.withConfig({ token: 'local-staff' });
const setMinutes = (undoMinutes: number) => settings.patch('settings').set({ undoMinutes }).commit();

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(2, 2, 'law');
  await setMinutes(3);
});
test.afterEach(async () => {
  await setMinutes(0);
  await dismiss(crowd);
});

test('staff take a decision and an approval back, and nobody has been written to', async ({
  studio: page,
}) => {
  const [decided, approved] = crowd.participants;
  if (!decided || !approved) throw new Error('too few');

  // On the card.
  await openStudio(page, `program/intent/edit/id=${decided.id};type=participant/`);
  await decide(page, 'Ready');
  const ready = page.getByRole('dialog');
  await ready.getByRole('button', { name: 'Ready', exact: true }).click();
  await expect(ready).toBeHidden();
  const undo = page.getByRole('region', { name: 'Undo' });
  await expect(undo).toContainText('nobody has been written to yet');
  expect(await seriousIn(page, '[aria-label="Undo"]')).toEqual([]);
  await undo.getByRole('button', { name: 'Undo' }).click();
  await expect(undo).toBeHidden();
  await expect
    .poll(() => program.fetch('*[_id == $id][0]{status, readyAt}', { id: decided.id }))
    .toEqual({ status: 'received', readyAt: null });

  // In Matching, after the approval of a pair.
  await screen(approved.email, 'ready');
  await openStudio(page, 'program/matching');
  await page.getByRole('button', { name: /^Propose for everyone who is ready/ }).click();
  await page.getByLabel('Search people').fill(crowd.name);
  await page.getByRole('button', { name: new RegExp(`^Approve ${approved.givenName} `) }).click();
  const matches = () =>
    program.fetch<number>('count(*[_type == "match" && participant._ref == $id])', { id: approved.id });
  await expect.poll(matches).toBe(1);
  await page
    .getByRole('button', { name: new RegExp(`^Undo the approval for ${approved.givenName} `) })
    .click();
  await expect(
    page.getByRole('button', { name: new RegExp(`^Approve ${approved.givenName} `) }),
  ).toBeVisible();
  await expect.poll(matches).toBe(0);
  for (const { email } of [decided, ...crowd.connectors]) expect(await lettersTo(email)).toEqual([]);
});

test('staff take back what they decided about many at once, and nobody has been written to', async ({
  studio: page,
}) => {
  await openLists(page);
  await page.getByRole('searchbox', { name: /^Search by name/ }).fill(crowd.name);
  await page.getByRole('checkbox', { name: 'Choose all 2 shown' }).check();
  const acts = page.getByRole('region', { name: 'What to do with the chosen' });
  const dialog = page.getByRole('dialog');
  await acts.getByRole('button', { name: 'Decide' }).click();
  await dialog.getByLabel('What to decide').selectOption({ label: 'Ready (2 of 2)' });
  await dialog.getByRole('button', { name: 'Ready', exact: true }).click();
  await expect(page.getByText('Now in “Ready for a match”: 2')).toBeVisible();
  const ids = crowd.participants.map(({ id }) => id);
  const stored = () => program.fetch('*[_id in $ids]{status, readyAt}', { ids });
  expect(await stored()).toEqual([expect.objectContaining({ status: 'ready' }), expect.anything()]);
  // The round of the functions comes while it can still be taken back.
  await fetch(`${addresses.site}/.netlify/functions/deliver-letters`, { method: 'POST' });

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Taken back: 2')).toBeVisible();
  await expect.poll(stored).toEqual(ids.map(() => ({ status: 'received', readyAt: null })));
  for (const { email } of crowd.participants) expect(await lettersTo(email)).toEqual([]);
});
