import { expect, test } from 'vitest';
import { CONNECTOR_STATUSES } from '../../../program/connectors/status.ts';
import { MATCH_STATUSES } from '../../../program/matchStatus.ts';
import { PARTICIPANT_STATUSES } from '../../../program/participants/status.ts';
import { PARTNER_REFERRAL_STATUSES } from '../../../program/partnerReferrals/status.ts';
import { matchDesk } from '../../matches/matchActions.ts';
import { connectorDesk } from '../../people/connectorActions.ts';
import { participantDesk } from '../../people/participantActions.ts';
import { partnerReferralDesk } from '../../people/partnerReferralActions.ts';
import { type Desk, isOffered, refusedIn, statusOf } from './desk.ts';

test.each([
  ['unconfirmed', []],
  ['received', ['Ready', 'On hold', 'Not eligible']],
  ['ready', ['On hold', 'Not eligible']],
  ['on-hold', ['Ready', 'Not eligible', 'Close']],
  ['not-eligible', ['Ready', 'Close']],
  ['introduced', ['Ready', 'On hold', 'Close']],
  ['closed', ['Ready']],
  ['withdrawn', []],
] as const)('a participant who is %s is offered %j', (status, labels) => {
  const offered = participantDesk.decisions.filter((decision) =>
    isOffered(participantDesk, decision, status),
  );
  expect(offered.map(({ label }) => label)).toEqual(labels);
});

test.each([
  ['applied', ['Welcome', 'Retire']],
  ['active', ['Pause', 'Retire']],
  ['paused', ['Make active', 'Retire']],
  ['retired', ['Make active']],
] as const)('a Connector who is %s is offered %j', (status, labels) => {
  const offered = connectorDesk.decisions.filter((decision) => isOffered(connectorDesk, decision, status));
  expect(offered.map(({ label }) => label)).toEqual(labels);
});

test.each([
  ['new', ['I have read it', 'I wrote or called', 'They signed up', 'Close']],
  ['read', ['I wrote or called', 'They signed up', 'Close']],
  ['contacted', ['They signed up', 'Close']],
  ['signed-up', ['Reopen']],
  ['closed', ['They signed up', 'Reopen']],
] as const)('a partner’s referral that is %s is offered %j', (status, labels) => {
  const offered = partnerReferralDesk.decisions.filter((decision) =>
    isOffered(partnerReferralDesk, decision, status),
  );
  expect(offered.map(({ label }) => label)).toEqual(labels);
});

test('a match can be cancelled before anyone was introduced, and only with a reason', () => {
  const [cancel] = matchDesk.decisions;
  const open = MATCH_STATUSES.filter((status) => cancel && isOffered(matchDesk, cancel, status));
  expect(open).toEqual(['approved', 'asked']);
  expect(cancel?.noteNeeded).toBe(true);
});

test('every kind of record is moved by its own table', () => {
  expect(participantDesk.statuses).toBe(PARTICIPANT_STATUSES);
  expect(connectorDesk.statuses).toBe(CONNECTOR_STATUSES);
  expect(matchDesk.statuses).toBe(MATCH_STATUSES);
  expect(partnerReferralDesk.statuses).toBe(PARTNER_REFERRAL_STATUSES);
});

test('a record in a state that nobody knows is offered nothing', () => {
  expect(statusOf(participantDesk, { status: 'lost' })).toBeUndefined();
  expect(statusOf(participantDesk, null)).toBeUndefined();
  expect(statusOf(participantDesk, {})).toBeUndefined();
  expect(statusOf(partnerReferralDesk, { status: 'lost' })).toBeUndefined();
});

test('a partner’s referral that was kept before there were states begins at the first', () => {
  expect(statusOf(partnerReferralDesk, {})).toBe('new');
});

test('what cannot be decided now says from where it can', () => {
  expect(refusedIn(participantDesk, 'received')).toEqual([
    'Close: only from “On hold”, “Not eligible”, or “Introduced”.',
  ]);
  expect(refusedIn(connectorDesk, 'applied')).toContain('Pause: only from “Active”.');
});

/** States in which nothing can be decided, and nothing says why. */
function silentStates<Status extends string>(desk: Desk<Status>): Status[] {
  return desk.statuses.filter(
    (status) => !desk.waits[status] && !desk.decisions.some((decision) => isOffered(desk, decision, status)),
  );
}

test('in every state there is something to decide, or a word why not', () => {
  expect(silentStates(participantDesk)).toEqual([]);
  expect(silentStates(connectorDesk)).toEqual([]);
  expect(silentStates(partnerReferralDesk)).toEqual([]);
  // It lasts for no longer than a transaction.
  expect(silentStates(matchDesk)).toEqual(['accepted']);
});
