import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PARTNER_REFERRAL_STATUSES } from '../../program/partnerReferrals/status.ts';
import { REFERRAL_STATUSES } from '../../program/referrals/status.ts';
import { newTask } from '../../program/tasks.ts';
import { requestErasure } from '../../studio/people/erasure/requestErasure.ts';
import { addContact } from '../../studio/people/partners/addContact.ts';
import { writeActivity } from '../../studio/shared/activities/writeActivity.ts';
import { readEnvironment } from '../environment.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { confirmOrChange } from '../services/events/ownVisit.ts';
import { storeVisit, takeVisitBack } from '../services/events/visits.ts';
import { storePartnerReferrals } from '../services/forms/partnerReferrals.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { addReferrals, noteReferral } from '../services/matches/referrals.ts';
import { joinKnownContacts } from '../services/partners/knownContacts.ts';
import { erase } from '../services/records/erasure.ts';
import { correct } from '../services/records/records.ts';
import { spoolForm, spoolLength } from '../services/spool.ts';
import { addMatchIn } from './erasure.fixture.ts';
import { later, NOW } from './introduced.fixture.ts';
import { addConnectorWithPage, addMarkedConnector, addMarkedParticipant } from './marked.fixture.ts';
import { merge } from './merge.fixture.ts';
import { expectErased, expectNothingLeft, keptOf } from './remains.fixture.ts';
import { type Services, startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';
import { STAFF } from './staffAndPeople.fixture.ts';

let services: Services;
beforeAll(async () => {
  services = await startServices();
  await services.content.create({
    ...{ _id: 'event-evening', _type: 'event', slug: { current: 'evening' }, title: 'Evening (example)' },
    ...{ startsAt: later(10).toISOString(), endsAt: later(10.1).toISOString(), capacity: 1 },
    ...{ place: 'Library (example)', rsvp: 'open' },
  });
});
afterAll(() => services.close());

/** Staff have somebody erased whom a document names, at the wish of that person. */
async function eraseFrom(id: string, of?: 'partner'): Promise<void> {
  const env = readEnvironment();
  await requestErasure(services.program, id, STAFF, of);
  await services.moment();
  expect(await findMissedEffects(env, NOW)).toContain(id);
  await deliverNow(env, await handleRecordChange(env, id, NOW), NOW);
  await services.moment();
  expect(await findMissedEffects(env, NOW)).not.toContain(id);
}

/** The subjects of what was sent to an address. */
const sentTo = async (email: string) =>
  (await services.letters()).filter(({ to }) => to.includes(email)).map(({ subject }) => subject);

let people = 0;
const newPerson = (kind: string) => {
  people += 1;
  return { mark: `${kind}${people}x`, email: `${kind}${people}x@example.org` };
};

describe('a guest of an event', () => {
  async function come() {
    const env = readEnvironment();
    const { mark, email } = newPerson('guest');
    const answers = {
      givenName: mark,
      familyName: mark,
      email,
      people: 1,
      needs: mark,
      consent: true,
    } as const;
    const [letter = ''] = await storeVisit(env, { ...answers, lang: 'en', event: 'evening' }, NOW);
    await deliverNow(env, [letter], NOW);
    const visit = (await services.program.getDocument(letter))?.about._ref as string;
    return { mark, visit };
  }

  it('who comes leaves nothing, and the place is free', async () => {
    for (const _again of [1, 2]) {
      const { mark, visit } = await come();
      await eraseFrom(visit);
      expect(keptOf(services, [mark])).toEqual([]);
    }
  });

  it('who took the visit back left nothing then, and nothing is left of the answer itself when they ask', async () => {
    const { mark, visit } = await come();
    await takeVisitBack(readEnvironment(), visit, 'evening', NOW);
    expect(keptOf(services, [mark])).toEqual([]);
    await eraseFrom(visit);
    expect(await services.program.getDocument(visit)).toBeUndefined();
  });

  it('for whom there was no place leaves nothing once they leave the waiting list', async () => {
    const first = await come();
    const env = readEnvironment();
    await confirmOrChange(env, first.visit, {}, NOW);
    const { mark, email } = newPerson('guest');
    const answers = { givenName: mark, familyName: '', email, people: 1, needs: '', consent: true } as const;
    const [letter = ''] = await storeVisit(env, { ...answers, lang: 'en', event: 'evening' }, NOW);
    const visit = (await services.program.getDocument(letter))?.about._ref as string;
    expect(await confirmOrChange(env, visit, {}, NOW)).toMatchObject({ outcome: 'waiting' });
    await takeVisitBack(env, visit, 'evening', NOW);
    expect(keptOf(services, [mark])).toEqual([]);
  });
});

describe('a contact whom a connector named', () => {
  async function named() {
    const env = readEnvironment();
    const { mark, email } = newPerson('contact');
    const [participant, connector] = [
      await addMarkedParticipant(services.program),
      await addMarkedConnector(services.program),
    ];
    const match = await addMatchIn(services.program, 'introduced', participant, connector);
    const words = { contactName: mark, role: mark, organisation: mark, contactEmail: email };
    await addReferrals(env, match, [{ ...words, consentToKeep: true, consentToBeAsked: true }], NOW);
    const [referral = ''] = await services.program.fetch<string[]>('*[match._ref == $match]._id', { match });
    return { mark, email, match, referral, participant };
  }

  it.each(REFERRAL_STATUSES)('and who is %s is forgotten, and that there was one stays', async (status) => {
    const env = readEnvironment();
    const { mark, email, match, referral } = await named();
    if (status !== 'offered')
      await deliverNow(env, await noteReferral(env, match, { id: referral, status }, NOW), NOW);
    await eraseFrom(referral);
    expect(keptOf(services, [mark])).toEqual([]);
    expect(await services.program.getDocument(referral)).toMatchObject({ status, depth: 1 });
    expect(await sentTo(email)).toHaveLength(status === 'met' ? 1 : 0);
  });

  it('is forgotten as a contact too when they are a participant themselves', async () => {
    const { mark, email, referral } = await named();
    const both = await addMarkedParticipant(services.program, { email, emailLower: email });
    await expectErased(services, { ...both, email, marks: [...both.marks, mark] });
    expect(await services.program.getDocument(referral)).toMatchObject({ status: 'offered' });
  });
});

describe('in the form of a partner', () => {
  async function told() {
    const env = readEnvironment();
    const [person, partner] = [newPerson('told'), newPerson('partner')];
    await storePartnerReferrals(
      env,
      {
        ...{ partnerName: partner.mark, organisation: 'Library (example)', partnerEmail: partner.email },
        ...{ personGivenName: person.mark, personFamilyName: person.mark, personEmail: person.email },
        ...{ field: 'nursing', note: `A note on ${person.mark}`, personAgreed: true, lang: 'en' },
      },
      NOW,
    ).then((letters) => deliverNow(env, letters, NOW));
    const { email } = person;
    const id = await services.program.fetch<string>('*[personEmail == $email][0]._id', { email });
    return { person, partner, id };
  }

  it.each(PARTNER_REFERRAL_STATUSES)('that is %s, the person is forgotten with the form', async (status) => {
    const { person, partner, id } = await told();
    await services.program.patch(id).set({ status, internalNotes: person.mark }).commit();
    await eraseFrom(id);
    expect(keptOf(services, [person.mark, partner.mark])).toEqual([]);
  });

  it.each(PARTNER_REFERRAL_STATUSES)(
    'that is %s, the partner is forgotten, and the person stays',
    async (status) => {
      const { person, partner, id } = await told();
      await services.program.patch(id).set({ status }).commit();
      await eraseFrom(id, 'partner');
      expect(keptOf(services, [partner.mark])).toEqual([]);
      expect(await services.program.getDocument(id)).toMatchObject({ status, personEmail: person.email });
    },
  );
});

describe('a contact person of a partner', () => {
  /** An organization with two contact persons, of whom the first sent us somebody, and what staff wrote about it. */
  async function atAnOrganization() {
    const env = readEnvironment();
    const { program } = services;
    const [contact, colleague, person] = [newPerson('Rosa'), newPerson('Colleague'), newPerson('told')];
    const organization = `partnerOrganization.${crypto.randomUUID().replaceAll('-', '')}`;
    await program.create({
      _id: organization,
      _type: 'partnerOrganization',
      name: 'Library (example)',
      kind: 'library',
    });
    for (const { mark, email } of [contact, colleague]) {
      const answers = { name: `${mark} (example)`, email, language: 'en', role: mark, phone: '314 555 0199' };
      const adding = {
        organization,
        key: crypto.randomUUID(),
        answers,
        source: 'telephone',
        by: STAFF,
      } as const;
      expect(await addContact(program, adding)).toEqual({ issues: [] });
    }
    const activity = { kind: 'call', on: '2026-11-20', next: '', nextOn: '' } as const;
    const texts = [`${contact.mark} says yes`, `Wrote to ${contact.email}.`, 'Called the front desk'];
    for (const text of texts)
      await writeActivity(
        program,
        organization,
        { what: 'add', key: text.length.toString(), answers: { ...activity, text } },
        STAFF,
      );
    const task = newTask('call', { text: `Call ${contact.mark}`, day: '2026-12-01' }, { at: NOW, by: STAFF });
    await program
      .patch(organization)
      .set({ tasks: [task], internalNotes: `Ask for ${contact.mark}.` })
      .commit();
    const letters = await storePartnerReferrals(
      env,
      {
        ...{ partnerName: contact.mark, organisation: 'Library (example)', partnerEmail: contact.email },
        ...{ personGivenName: person.mark, personFamilyName: person.mark, personEmail: person.email },
        ...{ field: 'nursing', note: '', personAgreed: true, lang: 'en' },
      },
      NOW,
    );
    await deliverNow(env, letters, NOW);
    await services.moment();
    await joinKnownContacts(env, NOW);
    const idOf = (email: string) =>
      program.fetch<string>('*[_type == "partnerContact" && email == $email][0]._id', { email });
    return {
      contact,
      colleague,
      person,
      organization,
      id: await idOf(contact.email),
      colleagueId: await idOf(colleague.email),
    };
  }

  it('is forgotten with our letters and what staff wrote that names them; the house and its people stay', async () => {
    const { program } = services;
    const { contact, person, organization, id, colleagueId } = await atAnOrganization();
    expect(await sentTo(contact.email)).toHaveLength(1);
    await eraseFrom(id);
    expect(keptOf(services, [contact.mark])).toEqual([]);
    expect(await program.getDocument(organization)).toMatchObject({
      ...{ name: 'Library (example)', tasks: [] },
      activities: [{ text: 'Called the front desk' }],
    });
    expect(await program.getDocument(colleagueId)).toMatchObject({ organization: { _ref: organization } });
    const { email: personEmail } = person;
    expect(await program.fetch('*[personEmail == $personEmail][0]', { personEmail })).toMatchObject({
      partnerOrganization: { _ref: organization },
      history: [{ to: 'new' }, { field: 'partnerOrganization', who: 'program' }],
    });
  });

  it('is forgotten too where two records of the organization were made one', async () => {
    const { program } = services;
    const { contact, organization, id } = await atAnOrganization();
    const goes = `partnerOrganization.${crypto.randomUUID()}`;
    await program.create({
      ...{ _id: goes, _type: 'partnerOrganization', name: 'The library (example)' },
      internalNotes: `${contact.mark} told us of it`,
    });
    await merge(program, organization, goes);
    await services.moment();
    expect(keptOf(services, [contact.mark])).not.toEqual([]);
    await eraseFrom(id);
    expect(keptOf(services, [contact.mark])).toEqual([]);
  });

  it('goes with a participant of the same address', async () => {
    const { contact, id } = await atAnOrganization();
    const both = await addMarkedParticipant(services.program, {
      email: contact.email,
      emailLower: contact.email.toLowerCase(),
    });
    await expectErased(services, { ...both, email: contact.email, marks: [...both.marks, contact.mark] });
    expect(await services.program.getDocument(id)).toBeUndefined();
  });
});

describe('somebody with a record', () => {
  it('takes along what a correction replaced, and a form that still waits to be stored', async () => {
    const env = readEnvironment();
    const person = await addMarkedParticipant(services.program);
    await correct(env, person.id, { phone: '+1 314 555 0000', givenName: 'Somebody (example)' }, NOW);
    await spoolForm('learn-more', answersOf({ email: person.email.toUpperCase(), goal: 'waits' }), NOW);
    await spoolForm('learn-more', answersOf({ email: 'other-who-waits@example.org' }), NOW);
    await expectErased(services, { ...person, marks: [...person.marks, '+1 314 555 0000', 'waits"'] });
    expect(await spoolLength()).toBe(1);
  });

  it('is erased by the schedule when the answer to them was cut off', async () => {
    const env = readEnvironment();
    const person = await addConnectorWithPage(services);
    await services.faults.lake({ match: 'data/mutate/production', status: 503 });
    await expect(erase(env, person.id, NOW)).rejects.toThrow();
    await services.faults.lake();
    await services.moment();
    for (const id of await findMissedEffects(env, NOW)) await handleRecordChange(env, id, NOW);
    await expectNothingLeft(services, person);
  });
});
