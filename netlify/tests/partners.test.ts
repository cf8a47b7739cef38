import { afterAll, beforeAll, expect, it } from 'vitest';
import { partnerReferralActions } from '../../studio/people/partnerReferralActions.ts';
import { decide } from '../../studio/shared/decisions/decide.ts';
import { readEnvironment } from '../environment.ts';
import { storePartnerReferral } from '../services/forms/partnerReferrals.ts';
import { noteSignedUp } from '../services/partners/signedUp.ts';
import { later, NOW } from './introduced.fixture.ts';
import { addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

/** What a partner says of somebody with an address. Gives the id of what is kept. */
async function refer(personEmail: string) {
  await storePartnerReferral(
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
