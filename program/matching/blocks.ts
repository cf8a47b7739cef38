import type { Candidate } from './candidate.ts';
import { field, industry, profession, wish } from './criteria.ts';
import { keptApartBy } from './earlier.ts';
import type { Block, BlockKey } from './findings.ts';
import type { Offer } from './offer.ts';

/** Whether the two have anything to talk about: a field, the profession, or an industry that both know or one wishes to. Language and place are not enough. */
export function haveBasis(person: Candidate, connector: Offer): boolean {
  return Boolean(
    field(person, connector) ??
      profession(person, connector) ??
      industry(person, connector) ??
      wish(person, connector),
  );
}

/** What lies between two people, whoever else is free. */
export type RuledOut = Extract<
  BlockKey,
  'same-person' | 'matched-before' | 'called-off' | 'not-answered' | 'do-not-introduce' | 'refused'
>;

/** Why these two may not be introduced, whoever else is free; undefined when they may. */
export function ruledOut(person: Candidate, connector: Offer): RuledOut | undefined {
  if (person.mailbox !== '' && person.mailbox === connector.mailbox) return 'same-person';
  const earlier = person.earlier.get(connector.id);
  const apart = earlier && keptApartBy(earlier, connector);
  if (apart) return apart;
  if (person.mayNotMeet.has(connector.id) || connector.mayNotMeet.has(person.id)) return 'do-not-introduce';
  if (person.refused.has(connector.id)) return 'refused';
  return undefined;
}

type Check = (person: Candidate, connector: Offer) => BlockKey | undefined;

/** All that can keep a pair from being proposed: first what lies between the two, then where each stands today. */
const CHECKS: readonly Check[] = [
  ruledOut,
  (person, connector) => (haveBasis(person, connector) ? undefined : 'no-shared-basis'),
  ({ isReady }) => (isReady ? undefined : 'not-ready'),
  ({ hasOpenMatch }) => (hasOpenMatch ? 'match-open' : undefined),
  (_, { availability }) => (availability === 'outside' ? 'connector-outside' : undefined),
  (_, { availability }) => (availability === 'away' ? 'connector-away' : undefined),
  // Who pauses or takes no part has no places either.
  (_, { availability, places }) => (availability === 'active' && places === 0 ? 'connector-full' : undefined),
];

/** Why this pair is not proposed: the first of the reasons. */
export function blockOf(person: Candidate, connector: Offer): Block | undefined {
  for (const check of CHECKS) {
    const key = check(person, connector);
    if (key) return { key, values: {} };
  }
  return undefined;
}

/** All that speaks against proposing a pair. */
export const blocksOf = (person: Candidate, connector: Offer): BlockKey[] =>
  CHECKS.flatMap((check) => check(person, connector) ?? []);
