import { z } from 'zod';
import { DAY_MS } from './clock/day.ts';

/**
 * What a signed link lets its holder do. One purpose to a link, and for each purpose one kind of subject:
 * confirm a participant · new-address a participant or a connector (a new address confirms that it is theirs) · answer a
 * match (the connector's yes or no) · follow-up a match (the participant's view) · follow-up-connector a match (the
 * connector's view) · coffee and coffee-connector a match (the two agree on a time) · table a seat (its guest takes a place at a
 * table) and table-connector a group coffee · reach a match (its participant cannot
 * reach the connector) · prepare and prepare-connector a match (a page that prepares each of them) · plan a match (what its
 * participant plans, and what became of it) · introductions and introductions-connector a match (what the connector's
 * introductions to others say) · outcome a match (what came of it later) · still-interested a
 * participant who waits · my-record and record a participant or a connector · invite a referral (its contact is asked to become
 * a connector) · referred a partner's referral (the person of whom it tells signs up) · partner a contact person of one (its page) · visit an rsvp (its guest confirms or changes it) · cancel-visit an rsvp (its guest does not come) · not-me a
 * mailbox (its reader did not ask for the letter) · unsubscribe a participant or a connector (from invitations and news).
 * `my-record` stands under every letter and offers `record`, a link of an hour that is sent to the address on record:
 * who is forwarded a letter can ask for that one, and does not get it.
 */
export const LINK_PURPOSES = [
  'confirm',
  'new-address',
  'answer',
  'follow-up',
  'follow-up-connector',
  'coffee',
  'coffee-connector',
  'table',
  'table-connector',
  'reach',
  'prepare',
  'prepare-connector',
  'plan',
  'introductions',
  'introductions-connector',
  'outcome',
  'still-interested',
  'my-record',
  'record',
  'invite',
  'referred',
  'partner',
  'visit',
  'cancel-visit',
  'not-me',
  'unsubscribe',
] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** Where a link leads, by its purpose: the first part of its address. */
export const LINK_PATHS: Record<LinkPurpose, string> = {
  confirm: 'confirm',
  'new-address': 'confirm',
  answer: 'answer',
  'follow-up': 'follow-up',
  'follow-up-connector': 'follow-up',
  coffee: 'coffee',
  'coffee-connector': 'coffee',
  table: 'table',
  'table-connector': 'table',
  reach: 'reach',
  prepare: 'prepare',
  'prepare-connector': 'prepare',
  plan: 'plan',
  introductions: 'introductions',
  'introductions-connector': 'introductions',
  outcome: 'follow-up',
  'still-interested': 'follow-up',
  'my-record': 'my-record',
  record: 'my-record',
  invite: 'invite',
  referred: 'referred',
  partner: 'partner',
  visit: 'visit',
  'cancel-visit': 'cancel-visit',
  'not-me': 'not-me',
  unsubscribe: 'unsubscribe',
};

/** What a signed link says. */
export const linkClaimsSchema = z.object({
  purpose: z.enum(LINK_PURPOSES),
  /** The id of the document it is about. */
  subject: z.string().min(1),
  /** A keyed hash of the address it was sent to: it works for nobody whose address is another by now. */
  address: z.string().min(1),
  /** The id of the letter that carries it: its links can be ended, and it can be sent again. */
  letter: z.string().min(1),
  expiresAt: z.date(),
});
export type LinkClaims = z.infer<typeof linkClaimsSchema>;

/**
 * How long a link holds, in days: long enough for a person who reads mail once a week. An answer's link outlives
 * the question, which expires after 10 working days (at most 17 days, over the turn of the year), so that who
 * comes late reads that the question has gone on, not that the link is broken.
 */
const HOLDS_DAYS: Record<LinkPurpose, number> = {
  confirm: 14,
  'new-address': 14,
  answer: 28,
  'follow-up': 30,
  'follow-up-connector': 30,
  // Two months to the last time that can be offered, and some to move it.
  coffee: 120,
  'coffee-connector': 120,
  table: 120,
  'table-connector': 120,
  reach: 60,
  // As long as the coffee itself: it stands in the same letters.
  prepare: 120,
  'prepare-connector': 120,
  // Until it is asked about, and some to answer.
  plan: 60,
  introductions: 60,
  'introductions-connector': 60,
  outcome: 30,
  'still-interested': 30,
  // It opens nothing by itself.
  'my-record': 400,
  record: 1 / 24,
  invite: 30,
  // As long as what the partner sent is kept.
  referred: 90,
  partner: 180,
  // Until the event, which may be far away; after it the page says that it is over.
  visit: 400,
  'cancel-visit': 400,
  // Whenever the letter is read.
  'not-me': 400,
  unsubscribe: 400,
};

/** Until when a link for `purpose` holds that is signed at `issuedAt`. */
export function expiryOf(purpose: LinkPurpose, issuedAt: Date): Date {
  return new Date(issuedAt.getTime() + HOLDS_DAYS[purpose] * DAY_MS);
}

/**
 * The token in an address as a mail program may hand it on: marks that stood behind the link in a sentence came along,
 * or a line was broken within it.
 */
export function cleanToken(typed: string): string {
  return typed.replace(/\s/g, '').replace(/^[^\w-]+|[^\w-]+$/g, '');
}
