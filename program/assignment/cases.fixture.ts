import type { CaseYear } from './caseYear.ts';
import { type Chance, chanceFrom } from './chance.ts';

export interface CaseSample {
  seed: number;
  cases: number;
  /** Names of places; the same name is as good a place in each year. */
  places: readonly string[];
  /** All capacity together, by the number of cases. */
  room: number;
  /** How many of the cases are of the kind that few places can take. */
  rare?: number;
  /** By how much capacity differs between places: 0 all alike. */
  uneven?: number;
}

/** Twenty-one places, as many as the agency of the measurements has. */
export const PLACES = Array.from({ length: 21 }, (_, at) => `Place ${at + 1}`);

/** Spread like a bell around 0 (the sum of twelve, less six). */
const bell = (chance: Chance) => Array.from({ length: 12 }, chance).reduce((sum, one) => sum + one, -6);

/** What is the same about a place in every year, by its name. */
function traitsOf(place: string) {
  const chance = chanceFrom([...place].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  return {
    level: bell(chance),
    slope: bell(chance),
    size: chance(),
    openness: chance(),
    communities: chance(),
  };
}

/**
 * A fictional year that resembles the agency's: what a case is worth at a place is the chance of work there, by the case,
 * the place and how the two go together; families cannot go everywhere, those of one community to the same few places.
 */
export function caseYear({ seed, cases, places, room, rare = 0.2, uneven = 1 }: CaseSample): CaseYear {
  const chance = chanceFrom(seed);
  const traits = places.map(traitsOf);
  const rows = Array.from({ length: cases }, () => {
    const ability = bell(chance);
    const size = 1 + Math.floor(chance() * 3);
    const community = chance() < rare ? chance() : undefined;
    return traits.map(({ level, slope, openness, communities }) => {
      const isOpen =
        community === undefined ? chance() < 0.5 + 0.5 * openness : Math.abs(communities - community) < 0.15;
      const leaning = -0.9 + 0.6 * level + 0.9 * ability + 0.35 * slope * ability + 0.2 * bell(chance);
      return isOpen ? size / (1 + Math.exp(-leaning)) : undefined;
    });
  });
  const wanted = traits.map(({ size }) => 1 + uneven * 4 * size);
  const all = wanted.reduce((sum, one) => sum + one, 0);
  const capacity = wanted.map((one) => Math.floor((one / all) * cases * room));
  for (let rest = Math.round(cases * room) - capacity.reduce((sum, one) => sum + one, 0); rest > 0; rest -= 1)
    capacity[rest % capacity.length] = (capacity[rest % capacity.length] ?? 0) + 1;
  return { places, capacity, cases: rows };
}
