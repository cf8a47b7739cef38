import { dayOf } from '../clock/zone.ts';
import { type ByHand, isOverCapacity } from '../matching/byHand.ts';
import type { ConnectorDocument, MatchDocument } from '../matching/documents.ts';
import { freePlaces } from '../matching/freePlaces.ts';
import type { MatchStatus } from '../matchStatus.ts';
import { type Obstacle, obstacleBetween } from './obstacle.ts';

type KnownMatch = MatchDocument & { _id: string };

/** Questions to a connector that are not answered yet. */
const UNANSWERED: readonly MatchStatus[] = ['approved', 'asked'];
const isUnanswered = ({ status }: KnownMatch) => UNANSWERED.some((each) => each === status);

/**
 * How many more introductions a connector can be given, of what they take in 30 and in 365 days; none while paused, or not active.
 * Of the connector's `matches` those without an answer have no claim: who says yes first has the place.
 */
export function capacityLeft(
  connector: ConnectorDocument,
  matches: readonly KnownMatch[],
  now: Date,
  timeZone: string,
): number {
  return freePlaces(
    connector,
    matches.filter((match) => !isUnanswered(match)),
    now,
    timeZone,
  );
}

/** What a yes leads to. `withdraw` are the ids of the other questions to a connector who is full now. */
export type Acceptance =
  | { outcome: 'introduce'; withdraw: string[] }
  | { outcome: 'full' | 'not-open' }
  | { outcome: 'not-ready'; why: Obstacle };

/** What ends a question upon a yes; a connector who takes nobody now has no place. */
const ENDS_QUESTION: readonly Obstacle[] = ['same-person', 'do-not-introduce', 'not-ready'];

/**
 * Decides upon a connector's yes, from what was read in the transaction that acts on it. `matches` are all of the
 * connector's, the one in hand too.
 */
export function onAccept(
  match: KnownMatch & { byHand?: ByHand | null | undefined },
  participant: { _id?: string; status: string; email?: string; doNotIntroduce?: readonly string[] },
  connector: ConnectorDocument,
  matches: readonly KnownMatch[],
  now: Date,
  timeZone: string,
): Acceptance {
  if (match.status !== 'asked') return { outcome: 'not-open' };
  const obstacle = obstacleBetween(participant, connector, dayOf(now, timeZone));
  if (obstacle && ENDS_QUESTION.includes(obstacle)) return { outcome: 'not-ready', why: obstacle };
  const places = capacityLeft(connector, matches, now, timeZone);
  // Staff gave one place more, and said why.
  if (places === 0 && !isOverCapacity(match)) return { outcome: 'full' };
  const others = matches.filter((other) => other._id !== match._id && isUnanswered(other));
  return { outcome: 'introduce', withdraw: places > 1 ? [] : others.map(({ _id }) => _id).sort() };
}
