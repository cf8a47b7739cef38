import { afterAll, beforeAll, expect, it } from 'vitest';
import { organizationFigures } from '../../program/partners/organizationFigures.ts';
import { partnerReferralActions } from '../../studio/people/partnerReferralActions.ts';
import { ABOUT_ORGANIZATION } from '../../studio/people/partners/aboutOrganization.ts';
import { addContact } from '../../studio/people/partners/addContact.ts';
import { joinOrganization } from '../../studio/people/partners/joinOrganization.ts';
import { decide } from '../../studio/shared/decisions/decide.ts';
import { readEnvironment } from '../environment.ts';
import { storePartnerReferrals } from '../services/forms/partnerReferrals.ts';
import { joinKnownContacts } from '../services/partners/knownContacts.ts';
import { noteSignedUp } from '../services/partners/signedUp.ts';
import { later, NOW } from './introduced.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

/** What a partner says of somebody with an address. Gives the id of what is kept. */
async function refer(personEmail: string) {
  await storePartnerReferrals(
    readEnvironment(),
    {
      ...{ partnerName: 'Pat (example)', organisation: 'Library (example)', partnerEmail: 'pat@example.org' },
      ...{ personGivenName: 'Omar', personFamilyName: '', personEmail, field: 'nursing', note: '' },
      ...{ personAgreed: true, lang: 'en' },
    },
    NOW,
  );
  const id = await services.program.fetch<string>('*[personEmail == $personEmail][0]._id', { personEmail });
  return id;
}
const read = (id: string) => services.program.getDocument(id);
const signUp = (emailLower: string, status: string) =>
  addParticipant(services.program, { email: emailLower, emailLower, status });
const lettersTo = async (email: string) => (await services.letters()).filter(({ to }) => to.includes(email));

it('what a partner sends waits to be read, and its history begins with the partner', async () => {
  const id = await refer('new@example.org');
  await noteSignedUp(readEnvironment(), NOW);
  expect(await read(id)).toMatchObject({ status: 'new', history: [{ who: 'partner', from: '', to: 'new' }] });
});

it('who signs up under the same address, however it is spelled, is linked once, and not before it is confirmed', async () => {
  const id = await refer('Omar.Said@Example.org');
  const participant = await signUp('omar.said@example.org', 'unconfirmed');
  await noteSignedUp(readEnvironment(), NOW);
  expect(await read(id)).toMatchObject({ status: 'new' });
  await services.program.patch(participant).set({ status: 'received' }).commit();
  for (const day of [1, 2]) await noteSignedUp(readEnvironment(), later(day));
  expect(await read(id)).toMatchObject({
    status: 'signed-up',
    participant: { _ref: participant, _weak: true },
    history: [{ to: 'new' }, { who: 'participant', from: 'new', to: 'signed-up' }],
  });
  expect(await lettersTo('omar.said@example.org')).toEqual([]);
});

it('a referral that was kept before there were states is linked, and decided about, too', async () => {
  const early = { _type: 'partnerReferral', personEmail: 'early@example.org' };
  const { _id: id } = await services.program.create({ ...early, _id: 'partnerReferral.early' });
  const decision = partnerReferralActions.decisions.find(({ to }) => to === 'closed');
  if (!decision) throw new Error('no such decision');
  await decide(services.program, partnerReferralActions, {
    ...{ id, decision, seen: 'new', note: 'Moved away', by: 'Robin' },
  });
  expect(await read(id)).toMatchObject({
    status: 'closed',
    history: [{ by: 'Robin', from: 'new', to: 'closed', note: 'Moved away' }],
  });
  await signUp('early@example.org', 'ready');
  await noteSignedUp(readEnvironment(), NOW);
  expect(await read(id)).toMatchObject({ status: 'signed-up' });
});

