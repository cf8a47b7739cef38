import { evaluate, parse } from 'groq-js';
import { expect, test } from 'vitest';
import { calendarOf } from '../../../program/clock/calendar.ts';
import { readyForMatch, todayOf } from '../../../program/today/today.ts';
import { DUE_KINDS } from '../../../program/today/waiting.ts';
import { TODAY } from './todayQuery.ts';
import { dueInWords, whatInWords, whoInWords } from './todayWords.ts';

const now = new Date();
const ago = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString();
const ref = (_ref: string) => ({ _ref });
const robin = { id: 'robin', name: 'Robin Staff (example)' };

const person = (id: string, given: string, more: Record<string, unknown>) => ({
  ...{ _id: `participant.${id}`, _type: 'participant', givenName: given, familyName: 'Test (example)' },
  ...more,
});
const match = (id: string, more: Record<string, unknown>) => ({
  ...{
    _id: `match.${id}`,
    _type: 'match',
    participant: ref('participant.ready'),
    connector: ref('connector.a'),
  },
  ...more,
});

const dataset = [
  person('screen', 'Alma', { status: 'received', confirmedAt: ago(30), owner: robin }),
  // Came back to be screened: what counts is the way back.
  person('back', 'Bashir', {
    status: 'received',
    confirmedAt: ago(90),
    history: [{ to: 'received', at: ago(90) }, { to: 'on-hold' }, { to: 'received', at: ago(0) }],
  }),
  person('erase', 'Chen', { status: 'ready', eraseRequestedAt: ago(1) }),
  person('again', 'Dalia', { status: 'closed', signedUpAgainAt: ago(9) }),
  person('ready', 'Emeka', { status: 'ready', owner: robin }),
  person('task', 'Farah', {
    status: 'on-hold',
    tasks: [
      { _key: 'a', text: 'Call back', day: ago(3).slice(0, 10) },
      { _key: 'b', text: 'Done', day: ago(3).slice(0, 10), doneAt: ago(2) },
    ],
    activities: [
      { _key: 'c', next: 'Send the form', nextOn: ago(1).slice(0, 10), at: ago(5) },
      { _key: 'd', next: 'Was sent', nextOn: ago(1).slice(0, 10), nextDoneAt: ago(0), at: ago(5) },
      { _key: 'e', text: 'Only a call', at: ago(5) },
    ],
  }),
  {
    _id: 'connector.a',
    _type: 'connector',
    status: 'active',
    givenName: 'Vera',
    familyName: 'Lee (example)',
  },
  { _id: 'connector.new', _type: 'connector', status: 'applied', givenName: 'Tom', appliedAt: ago(12) },
  match('question', { status: 'asked', questionAt: ago(5) }),
  match('silent', { status: 'introduced', introducedAt: ago(40) }),
  match('stuck', {
    status: 'introduced',
    introducedAt: ago(3),
    coffee: { state: 'writing', stuckAt: ago(4) },
  }),
  match('declined', {
    ...{ status: 'introduced', introducedAt: ago(3), agreedOn: '2099-12-01' },
    coffee: { state: 'agreed', at: '2099-12-01T12:00:00Z', declinedAt: ago(1) },
  }),
  match('declinedAndOver', {
    ...{ status: 'introduced', introducedAt: ago(3), agreedOn: ago(1).slice(0, 10) },
    coffee: { state: 'agreed', at: ago(1), declinedAt: ago(2) },
  }),
  match('helped', {
    ...{ status: 'introduced', introducedAt: ago(3), agreedOn: '2026-12-01' },
    coffee: { state: 'writing', stuckAt: ago(2) },
  }),
  match('unreached', {
    ...{ status: 'introduced', introducedAt: ago(8) },
    reach: { staffAt: ago(2) },
  }),
  match('reached', {
    ...{ status: 'introduced', introducedAt: ago(8), agreedOn: '2026-12-01' },
    reach: { staffAt: ago(2) },
  }),
  match('fresh', { status: 'introduced', introducedAt: ago(3) }),
  match('call', { status: 'asked', callBackOn: ago(0).slice(0, 10) }),
  match('ended', { status: 'declined', callBackOn: ago(0).slice(0, 10) }),
  { _id: 'partnerReferral.a', _type: 'partnerReferral', personGivenName: 'Hoda', receivedAt: ago(20) },
  {
    _id: 'letter.a',
    _type: 'letter',
    kind: 'ready',
    status: 'bounced',
    participant: ref('participant.ready'),
    reportedAt: ago(4),
  },
  {
    ...{ _id: 'groupCoffee.few', _type: 'groupCoffee', status: 'open', connector: ref('connector.a') },
    ...{
      at: ago(-1),
      guests: [
        { _key: 'a', state: 'coming' },
        { _key: 'b', state: 'invited' },
      ],
    },
  },
  {
    ...{ _id: 'groupCoffee.no', _type: 'groupCoffee', status: 'open', connector: ref('connector.a') },
    ...{ at: ago(-9), declinedAt: ago(1), guests: [] },
  },
  { _id: 'setAside.a', _type: 'setAside', form: 'learn-more', setAsideAt: ago(6) },
];

const read = async () =>
  TODAY.schema.parse(await (await evaluate(parse(TODAY.fetch), { dataset, params: { id: 'today' } })).get());

test('the query finds one of each kind that waits, with whom it is about and whose it is', async () => {
  const items = todayOf(await read(), now, calendarOf({ timeZone: 'America/Chicago' }));
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(DUE_KINDS));
  const of = (id: string) => items.find((item) => item.id === id);
  expect(of('participant.screen')).toMatchObject({ lateness: 'late', owner: robin });
  expect(of('participant.back')).toMatchObject({ lateness: 'coming' });
  expect(of('match.question')).toMatchObject({
    owner: robin,
    people: ['Emeka Test (example)', 'Vera Lee (example)'],
  });
  expect(of('match.fresh')).toBeUndefined();
  expect(items.filter(({ kind }) => kind === 'task').map(({ text }) => text)).toEqual([
    'Call back',
    'Send the form',
    'They said they would call back. If they did not, call',
  ]);
  for (const item of items) {
    expect(whoInWords(item)).toMatch(/^[A-Z]/);
    expect(whatInWords(item)).not.toBe('');
  }
});

test('what is said of a letter and of a form names no address', async () => {
  const items = todayOf(await read(), now, calendarOf({ timeZone: 'America/Chicago' }));
  const said = (kind: string) => {
    const item = items.find((each) => each.kind === kind);
    return item && [whoInWords(item), whatInWords(item)];
  };
  expect(said('letter')).toEqual([
    'Emeka Test (example)',
    'An email failed: “We look for a Connector for you”',
  ]);
  expect(said('set-aside')).toEqual(['A sign-up', 'Look at a form set aside']);
});

test('nobody is ready for a match while a Connector is being asked for them', async () => {
  const { ready, beingAsked } = await read();
  expect(ready).toEqual(['participant.erase', 'participant.ready']);
  expect(readyForMatch({ ready, beingAsked })).toBe(1);
});

test('how late something is, is said in whole days', () => {
  const item = { due: '2026-11-27' };
  expect(dueInWords({ ...item, lateness: 'late' }, '2026-11-28')).toBe('1 day late, due Nov 27, 2026');
  expect(dueInWords({ ...item, lateness: 'late' }, '2026-11-30')).toBe('3 days late, due Nov 27, 2026');
  expect(dueInWords({ ...item, lateness: 'today' }, '2026-11-27')).toBe('Today');
  expect(dueInWords({ ...item, lateness: 'coming' }, '2026-11-20')).toBe('Nov 27, 2026');
});
