/** Who could be sent where, and who was. All by index. */
export interface Outcome {
  /** For each connector, whom it suits, whether or not it has a free place. */
  suitors: readonly (readonly number[])[];
  /** For each person, the connector they are sent to. */
  seats: readonly (number | undefined)[];
  /** Who keeps the seat they have, whatever becomes free. */
  settled: ReadonlySet<number>;
}

/** Some people, by what becomes of them: who has nobody, and which connectors the others are sent to. */
interface Split {
  waiting: readonly number[];
  seats: ReadonlySet<number>;
}

/**
 * Gives a function that tells how many unmatched people compete for a new place that suits the people it is given:
 * these themselves, and everyone who would move up when one of these leaves a seat for it. That many new places at once
 * match all of them, whatever the scores: each place more adds one person as long as someone is left who competes, and
 * nobody who could still move into a free place is left out of an assignment that matches the most people.
 */
export function contenderCounter({
  suitors,
  seats,
  settled,
}: Outcome): (people: readonly number[]) => number {
  const split = (people: readonly number[]): Split => ({
    waiting: people.filter((person) => seats[person] === undefined),
    seats: new Set(people.flatMap((person) => (settled.has(person) ? [] : (seats[person] ?? [])))),
  });
  const unmatched = seats.filter((seat) => seat === undefined).length;
  // Many questions pass the same connectors, so what stands behind each is looked up once.
  const behind = new Map<number, Split>();
  const splitBehind = (seat: number): Split => {
    const known = behind.get(seat) ?? split(suitors[seat] ?? []);
    behind.set(seat, known);
    return known;
  };
  return (people) => {
    // Flags, because a Set of this size is filled for each question.
    const counted = new Uint8Array(seats.length);
    let count = 0;
    const first = split(people);
    const vacated = new Set(first.seats);
    const take = ({ waiting, seats: left }: Split) => {
      for (const person of waiting) {
        if (!counted[person]) count += 1;
        counted[person] = 1;
      }
      for (const seat of left) vacated.add(seat);
    };
    take(first);
    // A Set goes on to what is added to it while it is walked through.
    for (const seat of vacated) {
      // Everyone who waits competes already, as is usual where one field is scarce.
      if (count === unmatched) break;
      take(splitBehind(seat));
    }
    return count;
  };
}
