import { monthOf } from '../clock/day.ts';
import { storedDay } from '../clock/zone.ts';
import { hasConfirmed, type Progress, progressOf, wasReady } from './progress.ts';
import type { CountedParticipant, ProgramRecords } from './records.ts';

/** How far one participant has come, and by what they can be grouped. */
export interface Journey extends Progress {
  participant: CountedParticipant;
  /** The month of the sign-up; empty when no day is known. */
  month: string;
  field: string;
  /** The partner by whom the person came, or who told us of them; empty when none did. */
  partner: string;
  confirmed: boolean;
  ready: boolean;
}

/** How far each participant has come. Who was erased is counted nowhere: nothing is known of them. */
export function journeysOf(records: ProgramRecords, timeZone: string): Journey[] {
  const progress = progressOf(records);
  const partnerOf = new Map(records.partnerReferrals.map(({ email, organisation }) => [email, organisation]));
  return records.participants.map((participant) => {
    const { _id, signedUpAt, field, emailLower, otherEmails } = participant;
    // What staff noted stands before what was told of an address.
    const told = [emailLower, ...otherEmails].map((email) => email && partnerOf.get(email)).find(Boolean);
    const partner = participant.partner || told || '';
    const theirs = progress(_id);
    return {
      participant,
      ...theirs,
      month: monthOf(storedDay(signedUpAt, timeZone) ?? ''),
      field: field || 'other',
      partner,
      confirmed: hasConfirmed(participant, theirs),
      ready: wasReady(participant, theirs),
    };
  });
}
