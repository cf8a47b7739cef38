import { letter } from '../email/schema/letter.ts';
import { message } from '../email/schema/message.ts';
import { groupCoffee } from '../matches/schema/groupCoffee.ts';
import { matchType } from '../matches/schema/match.ts';
import { referral } from '../matches/schema/referral.ts';
import { seat } from '../matches/schema/seat.ts';
import { connector } from '../people/schema/connector.ts';
import { participant } from '../people/schema/participant.ts';
import { partnerContact } from '../people/schema/partnerContact.ts';
import { partnerOrganization } from '../people/schema/partnerOrganization.ts';
import { partnerReferral } from '../people/schema/partnerReferral.ts';
import { rsvp } from '../people/schema/rsvp.ts';
import { setAside } from '../people/schema/setAside.ts';

/** Everything that can stand in the private dataset. */
export const programTypes = [
  participant,
  connector,
  matchType,
  groupCoffee,
  seat,
  referral,
  partnerReferral,
  partnerOrganization,
  partnerContact,
  letter,
  message,
  rsvp,
  setAside,
];
