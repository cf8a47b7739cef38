import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { lake as reader } from './lakeReader.ts';
import { program } from './staff.ts';
import { openStudio } from './studio.ts';

const lake = reader.withConfig({ token: 'local-staff' });
const AMIRA = { name: 'Amira Hadžić (example)', page: 'connector-bio-amira-hadzic' };

/** Writes a connector of whom no page is there, and gives the id. */
async function newConnector(): Promise<string> {
  const _id = `connector.${crypto.randomUUID()}`;
  await program.create({
    ...{ _id, _type: 'connector', status: 'active', givenName: 'Nora', familyName: 'Blum (example)' },
    ...{ email: 'nora@example.org', emailLower: 'nora@example.org', language: 'en', role: 'Chief nurse' },
    ...{ fields: ['nursing'], monthlyCapacity: 1, yearlyCapacity: 3, history: [] },
  });
  return _id;
}

const pageIn = (studio: Page) => studio.getByRole('group', { name: 'Public page' });

test('staff begin a public page for a Connector, publish it, unlink it and link another, and read how each stands', async ({
  studio,
}) => {
  const id = await newConnector();
  const open = () => openStudio(studio, `program/intent/edit/id=${id};type=connector/`);
  const part = pageIn(studio);
  await open();
  await expect(part).toContainText('None');

  // A page begins as a draft with what the Connector told us.
  await part.getByRole('button', { name: 'Create a page' }).click();
  const creating = studio.getByRole('dialog');
  await expect(creating).toContainText('Nora Blum (example)');
  await creating.getByRole('button', { name: 'Create the draft' }).click();
  await expect(part).toContainText('A draft: not public yet');
  await expect(part).toContainText('Linked by Robin Staff (example)');
  await part.getByRole('link', { name: 'Open the page of Nora Blum (example)' }).click();
  await expect(studio.getByTestId('field-name').getByRole('textbox')).toHaveValue('Nora Blum (example)');
  await expect(studio.getByTestId('field-role').getByRole('textbox')).toHaveValue('Chief nurse');
  const bio = await program.fetch<string>('*[_id == $id][0].bio', { id });

  // Published, it is public; deleted, it is gone, and the record says so.
  const draft = await lake.getDocument(`drafts.${bio}`);
  const whole = { slug: { _type: 'slug', current: `nora-${Date.now()}` }, bio: 'Nora leads a ward.' };
  await lake
    .transaction()
    .delete(`drafts.${bio}`)
    .create({ ...draft, ...whole, _id: bio, _type: 'connectorBio' })
    .commit();
  await open();
  await expect(part).toContainText('Public');
  await expect(part).not.toContainText('not public');
  await lake.delete(bio);
  await open();
  await expect(part).toContainText('The page that was linked here is no longer there');

  // Unlinked after a question, it can be linked anew, but not to the page of somebody else.
  await part.getByRole('button', { name: 'Unlink' }).click();
  const unlinking = studio.getByRole('dialog');
  await expect(unlinking).toContainText('The page itself stays as it is');
  await unlinking.getByRole('button', { name: 'Unlink', exact: true }).click();
  await expect(part).toContainText('None');
  await part.getByRole('button', { name: 'Choose a page' }).click();
  const choosing = studio.getByRole('dialog');
  await choosing.getByLabel('Find by name').fill('hadzic');
  await expect(choosing.getByRole('listitem')).toHaveCount(1);
  await expect(choosing).toContainText(`Linked to ${AMIRA.name}`);
  await choosing.getByLabel('Find by name').fill('nobody of this name');
  await expect(choosing).toContainText('No page has such a name.');
  await program.patch('connector.example-01').unset(['bio']).commit();
  await choosing.getByRole('button', { name: 'Leave it as it is' }).click();

  // Once it is nobody's, it can be had; the form says the same as the card.
  await open();
  await part.getByRole('button', { name: 'Choose a page' }).click();
  await choosing.getByLabel('Find by name').fill('Amira');
  await choosing.getByRole('button', { name: `Link the page of ${AMIRA.name}` }).click();
  await expect(choosing).toBeHidden();
  await expect(part).toContainText(`Open the page of ${AMIRA.name}`);
  expect(await program.fetch('*[_id == $id][0]{bio, bioBy}', { id })).toEqual({
    bio: AMIRA.page,
    bioBy: 'Robin Staff (example)',
  });
  await program.patch('connector.example-01').set({ bio: AMIRA.page }).commit();
  await open();
  await expect(part).toContainText(`The same page is linked to ${AMIRA.name} too.`);
  await studio.getByRole('tab', { name: 'All fields' }).first().click();
  await expect(part).toContainText(`The same page is linked to ${AMIRA.name} too.`);
  await program.delete(id);
});
