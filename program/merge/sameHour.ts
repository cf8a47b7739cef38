import { coffeeIn, coffeeSpan } from '../coffee/coffee.ts';

type WithCoffee = { _id: string; coffee?: unknown; status?: unknown };

/** A coffee that is agreed on, from when to when; nothing where a match has none that is still to come. */
function toCome(match: WithCoffee, now: Date) {
  const coffee = coffeeIn(match);
  if (match.status !== 'introduced' || coffee?.state !== 'agreed' || !coffee.at) return [];
  const span = coffeeSpan({ at: coffee.at, minutes: coffee.minutes });
  return span.to > now ? [{ ...span, at: coffee.at }] : [];
}

/**
 * The moments at which one person would be at two coffees, once two records are one: when the later of the two begins.
 * `matches` are those of both, without what ends with the merge. Earliest first.
 */
export function sameHour(matches: readonly WithCoffee[], now: Date): string[] {
  const coffees = matches
    .flatMap((match) => toCome(match, now))
    .sort((one, other) => one.at.localeCompare(other.at));
  return coffees
    .filter((one, place) => coffees.slice(0, place).some((before) => before.to > one.from))
    .map(({ at }) => at);
}
