import { dayOf } from '../../../program/clock/zone.ts';
import { off } from '../../../program/coffee/agree.ts';
import { type Coffee, coffeeIn } from '../../../program/coffee/coffee.ts';
import { agreedCoffeesSchema } from '../../../program/coffee/times.ts';
import { remark } from '../../../program/history.ts';
import { TELLERS, type Teller } from '../../../program/matches/told.ts';
import { keyOf } from '../../../program/references.ts';
import { toSide } from '../letters/matchLetters.ts';
import type { Pair } from '../people.ts';
import type { Effect, Saying, Work } from './actOnMatch.ts';

/** The coffees to come that a connector has agreed on with others than the one of this match. */
export const othersOf = ({ match, connector }: Pick<Pair, 'match' | 'connector'>) =>
  agreedCoffeesSchema.parse(connector.agreedCoffees).filter(({ _key }) => _key !== keyOf(match._id));

/** Keeps in the connector's record what is agreed on now: it holds only while the record is as it was read. */
export function keepAgreed(
  { transaction, pair, now }: Pick<Work, 'transaction' | 'pair' | 'now'>,
  { state, at, minutes }: Coffee,
): void {
  const { match, connector } = pair;
  const toCome = othersOf(pair).filter((one) => one.at >= now.toISOString());
  const mine = state === 'agreed' && at ? [{ _key: keyOf(match._id), at, minutes }] : [];
  transaction.patch(connector._id, {
    ifRevisionID: connector._rev,
    set: { agreedCoffees: [...toCome, ...mine] },
  });
}

/** What is written of a coffee: the line of history, the coffee itself, and the day on which the two meet. */
export function keptCoffee(
  { pair, now, timeZone }: Pick<Work, 'pair' | 'now' | 'timeZone'>,
  coffee: Coffee,
  saying: Saying,
  by: Teller,
): Required<Pick<Effect<unknown>, 'moves' | 'set' | 'unset'>> {
  const line = remark({ at: now, ...saying.actor(by), note: `coffee-${coffee.state}` });
  const agreedOn = coffee.at ? dayOf(new Date(coffee.at), timeZone) : undefined;
  return {
    moves: [line],
    set: { coffee, ...(agreedOn && { agreedOn }) },
    unset: coffeeIn(pair.match)?.at && !agreedOn ? ['agreedOn'] : [],
  };
}

/** The letters that take a coffee out of both calendars, or out of one. */
const cancellations = (pair: Pair, { givenUp }: Coffee, now: Date, sides: readonly Teller[]) =>
  sides.map((side) =>
    toSide(pair, side, 'coffee-cancelled', now, `${givenUp?.sequence ?? 'offered'}`, givenUp),
  );

/** What ends with a match: nothing where no coffee was offered or agreed on. */
export interface EndedCoffee {
  coffee: Coffee;
  /** To these of the two, where they still thought to meet. */
  letters: (sides?: readonly Teller[]) => ReturnType<typeof cancellations>;
}

/**
 * Ends the coffee of a match, whoever says that the two do not meet. Adds to the transaction what the connector's record
 * keeps of it.
 */
export function endCoffee(work: Pick<Work, 'transaction' | 'pair' | 'now'>): EndedCoffee | undefined {
  const { pair, now } = work;
  const before = coffeeIn(pair.match);
  if (before?.state !== 'offered' && before?.state !== 'agreed') return undefined;
  const coffee = off(before);
  if (before.state === 'agreed') keepAgreed(work, coffee);
  const isToCome = before.state === 'offered' || (before.at ?? '') > now.toISOString();
  return { coffee, letters: (sides = TELLERS) => (isToCome ? cancellations(pair, coffee, now, sides) : []) };
}
