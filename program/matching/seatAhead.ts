import { assignWithPrices, type Option } from '../assignment/assign.ts';
import { type Loss, lossesWithout } from '../assignment/lossesWithout.ts';
import type { Candidate } from './candidate.ts';
import { bestOf, type Kept, keeper } from './keptFor.ts';
import type { Offer } from './offer.ts';
import type { Outlook } from './outlook.ts';
import { thinkAhead } from './thinkAhead.ts';

/** What a proposal is worth over the year, what its place costs, and whom the machine kept for others instead. */
export interface ProposalAhead {
  value: number;
  price: number;
  /** The connector of better fit who is free today, and for whom that place is kept. */
  kept?: Kept;
}

/** Who is sent where when the year is looked at. */
export interface SeatsAhead {
  seats: (number | undefined)[];
  /** What the best assignment without each pair has less, in worth over the year less prices; none for pins. */
  losses(): (Loss | undefined)[];
  /** What is told about a person's match. */
  ofMatch(person: number): ProposalAhead;
  /** For whom the best free connector of somebody without a match is kept; undefined when none is free. */
  keptFrom(person: number): Kept | undefined;
}

/**
 * Sends people where their value less the price of the place is greatest in all, exactly, and nobody where that is below
 * zero. `pairs` are the connectors who suit each person, with or without a place, by today's
 * scores.
 */
export function seatAhead(
  people: readonly Candidate[],
  offers: readonly Offer[],
  pairs: readonly (readonly Option[])[],
  pins: ReadonlyMap<number, number>,
  outlook: Outlook,
  when: { now: Date; timeZone: string },
): SeatsAhead {
  const ahead = thinkAhead(people, offers, pairs, pins, outlook, when);
  const places = offers.map(
    ({ places: all }, at) => all - [...pins.values()].filter((seat) => seat === at).length,
  );
  const found = assignWithPrices(ahead.gains, places, 'sum');
  const { seats } = found;
  const free = [...places];
  for (const seat of seats) if (seat !== undefined) free[seat] = (free[seat] ?? 0) - 1;
  const keptFor = keeper(offers, outlook, ahead);
  const isFree = (to: number) => (free[to] ?? 0) > 0;
  return {
    seats: seats.map((seat, at) => pins.get(at) ?? seat),
    losses: () => lossesWithout(ahead.gains, places, found, 'sum'),
    ofMatch: (person) => {
      const to = pins.get(person) ?? seats[person] ?? -1;
      const scoreOf = (at: number) => pairs[person]?.find((option) => option.to === at)?.score ?? 0;
      const better = bestOf(pairs[person] ?? [], isFree);
      const kept = better && better.score > scoreOf(to) && !pins.has(person) ? keptFor(better.to) : undefined;
      const value = ahead.values[person]?.find((option) => option.to === to)?.score ?? 0;
      return { value, price: ahead.prices[to] ?? 0, ...(kept && { kept }) };
    },
    keptFrom: (person) => {
      const best = bestOf(pairs[person] ?? [], isFree);
      return best && keptFor(best.to);
    },
  };
}
