import { expect, test } from 'vitest';
import { LETTER_STATUSES } from '../../../program/letters.ts';
import { lakeOf } from '../../lake.fixture.ts';
import { AddressTaken, RecordMoved } from '../../shared/decisions/problems.ts';
import { isAddress, resendLetter } from './resend.ts';

const letter = {
  _id: 'letter.ready-a-1',
  _rev: 'one',
  _type: 'letter',
  kind: 'ready',
  to: 'layla@exmaple.org',
  language: 'en',
  status: 'bounced',
  attempts: 1,
  queuedAt: '2026-11-01T12:00:00.000Z',
  participant: { _ref: 'participant.a' },
  resendId: 'first',
};
const person = { _id: 'participant.a', _rev: 'two', _type: 'participant', email: 'layla@exmaple.org' };

test('a letter that came back is queued as if it were new, and the earlier try no longer counts', async () => {
  const { client, writes } = lakeOf({ documents: [letter, person] });
  await resendLetter(client, letter._id, letter.to, 'Robin');
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          patch: {
            id: letter._id,
            ifRevisionID: 'one',
            set: {
              status: 'queued',
              attempts: 0,
              resends: 1,
              resentBy: 'Robin',
              earlierResendIds: ['first'],
            },
            unset: expect.arrayContaining(['resendId', 'problem']),
          },
        },
      ],
    },
  ]);
});

test('an address put right goes into the letter and into the record, in one transaction', async () => {
  const { client, writes } = lakeOf({ documents: [letter, person] });
  await resendLetter(client, letter._id, ' Layla@example.org ', 'Robin');
  expect(writes).toMatchObject([
    {
      mutations: [
        { patch: { set: { to: 'Layla@example.org' } } },
        {
          patch: {
            id: 'participant.a',
            ifRevisionID: 'two',
            set: { email: 'Layla@example.org', emailLower: 'layla@example.org' },
          },
        },
      ],
    },
  ]);
});

test('an address that another record has is given to nobody else', async () => {
  const { client, writes } = lakeOf({ documents: [letter, person], answer: 'participant.b' });
  await expect(resendLetter(client, letter._id, 'layla@example.org', 'Robin')).rejects.toBeInstanceOf(
    AddressTaken,
  );
  expect(writes).toEqual([]);
});

test('a record that has another address by now keeps it', async () => {
  const { client, writes } = lakeOf({ documents: [letter, { ...person, email: 'new@example.org' }] });
  await resendLetter(client, letter._id, 'layla@example.org', 'Robin');
  expect(writes).toMatchObject([{ mutations: [{ patch: { id: letter._id } }] }]);
});

test.each(LETTER_STATUSES.filter((status) => status === 'queued'))(
  'a letter that is %s is not sent again',
  async (status) => {
    const { client, writes } = lakeOf({ documents: [{ ...letter, status }, person] });
    await expect(resendLetter(client, letter._id, letter.to, 'Robin')).rejects.toBeInstanceOf(RecordMoved);
    expect(writes).toEqual([]);
  },
);

test.each([
  ['layla@example.org', true],
  ['  layla@example.org ', true],
  ['layla@', false],
  ['', false],
  ['a@example.org, b@example.org', false],
])('“%s” can be an address: %s', (text, can) => {
  expect(isAddress(text)).toBe(can);
});
