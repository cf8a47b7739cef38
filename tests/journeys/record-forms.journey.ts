import type { Page } from '@playwright/test';
import { setAsideForm } from '../../program/forms/setAside.ts';
import { weakReference } from '../../program/references.ts';
import { newReferral } from '../../program/referrals/referral.ts';
import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { expect, test } from './journey.ts';
import { sendForm } from './sendForm.ts';
import { approveProposal, idOf, program, screen } from './staff.ts';
import { openStudio } from './studio.ts';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(1, 1, 'other-health');
});
test.afterEach(async () => {
  await dismiss(crowd);
});

const only = <T>([one]: readonly T[]): T => {
  if (!one) throw new Error('nobody there');
  return one;
};

/** Opens every field of a record. */
async function openFields(page: Page, type: string, id: string, query = ''): Promise<void> {
  await openStudio(page, `program/intent/edit/id=${id};type=${type}/${query}`);
  await expect(page.getByTestId('document-header-Private-chip')).toBeVisible();
  const allFields = page.getByRole('tab', { name: 'All fields' }).first();
  if (await allFields.isVisible()) await allFields.click();
  // Nobody publishes a person, so nothing above the form speaks of drafts.
  await expect(page.getByText(/^(Drafts?|Published)$/).filter({ visible: true })).toHaveCount(0);
}

const openGroup = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const field = (page: Page, name: string) => page.getByTestId(`field-${name}`);

/** The group of all fields, where a form opens on another one. Its name is also that of the view. */
async function openEveryGroup(page: Page): Promise<void> {
  const every = page.getByTestId('document-panel-scroller').getByRole('tab', { name: 'All fields' });
  await every.click();
}

/** A value of a record, as soon as the Studio has saved it. */
const saved = (id: string, name: string) =>
  expect.poll(() => program.getDocument(id).then((document) => document?.[name]), `${name} of the record`);

/** Adds the first person that a search finds to the list of those who are not to be introduced. */
async function exclude(page: Page, name: string): Promise<void> {
  const list = field(page, 'doNotIntroduce');
  await list.getByRole('button', { name: 'Add item' }).click();
  await list.getByRole('combobox').fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
}

test('staff change what a Connector can take, keep notes, and say whom not to introduce', async ({
  studio: page,
}) => {
  const { id } = only(crowd.connectors);
  const participant = only(crowd.participants);
  await openFields(page, 'connector', id);

  await openGroup(page, 'Capacity');
  await field(page, 'monthlyCapacity').getByRole('spinbutton').fill('2');
  await saved(id, 'monthlyCapacity').toBe(2);
  await field(page, 'pausedUntil').getByRole('textbox').fill('Jan 9, 2031');
  await page.keyboard.press('Enter');
  await saved(id, 'pausedUntil').toBe('2031-01-09');

  await openGroup(page, 'What they offer');
  await field(page, 'fields').getByRole('checkbox', { name: 'Engineering' }).check();
  await saved(id, 'fields').toEqual(expect.arrayContaining(['other-health', 'engineering']));

  await openGroup(page, 'Notes');
  await field(page, 'internalNotes').getByRole('textbox').fill('Prefers mornings (example)');
  await saved(id, 'internalNotes').toBe('Prefers mornings (example)');
  await exclude(page, crowd.name);
  await saved(id, 'doNotIntroduce').toMatchObject([{ _ref: participant.id }]);
});

test('staff keep notes about a participant, and say whom not to introduce', async ({ studio: page }) => {
  const { id, email } = only(crowd.participants);
  expect(await idOf('participant', email)).toBe(id);
  await openFields(page, 'participant', id);
  await openGroup(page, 'Notes');
  await field(page, 'internalNotes').getByRole('textbox').fill('Call after six (example)');
  await saved(id, 'internalNotes').toBe('Call after six (example)');
  await exclude(page, crowd.name.replace('Run', 'Crew'));
  await saved(id, 'doNotIntroduce').toMatchObject([{ _ref: only(crowd.connectors).id }]);
});

/** What of each kind of record staff write into themselves. The rest is the program's, and is put right on the card. */
const NOTES = ['internalNotes'];
const WRITABLE: Record<string, string[]> = {
  participant: ['doNotIntroduce', ...NOTES],
  connector: [
    ...['monthlyCapacity', 'yearlyCapacity', 'pausedUntil', 'fields', 'languages'],
    ...['doNotIntroduce', ...NOTES],
  ],
  match: NOTES,
  referral: NOTES,
  partnerReferral: NOTES,
  partnerOrganization: NOTES,
  partnerContact: NOTES,
  letter: [],
  rsvp: [],
  setAside: [],
};

