/** Who could be sent where, and who was. All by index. */
export interface Outcome {
  /** For each connector, whom it suits, whether or not it has a free place. */
  suitors: readonly (readonly number[])[];
  /** For each person, the connector they are sent to. */
  seats: readonly (number | undefined)[];
}

/**
 * How many unmatched people compete for a new place that suits the people in `first`: these themselves, and everyone
 * who would move up when one of these leaves a seat for it. That many places at once match all of them, whatever the
 * scores: each place more adds one person as long as someone is left who competes, and nobody who could still move
 * into a free place is ever left out of an assignment that matches the most people.
 */
export function countContenders(first: readonly number[], { suitors, seats }: Outcome): number {
  const seen = new Set(first);
  const vacated = new Set<number>();
  let unmatched = 0;
  // A Set goes on to what is added to it while it is walked through.
  for (const person of seen) {
    const seat = seats[person];
    if (seat === undefined) unmatched += 1;
    else if (!vacated.has(seat)) {
      vacated.add(seat);
      for (const suitor of suitors[seat] ?? []) seen.add(suitor);
    }
  }
  return unmatched;
}
