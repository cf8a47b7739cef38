import type { LimitKey } from '../../../program/retention/limits.ts';

/** What each limit is about, as a label. */
export const retentionWords: Record<LimitKey, string> = {
  unconfirmed: 'Sign-ups whose address was never confirmed',
  'has-left': 'People who left, or were not eligible',
  'not-welcomed': 'Offers to be a Connector that nobody took up',
  letter: 'Emails',
  'no-permission': 'Somebody of whom a coordinator has noted that they may not work here',
  'last-letter': 'The email that says that all is erased',
  rsvp: 'Guests of an event',
  'rsvp-unconfirmed': 'Guests of an event who have not confirmed',
  'rsvp-undated': 'Guests of an event without a date',
  'set-aside': 'Forms that could not be stored',
  'maybe-a-machine': 'Forms that a machine may have sent',
  'partner-referral': 'People whom partners named',
};
