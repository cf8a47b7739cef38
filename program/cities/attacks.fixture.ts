import { type Chance, chanceFrom } from '../assignment/chance.ts';
import { attacker, isRecovered, type Known, type Terms } from './attack.fixture.ts';
import { CELL_IDS, type CellId, type Counts } from './definitions.ts';
import { BASE } from './fives.ts';
import { QUARTERS, type Simulated } from './simulation.fixture.ts';

/** The name of an unknown: how many of a kind there ever were at the end of a quarter; 0 is before the first. */
export const total = (city: number, cell: CellId, at: number) => `c${city}k${CELL_IDS.indexOf(cell)}q${at}`;

/** What a reader knows of one kind of number of one city, at worst also of the time before the first summary. */
export function knownOfCell(
  city: number,
  cell: CellId,
  numbers: readonly (number | null)[],
  before: number,
): Known[] {
  const known: Known[] = [];
  let inFives = before - (before % BASE);
  for (const [at, number] of [0, ...numbers].entries()) {
    inFives += number ?? 0;
    const terms = { [total(city, cell, at)]: 1 };
    known.push({ terms, from: inFives, to: inFives + BASE - 1 });
    if (at > 0) known.push({ terms: { ...terms, [total(city, cell, at - 1)]: -1 }, from: 0 });
  }
  return known;
}

const ANSWERS = CELL_IDS.filter((cell) => cell.startsWith('answer-'));

/** What everybody knows: nobody is ready who did not sign up, or meets or answers without an introduction. */
function knownOfAll(city: number, quarters: number): Known[] {
  const parts: [CellId, readonly CellId[]][] = [
    ['sign-ups.1', ['ready.1']],
    ['introductions.1', ['meetings.1']],
    ['introductions.1', ANSWERS],
  ];
  return Array.from({ length: quarters + 1 }, (_, at) => at).flatMap((at) =>
    parts.map(([whole, some]) => ({
      terms: Object.fromEntries([
        [total(city, whole, at), 1],
        ...some.map((cell) => [total(city, cell, at), -1]),
      ]),
      from: 0,
    })),
  );
}

/** A sum of counts of quarters: so many times each, of one city. */
interface Sought {
  city: number;
  terms: Terms;
}

const add = (terms: Record<string, number>, name: string, times: number) => {
  terms[name] = (terms[name] ?? 0) + times;
};

/**
 * Something that somebody may try to find out of one city: one quarter, a difference of two, a sum of some, two kinds
 * against each other, or any few numbers with any signs.
 */
function seek(random: Chance, city: number, quarters: number): Sought {
  const terms: Record<string, number> = {};
  const pick = (below: number) => Math.floor(random() * below);
  const cell = () => CELL_IDS[pick(CELL_IDS.length)] ?? 'sign-ups.1';
  const during = (kind: CellId, at: number, times: number) => {
    add(terms, total(city, kind, at + 1), times);
    add(terms, total(city, kind, at), -times);
  };
  const one = cell();
  switch (pick(5)) {
    case 0:
      during(one, pick(quarters), 1);
      break;
    case 1:
      during(one, pick(quarters), 1);
      during(one, pick(quarters), -1);
      break;
    case 2:
      for (let at = pick(quarters); at < quarters; at += 1 + pick(2)) during(one, at, 1);
      break;
    case 3:
      add(terms, total(city, one, pick(quarters + 1)), 1);
      add(terms, total(city, cell(), pick(quarters + 1)), -1);
      break;
    default:
      for (let count = 2 + pick(6); count > 0; count -= 1) during(cell(), pick(quarters), pick(5) - 2);
  }
  return { city, terms };
}

/** The value of a sum in truth: `totals` are the counts at the end of each quarter, the first of those before. */
function truth({ city, terms }: Sought, totals: readonly Counts[]): number {
  return Object.entries(terms).reduce((sum, [name, times]) => {
    const found = CELL_IDS.flatMap((cell) =>
      totals.flatMap((counts, at) => (total(city, cell, at) === name ? [counts[cell]] : [])),
    );
    return sum + times * (found[0] ?? 0);
  }, 0);
}

const numbersOf = ({ summaries }: Simulated, cell: string) =>
  summaries.map(({ counts }) => counts.find(({ id }) => id === cell)?.count ?? null);

/** Everything that is known of one city from all that it ever published. */
export const knownOf = (city: Simulated, at: number): Known[] => [
  ...CELL_IDS.flatMap((cell) => knownOfCell(at, cell, numbersOf(city, cell), city.totals[0]?.[cell] ?? 0)),
  ...knownOfAll(at, QUARTERS.length),
];

/** Tries so many things on cities by chance, and gives what was proven to be from one to four. */
export async function recoveredIn(cities: readonly Simulated[], attacks: number): Promise<string[]> {
  const boundsOf = await attacker();
  const random = chanceFrom(18);
  const known = cities.map(knownOf);
  const recovered: string[] = [];
  for (let attack = 0; attack < attacks; attack += 1) {
    const city = Math.floor(random() * cities.length);
    const sought = seek(random, city, QUARTERS.length);
    const range = boundsOf(sought.terms, known[city] ?? []);
    const value = truth(sought, cities[city]?.totals ?? []);
    if (range.from > value || range.to < value) throw new Error('what is known is not true');
    if (isRecovered(range)) recovered.push(JSON.stringify({ sought, range }));
  }
  return recovered;
}
