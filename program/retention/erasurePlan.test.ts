import { describe, expect, it } from 'vitest';
import { erasurePlan } from './erasurePlan.ts';
import { tombstone } from './tombstone.ts';

const to = (_ref: string) => ({ _ref });
const AMINA = 'participant.amina';
const OMAR = 'participant.omar';
const VERA = 'connector.vera';
const TOM = 'connector.tom';

const NOW = new Date('2026-11-22T12:00:00Z');
const at = '2026-11-01T12:00:00.000Z';

const documents = [
  { _id: AMINA, _type: 'participant', email: 'Amina@example.org', status: 'introduced' },
  {
    _id: OMAR,
    _type: 'participant',
    email: 'omar@example.org',
    doNotIntroduce: [VERA, TOM],
    pairDecisions: [{ connector: to(VERA) }, { _key: 'tom', connector: to(TOM), decision: 'pinned' }],
  },
  {
    _id: VERA,
    _type: 'connector',
    email: 'vera@example.org',
    doNotIntroduce: [to(AMINA), { _key: 'new' }],
    bio: 'page-one',
  },
  { _id: TOM, _type: 'connector', email: 'tom@example.org', referredBy: to('referral.tom') },
  {
    _id: 'match.met',
    _type: 'match',
    status: 'met',
    participant: to(AMINA),
    connector: to(VERA),
    history: [
      { _key: 'a', at, who: 'connector', from: 'asked', to: 'accepted' },
      { _key: 'b', at, who: 'staff', from: 'introduced', to: 'met', note: 'Vera called' },
    ],
  },
  { _id: 'match.no', _type: 'match', status: 'declined', participant: to(OMAR), connector: to(VERA) },
  { _id: 'match.two', _type: 'match', status: 'introduced', participant: to(OMAR), connector: to(TOM) },
  { _id: 'referral.tom', _type: 'referral', match: to('match.met'), becameConnector: to(TOM) },
  { _id: 'referral.one', _type: 'referral', match: to('match.met'), from: 'Vera' },
  {
    _id: 'referral.kim',
    _type: 'referral',
    match: to('match.two'),
    contactEmail: 'kim@example.org',
    history: [
      { _key: 'a', at, who: 'connector', from: '', to: 'offered' },
      { _key: 'b', at, who: 'staff', from: '', to: '', field: 'role', before: 'Clerk', after: 'Manager' },
    ],
  },
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
    _id: 'letter.both',
    _type: 'letter',
    status: 'queued',
    kind: 'follow-up-participant',
    participant: to(AMINA),
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
  { _id: 'letter.tom', _type: 'letter', status: 'sent', kind: 'invite', about: to('referral.tom') },
  {
    _id: 'letter.guest',
    _type: 'letter',
    status: 'sent',
    kind: 'rsvp-received',
    to: 'amina@example.org',
    about: to('rsvp.other'),
  },
  { _id: 'letter.last', _type: 'letter', status: 'queued', kind: 'erased', to: 'amina@example.org' },
  { _id: 'partnerReferral.a', _type: 'partnerReferral', personEmail: 'amina@example.org' },
  {
    _id: 'partnerReferral.b',
    _type: 'partnerReferral',
    personEmail: 'other@example.org',
    partnerEmail: 'amina@example.org',
  },
  { _id: 'rsvp.a', _type: 'rsvp', email: ' AMINA@example.org' },
  { _id: 'setAside.a', _type: 'setAside', answers: [{ value: 'Pat' }, { value: 'amina@example.org' }] },
  { _id: 'setAside.b', _type: 'setAside', text: '{"email":"amina@example.org","form' },
  { _id: 'setAside.c', _type: 'setAside', email: 'not.amina@example.org', text: 'amina@example.org.uk' },
];

describe('erasing a participant', () => {
  const plan = erasurePlan(AMINA, documents, NOW);

  it('deletes the person, their matches and contacts, letters to them and forms that name them, and counts each kind', () => {
    expect(plan.delete).toEqual([
      'letter.amina',
      'letter.both',
      'letter.guest',
      'letter.invite',
      'letter.soon',
      'letter.tom',
      'match.met',
      AMINA,
      'partnerReferral.a',
      'referral.one',
      'rsvp.a',
      'setAside.a',
      'setAside.b',
    ]);
    expect(plan.erased).toEqual({
      participant: 1,
      match: 1,
      referral: 1,
      letter: 6,
      partnerReferral: 1,
      rsvp: 1,
      setAside: 2,
    });
    expect(plan.pages).toEqual([]);
  });

  it('keeps the chain below a contact, without the contact, and blanks what pointed to the person', () => {
    expect(plan.change).toEqual([
      { id: VERA, set: { doNotIntroduce: [{ _key: 'new' }] }, unset: [], isPastForgotten: false },
      {
        id: 'referral.tom',
        set: {},
        unset: ['contactName', 'role', 'organisation', 'contactEmail', 'from'],
        isPastForgotten: true,
      },
      { id: 'letter.vera', set: {}, unset: ['about'], isPastForgotten: false },
      { id: 'letter.stop', set: {}, unset: ['about'], isPastForgotten: false },
      {
        id: 'partnerReferral.b',
        set: {},
        unset: ['partnerName', 'partnerEmail'],
        isPastForgotten: true,
      },
    ]);
  });
});

