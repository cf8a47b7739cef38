import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomeAConnectorSchema } from '../../forms/become-a-connector/questions.ts';
import { setAsideForm } from '../../program/forms/setAside.ts';
import { newPairDecision } from '../../program/matching/pairDecisions.ts';
import { MATCH_STATUSES } from '../../program/matchStatus.ts';
import { weakReference } from '../../program/references.ts';
import { readEnvironment } from '../environment.ts';
import { storeVisit, takeVisitBack } from '../services/events/visits.ts';
import { storeApplication } from '../services/forms/applications.ts';
import { storePartnerReferrals } from '../services/forms/partnerReferrals.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { addReferrals, noteReferral, referralsOf } from '../services/matches/referrals.ts';
import { eraseWhenDue } from '../services/records/retention.ts';
import { addMatchIn, contact } from './erasure.fixture.ts';
import { later, NOW } from './introduced.fixture.ts';
import { tokenFor } from './links.fixture.ts';
import {
  addConnectorWithPage,
  addMarkedConnector,
  addMarkedParticipant,
  type Marked,
} from './marked.fixture.ts';
import { expectErased, keptOf, traces } from './remains.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
  await services.content.create({
    ...{ _id: 'event-evening', _type: 'event', slug: { current: 'evening' }, title: 'Evening (example)' },
    ...{ startsAt: later(10).toISOString(), endsAt: later(10.1).toISOString() },
    ...{ place: 'Library (example)', rsvp: 'open' },
  });
});
afterAll(() => services.close());

const read = (id: string) => services.program.getDocument(id);
const comeToTheEvening = async ({ email, marks: [mark = ''] }: Pick<Marked, 'email' | 'marks'>) => {
  const answers = {
    givenName: mark,
    familyName: mark,
    email,
    people: 1,
    needs: mark,
    consent: true,
  } as const;
  const env = readEnvironment();
  await deliverNow(env, await storeVisit(env, { ...answers, lang: 'en', event: 'evening' }, NOW), NOW);
  return services.program.fetch<string>('*[_type == "rsvp" && email == $email][0]._id', { email });
};
const tellOf = async (person: { email: string; mark: string }, partner: { email: string; mark: string }) => {
  const env = readEnvironment();
  const letters = await storePartnerReferrals(
    env,
    {
      ...{ partnerName: partner.mark, organisation: 'Library (example)', partnerEmail: partner.email },
      ...{ personGivenName: person.mark, personFamilyName: person.mark, personEmail: person.email },
      ...{ field: 'nursing', note: `A note on ${person.mark}`, personAgreed: true, lang: 'en' },
    },
    NOW,
  );
  await deliverNow(env, letters, NOW);
};
const setAside = (key: string, answers: Record<string, string>, text = '') =>
  services.program.create(
    setAsideForm({ key, why: text ? 'unreadable' : 'mistakes', text, ...(!text && { answers }), now: NOW }),
  );

