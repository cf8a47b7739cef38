import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import deliverLetters from '../functions/deliver-letters.ts';
import { callsTo } from './callsToLake.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
  await deliverLetters();
});
afterAll(() => services.close());
afterEach(() => services.faults.lake());

/** There are 8,640 rounds in a month: each call of an idle one is 8,640 of what a plan holds. */
const MOST_CALLS = 7;

/** A partner's referral that its organization and its person can be joined to. */
async function addWaiting(name: string) {
  const email = `${name}@example.org`;
  const strong = (id: string) => ({ _type: 'reference', _ref: id, _weak: true });
  await services.program
    .transaction()
    .create({ _id: `partnerOrganization.${name}`, _type: 'partnerOrganization', name })
    .create({
      ...{ _id: `partnerContact.${name}`, _type: 'partnerContact', emailLower: email },
      organization: strong(`partnerOrganization.${name}`),
    })
    .create({ _id: `partnerReferral.${name}`, _type: 'partnerReferral', partnerEmail: email, history: [] })
    .commit();
  await services.moment();
  return () =>
    services.program.fetch<string | null>('*[_id == $id][0].partnerOrganization._ref', {
      id: `partnerReferral.${name}`,
    });
}

describe('a round of the schedule', () => {
  it('in which nothing is due asks the Content Lake little', async () => {
    expect(await callsTo(services.lake.url, deliverLetters)).toBeLessThanOrEqual(MOST_CALLS);
  });

  it('does what is due', async () => {
    const organization = await addWaiting('due');
    await deliverLetters();
    expect(await organization()).toBe('partnerOrganization.due');
  });

  it('does what is due although nobody can say what that is', async () => {
    const organization = await addWaiting('unknown');
    await services.faults.lake({ match: 'hasKnownContacts', status: 400 });
    await deliverLetters();
    expect(await organization()).toBe('partnerOrganization.unknown');
  });
});
