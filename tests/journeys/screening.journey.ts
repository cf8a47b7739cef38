import { expect, test } from './journey.ts';
import { expectLetters, linkTo } from './mailbox.ts';
import { signUpAndConfirm } from './signUp.ts';
import { idOf, program } from './staff.ts';
import { decide, openList, openStudio } from './studio.ts';

test('staff find a person ready, let the machine propose a Connector, and approve: both letters follow', async ({
  page,
  studio,
}) => {
  const email = `screened.${Date.now()}@example.org`;
  // A field of her own: the Connectors of nursing may be asked for somebody else at this moment.
  await signUpAndConfirm(page, '', email, { field: 'teaching', profession: 'Teacher' });
  const participant = await idOf('participant', email);

  await openStudio(studio, 'program/structure');
  await openList(studio, 'To screen');
  await studio
    .locator(`a[href*="${participant.replace('participant.', '')}"]`)
    .first()
    .click();
  await expect(studio.getByText(email)).toBeVisible();

  // The dialog says who is written to. Nothing is written before the confirmation.
  await decide(studio, 'Ready');
  const ready = studio.getByRole('dialog');
  await expect(ready).toContainText('We will write to them: “We look for a Connector for you”.');
  await ready.getByLabel('Note, if you like').fill('A good talk on the phone');
  await ready.getByRole('button', { name: 'Ready', exact: true }).click();
  await expect(ready).toBeHidden();
  await expectLetters(email, 2, 'the letter that she is ready');

  // The machine proposes and says why; staff approve.
  await decide(studio, 'Find a Connector');
  const finding = studio.getByRole('dialog');
  await expect(finding.getByText('Proposed', { exact: true })).toBeVisible();
  await expect(finding).toContainText('Both work in the same field: Teaching and education.');
  await finding
    .getByRole('button', { name: /^Approve/ })
    .first()
    .click();
  await expect(studio.getByText('The Connector is being asked')).toBeVisible();
  const match = await program.fetch<{ status: string; approvedBy: string; connectorEmail: string }>(
    '*[_type == "match" && participant._ref == $participant][0]{status, approvedBy, "connectorEmail": connector->email}',
    { participant },
  );
  expect(match.approvedBy).toBe('Robin Staff (example)');
  await linkTo(match.connectorEmail, '/answer/');

  // What staff decided stands in the history, and the match under the work that waits.
  expect(await program.fetch('*[_id == $participant][0].history[-1]', { participant })).toMatchObject({
    who: 'staff',
    by: 'Robin Staff (example)',
    from: 'received',
    to: 'ready',
    note: 'A good talk on the phone',
  });
  await openList(studio, 'Waiting for a Connector’s answer');
  await expect(studio.getByText('Layla Hassan (example)').first()).toBeVisible();
});