/** An organization with a contact person of an address. Gives its id. */
async function addOrganization(name: string, email: string) {
  const organization = `partnerOrganization.${crypto.randomUUID().replaceAll('-', '')}`;
  await services.program.create({ _id: organization, _type: 'partnerOrganization', name, kind: 'library' });
  const answers = { name: 'Rosa (example)', email, language: 'en' };
  const adding = {
    organization,
    key: crypto.randomUUID(),
    answers,
    source: 'telephone',
    by: 'Robin',
  } as const;
  expect(await addContact(services.program, adding)).toEqual({ issues: [] });
  return organization;
}
const moment = () => services.program.fetch('count(*)');

it('what a known contact sends is joined to the organization, and what a stranger sends is not', async () => {
  const organization = await addOrganization('Branch (example)', 'PAT@example.org');
  const { program } = services;
  const [joined, strange] = [await refer('joined@example.org'), await refer('strange@example.org')];
  await program
    .patch(strange)
    .set({ partnerEmail: 'other@example.org', organisation: 'Branch (example)' })
    .commit();
  for (const _again of [1, 2]) {
    await moment();
    await joinKnownContacts(readEnvironment(), NOW);
  }
  expect(await read(joined)).toMatchObject({
    partnerOrganization: { _ref: organization, _weak: true },
    history: [
      { to: 'new' },
      { who: 'program', field: 'partnerOrganization', before: '', after: 'Branch (example)' },
    ],
  });
  expect((await read(strange))?.partnerOrganization).toBeUndefined();
  // Staff say that it came by none: that stands.
  for (const _again of [1, 2]) await joinOrganization(program, joined, undefined, 'Robin');
  await moment();
  await joinKnownContacts(readEnvironment(), NOW);
  const after = await read(joined);
  expect([after?.partnerOrganization, after?.history.length]).toEqual([undefined, 3]);
});

it('an organization’s card shows whom it sent, who signed up, and how far they have come', async () => {
  const { program } = services;
  const organization = await addOrganization('College (example)', 'dean@college.example');
  const referral = await refer('Sent.One@example.org');
  await joinOrganization(program, referral, organization, 'Robin');
  const sent = await signUp('sent.one@example.org', 'introduced');
  const noted = await signUp('noted@example.org', 'ready');
  await joinOrganization(program, noted, organization, 'Robin');
  await signUp('somebody.else@example.org', 'ready');
  // Staff noted another partner for somebody of whom this one told us too.
  const elsewhere = await signUp('elsewhere@example.org', 'ready');
  await joinOrganization(program, await refer('elsewhere@example.org'), organization, 'Robin');
  await joinOrganization(
    program,
    elsewhere,
    await addOrganization('Agency (example)', 'a@agency.example'),
    'Robin',
  );
  await addMatch(program, sent, await addConnector(program), {
    status: 'met',
    history: ['introduced', 'met'].map((to) => ({
      _key: to,
      at: NOW.toISOString(),
      who: 'staff',
      from: '',
      to,
    })),
    outcomes: [{ _key: 'o', day: 30, outcome: 'job' }],
  });
  const letter = {
    _type: 'letter',
    kind: 'partner-referral-received',
    status: 'sent',
    queuedAt: NOW.toISOString(),
  };
  await program.create({ ...letter, _id: 'letter.dean', to: 'Dean@college.example' });
  await moment();
  const { fetch, schema } = ABOUT_ORGANIZATION;
  const about = schema.parse(await program.fetch(fetch, { id: organization }, { perspective: 'raw' }));
  if (!about) throw new Error('no organization');
  expect(about.contacts.map(({ email }) => email)).toEqual(['dean@college.example']);
  expect(about.people.map(({ _id }) => _id).toSorted()).toEqual([noted, sent].toSorted());
  expect(about.letters.map(({ _id }) => _id)).toEqual(['letter.dean']);
  expect(organizationFigures(about.referrals.length, about.records, 'America/Chicago')).toEqual({
    ...{ referred: 2, 'signed-up': 2, introduced: 1, met: 1, 'work-found': 1 },
  });
});
