import type { Candidate } from './candidate.ts';
import { field, industry, profession } from './criteria.ts';
import type { Block, BlockKey } from './findings.ts';
import type { Offer } from './offer.ts';

/** Whether the two have anything to talk about: a field, the profession or an industry. Language and place are not enough. */
export function haveBasis(person: Candidate, connector: Offer): boolean {
  return Boolean(field(person, connector) ?? profession(person, connector) ?? industry(person, connector));
}

/** Why these two may not be introduced, whoever else is free; undefined when they may. */
export function ruledOut(
  person: Candidate,
  connector: Offer,
): 'same-person' | 'matched-before' | 'do-not-introduce' | 'refused' | undefined {
  if (person.mailbox !== '' && person.mailbox === connector.mailbox) return 'same-person';
  if (person.met.has(connector.id)) return 'matched-before';
  if (person.mayNotMeet.has(connector.id) || connector.mayNotMeet.has(person.id)) return 'do-not-introduce';
  if (person.refused.has(connector.id)) return 'refused';
  return undefined;
}

function blockKey(person: Candidate, connector: Offer): BlockKey | undefined {
  const out = ruledOut(person, connector);
  if (out) return out;
  if (!haveBasis(person, connector)) return 'no-shared-basis';
  if (!person.isReady) return 'not-ready';
  if (person.hasOpenMatch) return 'match-open';
  if (connector.availability === 'outside') return 'connector-outside';
  if (connector.availability === 'away') return 'connector-away';
  return connector.places === 0 ? 'connector-full' : undefined;
}

/** Why this pair is not proposed: first what lies between the two, then where each stands today. */
export function blockOf(person: Candidate, connector: Offer): Block | undefined {
  const key = blockKey(person, connector);
  return key && { key, values: {} };
}
