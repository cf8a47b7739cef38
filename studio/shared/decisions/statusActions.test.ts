import { expect, test } from 'vitest';
import { CONNECTOR_STATUSES } from '../../../program/connectors/status.ts';
import { MATCH_STATUSES } from '../../../program/matchStatus.ts';
import { PARTICIPANT_STATUSES } from '../../../program/participants/status.ts';
import { PARTNER_REFERRAL_STATUSES } from '../../../program/partnerReferrals/status.ts';
import { REFERRAL_STATUSES } from '../../../program/referrals/status.ts';
import { matchActions } from '../../matches/matchActions.ts';
import { referralActions, referralActionsFor } from '../../matches/referralActions.ts';
import { connectorActions } from '../../people/connectorActions.ts';
import { participantActions } from '../../people/participantActions.ts';
import { partnerReferralActions } from '../../people/partnerReferralActions.ts';
import { isOffered, refusedIn, type StatusActions, statusOf } from './statusActions.ts';

test.each([
  ['unconfirmed', []],
  ['received', ['Ready', 'On hold', 'Not eligible', 'They leave']],
  ['ready', ['On hold', 'Not eligible', 'Screen again', 'They leave']],
  ['on-hold', ['Ready', 'Not eligible', 'Close', 'They leave']],
  ['not-eligible', ['Ready', 'Screen again', 'Close', 'They leave']],
  ['introduced', ['Ready', 'On hold', 'Close', 'They leave']],
  ['closed', ['Ready', 'Screen again', 'They leave']],
  ['withdrawn', ['Screen again']],
] as const)('a participant who is %s is offered %j', (status, labels) => {
  const offered = participantActions.decisions.filter((decision) =>
    isOffered(participantActions, decision, status),
  );
  expect(offered.map(({ label }) => label)).toEqual(labels);
});

test.each([
  ['applied', ['Welcome', 'Retire']],
  ['active', ['Pause', 'Retire']],
  ['paused', ['Make active', 'Retire']],
  ['retired', ['Make active']],
] as const)('a Connector who is %s is offered %j', (status, labels) => {
  const offered = connectorActions.decisions.filter((decision) =>
    isOffered(connectorActions, decision, status),
  );
  expect(offered.map(({ label }) => label)).toEqual(labels);
});

test.each([
  ['new', ['I have read it', 'I wrote or called', 'They signed up', 'Close']],
  ['read', ['I wrote or called', 'They signed up', 'Close']],
  ['contacted', ['They signed up', 'Close']],
  ['signed-up', ['Reopen']],
  ['closed', ['They signed up', 'Reopen']],
] as const)('a partner’s referral that is %s is offered %j', (status, labels) => {
  const offered = partnerReferralActions.decisions.filter((decision) =>
    isOffered(partnerReferralActions, decision, status),
  );
  expect(offered.map(({ label }) => label)).toEqual(labels);
});

test.each([
  ['offered', ['They are in contact', 'They met', 'Could not be reached']],
  ['contacted', ['They met', 'Could not be reached', 'Nothing yet']],
  ['met', ['Not met yet']],
  ['unreachable', ['They are in contact', 'They met', 'Nothing yet']],
] as const)('a contact who is %s is offered %j', (status, labels) => {
  const offered = referralActions.decisions.filter((decision) =>
    isOffered(referralActions, decision, status),
  );
  expect(offered.map(({ label }) => label)).toEqual(labels);
});

test('of a contact who was met, a letter is spoken of only where one goes out', () => {
  const contact = {
    ...{ _id: 'referral.a', _rev: 'one', status: 'contacted', depth: 1, contactEmail: 'jo@example.org' },
    ...{ match: { _ref: 'match.a-b' }, consentToBeAsked: true },
  };
  const letterOf = (document: unknown) =>
    referralActionsFor(document).decisions.find(({ to }) => to === 'met')?.letter;
  expect(letterOf(contact)).toBe('invite');
  expect(letterOf({ ...contact, consentToBeAsked: false })).toBeUndefined();
  expect(letterOf({ ...contact, contactEmail: '' })).toBeUndefined();
  expect(letterOf({ ...contact, invitedAt: '2026-11-01T12:00:00Z' })).toBeUndefined();
  expect(letterOf({})).toBeUndefined();
});

test('a match can be cancelled before anyone was introduced, and only with a reason', () => {
  const [cancel] = matchActions.decisions;
  const open = MATCH_STATUSES.filter((status) => cancel && isOffered(matchActions, cancel, status));
  expect(open).toEqual(['approved', 'asked']);
  expect(cancel?.noteNeeded).toBe(true);
});

test('every kind of record is moved by its own table', () => {
  expect(participantActions.statuses).toBe(PARTICIPANT_STATUSES);
  expect(connectorActions.statuses).toBe(CONNECTOR_STATUSES);
  expect(matchActions.statuses).toBe(MATCH_STATUSES);
  expect(partnerReferralActions.statuses).toBe(PARTNER_REFERRAL_STATUSES);
  expect(referralActions.statuses).toBe(REFERRAL_STATUSES);
});

test('a record in a state that nobody knows is offered nothing', () => {
  expect(statusOf(participantActions, { status: 'lost' })).toBeUndefined();
  expect(statusOf(participantActions, null)).toBeUndefined();
  expect(statusOf(participantActions, {})).toBeUndefined();
  expect(statusOf(partnerReferralActions, { status: 'lost' })).toBeUndefined();
});

test('a partner’s referral that was kept before there were states begins at the first', () => {
  expect(statusOf(partnerReferralActions, {})).toBe('new');
});

test('what cannot be decided now says from where it can', () => {
  expect(refusedIn(participantActions, 'received')).toEqual([
    'Close: only from “On hold”, “Not eligible”, or “Introduced”.',
  ]);
  expect(refusedIn(connectorActions, 'applied')).toContain('Pause: only from “Active”.');
});

/** States in which nothing can be decided, and nothing says why. */
function silentStates<Status extends string>(actions: StatusActions<Status>): Status[] {
  return actions.statuses.filter(
    (status) =>
      !actions.waits[status] && !actions.decisions.some((decision) => isOffered(actions, decision, status)),
  );
}

test('in every state there is something to decide, or a word why not', () => {
  expect(silentStates(participantActions)).toEqual([]);
  expect(silentStates(connectorActions)).toEqual([]);
  expect(silentStates(partnerReferralActions)).toEqual([]);
  expect(silentStates(referralActions)).toEqual([]);
  // It lasts for no longer than a transaction.
  expect(silentStates(matchActions)).toEqual(['accepted']);
});
