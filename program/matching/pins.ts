import { blockOf } from './blocks.ts';
import type { Candidate } from './candidate.ts';
import type { Offer } from './offer.ts';
import { pointsOf } from './scorePair.ts';

/**
 * The pinned pairs that are allowed today, as the index of the connector by that of the person. Of more pins than a
 * connector has places the best scores keep theirs, of equals the first by id; the others are free like everyone else.
 */
export function keepPins(
  people: readonly Candidate[],
  offers: readonly Offer[],
): ReadonlyMap<number, number> {
  const indexOf = new Map(offers.map(({ id }, index) => [id, index]));
  const pinned = people.flatMap((person, index) => {
    const to = indexOf.get(person.pinnedTo ?? '');
    const offer = to === undefined ? undefined : offers[to];
    return to === undefined || !offer || blockOf(person, offer)
      ? []
      : [{ index, to, places: offer.places, score: pointsOf(person, offer) }];
  });
  pinned.sort((one, other) => other.score - one.score);
  const kept = new Map<number, number>();
  const taken = new Map<number, number>();
  for (const { index, to, places } of pinned) {
    const before = taken.get(to) ?? 0;
    if (before >= places) continue;
    kept.set(index, to);
    taken.set(to, before + 1);
  }
  return kept;
}
