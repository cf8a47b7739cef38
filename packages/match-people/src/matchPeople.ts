import { assignWithPrices, type Option } from './assign.ts';
import type { Connector, Person } from './readPeople.ts';

/** What each column is worth where two share a value in it: whole numbers of one or more, the order in which reasons are told. */
export type Weights = ReadonlyMap<string, number>;

export interface Proposal {
  person: string;
  connector: string;
  score: number;
  /** What the two share: "field: nursing". */
  reasons: string[];
}

export interface Unmatched {
  person: string;
  why: string;
}

export interface Matched {
  /** In the order of the people. */
  proposals: Proposal[];
  unmatched: Unmatched[];
}

const compared = (value: string) => value.normalize('NFKC').toLowerCase();

/** What two share, by column. Values are compared whole, without case. */
function sharedBy(person: Person, connector: Connector, weights: Weights) {
  return [...weights].flatMap(([column, weight]) => {
    const theirs = new Set((connector.has.get(column) ?? []).map(compared));
    const value = person.has.get(column)?.find((one) => theirs.has(compared(one)));
    return value === undefined ? [] : [{ column, weight, value }];
  });
}

function optionsOf(person: Person, connectors: readonly Connector[], weights: Weights): Option[] {
  return connectors.flatMap((connector, to) => {
    if (person.never.includes(connector.id)) return [];
    const score = sharedBy(person, connector, weights).reduce((sum, { weight }) => sum + weight, 0);
    return score > 0 ? [{ to, score }] : [];
  });
}

const byId = <Item extends { id: string }>(items: readonly Item[]) =>
  items.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/**
 * Sends as many people as possible to a connector with whom they share something, and of all ways to do so takes the one
 * with the greatest sum: exact. With `expected`, people like those who may still come for the same places, all of them are
 * assigned together with the greatest sum, and who is here gets the place they have in it: somebody may wait although a
 * connector is free. Of equals, who is here goes first. The same files give the same proposals, in any order of their rows.
 */
export function matchPeople(
  everybody: readonly Person[],
  all: readonly Connector[],
  weights: Weights,
  expected: readonly Person[] = [],
): Matched {
  const [people, connectors] = [byId(everybody), byId(all)];
  const places = connectors.map((connector) => connector.places);
  const options = people.map((person) => optionsOf(person, connectors, weights));
  const later = byId(expected).map((person) => optionsOf(person, connectors, weights));
  const goal = later.length > 0 ? 'sum' : 'people-first';
  const seats = assignWithPrices([...options, ...later], places, goal).seats.slice(0, people.length);
  const matched: Matched = { proposals: [], unmatched: [] };
  for (const [at, person] of people.entries()) {
    const connector = connectors[seats[at] ?? -1];
    if (connector) {
      const shared = sharedBy(person, connector, weights);
      matched.proposals.push({
        person: person.id,
        connector: connector.id,
        score: shared.reduce((sum, { weight }) => sum + weight, 0),
        reasons: shared.map(({ column, value }) => `${column}: ${value}`),
      });
      continue;
    }
    const mine = options[at] ?? [];
    const taken = (to: number) => seats.filter((seat) => seat === to).length;
    const isFree = mine.some(({ to }) => taken(to) < (places[to] ?? 0));
    const full = 'Everybody with whom they share something is full: a place more there would help.';
    const kept = 'Kept waiting: each free place is worth more to people who are expected.';
    const none = 'Shares nothing with anybody whom they may meet.';
    matched.unmatched.push({ person: person.id, why: mine.length === 0 ? none : isFree ? kept : full });
  }
  return matched;
}