/** One record of every kind, made as the program makes them where a form or an approval can. */
async function oneOfEach(): Promise<Map<string, string>> {
  const participant = only(crowd.participants);
  const run = crowd.name.toLowerCase();
  await screen(participant.email, 'ready');
  const { match } = await approveProposal(participant.email);
  const partner = await sendForm('/api/refer-someone', {
    ...{ partnerName: 'Pat Partner (example)', organisation: 'College (example)', field: 'nursing' },
    ...{ partnerEmail: `partner.${run}@example.org`, personEmail: `person.${run}@example.org` },
    ...{ personGivenName: 'Nadia (example)', personAgreed: 'yes' },
  });
  const guest = await sendForm('/api/events/evening-with-connectors/rsvp', {
    ...{ givenName: 'Guest (example)', email: `guest.${run}@example.org`, people: '1', consent: 'yes' },
  });
  expect([partner, guest]).toEqual([303, 303]);
  const contact = {
    contactName: 'Kim Contact (example)',
    role: 'Manager',
    organisation: 'Hospital (example)',
  };
  const referral = newReferral(
    crowd.name,
    { ...contact, contactEmail: `contact.${run}@example.org`, consentToBeAsked: true },
    { matchId: match, from: 'Alma Crew (example)', language: 'en' },
    new Date(),
  );
  const aside = setAsideForm({ key: crowd.name, why: 'unreadable', text: '{', now: new Date() });
  const organization = {
    ...{ _id: `partnerOrganization.${crowd.name}`, _type: 'partnerOrganization' },
    ...{ name: `House ${crowd.name} (example)`, kind: 'library' },
  };
  const person = {
    ...{
      _id: `partnerContact.${crowd.name}`,
      _type: 'partnerContact',
      name: 'Pat (example)',
      language: 'en',
    },
    ...{ email: `at.${run}@example.org`, emailLower: `at.${run}@example.org` },
    organization: weakReference(organization._id),
  };
  const made = program.transaction().create(referral).create(aside).create(organization);
  await made.create(person).commit();
  // Each is found by an address that only this run has: other journeys make records too.
  const found = async (type: string, field: string, address: string) => {
    const query = `*[_type == $type && ${field} == $address][0]._id`;
    const one = () => program.fetch<string | null>(query, { type, address });
    await expect.poll(one, `the ${type}`).toBeTruthy();
    return [type, `${await one()}`] as const;
  };
  const rest = await Promise.all([
    found('partnerReferral', 'partnerEmail', `partner.${run}@example.org`),
    found('rsvp', 'email', `guest.${run}@example.org`),
    found('letter', 'to', `guest.${run}@example.org`),
  ]);
  return new Map([
    ...([
      ['participant', participant.id],
      ['connector', only(crowd.connectors).id],
      ['match', match],
      ['referral', referral._id],
      ['setAside', aside._id],
      ['partnerOrganization', organization._id],
      ['partnerContact', person._id],
    ] as const),
    ...rest,
  ]);
}

/** Names of the fields of the open form that can be written into. */
async function writableFields(page: Page): Promise<string[]> {
  const fields = page.getByTestId('document-panel-scroller').locator('[data-testid^="field-"]');
  const found = await fields.evaluateAll((all) =>
    all.map((one) => ({
      name: one.getAttribute('data-testid')?.slice('field-'.length) ?? '',
      writable: one.querySelector(
        ':is(input, textarea):not(:disabled, [readonly], [aria-readonly=true]), button[data-testid^=add-]:not(:disabled)',
      ),
    })),
  );
  return found.filter(({ writable }) => writable).map(({ name }) => name);
}

test('every kind of record opens without a mistake, and can be written into where it says so', async ({
  studio: page,
}) => {
  const records = await oneOfEach();
  for (const [type, writable] of Object.entries(WRITABLE)) {
    await openFields(page, type, records.get(type) ?? '');
    if (writable.length > 0) await openEveryGroup(page);
    await expect.poll(() => writableFields(page), `what of a ${type} is writable`).toEqual(writable);
    const mistakes = page.locator('[data-sanity-icon="error-outline"]').filter({ visible: true });
    await expect(mistakes, `mistakes in a ${type}`).toHaveCount(0);
  }
});

test('an address that names the published perspective does not lock the form', async ({ studio: page }) => {
  const { id } = only(crowd.connectors);
  await openFields(page, 'connector', id, '?perspective=published');
  await openGroup(page, 'Notes');
  await expect(field(page, 'internalNotes').getByRole('textbox')).toBeEditable();
});
