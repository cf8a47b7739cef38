/** A connector that a person may be sent to, by index, and how good that would be: a whole number. */
export interface Option {
  to: number;
  score: number;
}

interface Connector {
  index: number;
  places: number;
  members: Set<Person>;
  /** What a place here costs beside the score, because others want it. Never falls. */
  price: number;
  /** How far the search numbered `search` came with it, and by which way. */
  search: number;
  distance: number;
  via: { person: Person; way: Way } | undefined;
}

interface Person {
  ways: Way[];
  seat: Way | undefined;
}

/** An option as a cost: the less, the better. */
interface Way {
  connector: Connector;
  cost: number;
}

/** What is best: as many people as possible and then the greatest sum, or the greatest sum whoever is left out for it. */
export type Goal = 'people-first' | 'sum';

export interface Assignment {
  /** Each person's connector by index, or undefined. */
  seats: (number | undefined)[];
  /** What one place more at each connector would add to the sum, at most; a place that stays free adds nothing. */
  prices: number[];
}

/**
 * The best way to send people to connectors: as many people as possible, and of all ways that reach that number the
 * greatest sum of scores. Takes each person's options and each connector's free places; gives each person's connector,
 * or undefined; `tell` hears after how many people it is. Scores are zero or more.
 */
export function assign(
  options: readonly (readonly Option[])[],
  places: readonly number[],
  tell?: (done: number) => void,
): (number | undefined)[] {
  return assignWithPrices(options, places, 'people-first', tell).seats;
}

/**
 * The best assignment by either goal, and the price of each place that proves it the best. Exact: whole numbers
 * throughout, and no sum above 2^53 while people × people × score is below it. By the sum, an option below zero is none.
 * Among equals it takes what it finds first in the order given, so the same input has the same output.
 *
 * Successive shortest augmenting paths with prices, the Hungarian method as in R. Jonker and A. Volgenant, "A Shortest
 * Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems", Computing 38 (1987). Unlike theirs, a
 * connector is one node with several places instead of several columns, and everybody may also go to nobody, which
 * costs what a score of zero does or, to put people before points, more than all scores together.
 */
export function assignWithPrices(
  options: readonly (readonly Option[])[],
  places: readonly number[],
  goal: Goal,
  tell: (done: number) => void = () => undefined,
): Assignment {
  let top = 0;
  for (const list of options) for (const { score } of list) top = Math.max(top, score);
  const nobody = goal === 'sum' ? top : options.length * top + 1;
  const connectors = places.map(
    (free, index): Connector => ({
      index,
      places: free,
      members: new Set(),
      price: 0,
      search: -1,
      distance: 0,
      via: undefined,
    }),
  );
  const people = options.map((list): Person => {
    const ways = list.flatMap(({ to, score }) => {
      const connector = connectors[to];
      return connector && connector.places > 0 && score >= 0 ? [{ connector, cost: top - score }] : [];
    });
    return { ways, seat: undefined };
  });
  for (const [search, person] of people.entries()) {
    seat(person, search, nobody);
    tell(search + 1);
  }
  return {
    seats: people.map((person) => person.seat?.connector.index),
    prices: connectors.map(({ price }) => price),
  };
}

/**
 * Finds the cheapest chain that begins with `newcomer` (who moves others on, who move others on) and ends at a free
 * place or with somebody who is left without, and carries it out. Dijkstra over connectors; a plain scan finds the
 * nearest, since each step costs as much anyway in looking through the ways of its members.
 */
function seat(newcomer: Person, search: number, nobody: number): void {
  const reached: Connector[] = [];
  const passed: Connector[] = [];
  const explore = (person: Person, soFar: number) => {
    for (const way of person.ways) {
      const { connector, cost } = way;
      const distance = soFar + cost + connector.price;
      if (connector.search !== search) reached.push(connector);
      else if (distance >= connector.distance) continue;
      connector.search = search;
      connector.distance = distance;
      connector.via = { person, way };
    }
  };
  let left = newcomer;
  let length = nobody;
  let end: Connector | undefined;
  explore(newcomer, 0);
  for (let next = takeNearest(reached); next && next.distance < length; next = takeNearest(reached)) {
    if (next.members.size < next.places) {
      length = next.distance;
      end = next;
      break;
    }
    passed.push(next);
    for (const member of next.members) {
      const soFar = next.distance - next.price - (member.seat?.cost ?? 0);
      if (soFar + nobody < length) {
        length = soFar + nobody;
        left = member;
      }
      explore(member, soFar);
    }
  }
  for (const connector of passed) connector.price += length - connector.distance;
  move(newcomer, left, end);
}

/** Takes the connector with the least distance out of the list, the earliest of equals. */
function takeNearest(reached: Connector[]): Connector | undefined {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < reached.length; index += 1) {
    const distance = reached[index]?.distance ?? least;
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  }
  const taken = reached[nearest];
  const last = reached.pop();
  if (last && last !== taken) reached[nearest] = last;
  return taken;
}

/** Carries out a chain from its end: `end` gains a member, or `left` loses the seat, and so back to the newcomer. */
function move(newcomer: Person, left: Person, end: Connector | undefined): void {
  let person = end ? end.via?.person : left;
  let way = end?.via?.way;
  while (person) {
    const from = person.seat?.connector;
    from?.members.delete(person);
    way?.connector.members.add(person);
    person.seat = way;
    if (person === newcomer) return;
    way = from?.via?.way;
    person = from?.via?.person;
  }
}
