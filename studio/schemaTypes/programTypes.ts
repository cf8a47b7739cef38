import { connector } from './documents/connector.ts';
import { letter } from './documents/letter.ts';
import { matchType } from './documents/match.ts';
import { participant } from './documents/participant.ts';
import { partnerReferral } from './documents/partnerReferral.ts';
import { referral } from './documents/referral.ts';
import { rsvp } from './documents/rsvp.ts';
import { setAside } from './documents/setAside.ts';

/** Everything that can stand in the private dataset. */
export const programTypes = [
  participant,
  connector,
  matchType,
  referral,
  partnerReferral,
  letter,
  rsvp,
  setAside,
];
