import { calendarOf } from '../../program/clock/calendar.ts';
import { DEFAULT_TIME_ZONE } from '../../program/clock/zone.ts';
import type { ParticipantStatus } from '../../program/participants/status.ts';
import { participantWay } from '../../program/way/participantWay.ts';
import { wayfarerSchema, wayMatchSchema } from '../../program/way/records.ts';
import type { Way } from '../../program/way/way.ts';

const NOW = new Date('2026-12-02T16:00:00Z');
const calendar = calendarOf({ timeZone: DEFAULT_TIME_ZONE });

const RECORD = {
  signedUpAt: '2026-10-20T16:00:00Z',
  confirmedAt: '2026-10-20T17:00:00Z',
  screenedAt: '2026-10-22T16:00:00Z',
  readyAt: '2026-10-22T16:00:00Z',
  consentFollowUp: true,
};

/** The way of a fictional person in a state. */
export function wayOf(
  status: ParticipantStatus,
  matches: readonly Record<string, unknown>[] = [],
  record: Record<string, unknown> = {},
): Way {
  const known = matches.map((match) => wayMatchSchema.parse(match));
  return participantWay(wayfarerSchema.parse({ ...RECORD, ...record, status }), known, NOW, calendar);
}

export const askedMatch = {
  ...{ status: 'asked', askedAt: '2026-11-30T16:00:00Z', answerBy: '2026-12-14T16:00:00Z' },
};
const introduced = {
  ...{ status: 'introduced', askedAt: '2026-11-24T16:00:00Z', introducedAt: '2026-12-01T16:00:00Z' },
};
const coffee = {
  ...{ state: 'offered', offeredBy: 'connector', offeredAt: '2026-12-01T16:00:00.000Z', minutes: 30 },
  ...{ place: { kind: 'place', text: 'Central Library (example)' }, zone: DEFAULT_TIME_ZONE },
  times: [{ _key: 'a', at: '2026-12-10T16:00:00.000Z' }],
};
const agreed = { ...coffee, state: 'agreed', at: '2026-12-10T16:00:00.000Z' };
const held = (who: string, pausedUntil?: string) => ({
  pausedUntil,
  history: [{ at: '2026-11-30T16:00:00Z', who, from: 'ready', to: 'on-hold' }],
});
const old = { ...introduced, introducedAt: '2026-11-20T16:00:00Z' };

/** A way for each thing that can come next, and for each place beside it. */
export const WAYS: readonly { special: string; way: Way }[] = [
  { special: 'not confirmed', way: wayOf('unconfirmed', [], { confirmedAt: null, screenedAt: null }) },
  { special: 'to be read', way: wayOf('received', [], { confirmedAt: '2026-12-01T16:00:00Z' }) },
  { special: 'read late', way: wayOf('received') },
  { special: 'looking', way: wayOf('ready') },
  { special: 'still', way: wayOf('ready', [], { stillInterestedAskedAt: '2026-11-30T16:00:00Z' }) },
  { special: 'asked longer', way: wayOf('ready', [{ ...askedMatch, answerBy: '2026-12-01T16:00:00Z' }]) },
  { special: 'to write', way: wayOf('introduced', [introduced]) },
  { special: 'to write, late', way: wayOf('introduced', [old]) },
  { special: 'to pick', way: wayOf('introduced', [{ ...introduced, coffee }]) },
  {
    special: 'to be picked',
    way: wayOf('introduced', [{ ...introduced, coffee: { ...coffee, offeredBy: 'participant' } }]),
  },
  {
    special: 'no time fits',
    way: wayOf('introduced', [
      { ...introduced, coffee: { ...coffee, state: 'writing', times: [], stuckAt: coffee.offeredAt } },
    ]),
  },
  { special: 'coffee', way: wayOf('introduced', [{ ...introduced, coffee: agreed }]) },
  { special: 'coffee on a day', way: wayOf('introduced', [{ ...introduced, agreedOn: '2026-12-09' }]) },
  { special: 'to tell', way: wayOf('introduced', [{ ...old, followUpAskedAt: '2026-12-01T16:00:00Z' }]) },
  { special: 'met', way: wayOf('introduced', [{ ...old, status: 'met', metOn: '2026-11-25' }]) },
  {
    special: 'planned',
    way: wayOf('introduced', [
      { ...old, status: 'met', metOn: '2026-11-25', plan: { writtenAt: '2026-11-26T16:00:00Z' } },
    ]),
  },
  {
    special: 'met, not asked',
    way: wayOf('introduced', [{ ...old, status: 'met' }], { consentFollowUp: false }),
  },
  { special: 'no match', way: wayOf('introduced') },
  { special: 'paused', way: wayOf('on-hold', [], held('participant', '2027-01-10')) },
  { special: 'missed', way: wayOf('on-hold', [], held('program', '2027-01-10')) },
  { special: 'held', way: wayOf('on-hold', [], held('staff')) },
  { special: 'held until', way: wayOf('on-hold', [], held('staff', '2027-01-10')) },
  { special: 'not eligible', way: wayOf('not-eligible') },
  { special: 'left', way: wayOf('withdrawn') },
  { special: 'complete', way: wayOf('closed', [{ ...old, status: 'met', metOn: '2026-11-25' }]) },
  { special: 'again', way: wayOf('closed', [], { signedUpAgainAt: '2026-12-01T16:00:00Z' }) },
  { special: 'again late', way: wayOf('closed', [], { signedUpAgainAt: '2026-11-12T16:00:00Z' }) },
];
