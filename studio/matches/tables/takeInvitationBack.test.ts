import { expect, test } from 'vitest';
import type { GuestState } from '../../../program/groupCoffee/groupCoffee.ts';
import { lakeOf } from '../../lake.fixture.ts';
import { RecordGone, RecordMoved } from '../../shared/decisions/problems.ts';
import { takeInvitationBack } from './writeTable.ts';

const AT = '2026-11-20T12:00:00.000Z';
const guest = (_key: string, state: GuestState) => ({ _key, state, at: AT, invitedAt: AT, askedAt: AT });

const tableWith = (state: GuestState, status = 'open') => ({
  ...{ _id: 'groupCoffee.t', _rev: 'one', _type: 'groupCoffee', status },
  ...{ connector: { _ref: 'connector.b' }, field: 'nursing', seats: 3, minutes: 60 },
  ...{ at: '2026-12-10T16:00:00.000Z', place: { kind: 'telephone', text: '' }, zone: 'America/Chicago' },
  ...{ offeredBy: 'staff', offeredAt: AT, sequence: 0 },
  guests: [guest('a', state), guest('b', 'coming')],
});

test.each(['invited', 'waiting'] as const)(
  'staff take the invitation of who is %s back, upon what was read, and no other’s',
  async (state) => {
    const { client, writes } = lakeOf({ documents: [tableWith(state)] });
    await takeInvitationBack(client, 'groupCoffee.t', 'a', 'Robin');
    expect(writes).toMatchObject([
      {
        mutations: [
          {
            patch: {
              ifRevisionID: 'one',
              set: {
                guests: [
                  { _key: 'a', state: 'taken-back', invitedAt: AT, askedAt: AT },
                  { _key: 'b', state: 'coming' },
                ],
                toldAt: expect.any(String),
              },
              insert: { items: [{ who: 'staff', by: 'Robin', note: 'table-uninvited' }] },
            },
          },
        ],
      },
    ]);
  },
);

test.each(['coming', 'declined', 'left', 'taken-back'] as const)(
  'of who is %s by now nothing is taken back',
  async (state) => {
    const { client, writes } = lakeOf({ documents: [tableWith(state)] });
    await expect(takeInvitationBack(client, 'groupCoffee.t', 'a', 'Robin')).rejects.toThrow(RecordMoved);
    expect(writes).toEqual([]);
  },
);

test('at a table that is off, of nobody, and at one that is gone it is said so', async () => {
  const { client, writes } = lakeOf({ documents: [tableWith('invited', 'cancelled')] });
  await expect(takeInvitationBack(client, 'groupCoffee.t', 'a', 'Robin')).rejects.toThrow(RecordMoved);
  await expect(takeInvitationBack(client, 'groupCoffee.gone', 'a', 'Robin')).rejects.toThrow(RecordGone);
  const open = lakeOf({ documents: [tableWith('invited')] });
  await expect(takeInvitationBack(open.client, 'groupCoffee.t', 'nobody', 'Robin')).rejects.toThrow(
    RecordGone,
  );
  expect([...writes, ...open.writes]).toEqual([]);
});
