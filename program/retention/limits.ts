/** How long something is kept, in days from the event named, and why so long. */
export interface Limit {
  days: number;
  /** Between what numbers of days a city may set it: what is needed for the work, and what a person can expect. */
  least: number;
  most: number;
  from: string;
  why: string;
}

const YEAR = 365;

/**
 * How long each kind of record is kept. No connector program has published its periods (field.md §1.5), so these are
 * ours: as short as the work allows. The privacy page prints them. Who is still in the program is kept until they
 * leave; every 90 days we ask who waits. A city may set other numbers in its settings.
 */
export const RETENTION = {
  unconfirmed: {
    days: 30,
    least: 14,
    most: 90,
    from: 'the sign-up',
    why: 'The link to confirm the address holds for 14 days; whoever comes back later can sign up again.',
  },
  'has-left': {
    days: YEAR,
    least: 30,
    most: 3 * YEAR,
    from: 'the day they left, or were found not eligible',
    why: 'People come back within a year, and the outcome is asked until 180 days after an introduction.',
  },
  'no-permission': {
    days: 7,
    least: 1,
    most: 14,
    from: 'the day it was noted',
    why: 'That somebody may not work here is the most dangerous thing to keep of them: only until the email is out.',
  },
  'not-welcomed': {
    days: YEAR,
    least: 30,
    most: 2 * YEAR,
    from: 'the offer to be a connector',
    why: 'An offer that no coordinator has taken up in a year is no longer one.',
  },
  letter: {
    days: YEAR,
    // A letter's id keeps it from being sent twice: it must outlive every reason to ask for it again.
    least: 200,
    most: 3 * YEAR,
    from: 'the email',
    why: 'So that we can see what was written to somebody, and when it came back.',
  },
  'last-letter': {
    days: 2,
    least: 1,
    most: 7,
    from: 'the email',
    why: 'The email that says that all is erased holds an address until it is sent.',
  },
  rsvp: {
    days: 30,
    least: 1,
    most: 180,
    from: 'the end of the event',
    why: 'To write to guests once afterwards, and to count who came.',
  },
  'rsvp-unconfirmed': {
    days: 7,
    least: 2,
    most: 30,
    from: 'the answer',
    why: 'An answer to an event that nobody has confirmed may be from somebody else.',
  },
  'rsvp-undated': {
    days: YEAR,
    least: 90,
    most: 2 * YEAR,
    from: 'the answer',
    why: 'An event whose end we do not know is surely over after a year.',
  },
  'set-aside': {
    days: 90,
    least: 14,
    most: YEAR,
    from: 'the day it was set aside',
    why: 'A form that we could not store waits for staff, who write to the person or enter it by hand.',
  },
  'maybe-a-machine': {
    days: 30,
    least: 7,
    most: 90,
    from: 'the form',
    why: 'A form that a machine may have sent waits for staff, who take it in or delete it.',
  },
  'partner-referral': {
    days: 90,
    least: 14,
    most: YEAR,
    from: 'the referral',
    why: 'Whoever has not signed up after three months does not want to; who has, has a record of their own.',
  },
} as const satisfies Record<string, Limit>;
export type LimitKey = keyof typeof RETENTION;
