import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { weakReference } from '../../program/references.ts';
import { expect, test } from './journey.ts';
import { lake as reader } from './lakeReader.ts';
import { program } from './staff.ts';
import { openImport, openList, openLists, openStudio } from './studio.ts';

/* The pictures of docs/for-staff.md. UPDATE_PICTURES=1 npm test writes them there; every other run only takes them. */

const FOLDER = process.env.UPDATE_PICTURES ? 'docs/staff' : 'reports/staff';

const lake = reader.withConfig({ token: 'local-staff' });

async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await sharp(await page.screenshot())
    .resize({ width: 1200 })
    .png({ palette: true, quality: 90, effort: 8 })
    .toFile(`${FOLDER}/${name}.png`);
}

/** What somebody keeps in a spreadsheet: a word that we do not know, and an address that is none. */
const SPREADSHEET = [
  'First name,Last name,E-mail,ZIP,Field,Yrs exp,Notes',
  'Amra,Kovač (example),amra.kovac@example.org,63116,Nursing,7,Calls after five',
  'Carlos,Reyes (example),carlos.reyes at example,63118,Engineering,12,',
  'Xiu,Lin (example),xiu.lin@example.org,63110,Basket weaving,4,',
].join('\n');

/** A partner organization with a person there, and three who came by it. Gives its id. */
async function addPartner(): Promise<string> {
  const organization = {
    ...{
      _id: 'partnerOrganization.guide',
      _type: 'partnerOrganization',
      name: 'Riverbend Library (example)',
    },
    ...{ kind: 'library', website: 'library.example', street: '12 Grand Blvd', city: 'St. Louis' },
  };
  const contact = {
    ...{ _id: 'partnerContact.guide', _type: 'partnerContact', name: 'Rosa Weber (example)', language: 'en' },
    ...{ role: 'Branch librarian', email: 'rosa@library.example', emailLower: 'rosa@library.example' },
    ...{ isOurContact: true, organization: weakReference(organization._id) },
  };
  const people = await program.fetch<string[]>(
    '*[_type == "participant" && status == "ready" && !(familyName match "Run*")] | order(_id)[0...3]._id',
  );
  // An earlier run may have joined others.
  const joined = '*[_type == "participant" && partnerOrganization._ref == "partnerOrganization.guide"]';
  await program.patch({ query: joined }).unset(['partnerOrganization']).commit();
  const transaction = program.transaction().createOrReplace(organization).createOrReplace(contact);
  for (const id of people)
    transaction.patch(id, { set: { partnerOrganization: weakReference(organization._id) } });
  await transaction.commit();
  return organization._id;
}

test('what the guide for staff shows is there', async ({ studio }) => {
  await studio.setViewportSize({ width: 1440, height: 900 });
  await openStudio(studio, 'program/today');
  await expect(studio.getByTestId('today-tool').getByRole('listitem').first()).toBeVisible();
  await keepPicture(studio, 'today');
  await openLists(studio);
  for (const nth of [1, 2]) await studio.getByTestId('grid').getByRole('checkbox').nth(nth).check();
  await keepPicture(studio, 'lists');
  await openStudio(studio, 'program/structure');
  await openList(studio, 'To screen');
  await studio
    .getByTestId('document-list-pane')
    .getByRole('link', { name: /\(example\)/ })
    .first()
    .click();
  await expect(studio.getByRole('region', { name: 'What to decide' })).toBeVisible();
  await expect(studio.getByRole('heading', { name: 'What they wrote' })).toBeVisible();
  await keepPicture(studio, 'card');

  await openStudio(studio, 'program/matching');
  await studio.getByRole('button', { name: /^Propose/ }).click();
  // The cards come after the sum above them: each has a button with the name of its person.
  await expect(studio.getByRole('button', { name: /^Approve .*\(example\)/ }).first()).toBeVisible();
  await keepPicture(studio, 'matching');

  await openStudio(studio, 'program/reports');
  await studio.getByLabel('Time', { exact: true }).selectOption('this-year');
  await expect(studio.getByRole('main').getByText(/people signed up/)).toBeVisible();
  await keepPicture(studio, 'reports');

  await openImport(studio);
  await studio
    .getByLabel('Choose a spreadsheet')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(SPREADSHEET) });
  await expect(studio.getByTestId('import-plan')).toBeVisible();
  await keepPicture(studio, 'import');

  const partner = await addPartner();
  await openStudio(studio, `program/intent/edit/id=${partner};type=partnerOrganization/`);
  await expect(studio.getByRole('region', { name: 'People in the program' }).getByRole('link')).toHaveCount(
    3,
  );
  await keepPicture(studio, 'partner');

  await openStudio(studio, 'content/structure/guide;guide-teaching');
  await expect(studio.getByTestId('field-title').getByRole('textbox')).toHaveValue(/Teaching/);
  await studio
    .getByRole('tab', { name: 'Steps and tests' })
    .or(studio.getByText('Steps and tests'))
    .first()
    .click();
  await keepPicture(studio, 'guide');

  const words = {
    ...{ _id: 'letterWording-ready-en', _type: 'letterWording', kind: 'ready', language: 'en' },
    ...{ subject: 'Good news: we look for your Connector in {city}' },
    heading: 'Now it is our turn',
    opening:
      'We have read your sign-up, {name}, and the program fits you.\n\nNow we look for somebody in {city} who knows your field. That can take some weeks.',
  };
  await lake.createOrReplace(words);
  await openStudio(studio, 'program/letters');
  await studio.getByRole('button', { name: /^We look for a Connector/ }).click();
  await expect(studio.getByText('Your words', { exact: true })).toBeVisible();
  await expect(studio.frameLocator('iframe').getByText(words.heading)).toBeVisible();
  await keepPicture(studio, 'letters');
  await lake.delete(words._id);
});
