import { nearness } from './adjacentFields.ts';
import { haveBasis, type RuledOut, ruledOut } from './blocks.ts';
import type { Candidate } from './candidate.ts';
import { contenderCounter, type Outcome } from './contenders.ts';
import type { WhyKey, Would } from './findings.ts';
import type { Offer } from './offer.ts';
import { pointsOf } from './scorePair.ts';

/** A person without a proposal: why, and what would change it. */
export interface Unmatched {
  participantId: string;
  why: WhyKey;
  /** `places`, where it is named, is how many places would match the person for certain, however others score. */
  would: Would;
}

/** What a connector is ruled out by with whom the person had a match. */
const MATCHED: readonly (RuledOut | undefined)[] = ['matched-before', 'called-off', 'not-answered'];

/** Explains people of one outcome. `people` and `offers` are in the order of its indexes. */
export function explainer(people: readonly Candidate[], offers: readonly Offer[], outcome: Outcome) {
  const count = contenderCounter(outcome);
  const counted = new Map<string, number>();
  const contenders = (key: string, first: () => readonly number[]) => {
    const known = counted.get(key) ?? count(first());
    counted.set(key, known);
    return known;
  };

  /** A further connector of the person's field, for whom others of that field and its neighbours compete. */
  const newcomer = (person: Candidate, key: 'connector-in-field' | 'another-connector'): Would => {
    const { field } = person;
    if (field === '') return { key: 'choose-field', values: {} };
    const suited = () =>
      people.flatMap((one, at) => (nearness(one.field, field, person.neighbors) === 'none' ? [] : [at]));
    return { key, values: { field, places: contenders(`field ${field}`, suited) } };
  };

  /** Places at the connector who suits the person best, the first by id of equals. */
  const placesAt = (
    person: Candidate,
    suited: readonly Offer[],
    key: 'connector-returns' | 'more-places',
  ): Would => {
    const scores = suited.map((offer) => pointsOf(person, offer));
    const best = suited[scores.indexOf(Math.max(...scores))];
    if (!best) throw new Error('nobody suits, so nobody can take more');
    const index = offers.indexOf(best);
    const suitors = outcome.suitors[index] ?? [];
    // Who is pinned here and had to sit elsewhere comes back first, and takes a place.
    const pinned = suitors.filter((at) => {
      const seat = outcome.seats[at];
      return people[at]?.pinnedTo === best.id && seat !== undefined && seat !== index;
    });
    const places = contenders(`connector ${best.id}`, () => suitors) + pinned.length;
    return { key, values: { connector: best.id, places } };
  };

  return (person: Candidate): Omit<Unmatched, 'participantId'> => {
    const known = offers.filter((offer) => offer.availability !== 'outside' && haveBasis(person, offer));
    // A field that is the same as itself is one that a Connector could share: named, and not "something else".
    if (known.length === 0)
      return nearness(person.field, person.field) === 'same'
        ? { why: 'no-connector-in-field', would: newcomer(person, 'connector-in-field') }
        : { why: 'no-shared-basis', would: { key: 'choose-field', values: {} } };
    const allowed = known.filter((offer) => !ruledOut(person, offer));
    if (allowed.length === 0) {
      const metAll = known.every((offer) => MATCHED.includes(ruledOut(person, offer)));
      const would = newcomer(person, 'another-connector');
      return { why: metAll ? 'already-met-everyone' : 'nobody-allowed', would };
    }
    const active = allowed.filter(({ availability }) => availability === 'active');
    return active.length === 0
      ? { why: 'all-paused', would: placesAt(person, allowed, 'connector-returns') }
      : { why: 'all-full', would: placesAt(person, active, 'more-places') };
  };
}
