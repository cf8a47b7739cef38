import { invitedNow, offered, picked, writing } from '../../../program/coffee/agree.ts';
import { type Coffee, coffeeIn, type Offer } from '../../../program/coffee/coffee.ts';
import type { Teller } from '../../../program/matches/told.ts';
import type { Environment } from '../../environment.ts';
import { toConnector, toParticipant, toSide } from '../letters/matchLetters.ts';
import type { Pair } from '../people.ts';
import { actOnMatch, type Effect, ON_PAGE, type Work } from './actOnMatch.ts';
import { keepAgreed, keptCoffee, othersOf } from './coffeeParts.ts';
import { missing } from './followUps.ts';

/** What an act about a coffee led to, as its page names it. */
export type CoffeeDone =
  | 'agreed'
  | 'mailed'
  | 'offered'
  | 'taken'
  | 'too-near'
  | 'writing'
  | 'stuck'
  | 'off'
  | 'late'
  | 'not-open';
type CoffeeEffect = Effect<CoffeeDone>;

export const otherSide = (by: Teller): Teller => (by === 'connector' ? 'participant' : 'connector');

const NOT_OPEN: CoffeeEffect = { state: 'not-open' };

/** A key for each time of an offer: nothing about anybody can be read from it. */
const keyOfTime = (at: string) => at.replace(/\D/g, '');

/** What tells one agreement of a match from another. */
export const agreementKey = ({ sequence }: Coffee) => `coffee-${sequence ?? 0}`;

/** Both learn how they reach each other: they find a time by email. */
export const introductions = (pair: Pair, { writingAt }: Coffee, now: Date) => [
  toParticipant(pair, 'introduction-participant', now, keyOfTime(writingAt ?? 'once')),
  toConnector(pair, 'introduction-connector', now, keyOfTime(writingAt ?? 'once')),
];

/** The first times, which come with a connector's yes. Gives what is kept in the match, and the letter. */
export function firstOffer({ pair, now }: Work, offer: Offer) {
  const coffee = offered(undefined, 'connector', offer, now, keyOfTime);
  return { coffee, letters: [toParticipant(pair, 'coffee-offer', now)] };
}

const isOpen = ({ match }: Pair) => match.status === 'introduced';

/** The two find a time by email from now on. */
function byEmail(work: Work, coffee: Coffee, by: Teller, why: 'wish' | 'stuck'): CoffeeEffect {
  const wrote = writing(coffee, work.now, why);
  return {
    state: why === 'stuck' ? 'stuck' : 'writing',
    ...keptCoffee(work, wrote, ON_PAGE, by),
    letters: introductions(work.pair, wrote, work.now),
  };
}

/** One of the two offers times: instead of what was offered or agreed on. */
export function offerTimes(env: Environment, matchId: string, by: Teller, offer: Offer, now: Date) {
  return actOnMatch<CoffeeDone>(env, matchId, now, (work) => {
    const before = coffeeIn(work.pair.match);
    // The time of a table is not one guest's to move.
    if (!isOpen(work.pair) || !before || work.pair.match.table) return NOT_OPEN;
    const coffee = offered(before, by, offer, now, keyOfTime);
    if (!coffee) return byEmail(work, before, by, 'stuck');
    if (before.state === 'agreed') keepAgreed(work, coffee);
    const key = keyOfTime(coffee.offeredAt);
    const givenUp = before.state === 'agreed' ? coffee.givenUp : undefined;
    return {
      state: 'offered',
      ...keptCoffee(work, coffee, ON_PAGE, by),
      letters: [toSide(work.pair, otherSide(by), 'coffee-times', now, key, givenUp)],
    };
  });
}

/** The invitation that the participant gets once for each agreement: when it is agreed on, or when they ask for it. */
const participantsInvitation = (pair: Pair, coffee: Coffee, now: Date) =>
  toParticipant(pair, 'coffee-set-participant', now, agreementKey(coffee));

/**
 * One of the two picks a time that the other offered: both get an invitation, the participant who picked on the page with
 * the reminder.
 */
export function pickTime(env: Environment, matchId: string, by: Teller, key: string, now: Date) {
  return actOnMatch<CoffeeDone>(env, matchId, now, (work) => {
    const { pair } = work;
    if (!isOpen(pair)) return NOT_OPEN;
    const before = coffeeIn(pair.match);
    const pick = picked(before, by, key, othersOf(pair), now);
    if (pick.outcome !== 'agreed') return { state: pick.outcome };
    const { coffee } = pick;
    // Pressed twice.
    if (before?.state === 'agreed') return { state: 'agreed' };
    keepAgreed(work, coffee);
    return {
      state: 'agreed',
      ...keptCoffee(work, coffee, ON_PAGE, by),
      letters: [
        ...(coffee.invitedLater ? [] : [participantsInvitation(pair, coffee, now)]),
        toConnector(pair, 'coffee-set-connector', now, agreementKey(coffee)),
      ],
    };
  });
}

/** The participant, who would get the invitation with the reminder, asks for it at once. */
export function inviteNow(env: Environment, matchId: string, by: Teller, now: Date) {
  return actOnMatch<CoffeeDone>(env, matchId, now, ({ pair }) => {
    const before = coffeeIn(pair.match);
    if (!isOpen(pair) || before?.state !== 'agreed' || by !== 'participant') return NOT_OPEN;
    const coffee = invitedNow(before);
    // Pressed twice.
    if (!coffee) return { state: 'mailed' };
    return { state: 'mailed', set: { coffee }, letters: [participantsInvitation(pair, coffee, now)] };
  });
}

/** One of the two would rather find a time by email, or says that no time fits: then staff help as well. */
export function ratherWrite(env: Environment, matchId: string, by: Teller, why: 'wish' | 'stuck', now: Date) {
  return actOnMatch<CoffeeDone>(env, matchId, now, (work) => {
    const coffee = coffeeIn(work.pair.match);
    if (!isOpen(work.pair) || coffee?.state !== 'offered') return NOT_OPEN;
    return byEmail(work, coffee, by, why);
  });
}

/** One of the two cannot come at all: the two do not meet, and the participant is free for another connector. */
export function cancelCoffee(env: Environment, matchId: string, by: Teller, now: Date) {
  return actOnMatch<CoffeeDone>(env, matchId, now, (work) => {
    const { pair } = work;
    if (!isOpen(pair) || coffeeIn(pair.match)?.state !== 'agreed') return NOT_OPEN;
    return { ...missing(work, ON_PAGE, by, 'no-time'), state: 'off' };
  });
}

/** What the other at a table reads where a guest, or its connector, comes late. */
const LATE_AT_TABLE = { participant: 'table-late', connector: 'table-host-late' } as const;

/** One of the two comes late: the other is told, once. */
export function sayLate(env: Environment, matchId: string, by: Teller, now: Date) {
  return actOnMatch<CoffeeDone>(env, matchId, now, ({ pair }) => {
    const coffee = coffeeIn(pair.match);
    if (!isOpen(pair) || coffee?.state !== 'agreed') return NOT_OPEN;
    const late = pair.match.table ? LATE_AT_TABLE[by] : 'coffee-late';
    return {
      state: 'late',
      letters: [toSide(pair, otherSide(by), late, now, agreementKey(coffee))],
    };
  });
}
