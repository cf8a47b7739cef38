import { evaluate, parse } from 'groq-js';
import { expect, test } from 'vitest';
import { LETTER_STATUSES } from '../../../program/letters.ts';
import { MATCH_STATUSES } from '../../../program/matchStatus.ts';
import { PARTICIPANT_STATUSES } from '../../../program/participants/status.ts';
import { PARTNER_REFERRAL_STATUSES } from '../../../program/partnerReferrals/status.ts';
import { REFERRAL_STATUSES } from '../../../program/referrals/status.ts';
import { countsQuery, parseCounts } from '../../structure/countsQuery.ts';
import { CONNECTOR_STATUSES } from '../labels/connectors.ts';
import {
  ALL_LISTS,
  attentionLists,
  connectorLists,
  everyone,
  letterLists,
  matchLists,
  participantLists,
  partnerReferralLists,
  referralLists,
  type WorkList,
  workListFilter,
} from './workLists.ts';

async function idsIn(list: WorkList, dataset: { _id: string; _type: string; status?: string }[]) {
  const value = await evaluate(parse(`*[${workListFilter(list)}]._id`), { dataset });
  return value.get();
}

const people = PARTICIPANT_STATUSES.map((status) => ({ _id: status, _type: 'participant', status }));

test.each([
  { lists: participantLists, states: PARTICIPANT_STATUSES },
  { lists: connectorLists, states: CONNECTOR_STATUSES },
  { lists: letterLists, states: LETTER_STATUSES },
  { lists: matchLists, states: MATCH_STATUSES },
  { lists: referralLists, states: REFERRAL_STATUSES },
  { lists: partnerReferralLists, states: PARTNER_REFERRAL_STATUSES },
])('every state is in exactly one list: $states', ({ lists, states }) => {
  // Who is ready stands in one of two lists, by whether somebody is being asked for them.
  const listed = lists.filter(({ id }) => id !== 'being-asked').flatMap(({ statuses }) => statuses ?? []);
  expect(listed.toSorted()).toEqual([...states].toSorted());
});

test('lists have different ids, so that each has its own address', () => {
  const ids = ALL_LISTS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['Waiting for the address to be confirmed', ['unconfirmed']],
  ['To screen', ['received']],
  ['Ready for a match', ['ready']],
  ['On hold', ['on-hold']],
  ['Introduced', ['introduced']],
  ['Not eligible', ['not-eligible']],
  ['Closed or withdrawn', ['closed', 'withdrawn']],
])('“%s” holds the participants who are %j', async (title, states) => {
  const list = participantLists.find((candidate) => candidate.title === title);
  expect(list && (await idsIn(list, people))).toEqual(states);
});

test('ready for a match is only for whom nobody is being asked, and no one is in both lists', async () => {
  const dataset = [
    ...['free', 'asked', 'declined'].map((_id) => ({ _id, _type: 'participant', status: 'ready' })),
    { _id: 'm1', _type: 'match', status: 'asked', participant: { _ref: 'asked' } },
    { _id: 'm2', _type: 'match', status: 'declined', participant: { _ref: 'declined' } },
  ];
  const held = (id: string) => {
    const list = participantLists.find((each) => each.id === id);
    return list && idsIn(list, dataset);
  };
  expect(await held('ready')).toEqual(['free', 'declined']);
  expect(await held('being-asked')).toEqual(['asked']);
});

test('one query counts what every list holds', async () => {
  const answer = await evaluate(parse(countsQuery([...participantLists, everyone])), { dataset: people });
  expect(parseCounts(await answer.get())).toMatchObject({
    'to-screen': 1,
    ready: 1,
    ended: 2,
    everyone: people.length,
  });
});

test('a partner’s referral that was kept before there were states is to be read', async () => {
  const dataset = [
    { _id: 'early', _type: 'partnerReferral' },
    { _id: 'new', _type: 'partnerReferral', status: 'new' },
    { _id: 'closed', _type: 'partnerReferral', status: 'closed' },
  ];
  const held = await Promise.all(partnerReferralLists.map((list) => idsIn(list, dataset)));
  expect(held).toEqual([['early', 'new'], [], [], [], ['closed']]);
});

test('a list holds documents of its own type only', async () => {
  const [queued] = letterLists;
  const dataset = [
    { _id: 'letter', _type: 'letter', status: 'queued' },
    { _id: 'other', _type: 'participant', status: 'queued' },
  ];
  expect(queued && (await idsIn(queued, dataset))).toEqual(['letter']);
});

test('a Connector’s question comes before the matches without one, the longest waiting first', async () => {
  const asked = matchLists.find(({ id }) => id === 'asked');
  const order = asked?.order.map(({ field, direction }) => `${field} ${direction}`).join(', ');
  const dataset = [
    { _id: 'late', _type: 'match', askedAt: '2026-11-20' },
    { _id: 'early', _type: 'match', askedAt: '2026-11-01' },
    { _id: 'question', _type: 'match', askedAt: '2026-11-21', questionAt: '2026-11-22' },
  ];
  const value = await evaluate(parse(`*[_type == "match"] | order(${order})._id`), { dataset });
  expect(await value.get()).toEqual(['question', 'early', 'late']);
});

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();

/** Documents of which the attention lists hold a few each. */
const waiting = [
  {
    _id: 'answered',
    _type: 'match',
    status: 'asked',
    questionAt: daysAgo(3),
    answerToConnectorAt: daysAgo(2),
  },
  { _id: 'question', _type: 'match', status: 'asked', questionAt: daysAgo(3) },
  { _id: 'again', _type: 'match', status: 'asked', questionAt: daysAgo(1), answerToConnectorAt: daysAgo(2) },
  { _id: 'late', _type: 'match', status: 'introduced', introducedAt: daysAgo(15) },
  { _id: 'fresh', _type: 'match', status: 'introduced', introducedAt: daysAgo(13) },
  { _id: 'bounced', _type: 'letter', status: 'bounced' },
  { _id: 'sent', _type: 'letter', status: 'sent', queuedAt: daysAgo(9) },
  { _id: 'unwanted', _type: 'letter', status: 'delivered', complainedAt: daysAgo(1) },
  { _id: 'delayed', _type: 'letter', status: 'sent', delayedAt: daysAgo(1) },
  { _id: 'waits', _type: 'letter', status: 'queued', queuedAt: daysAgo(1) },
  { _id: 'stuck', _type: 'letter', status: 'queued', queuedAt: daysAgo(4) },
  { _id: 'participant.a', _type: 'participant', status: 'ready', eraseRequestedAt: daysAgo(0) },
  { _id: 'connector.b', _type: 'connector', status: 'active', eraseRequestedAt: daysAgo(0) },
  { _id: 'connector.c', _type: 'connector', status: 'active' },
];

test.each([
  ['Questions from Connectors', ['question', 'again']],
  ['Follow-up due', ['late']],
  ['Emails that failed', ['bounced', 'unwanted', 'delayed', 'stuck']],
  ['Asked to be erased', ['participant.a', 'connector.b']],
])('“%s” holds what waits for staff: %j', async (title, ids) => {
  const list = attentionLists.find((candidate) => candidate.title === title);
  expect(list && (await idsIn(list, waiting))).toEqual(ids);
  const counts = await evaluate(parse(countsQuery(attentionLists)), { dataset: waiting });
  expect(parseCounts(await counts.get())[list?.id ?? '']).toBe(ids.length);
});
