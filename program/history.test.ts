import { describe, expect, it } from 'vitest';
import { CONNECTOR_STATUSES, type ConnectorStatus, moveConnector } from './connectors/status.ts';
import { begin, MoveRefused } from './history.ts';
import { MATCH_STATUSES, type MatchStatus, moveMatch } from './matchStatus.ts';
import { moveParticipant, PARTICIPANT_STATUSES, type ParticipantStatus } from './participants/status.ts';
import {
  movePartnerReferral,
  PARTNER_REFERRAL_STATUSES,
  type PartnerReferralStatus,
} from './partnerReferrals/status.ts';
import { moveReferral, REFERRAL_STATUSES, type ReferralStatus } from './referrals/status.ts';

const by = { at: new Date('2026-11-22T12:00:00Z'), who: 'staff', by: 'Rosa (example)' } as const;

/** Written down a second time on purpose: a move that comes or goes by accident is found here. */
const participant: Record<ParticipantStatus, string> = {
  unconfirmed: 'received withdrawn',
  received: 'ready on-hold not-eligible withdrawn',
  ready: 'received on-hold not-eligible introduced withdrawn',
  'on-hold': 'received ready introduced not-eligible closed withdrawn',
  'not-eligible': 'received ready closed withdrawn',
  introduced: 'ready on-hold closed withdrawn',
  closed: 'received ready withdrawn',
  withdrawn: 'unconfirmed received',
};
const match: Record<MatchStatus, string> = {
  approved: 'asked cancelled',
  asked: 'accepted declined expired cancelled',
  accepted: 'introduced cancelled',
  declined: 'asked',
  expired: 'asked',
  introduced: 'met not-met closed cancelled',
  met: 'closed',
  'not-met': 'met closed',
  closed: '',
  cancelled: '',
};
const referral: Record<ReferralStatus, string> = {
  offered: 'contacted met unreachable',
  contacted: 'met unreachable offered',
  met: 'contacted',
  unreachable: 'contacted met offered',
};
const partnerReferral: Record<PartnerReferralStatus, string> = {
  new: 'read contacted signed-up closed',
  read: 'contacted signed-up closed',
  contacted: 'signed-up closed',
  'signed-up': 'new',
  closed: 'new signed-up',
};
const connector: Record<ConnectorStatus, string> = {
  applied: 'active retired',
  active: 'paused retired',
  paused: 'active retired',
  retired: 'active',
};

function pairs<Status extends string>(statuses: readonly Status[], allowed: Record<Status, string>) {
  return statuses.flatMap((from) =>
    statuses.map((to) => ({ from, to, isAllowed: allowed[from].split(' ').includes(to) })),
  );
}

describe('every pair of states is either a move with its line of history or refused', () => {
  it.each(pairs(PARTICIPANT_STATUSES, participant))(
    'a participant from $from to $to: $isAllowed',
    ({ from, to, isAllowed }) => {
      if (isAllowed) expect(moveParticipant(from, to, by)).toMatchObject({ from, to, who: 'staff' });
      else expect(() => moveParticipant(from, to, by)).toThrow(MoveRefused);
    },
  );

  it.each(pairs(MATCH_STATUSES, match))(
    'a match from $from to $to: $isAllowed',
    ({ from, to, isAllowed }) => {
      if (isAllowed) expect(moveMatch(from, to, by)).toMatchObject({ from, to, who: 'staff' });
      else expect(() => moveMatch(from, to, by)).toThrow(MoveRefused);
    },
  );

  it.each(pairs(REFERRAL_STATUSES, referral))(
    'a referral from $from to $to: $isAllowed',
    ({ from, to, isAllowed }) => {
      if (isAllowed) expect(moveReferral(from, to, by)).toMatchObject({ from, to, who: 'staff' });
      else expect(() => moveReferral(from, to, by)).toThrow(MoveRefused);
    },
  );

  it.each(pairs(PARTNER_REFERRAL_STATUSES, partnerReferral))(
    'a partner’s referral from $from to $to: $isAllowed',
    ({ from, to, isAllowed }) => {
      if (isAllowed) expect(movePartnerReferral(from, to, by)).toMatchObject({ from, to, who: 'staff' });
      else expect(() => movePartnerReferral(from, to, by)).toThrow(MoveRefused);
    },
  );

  it.each(pairs(CONNECTOR_STATUSES, connector))(
    'a connector from $from to $to: $isAllowed',
    ({ from, to, isAllowed }) => {
      if (isAllowed) expect(moveConnector(from, to, by)).toMatchObject({ from, to, who: 'staff' });
      else expect(() => moveConnector(from, to, by)).toThrow(MoveRefused);
    },
  );
});

it('a refusal says what was refused, in words for a log', () => {
  expect(() => moveMatch('declined', 'introduced', by)).toThrow(
    'a match cannot go from declined to introduced',
  );
});

it('a record begins with a line that comes from nowhere, and a note stays where there is one', () => {
  expect(begin('applied', { ...by, note: '' })).toEqual({
    at: '2026-11-22T12:00:00.000Z',
    who: 'staff',
    by: 'Rosa (example)',
    from: '',
    to: 'applied',
  });
  expect(begin('applied', { ...by, note: 'by telephone' }).note).toBe('by telephone');
});

it('somebody of the staff without a name leaves none, and nobody else has one', () => {
  expect(begin('applied', { at: by.at, who: 'staff', by: undefined })).not.toHaveProperty('by');
  expect(begin('applied', { ...by, who: 'connector' })).not.toHaveProperty('by');
});
