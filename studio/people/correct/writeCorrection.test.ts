import { expect, test } from 'vitest';
import { keptIn } from '../../../forms/answerRows.ts';
import { CORRECTED, type CorrectedType } from '../../../forms/correct/questions.ts';
import { lakeOf } from '../../lake.fixture.ts';
import { AddressTaken, CorrectedMeanwhile, RecordGone } from '../../shared/decisions/problems.ts';
import { type Correcting, writeCorrection } from './writeCorrection.ts';

const participant = {
  _id: 'participant.a',
  _rev: 'one',
  _type: 'participant',
  status: 'ready',
  givenName: 'Amina',
  familyName: 'Haddad (example)',
  email: 'amina@example.org',
  phone: '314 555 0100',
  bornOutsideUS: 'yes',
  degree: 'bachelor',
  workPermission: 'yes',
  postcode: '63110',
  language: 'es',
  history: [],
};

/** Staff open the dialog on a record, and leave it with something changed. */
function correcting(
  record: Record<string, unknown> & { _id: string },
  change: Record<string, string>,
  more: Partial<Correcting> = {},
): Correcting {
  const type: CorrectedType = more.type ?? 'participant';
  const seen = keptIn(CORRECTED[type].questions, record);
  return {
    ...{ id: record._id, type, seen, answers: { ...seen, ...change } },
    ...{ source: 'telephone', by: 'Robin Staff (example)', isTold: true, isAddressSure: false },
    rules: { regionPostcodes: ['631'] },
    ...more,
  };
}

const patched = (set: object, ...history: object[]) => ({
  patch: {
    ifRevisionID: 'one',
    set,
    insert: { items: history.map((line) => ({ who: 'staff', by: 'Robin Staff (example)', ...line })) },
  },
});

/** That an address was written is noted, so that nobody enters it at the same moment. */
const NOTED = { create: { _id: 'entered.latest', ids: ['participant.a'] } };

test('a corrected answer is written upon what was read, with who, when, before and after, and the person is told', async () => {
  const { client, writes } = lakeOf({ documents: [participant] });
  await writeCorrection(client, correcting(participant, { phone: '314 555 0118' }));
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          create: {
            kind: 'record-changed',
            to: 'amina@example.org',
            language: 'es',
            status: 'queued',
            queuedBy: 'Robin Staff (example)',
          },
        },
        patched(
          { phone: '314 555 0118' },
          {
            at: expect.any(String),
            to: '',
            field: 'phone',
            before: '314 555 0100',
            after: '314 555 0118',
            toldBy: 'participant',
            source: 'telephone',
          },
        ),
      ],
    },
  ]);
});

test('nobody is told where staff say so, or where there is nobody to tell', async () => {
  const { client, writes } = lakeOf({ documents: [participant] });
  await writeCorrection(client, correcting(participant, { phone: '1' }, { isTold: false }));
  const referral = { _id: 'referral.a', _rev: 'one', role: 'Clerk', organisation: 'Bank', contactEmail: '' };
  const other = lakeOf({ documents: [referral] });
  await writeCorrection(other.client, correcting(referral, { role: 'Manager' }, { type: 'referral' }));
  for (const [write] of [writes, other.writes]) expect(JSON.stringify(write)).not.toContain('letter.');
  expect(other.writes).toMatchObject([
    { mutations: [patched({ role: 'Manager' }, { field: 'role', toldBy: 'connector' })] },
  ]);
});

test('what a colleague changed meanwhile is not written over, and nothing at all is written of a mistake', async () => {
  const asked = correcting(participant, { phone: '1' });
  const { client, writes } = lakeOf({ documents: [{ ...participant, phone: '2' }] });
  await expect(writeCorrection(client, asked)).rejects.toBeInstanceOf(CorrectedMeanwhile);
  const right = lakeOf({ documents: [participant] });
  const { issues } = await writeCorrection(right.client, correcting(participant, { postcode: '6' }));
  expect(issues).toEqual([{ field: 'postcode', message: 'invalid' }]);
  await writeCorrection(right.client, correcting(participant, {}));
  await expect(writeCorrection(lakeOf({}).client, asked)).rejects.toBeInstanceOf(RecordGone);
  expect([...writes, ...right.writes]).toEqual([]);
});

test('what a colleague changed elsewhere in the record stays', async () => {
  const { client, writes } = lakeOf({ documents: [{ ...participant, givenName: 'Amena' }] });
  await writeCorrection(client, correcting(participant, { phone: '1' }));
  expect(JSON.stringify(writes)).not.toContain('givenName');
});

test('a new address is the one that is told, and is refused where another record has it', async () => {
  const { client, writes } = lakeOf({ documents: [participant] });
  await writeCorrection(client, correcting(participant, { email: 'Amina.H@example.org' }));
  expect(writes).toMatchObject([
    {
      mutations: [
        { create: { kind: 'record-changed', to: 'Amina.H@example.org' } },
        patched({ email: 'Amina.H@example.org', emailLower: 'amina.h@example.org' }, { field: 'email' }),
        NOTED,
      ],
    },
  ]);
  const taken = lakeOf({ documents: [participant], answer: 'participant.b' });
  const asked = correcting(participant, { email: 'other@example.org' });
  await expect(writeCorrection(taken.client, asked)).rejects.toBeInstanceOf(AddressTaken);
  expect(taken.writes).toEqual([]);
});

test('a new address of somebody who has confirmed none is asked for anew, or counts as confirmed in person', async () => {
  const unconfirmed = { ...participant, status: 'unconfirmed' };
  const asked = lakeOf({ documents: [unconfirmed] });
  const change = { email: 'right@example.org' };
  await writeCorrection(asked.client, correcting(unconfirmed, change));
  expect(asked.writes).toMatchObject([
    {
      mutations: [
        { create: { kind: 'confirm-address', to: 'right@example.org' } },
        patched({ email: 'right@example.org' }, { field: 'email' }),
        NOTED,
      ],
    },
  ]);
  const sure = lakeOf({ documents: [unconfirmed] });
  await writeCorrection(sure.client, correcting(unconfirmed, change, { isAddressSure: true }));
  expect(sure.writes).toMatchObject([
    {
      mutations: [
        patched(
          { email: 'right@example.org', status: 'received', confirmedAt: expect.any(String) },
          { field: 'email' },
          { from: 'unconfirmed', to: 'received', toldBy: 'participant' },
        ),
        NOTED,
      ],
    },
  ]);
});
