import { agreedCoffeesSchema } from '../../../program/agreedCoffees.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import { off } from '../../../program/coffee/agree.ts';
import { type Coffee, coffeeIn } from '../../../program/coffee/coffee.ts';
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
  // The hour of a table is the table's: it stays whoever leaves.
  if (match.table) return;
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

/** What says that a coffee is off: the whole of it, the guest's place at a table, or the whole table. */
type OffLetter = 'coffee-cancelled' | 'table-left' | 'table-ended';

/** The letters that take a coffee out of both calendars, or out of one. */
const cancellations = (
  pair: Pair,
  { givenUp }: Coffee,
  now: Date,
  sides: readonly Teller[],
  kind: OffLetter,
) => sides.map((side) => toSide(pair, side, kind, now, `${givenUp?.sequence ?? 'offered'}`, givenUp));

/** What ends with a match: nothing where no coffee was offered or agreed on. */
export interface EndedCoffee {
  coffee: Coffee;
  /** To these of the two, where they still thought to meet; of another kind than usual where the whole table is off. */
  letters: (sides?: readonly Teller[], kind?: OffLetter) => ReturnType<typeof cancellations>;
}

/** Who gets letters of a coffee: both, and at a table for several the connector gets one for all (services/tables). */
export const sidesOf = ({ table }: Pick<Pair['match'], 'table'>): readonly Teller[] =>
  table ? ['participant'] : TELLERS;

/** Gives the place at a table back, which goes to the first who waits. */
function leaveTable({ transaction, pair, now }: Pick<Work, 'transaction' | 'pair' | 'now'>): void {
  const { table, guest } = pair.match;
  if (!table || !guest) return;
  const entry = `guests[_key=="${guest}"]`;
  transaction.patch(table._ref, {
    set: { [`${entry}.state`]: 'left', [`${entry}.at`]: now.toISOString() },
  });
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
  leaveTable(work);
  const isToCome = before.state === 'offered' || (before.at ?? '') > now.toISOString();
  const sides = sidesOf(pair.match);
  return {
    coffee,
    letters: (asked = TELLERS, kind = pair.match.table ? 'table-left' : 'coffee-cancelled') =>
      isToCome
        ? cancellations(
            pair,
            coffee,
            now,
            sides.filter((side) => asked.includes(side)),
            kind,
          )
        : [],
  };
}

/** Whether the two of a match may still think that they will meet: nobody has asked them yet whether they did. */
export function mayStillMeet({ status, followUpAskedAt, ...match }: Pair['match'], now: Date): boolean {
  const coffee = coffeeIn(match);
  if (status === 'accepted') return true;
  if (status !== 'introduced' || coffee?.state === 'off') return false;
  return coffee?.state === 'agreed' ? (coffee.at ?? '') > now.toISOString() : !followUpAskedAt;
}

/** Whether the two are to find a time by email: from the beginning, or since none on offer suited. */
export function isByEmail(match: Pair['match']): boolean {
  const state = coffeeIn(match)?.state;
  return state === undefined || state === 'writing';
}

/** The letter that the two do not meet, to the one who stays. A guest reads that there is no table. */
export function noCoffee(pair: Pair, side: Teller, now: Date) {
  const coffee = coffeeIn(pair.match);
  const kind = pair.match.table && side === 'participant' ? 'table-ended' : 'coffee-cancelled';
  if (!coffee || isByEmail(pair.match)) return toSide(pair, side, kind, now, 'ended');
  const { givenUp } = off(coffee);
  // The same as where somebody calls it off, so that nobody reads it twice.
  return toSide(pair, side, kind, now, `${givenUp?.sequence ?? 'offered'}`, givenUp);
}