describe('erasing a connector', () => {
  const changeOf = (subject: string, id: string) =>
    erasurePlan(subject, documents, NOW).change.find((change) => change.id === id);

  it('leaves the participant what came of it, and forgets the rest', () => {
    const plan = erasurePlan(VERA, documents, NOW);
    expect(plan.delete).toEqual(
      ['letter.both', 'letter.soon', 'letter.stop', 'letter.vera', 'match.no', VERA].sort(),
    );
    expect([plan.pages, plan.erased.connectorBio]).toEqual([['page-one'], 1]);
    expect(changeOf(VERA, OMAR)?.set).toEqual({
      doNotIntroduce: [TOM],
      pairDecisions: [{ _key: 'tom', connector: to(TOM), decision: 'pinned' }],
    });
    expect(changeOf(VERA, 'referral.one')).toMatchObject({ unset: ['from'] });
  });

  it('closes what was still going on, in the same change that takes out their words', () => {
    const change = changeOf(VERA, 'match.met');
    expect(change?.unset).toEqual(
      expect.arrayContaining(['declineWord', 'question', 'internalNotes', 'told', 'activities', 'tasks']),
    );
    expect(change?.set).toEqual({
      status: 'closed',
      history: [
        { _key: 'a', at, who: 'connector', from: 'asked', to: 'accepted' },
        { _key: 'b', at, who: 'staff', from: 'introduced', to: 'met' },
        {
          _key: 'erased',
          at: NOW.toISOString(),
          who: 'program',
          from: 'met',
          to: 'closed',
          note: 'erased',
        },
      ],
    });
  });

  it('takes name and address out of the referral by which they came, and keeps the chain', () => {
    expect(erasurePlan(TOM, documents, NOW).delete).toEqual([TOM, 'letter.tom']);
    expect(changeOf(TOM, 'referral.tom')?.unset).toEqual([
      'becameConnector',
      'contactName',
      'role',
      'organisation',
      'contactEmail',
      'from',
    ]);
    expect(changeOf(TOM, 'match.two')?.set).toMatchObject({ status: 'closed' });
  });
});

it.each([AMINA, VERA, TOM])(
  'the erasure of %s changes each document once, and none that it deletes',
  (subject) => {
    const { change, delete: gone } = erasurePlan(subject, documents, NOW);
    const touched = [...change.map(({ id }) => id), ...gone];
    expect(new Set(touched).size).toBe(touched.length);
  },
);

it('a contact who is erased is in no answer that staff corrected either', () => {
  const [change] = erasurePlan('referral.kim', documents, NOW).change;
  expect(change).toMatchObject({ id: 'referral.kim', isPastForgotten: true });
  expect(change?.set.history).toEqual([
    { _key: 'a', at, who: 'connector', from: '', to: 'offered' },
    { _key: 'b', at, who: 'staff', from: '', to: '', field: 'role' },
  ]);
});

it('nobody without an address takes the forms of others along', () => {
  const nobody = { _id: 'participant.none', _type: 'participant', email: '' };
  const others = documents.map((document) => ({ ...document, email: '' }));
  expect(erasurePlan(nobody._id, [nobody, ...others], NOW).delete).toEqual([nobody._id]);
});

it('an erasure done is planned again as nothing', () => {
  const { delete: gone } = erasurePlan(AMINA, documents, NOW);
  const left = documents.filter(({ _id }) => !gone.includes(_id));
  const nothing = { pages: [], ids: [], delete: [], change: [], erased: {} };
  expect(erasurePlan(AMINA, left, NOW)).toEqual(nothing);
  expect(erasurePlan('participant.nobody', documents, NOW)).toEqual(nothing);
});

it('an erasure leaves counts, a time and marks, and nothing else', () => {
  const { erased } = erasurePlan(VERA, documents, NOW);
  expect(tombstone('f00', { mark: 'a1b2', pageMark: 'c3d4' }, erased, NOW)).toEqual({
    _id: 'tombstone.f00',
    _type: 'tombstone',
    mark: 'a1b2',
    pageMark: 'c3d4',
    erasedAt: '2026-11-22T12:00:00.000Z',
    documents: { connector: 1, connectorBio: 1, match: 1, letter: 4 },
  });
});

it('a letter that still names a record which went into theirs goes too', () => {
  const merged = [
    { _id: AMINA, _type: 'participant', email: 'amina@example.org', otherEmails: ['other@example.org'] },
    { _id: 'merge.amina', _type: 'merge', into: to(AMINA), gone: 'participant.other' },
    {
      ...{ _id: 'letter.stray', _type: 'letter', to: 'other@example.org' },
      participant: to('participant.other'),
    },
    { ...{ _id: 'letter.omar', _type: 'letter', to: 'omar@example.org' }, participant: to(OMAR) },
  ];
  expect(erasurePlan(AMINA, merged, NOW).delete).toEqual(['letter.stray', 'merge.amina', AMINA]);
});
