import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { weakReference } from '../../program/references.ts';
import { sendPageLink } from '../../studio/people/partners/sendPageLink.ts';
import { readEnvironment } from '../environment.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import partner from '../functions/partner.ts';
import { countForPartners } from '../services/partners/partnerView.ts';
import { erase } from '../services/records/erasure.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
  await services.program.create({ _id: ID, _type: 'partnerOrganization', name: 'Cedar College (example)' });
  await services.program.create({ _id: OTHER, _type: 'partnerOrganization', name: 'Other (example)' });
  await services.program.create({
    ...{
      _id: CONTACT,
      _type: 'partnerContact',
      name: 'Dean Miller (example)',
      email: DEAN,
      emailLower: DEAN,
    },
    ...{ language: 'es', organization: weakReference(ID) },
  });
});
afterAll(() => services.close());

const ID = 'partnerOrganization.cedar';
const OTHER = 'partnerOrganization.other';
const CONTACT = 'partnerContact.dean';
const DEAN = 'dean@cedar.example';

const { steps, figures, tooFew } = messagesFor('es').partnerPage;

/** Somebody who came by the link of an organization. Gives the id. */
const add = (givenName: string, change: Record<string, unknown>) =>
  addParticipant(services.program, {
    givenName,
    familyName: '(example)',
    cameBy: weakReference(ID),
    ...change,
  });

async function open(token: string) {
  await services.program.fetch('count(*)');
  const response = await inFull(partner)(new Request(`${services.siteUrl}/partner/${token}`), { token });
  return { response, $: load(await response.text()) };
}
const openPage = async () => open(await tokenFor('partner', CONTACT, new Date()));

it('names who lets it see, and nobody else, each with the step and no other word', async () => {
  const seen = await add('Amina', { status: 'introduced', consentPartner: true, goal: 'Words of my own' });
  await addMatch(services.program, seen, await addConnector(services.program, {}), { status: 'met' });
  await add('Bilal', { status: 'ready', consentPartner: true });
  await add('Hidden', { status: 'ready', consentPartner: false });
  await add('Unsure', { status: 'unconfirmed', consentPartner: true });
  await add('Left', { status: 'withdrawn', consentPartner: true });
  // Said yes to another partner, and staff noted this one.
  await add('Elsewhere', {
    ...{ status: 'ready', consentPartner: true },
    ...{ cameBy: weakReference(OTHER), partnerOrganization: weakReference(ID) },
  });
  const { response, $ } = await openPage();
  expect(response.status).toBe(200);
  const rows = $('dl')
    .first()
    .find('div')
    .map((_, row) => `${$(row).find('dt').text()}: ${$(row).find('dd').text()}`)
    .get();
  expect(rows.toSorted()).toEqual([`Amina (example): ${steps.met}`, `Bilal (example): ${steps.ready}`]);
  expect($('main').text()).not.toMatch(/Hidden|Unsure|Left|Elsewhere|Words of my own/);
  expect($('main').text()).toContain(tooFew);
});

it('tells of the others in numbers from five on, and not again before five more', async () => {
  const signedUp = async () => {
    await services.program.fetch('count(*)');
    await countForPartners(readEnvironment());
    const { $ } = await openPage();
    return $(`dt:contains("${figures.signedUp}") + dd`).text();
  };
  expect(await signedUp()).toBe('');
  for (const number of [1, 2, 3, 4])
    await add(`More ${number}`, { status: 'received', consentPartner: false });
  // With the one above and the one who left.
  expect(await signedUp()).toBe('6');
  await add('One more', { status: 'received', consentPartner: false });
  expect(await signedUp()).toBe('6');
});

it('is sent by staff to a contact person, once a day, and opens by that email', async () => {
  for (const _again of [1, 2]) await sendPageLink(services.program, CONTACT, 'Robin Staff (example)');
  await services.program.fetch('count(*)');
  await deliverLetters();
  const letters = (await services.letters()).filter(({ to }) => to.includes(DEAN));
  expect(letters.map(({ subject }) => subject)).toEqual([
    messagesFor('es').emails.letters['partner-page'].subject,
  ]);
  const token = /\/partner\/([\w.-]+)/.exec(`${letters[0]?.text}`)?.[1] ?? '';
  expect((await open(token)).response.status).toBe(200);
});

it('ends with the contact: with their address, with their move to another organization, and with their record', async () => {
  const { program } = services;
  const token = await tokenFor('partner', CONTACT, new Date());
  await program
    .patch(CONTACT)
    .set({ organization: weakReference(OTHER) })
    .commit();
  expect((await open(token)).$('main').text()).not.toContain('Amina');
  await program
    .patch(CONTACT)
    .set({ organization: weakReference(ID), email: 'new@cedar.example' })
    .commit();
  expect((await open(token)).response.status).toBe(404);
  await program.patch(CONTACT).set({ email: DEAN }).commit();
  expect((await open(token)).response.status).toBe(200);
  await erase(readEnvironment(), CONTACT, new Date());
  expect((await open(token)).response.status).toBe(404);
});
