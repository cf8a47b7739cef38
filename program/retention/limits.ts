/** How long something is kept, in days from the event named, and why so long. */
export interface Limit {
  days: number;
  from: string;
  why: string;
}

const YEAR = 365;

/**
 * How long each kind of record is kept. No connector program has published its periods (field.md §1.5), so these are
 * ours: as short as the work allows. The privacy page prints them. Who is still in the program is kept until they
 * leave; every 90 days we ask who waits.
 */
export const RETENTION = {
  unconfirmed: {
    days: 30,
    from: 'the sign-up',
    why: 'The link to confirm the address holds for 14 days; whoever comes back later can sign up again.',
  },
  'has-left': {
    days: YEAR,
    from: 'the day they left, or were found not eligible',
    why: 'People come back within a year, and the outcome is asked until 180 days after an introduction.',
  },
  'not-welcomed': {
    days: YEAR,
    from: 'the offer to be a connector',
    why: 'An offer that no coordinator has taken up in a year is no longer one.',
  },
  letter: {
    days: YEAR,
    from: 'the letter',
    why: 'So that we can see what was written to somebody, and when it came back.',
  },
  'last-letter': {
    days: 2,
    from: 'the letter',
    why: 'The letter that says that all is erased holds an address until it is sent.',
  },
  rsvp: {
    days: 30,
    from: 'the end of the event',
    why: 'To write to guests once afterwards, and to count who came.',
  },
  'rsvp-undated': {
    days: YEAR,
    from: 'the answer',
    why: 'An event whose end we do not know is surely over after a year.',
  },
  'partner-referral': {
    days: 90,
    from: 'the referral',
    why: 'Whoever has not signed up after three months does not want to; who has, has a record of their own.',
  },
} as const satisfies Record<string, Limit>;
export type LimitKey = keyof typeof RETENTION;
