import { describe, expect, it } from 'vitest';
import { erasurePlan, tombstone } from './erasurePlan.ts';

const to = (_ref: string) => ({ _ref });
const AMINA = 'participant.amina';
const OMAR = 'participant.omar';
const VERA = 'connector.vera';
const TOM = 'connector.tom';

const documents = [
  { _id: AMINA, _type: 'participant', email: 'Amina@example.org', status: 'introduced' },
  {
    _id: OMAR,
    _type: 'participant',
    email: 'omar@example.org',
    doNotIntroduce: [VERA, TOM],
    pairDecisions: [{ connector: to(VERA) }, { connector: to(TOM) }],
  },
  { _id: VERA, _type: 'connector', email: 'vera@example.org', doNotIntroduce: [to(AMINA)] },
  { _id: TOM, _type: 'connector', email: 'tom@example.org', referredBy: to('referral.tom') },
  { _id: 'match.met', _type: 'match', status: 'met', participant: to(AMINA), connector: to(VERA) },
  { _id: 'match.no', _type: 'match', status: 'declined', participant: to(OMAR), connector: to(VERA) },
  { _id: 'match.two', _type: 'match', status: 'introduced', participant: to(OMAR), connector: to(TOM) },
  { _id: 'referral.tom', _type: 'referral', match: to('match.met'), becameConnector: to(TOM) },
  { _id: 'referral.one', _type: 'referral', match: to('match.met') },
  { _id: 'referral.two', _type: 'referral', match: to('match.two'), parent: to('referral.tom') },
  { _id: 'letter.amina', _type: 'letter', status: 'sent', kind: 'ready', participant: to(AMINA) },
  {
    _id: 'letter.vera',
    _type: 'letter',
    status: 'sent',
    kind: 'question',
    connector: to(VERA),
    about: to('match.met'),
  },
  {
    _id: 'letter.soon',
    _type: 'letter',
    status: 'queued',
    kind: 'follow-up-connector',
    connector: to(VERA),
    about: to('match.met'),
  },
  {
    _id: 'letter.stop',
    _type: 'letter',
    status: 'queued',
    kind: 'question-withdrawn',
    connector: to(VERA),
    about: to('match.met'),
  },
  { _id: 'letter.invite', _type: 'letter', status: 'sent', kind: 'invite', about: to('referral.one') },
  { _id: 'partnerReferral.a', _type: 'partnerReferral', personEmail: 'amina@example.org' },
  { _id: 'partnerReferral.b', _type: 'partnerReferral', personEmail: 'other@example.org' },
  { _id: 'rsvp.a', _type: 'rsvp', email: ' AMINA@example.org' },
];

describe('erasing a participant', () => {
  const plan = erasurePlan(AMINA, documents);

  it('deletes the person, their matches and contacts, and the letters to them, and counts each kind', () => {
    expect(plan.delete).toEqual([
      'letter.amina',
      'letter.invite',
      'letter.soon',
      'match.met',
      AMINA,
      'partnerReferral.a',
      'referral.one',
      'rsvp.a',
    ]);
    expect(plan.erased).toEqual({
      participant: 1,
      match: 1,
      referral: 1,
      letter: 3,
      partnerReferral: 1,
      rsvp: 1,
    });
  });

  it('keeps the chain below a contact, without the contact, and blanks what pointed to the person', () => {
    expect(plan.unset).toEqual([
      {
        id: VERA,
        fields: [`doNotIntroduce[@ == "${AMINA}"]`, `doNotIntroduce[_ref == "${AMINA}"]`],
      },
      {
        id: 'referral.tom',
        fields: ['contactName', 'role', 'organisation', 'contactEmail', 'from'],
      },
      { id: 'letter.vera', fields: ['about'] },
      { id: 'letter.stop', fields: ['about'] },
    ]);
    expect(plan.close).toEqual([]);
  });
});

describe('erasing a connector', () => {
  it('leaves the participant what came of it, closes what was still going on, and forgets the rest', () => {
    const plan = erasurePlan(VERA, documents);
    expect(plan.delete).toEqual(['letter.soon', 'letter.stop', 'letter.vera', 'match.no', VERA].sort());
    expect(plan.close).toEqual(['match.met']);
    expect(plan.unset.find(({ id }) => id === 'match.met')?.fields).toContain('declineWord');
    expect(plan.unset.find(({ id }) => id === OMAR)?.fields).toEqual(
      expect.arrayContaining([
        `doNotIntroduce[@ == "${VERA}"]`,
        `pairDecisions[connector._ref == "${VERA}"]`,
      ]),
    );
  });

  it('takes name and address out of the referral by which they came, and keeps the chain', () => {
    const plan = erasurePlan(TOM, documents);
    expect(plan.delete).toEqual([TOM]);
    expect(plan.unset.find(({ id }) => id === 'referral.tom')?.fields).toEqual([
      'becameConnector',
      'contactName',
      'role',
      'organisation',
      'contactEmail',
      'from',
    ]);
    expect(plan.close).toEqual(['match.two']);
  });
});

it('an erasure done is planned again as nothing', () => {
  const { delete: gone } = erasurePlan(AMINA, documents);
  const left = documents.filter(({ _id }) => !gone.includes(_id));
  expect(erasurePlan(AMINA, left).delete).toEqual([]);
  expect(erasurePlan('participant.nobody', documents)).toMatchObject({ delete: [], unset: [], close: [] });
});

it('an erasure leaves counts and a time, and nothing else', () => {
  const { erased } = erasurePlan(AMINA, documents);
  expect(tombstone('f00', 'a1b2', erased, new Date('2026-11-22T12:00:00Z'))).toEqual({
    _id: 'tombstone.f00',
    _type: 'tombstone',
    mark: 'a1b2',
    erasedAt: '2026-11-22T12:00:00.000Z',
    documents: { participant: 1, match: 1, referral: 1, letter: 3, partnerReferral: 1, rsvp: 1 },
  });
});
