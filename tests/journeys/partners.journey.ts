import type { Page } from '@playwright/test';
import { addresses, expect, test } from './journey.ts';
import { lettersTo } from './mailbox.ts';
import { signUpAndConfirm } from './signUp.ts';
import { program } from './staff.ts';
import { decide, openList, openStudio } from './studio.ts';

const TO_READ = 'Referred by partners, to read';

/** A partner fills in the form on the page for partners. */
async function refer(page: Page, personGivenName: string, personEmail: string): Promise<void> {
  await page.goto('/partners/');
  const form = page.locator('#refer-someone');
  const answers = {
    ...{ partnerName: 'Pat Miller (example)', organisation: 'Library (example)' },
    ...{ partnerEmail: 'pat@example.org', personGivenName, personFamilyName: 'Said (example)', personEmail },
    note: 'Would like to talk to a nurse.',
  };
  for (const [name, text] of Object.entries(answers)) await form.locator(`[name=${name}]`).fill(text);
  await form.locator('[name=field]').selectOption('nursing');
  await form.locator('[name=personAgreed]').check();
  await form.locator('[type=submit]').click();
  await expect(page).toHaveURL(/\/partners\/thanks\//);
}

/** Opens the card of somebody in the list of those to read. */
async function openCard(studio: Page, name: string): Promise<void> {
  await openList(studio, TO_READ);
  await studio.getByTestId('document-list-pane').getByRole('link', { name }).click();
  await expect(studio.getByRole('heading', { name, level: 1 })).toBeVisible();
}

test('staff read what a partner sent, note what they did, close it and open it again, and see who signed up', async ({
  page,
  studio,
}) => {
  const stamp = Date.now();
  const email = `omar.${stamp}@example.org`;
  const [omar, huda] = [`Omar ${stamp} Said (example)`, `Huda ${stamp} Said (example)`];
  await refer(page, `Omar ${stamp}`, email);
  await refer(page, `Huda ${stamp}`, `huda.${stamp}@example.org`);

  await openStudio(studio, 'program/structure');
  await openCard(studio, omar);
  const list = studio.getByTestId('document-list-pane');
  await expect(studio.getByText('Nobody with this address has signed up yet')).toBeVisible();
  await decide(studio, 'I wrote or called');
  const wrote = studio.getByRole('dialog');
  await expect(wrote).toContainText('Our page promises not to write to the person before the sign-up.');
  await wrote.getByLabel('Note, if you like').fill('Pat helps with the form on Friday');
  await wrote.getByRole('button', { name: 'I wrote or called', exact: true }).click();
  await expect(wrote).toBeHidden();
  // It is no longer work, and the history says who did it.
  await expect(list.getByRole('link', { name: omar })).toBeHidden();
  const history = studio.getByRole('region', { name: 'History' });
  await expect(history).toContainText('To read → Contacted, not signed up yet');
  await expect(history).toContainText('Robin Staff (example) · Pat helps with the form on Friday');
  await expect(history).toContainText('The partner');

  // Another comes to nothing, which needs a reason; and comes back.
  await openCard(studio, huda);
  await decide(studio, 'Close');
  const close = studio.getByRole('dialog');
  await expect(close.getByRole('button', { name: 'Close', exact: true })).toBeDisabled();
  await close.getByLabel('Why').fill('Moved to Chicago');
  await close.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(close).toBeHidden();
  await expect(list.getByRole('link', { name: huda })).toBeHidden();
  await decide(studio, 'Reopen');
  await studio.getByRole('dialog').getByRole('button', { name: 'Reopen', exact: true }).click();
  await expect(list.getByRole('link', { name: huda })).toBeVisible();

  // The sign-up shows on the card at once, and is noted by the next round of the functions.
  await signUpAndConfirm(page, '', email);
  const { _id: id } = await program.fetch<{ _id: string }>('*[personEmail == $email][0]{_id}', { email });
  await openStudio(studio, `program/intent/edit/id=${id};type=partnerReferral/`);
  const signedUp = studio.getByRole('region', { name: 'Signed up as' });
  await expect(signedUp.getByRole('link', { name: /^Layla Hassan \(example\)/ })).toBeVisible();
  await fetch(`${addresses.site}/.netlify/functions/deliver-letters`, { method: 'POST' });
  await expect(studio.getByText('They have signed up: what comes next is decided on the card')).toBeVisible();
  await expect(studio.getByRole('region', { name: 'History' })).toContainText('The participant');
  // The person was written to about the sign-up, and never about what the partner said.
  expect(await lettersTo(email)).toHaveLength(1);
});
