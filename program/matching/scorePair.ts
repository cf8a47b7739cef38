import { dayOf } from '../clock/zone.ts';
import { blockOf, blocksOf } from './blocks.ts';
import { type Candidate, toCandidate } from './candidate.ts';
import { weigh } from './criteria.ts';
import type { ConnectorDocument, MatchDocument, ParticipantDocument } from './documents.ts';
import { earlierCaution } from './earlier.ts';
import type { Block, BlockKey, Caution, Reason } from './findings.ts';
import { type Offer, toOffer } from './offer.ts';
import { readRecord, type SetByCity } from './record.ts';
import { REASONS_TOLD } from './weights.ts';

/** All earlier matches, in any state, and the moment to judge from, in the program's zone. */
export interface MatchingContext extends SetByCity {
  matches: readonly MatchDocument[];
  now: Date;
  timeZone: string;
}

export interface PairScore {
  /** Whole points; `weights.ts` says what each is for. Only comparisons mean anything. */
  score: number;
  /** At most three; two or more for every pair that is not blocked. */
  reasons: Reason[];
  cautions: Caution[];
  /** Present when the pair must not be proposed. The score then is what it would be otherwise. */
  blocked?: Block;
}

/** The points of a pair. */
export function pointsOf(person: Candidate, connector: Offer): number {
  return weigh(person, connector).reduce((sum, { points }) => sum + points, 0);
}

/** The score of a pair that was read already, with what speaks for and against it. */
export function scoreOf(person: Candidate, connector: Offer): PairScore {
  const weighed = weigh(person, connector);
  const blocked = blockOf(person, connector);
  return {
    score: weighed.reduce((sum, { points }) => sum + points, 0),
    reasons: weighed.flatMap(({ reason }) => reason ?? []).slice(0, REASONS_TOLD),
    cautions: [
      ...weighed.flatMap(({ caution }) => caution ?? []),
      ...earlierCaution(person.earlier.get(connector.id) ?? []),
    ],
    ...(blocked ? { blocked } : {}),
  };
}

/** Two people as stored, as the criteria see them. */
function readTwo(
  participant: ParticipantDocument,
  connector: ConnectorDocument,
  { matches, now, timeZone, weights, neighbors }: MatchingContext,
) {
  const record = readRecord(matches, now, timeZone, { weights, neighbors });
  return [toCandidate(participant, record, now), toOffer(connector, record, dayOf(now, timeZone))] as const;
}

/** All that speaks against proposing two people, as stored. Throws as `scorePair` does. */
export const blocksBetween = (
  participant: ParticipantDocument,
  connector: ConnectorDocument,
  context: MatchingContext,
): BlockKey[] => blocksOf(...readTwo(participant, connector, context));

/**
 * How well a participant and a connector, as stored, fit, by choice fields only. Throws a ZodError when a document
 * has no id or a field of the wrong type; missing fields count for nothing.
 */
export function scorePair(
  participant: ParticipantDocument,
  connector: ConnectorDocument,
  context: MatchingContext,
): PairScore {
  return scoreOf(...readTwo(participant, connector, context));
}
