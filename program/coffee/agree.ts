import type { AgreedCoffees } from '../agreedCoffees.ts';
import type { Teller } from '../matches/told.ts';
import type { Coffee, CoffeePlace, Offer } from './coffee.ts';
import { isReminded } from './due.ts';
import { openTimes } from './times.ts';

/** Offers made one upon the other without an agreement, after which a person has to help. */
const MOST_OFFERS = 2;

/** A place that nobody has named yet: the two find one by email. */
const NO_PLACE: CoffeePlace = { kind: 'place', text: '' };

/** What an agreement gives up leaves behind: calendars are told with the next number. */
function givingUp(coffee: Coffee | undefined): Partial<Coffee> {
  if (coffee?.state !== 'agreed' || !coffee.at) return {};
  const sequence = (coffee.sequence ?? -1) + 1;
  return { sequence, givenUp: { at: coffee.at, minutes: coffee.minutes, sequence } };
}

const NOT_AGREED = {
  at: undefined,
  agreedAt: undefined,
  remindedAt: undefined,
  metAskedAt: undefined,
  invitedLater: undefined,
  stuckAt: undefined,
  declinedBy: undefined,
  declinedAt: undefined,
} as const;

/** Whether who is offered times may offer others in return, or has to be helped: offers that cross each other lead nowhere. */
export const mayOfferInReturn = ({ offers }: Pick<Coffee, 'offers'>): boolean => offers < MOST_OFFERS;

/**
 * The coffee once one of the two offers times: the first ones, others in place of their own or of the other's, or new ones
 * for a meeting that was agreed on. `keyOf` gives each time its key. Undefined where it is the other's turn for good: two
 * offers have led to nothing.
 */
export function offered(
  coffee: Coffee | undefined,
  by: Teller,
  { times, minutes, zone, place = coffee?.place ?? NO_PLACE }: Offer,
  now: Date,
  keyOf: (at: string) => string,
): Coffee | undefined {
  const isInReturn = coffee?.state === 'offered' && coffee.offeredBy !== by;
  if (isInReturn && !mayOfferInReturn(coffee)) return undefined;
  const moments = [...new Set(times.map((at) => at.toISOString()))].sort();
  return {
    ...coffee,
    ...NOT_AGREED,
    ...givingUp(coffee),
    state: 'offered',
    offeredBy: by,
    offeredAt: now.toISOString(),
    offers: isInReturn ? coffee.offers + 1 : 1,
    times: moments.map((at) => ({ _key: keyOf(at), at })),
    minutes,
    place,
    zone,
    writingAt: undefined,
  };
}

/** What picking a time leads to. */
export type Picked = { outcome: 'agreed'; coffee: Coffee } | { outcome: 'taken' | 'too-near' | 'not-open' };

/**
 * The coffee once a time was picked, by the one who did not offer it. `others` are the connector's other coffees: of two
 * who pick the same hour, the first has it. Picked twice it is agreed on as before.
 */
export function picked(
  coffee: Coffee | undefined,
  by: Teller,
  key: string,
  others: AgreedCoffees,
  now: Date,
): Picked {
  const time = coffee?.times.find(({ _key }) => _key === key);
  if (!coffee || !time) return { outcome: 'not-open' };
  if (coffee.state === 'agreed' && coffee.at === time.at) return { outcome: 'agreed', coffee };
  if (coffee.state !== 'offered' || coffee.offeredBy === by) return { outcome: 'not-open' };
  const isOpen = (beside: AgreedCoffees) => openTimes(coffee, beside, now).some(({ _key }) => _key === key);
  if (!isOpen([])) return { outcome: 'too-near' };
  if (!isOpen(others)) return { outcome: 'taken' };
  const agreed: Coffee = {
    ...coffee,
    ...NOT_AGREED,
    state: 'agreed',
    at: time.at,
    agreedAt: now.toISOString(),
    offers: 0,
    sequence: (coffee.sequence ?? -1) + 1,
    givenUp: undefined,
  };
  // One email fewer where nobody changes anything: the page has the calendar, and the reminder brings the invitation.
  const isPlain = by === 'participant' && !coffee.sequence && isReminded(agreed);
  return { outcome: 'agreed', coffee: isPlain ? { ...agreed, invitedLater: true } : agreed };
}

/** The coffee once the participant asks for the invitation at once; nothing where it has been sent, or none is agreed on. */
export const invitedNow = (coffee: Coffee | undefined): Coffee | undefined =>
  coffee?.state === 'agreed' && coffee.invitedLater ? { ...coffee, invitedLater: undefined } : undefined;

/**
 * The coffee once the two have told of a time that they agreed on by themselves: the same as when one had picked it. Told
 * again it stays as it is.
 */
export function agreedByThemselves(
  coffee: Coffee | undefined,
  by: Teller,
  { at, minutes, zone, place = coffee?.place ?? NO_PLACE }: Omit<Offer, 'times'> & { at: Date },
  now: Date,
): Coffee {
  const isSame = coffee?.state === 'agreed' && coffee.at === at.toISOString();
  if (isSame && coffee.place.text === place.text) return coffee;
  return {
    ...(coffee ?? { offeredBy: by, offeredAt: now.toISOString() }),
    ...NOT_AGREED,
    state: 'agreed',
    offers: 0,
    times: [],
    minutes,
    place,
    zone,
    at: at.toISOString(),
    agreedAt: now.toISOString(),
    sequence: (coffee?.sequence ?? -1) + 1,
    writingAt: undefined,
    givenUp: undefined,
  };
}

/** The coffee once the two agree on a time by email: because one likes it better, out of silence, or since no time fits (`stuck`). */
export function writing(coffee: Coffee, now: Date, why: 'wish' | 'silence' | 'stuck'): Coffee {
  const at = now.toISOString();
  return {
    ...coffee,
    ...NOT_AGREED,
    ...givingUp(coffee),
    state: 'writing',
    offers: 0,
    times: [],
    writingAt: at,
    ...(why === 'stuck' && { stuckAt: at }),
  };
}

/** The coffee once it is off for good: one of the two cannot come, staff called it off, or somebody is gone. */
export function off(coffee: Coffee): Coffee {
  return { ...coffee, ...NOT_AGREED, ...givingUp(coffee), state: 'off', offers: 0, times: [] };
}
