import type { Assignment, Goal, Option } from './assign.ts';

/** What the best assignment loses where one pair of it may not be: one person fewer, or none, and so much of the sum. */
export interface Loss {
  people: 0 | 1;
  points: number;
}

/**
 * For each pair of a best assignment, what is lost by the best one without that pair, exactly: the shortest way from the
 * person to another free place, to the place they leave (taken by another, perhaps by somebody who had none), or to
 * somebody who goes without, by the prices that prove the assignment the best. One search for each pair, as long as the one that found it a seat. Takes what `assignWithPrices`
 * was asked and what it answered; undefined for who has no seat.
 */
export function lossesWithout(
  options: readonly (readonly Option[])[],
  places: readonly number[],
  { seats, prices }: Assignment,
  goal: Goal,
): (Loss | undefined)[] {
  let top = 0;
  for (const list of options) for (const { score } of list) top = Math.max(top, score);
  const nobody = goal === 'sum' ? top : options.length * top + 1;
  const members = places.map((): number[] => []);
  for (const [person, seat] of seats.entries()) if (seat !== undefined) members[seat]?.push(person);
  const costAt = (person: number, seat: number) =>
    top - (options[person]?.find(({ to }) => to === seat)?.score ?? 0);
  const seatCosts = seats.map((seat, person) => (seat === undefined ? 0 : costAt(person, seat)));
  // Who has no seat stands in a place of its own, which has room for everybody and no price.
  const none = places.length;
  const distances = new Float64Array(none + 1);
  const fewer = new Int32Array(none + 1);
  const stamps = new Int32Array(none + 1).fill(-1);
  const entries = places.map((free, to) => {
    const waiting = options.flatMap((list, person) =>
      seats[person] === undefined ? (list.find((option) => option.to === to && option.score >= 0) ?? []) : [],
    );
    return free > 0 ? top - Math.max(...waiting.map(({ score }) => score)) : Number.POSITIVE_INFINITY;
  });

  return seats.map((own, person) => {
    // Who was settled before is not among the options.
    if (own === undefined || !options[person]?.some(({ to }) => to === own)) return undefined;
    const reached: number[] = [];
    const step = (to: number, distance: number, out: number) => {
      if (stamps[to] !== person) reached.push(to);
      else if (distance >= (distances[to] ?? 0)) return;
      stamps[to] = person;
      distances[to] = distance;
      fewer[to] = out;
    };
    const explore = (from: number, soFar: number, out: number) => {
      for (const { to, score } of options[from] ?? [])
        if ((places[to] ?? 0) > 0 && score >= 0 && (from !== person || to !== own))
          step(to, soFar + top - score + (prices[to] ?? 0), out);
      step(none, soFar + nobody, out + 1);
    };
    let [least, people] = [Number.POSITIVE_INFINITY, 1];
    explore(person, 0, 0);
    for (let next = nearest(reached, distances); next !== undefined; next = nearest(reached, distances)) {
      const [length, price, out] = [distances[next] ?? 0, prices[next] ?? 0, fewer[next] ?? 0];
      if (length - (prices[own] ?? 0) >= least) break;
      const there = members[next] ?? [];
      if (next === own) [least, people] = [length - price, out];
      else if (next === none || there.length < (places[next] ?? 0)) {
        if (least === Number.POSITIVE_INFINITY) {
          // Where somebody may end, a place is given back too: who sits anywhere may take the place that is left.
          for (const [to, seated] of members.entries())
            if (seated.length > 0) step(to, length + (prices[to] ?? 0), out);
          step(none, length, out);
        }
        if (length < least) [least, people] = [length, out];
        if (next === none)
          for (const [to, cost] of entries.entries())
            if (cost < Number.POSITIVE_INFINITY)
              step(to, length - nobody + cost + (prices[to] ?? 0), out - 1);
      }
      if (next !== own && next !== none)
        for (const member of there) explore(member, length - price - (seatCosts[member] ?? 0), out);
    }
    const lost = least - (seatCosts[person] ?? 0);
    return { people: people > 0 ? 1 : 0, points: lost - people * (nobody - top) };
  });
}

/** Takes the nearest out of the list, the earliest of equals. */
function nearest(reached: number[], distances: Float64Array): number | undefined {
  let at = 0;
  for (let index = 1; index < reached.length; index += 1)
    if ((distances[reached[index] ?? 0] ?? 0) < (distances[reached[at] ?? 0] ?? 0)) at = index;
  const taken = reached[at];
  const last = reached.pop();
  if (last !== undefined && last !== taken) reached[at] = last;
  return taken;
}
