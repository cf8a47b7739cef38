import type { Page } from '@playwright/test';
import { seriousIn } from './axe.ts';
import { addresses, expect, test } from './journey.ts';
import { sendForm } from './sendForm.ts';
import { signUpAndConfirm } from './signUp.ts';
import { program } from './staff.ts';
import { openStudio } from './studio.ts';

const RUN = `${Date.now()}`;
const NAME = `Maple Library ${RUN} (example)`;
const ROSA = `rosa.${RUN}@example.org`;

/** A partner tells us of somebody by the form. Gives the id of what is kept. */
async function refer(partnerEmail: string, personEmail: string, organisation: string): Promise<string> {
  const sent = await sendForm('/api/refer-someone', {
    ...{ partnerName: 'Rosa Partner (example)', organisation, field: 'nursing', partnerEmail, personEmail },
    ...{ personGivenName: personEmail.split('@')[0] ?? '', personAgreed: 'yes' },
  });
  expect(sent).toBe(303);
  const one = () => program.fetch<string | null>('*[personEmail == $personEmail][0]._id', { personEmail });
  await expect.poll(one).toBeTruthy();
  return `${await one()}`;
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('staff add an organization and a person there, join whom they sent, and see how far those have come', async ({
  page,
  studio,
}) => {
  const person = `sent.${RUN}@example.org`;
  await refer(`somebody.${RUN}@elsewhere.example`, person, NAME.toLowerCase());
  await signUpAndConfirm(page, '', person);

  await openStudio(studio, 'program/add/partnerOrganization');
  await studio.getByLabel('Name of the organization').fill(NAME);
  await studio.getByLabel('Kind').selectOption('library');
  await studio.getByLabel('Website').fill('maple library');
  await studio.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(studio.getByRole('alert').first()).toBeVisible();
  await studio.getByLabel('Website').fill(`maple-${RUN}.example`);
  await studio.getByRole('button', { name: 'Add', exact: true }).click();
  await studio.getByRole('link', { name: 'Open the record' }).click();
  await expect(studio.getByRole('heading', { name: NAME, level: 1 })).toBeVisible();

  // Of the same name, and nobody has said so yet: one press.
  await part(studio, 'Perhaps theirs')
    .getByRole('button', { name: /^It is theirs/ })
    .click();
  await expect(part(studio, 'Referred by them').getByRole('link')).toHaveCount(1);
  await expect(part(studio, 'People in the program').getByRole('link')).toHaveCount(1);
  await expect(part(studio, 'Perhaps theirs')).toHaveCount(0);
  await expect(part(studio, 'Numbers')).toContainText(
    /1\s*Referred[\s\S]*1\s*Signed up|Referred\s*1[\s\S]*Signed up\s*1/,
  );

  await studio.getByRole('button', { name: 'Add a contact person' }).click();
  const dialog = studio.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Rosa Partner (example)');
  await dialog.getByLabel('Email', { exact: true }).fill(ROSA);
  await dialog.getByText('Our contact: whom we call first').click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(part(studio, 'Contact persons').getByRole('link')).toContainText(`Our contact · ${ROSA}`);
  for (const colorScheme of ['light', 'dark'] as const) {
    await studio.emulateMedia({ colorScheme });
    expect(await seriousIn(studio, '[data-testid=document-panel-scroller]'), colorScheme).toEqual([]);
  }

  // What she sends by the form is joined by itself, whatever she calls the house.
  const second = await refer(ROSA, `second.${RUN}@example.org`, 'Branch');
  await expect
    .poll(async () => {
      await fetch(`${addresses.site}/.netlify/functions/deliver-letters`, { method: 'POST' });
      return program.fetch('*[_id == $second][0].partnerOrganization->name', { second });
    })
    .toBe(NAME);
  await expect(part(studio, 'Referred by them').getByRole('link')).toHaveCount(2);
});
