import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { RecordGone } from '../../shared/decisions/problems.ts';
import { giveContacts } from './giveContacts.ts';

const match = {
  _id: 'match.a-b',
  _rev: 'one',
  status: 'met',
  participant: { _ref: 'participant.a' },
  connector: { _ref: 'connector.b' },
};
const connector = {
  _id: 'connector.b',
  _rev: 'one',
  status: 'active',
  givenName: 'Vera',
  familyName: 'Kovac (example)',
  email: 'vera@example.org',
  language: 'en',
  referredBy: { _ref: 'referral.first' },
};
const parent = { _id: 'referral.first', _rev: 'one', status: 'met', match: { _ref: 'match.x-y' }, depth: 1 };
const contact = {
  contactName: 'Kim Contact (example)',
  role: 'Manager',
  organisation: 'Hospital (example)',
  contactEmail: 'kim@example.org',
  consentToKeep: true,
  consentToBeAsked: true,
};
const entering = { source: 'telephone', by: 'Robin Staff (example)' } as const;
const documents = [match, connector, parent];

test('people whom a connector named are referrals below the one by which the connector came', async () => {
  const { client, writes } = lakeOf({ documents, answer: [] });
  await giveContacts(client, match._id, [contact], entering);
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          create: {
            ...contact,
            _id: expect.stringMatching(/^referral\.[0-9a-f]{32}$/),
            status: 'offered',
            depth: 2,
            parent: { _ref: 'referral.first' },
            from: 'Vera Kovac (example)',
            entered: { source: 'telephone', by: 'Robin Staff (example)' },
            history: [
              { who: 'staff', by: 'Robin Staff (example)', toldBy: 'connector', source: 'telephone' },
            ],
          },
        },
      ],
    },
  ]);
});

test('who was named before is not kept twice', async () => {
  const { client, writes } = lakeOf({ documents, answer: [{ ...contact, role: 'MANAGER' }] });
  await giveContacts(client, match._id, [contact], entering);
  expect(writes).toEqual([]);
});

test('nobody is kept of a match whose connector was erased', async () => {
  const { client, writes } = lakeOf({ documents: [match], answer: [] });
  await expect(giveContacts(client, match._id, [contact], entering)).rejects.toBeInstanceOf(RecordGone);
  expect(writes).toEqual([]);
});