describe('what is about a person elsewhere goes with them:', () => {
  it('all of it at once, of a connector who is everywhere', async () => {
    const { program } = services;
    const connector = await addConnectorWithPage(services);
    const { email, id } = connector;
    const [mark = ''] = connector.marks;
    const others: Marked[] = [];
    for (const status of MATCH_STATUSES) {
      const other = await addMarkedParticipant(program, {
        pairDecisions: [
          newPairDecision('refused', id, { at: NOW, by: 'Robin Staff (example)', note: `Not ${mark}` }),
        ],
      });
      await addMatchIn(program, status, other, connector);
      // Afterwards: two who must not meet come no further than a question.
      await program
        .patch(other.id)
        .set({ doNotIntroduce: [{ _key: id, ...weakReference(id) }] })
        .commit();
      others.push(other);
    }
    const pat = { email: 'pat@example.org', mark: 'Pat (example)' };
    await comeToTheEvening(connector);
    await tellOf({ email, mark }, pat);
    await tellOf({ email: 'told@example.org', mark: 'Told (example)' }, { email, mark });
    await setAside('own', { email, givenName: mark });
    await setAside('of-a-partner', { partnerEmail: pat.email, personEmail: email.toUpperCase(), note: mark });
    await setAside('broken', {}, `{"answers":{"givenName":"${mark}","email":"${email}","post`);
    await expectErased(services, connector);
    for (const other of others)
      expect(await read(other.id)).toMatchObject({
        email: other.email,
        doNotIntroduce: [],
        pairDecisions: [],
      });
    expect(
      await program.fetch('count(*[_type == "partnerReferral" && personEmail == "told@example.org"])'),
    ).toBe(1);
    const stone = await program.fetch('*[_type == "tombstone"] | order(_createdAt desc)[0].documents');
    expect(stone).toMatchObject({
      connector: 1,
      connectorBio: 1,
      match: 6,
      rsvp: 1,
      partnerReferral: 1,
      setAside: 3,
    });
  });

  it('the referral by which a connector came loses the contact and keeps the chain', async () => {
    const env = readEnvironment();
    const { program } = services;
    const [participant, giver] = [await addMarkedParticipant(program), await addMarkedConnector(program)];
    const match = await addMatchIn(program, 'introduced', participant, giver);
    const [mark, email] = ['dana-the-contact', 'dana-the-contact@example.org'];
    await addReferrals(
      env,
      match,
      [{ ...contact(email), contactName: mark, role: mark, organisation: mark }],
      NOW,
    );
    await services.moment();
    const referral = (await referralsOf(program, match))[0]?._id ?? '';
    await deliverNow(env, await noteReferral(env, match, { id: referral, status: 'met' }, NOW), NOW);
    const token = await tokenFor('invite', referral, NOW);
    const application = becomeAConnectorSchema.parse({
      ...{
        givenName: mark,
        familyName: '',
        email: `other-${email}`,
        phone: '',
        organisation: mark,
        role: mark,
      },
      ...{ field: 'nursing', fields: [], industries: mark, languages: [], postcode: '63110' },
      ...{
        monthlyCapacity: '4',
        yearlyCapacity: '24',
        why: mark,
        referral: token,
        consent: 'yes',
        lang: 'en',
      },
    });
    await deliverNow(env, await storeApplication(env, application, NOW), NOW);
    const id = await program.fetch<string>('*[_type == "connector" && referredBy._ref == $referral][0]._id', {
      referral,
    });
    await program.patch(id).set({ status: 'active' }).commit();
    const became: Marked = { id, email: `other-${email}`, marks: [mark] };
    const below = await addMatchIn(program, 'met', await addMarkedParticipant(program), became);
    await expectErased(services, became);
    expect(await read(referral)).toMatchObject({ status: 'met', depth: 1 });
    expect(await referralsOf(program, below)).toMatchObject([
      { parent: { _ref: referral }, depth: 2, from: '' },
    ]);
    await expectErased(services, participant);
    await expectErased(services, giver);
    expect(await read(referral)).toMatchObject({ status: 'met', depth: 1 });
  });

  it('a participant as the guest of an event, told of by a partner, and in forms that wait for staff', async () => {
    const participant = await addMarkedParticipant(services.program);
    const { email } = participant;
    const [mark = ''] = participant.marks;
    await comeToTheEvening({ email: email.toUpperCase(), marks: participant.marks });
    await tellOf({ email, mark }, { email: 'lee@example.org', mark: 'Lee (example)' });
    await setAside('participant', { email, goal: mark });
    await expectErased(services, participant);
  });
});

describe('of somebody who has no record', () => {
  it('nothing is left once a guest takes the visit back', async () => {
    const guest = { email: 'guest-one@example.org', marks: ['guest-one'] };
    const visit = await comeToTheEvening(guest);
    expect(await traces(services, guest.marks)).toHaveLength(2);
    await takeVisitBack(readEnvironment(), visit, 'evening', NOW);
    expect(await traces(services, guest.marks)).toEqual([]);
    expect(keptOf(services, guest.marks)).toEqual([]);
  });

  it('nothing is left of a guest when the time after the event is over', async () => {
    const guest = { email: 'guest-two@example.org', marks: ['guest-two'] };
    await eraseWhenDue(readEnvironment(), await comeToTheEvening(guest), later(45));
    expect(await traces(services, guest.marks)).toEqual([]);
    expect(keptOf(services, guest.marks)).toEqual([]);
  });

  it('nothing is left of whom a partner told us of when the time for signing up is over', async () => {
    await tellOf(
      { email: 'sam@example.org', mark: 'told-of' },
      { email: 'kim-partner@example.org', mark: 'kim-partner' },
    );
    const id = await services.program.fetch('*[personEmail == "sam@example.org"][0]._id');
    await eraseWhenDue(readEnvironment(), id, later(91));
    expect(await traces(services, ['told-of', 'sam@example.org', 'kim-partner'])).toEqual([]);
    expect(keptOf(services, ['told-of', 'sam@example.org', 'kim-partner'])).toEqual([]);
  });
});
