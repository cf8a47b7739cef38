import type { SanityClient } from '@sanity/client';
import { newGuest, newSeat, newTable } from '../../program/groupCoffee/newTable.ts';
import { weakReference } from '../../program/references.ts';
import { later, NOW } from './introduced.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';

/** One link of each purpose that is about a person or a match, with whose address it goes to. */
export async function everyLink(program: SanityClient) {
  const participant = await addParticipant(program, { status: 'unconfirmed' });
  const connector = await addConnector(program);
  const match = await addMatch(program, participant, connector, { status: 'introduced' });
  const referral = 'referral.link-test';
  await program.createOrReplace({
    ...{ _id: referral, _type: 'referral', status: 'offered', depth: 1, contactName: 'Dana (example)' },
    ...{
      contactEmail: 'dana@example.org',
      language: 'en',
      match: { _type: 'reference', _ref: match, _weak: true },
    },
  });
  const terms = { at: later(9), minutes: 60, zone: 'America/Chicago', seats: 3, field: 'nursing' } as const;
  const place = { kind: 'place', text: 'Central Library (example)' } as const;
  const table = newTable('link-test', connector, { ...terms, place }, { who: 'connector' }, NOW);
  const seat = newSeat(table._id, connector, {
    participantId: participant,
    score: 1,
    reasons: [],
    cautions: [],
  });
  const guests = [newGuest(table._id, participant, undefined, NOW)];
  const [organization, contact] = ['partnerOrganization.link-test', 'partnerContact.link-test'];
  await program
    .transaction()
    .createOrReplace({ ...table, guests })
    .createOrReplace(seat)
    .createOrReplace({ _id: organization, _type: 'partnerOrganization', name: 'Library (example)' })
    .createOrReplace({
      ...{ _id: contact, _type: 'partnerContact', name: 'Pat (example)', email: 'pat.links@example.org' },
      organization: weakReference(organization),
    })
    .patch(participant, { set: { newEmail: { address: 'new.links@example.org' } } })
    .commit();
  const rsvp = 'rsvp.link-test';
  await program.createOrReplace({
    ...{ _id: rsvp, _type: 'rsvp', status: 'coming', visit: 1, event: 'evening', people: 1 },
    ...{ email: 'guest@example.org', givenName: 'Guest', language: 'en' },
  });
  return [
    ['confirm', participant, participant, 'email'],
    ['my-record', participant, participant, 'email'],
    ['record', participant, participant, 'email'],
    ['still-interested', participant, participant, 'email'],
    ['record', connector, connector, 'email'],
    ['follow-up', match, participant, 'email'],
    ['outcome', match, participant, 'email'],
    ['answer', match, connector, 'email'],
    ['follow-up-connector', match, connector, 'email'],
    ['plan', match, participant, 'email'],
    ['reach', match, participant, 'email'],
    ['introductions', match, participant, 'email'],
    ['introductions-connector', match, connector, 'email'],
    ['prepare', match, participant, 'email'],
    ['prepare-connector', match, connector, 'email'],
    ['invite', referral, referral, 'contactEmail'],
    ['visit', rsvp, rsvp, 'email'],
    ['cancel-visit', rsvp, rsvp, 'email'],
    ['coffee', match, participant, 'email'],
    ['coffee-connector', match, connector, 'email'],
    ['table', seat._id, participant, 'email'],
    ['table-connector', table._id, connector, 'email'],
    ['unsubscribe', participant, participant, 'email'],
    ['unsubscribe', connector, connector, 'email'],
    ['partner', contact, contact, 'email'],
    ['new-address', participant, participant, 'newEmail.address'],
  ] as const;
}
