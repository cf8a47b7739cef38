import type { ApprovedPair } from '../../../../program/matches/newMatch.ts';
import type { Workload } from '../../../../program/matching/board.ts';
import type { Look } from '../../../../program/matching/outlook.ts';
import type { Unmatched } from '../../../../program/matching/proposeMatches.ts';
import type { People } from '../../match-suggestions/readPeople.ts';
import type { Marks } from './marks.ts';

/** What changed about a pair after it was proposed. */
export interface Change {
  words: string;
  /** It cannot be approved as it is. */
  blocks: boolean;
}

/** One proposed pair, and how far staff are with it. */
export interface ProposalCard extends ApprovedPair {
  /** Staff chose this connector in place of the machine's. */
  isChosen: boolean;
  state: 'open' | 'approving' | 'approved' | 'refused';
  /** What the machine says of the year, in words; not for what staff chose. */
  yearAhead?: readonly string[];
  /** What it costs all together to go against it; none of a pair that staff chose. */
  loss?: string;
  /** When it was approved here, by which that can be taken back for some minutes. */
  approvedAt?: string | undefined;
  /** The match that the approval made. */
  matchId?: string | undefined;
  /** Who approved the same pair first. */
  before?: string;
  /** Why it could not be approved. */
  problem: string;
  change?: Change;
}

/** How far "Approve all" is. */
export interface Round {
  participantIds: readonly string[];
  done: number;
  failed: number;
  state: 'running' | 'stopping' | 'stopped' | 'done';
  /** Why it stopped before its end. */
  problem: string;
}

/** All that staff see of the machine's proposals and of what they did with them. */
export interface MatchingSession {
  stage: 'reading' | 'waiting' | 'proposing' | 'proposed';
  /** How far the machine is to look when it proposes next. */
  look: Look;
  /** Why reading or proposing did not work. */
  problem: string;
  people?: People;
  /** The people as they were when proposed from. */
  proposedFrom?: People;
  /** Ids and revisions as they are now; undefined until they have been heard. */
  marks?: Marks;
  workloads: ReadonlyMap<string, Workload>;
  cards: readonly ProposalCard[];
  unmatched: readonly Unmatched[];
  round?: Round;
  /** What a screen reader says next. `nth` tells two equal sentences apart. */
  said: { text: string; nth: number };
}

export const FRESH: MatchingSession = {
  stage: 'reading',
  look: 'now',
  problem: '',
  workloads: new Map(),
  cards: [],
  unmatched: [],
  said: { text: '', nth: 0 },
};

/** Who is sent to whom as the cards stand: refused pairs take no place. */
export function planOf(cards: readonly ProposalCard[]): ReadonlyMap<string, string> {
  return new Map(
    cards
      .filter(({ state }) => state !== 'refused')
      .map(({ participantId, connectorId }) => [participantId, connectorId]),
  );
}

/** Whether cards may change under the hands of staff: the machine proposes, or many are being approved. */
export function isBusyIn({ stage, round }: Pick<MatchingSession, 'stage' | 'round'>): boolean {
  return stage === 'proposing' || round?.state === 'running' || round?.state === 'stopping';
}

/** Of these people, who has a card that is still open, and nothing that speaks against it. */
export function openIn(cards: readonly ProposalCard[], participantIds?: readonly string[]): string[] {
  const among = participantIds && new Set(participantIds);
  return cards
    .filter(({ state, change }) => state === 'open' && !change?.blocks)
    .map(({ participantId }) => participantId)
    .filter((id) => among?.has(id) ?? true);
}

/** People whose connector is not up for an exchange. */
export function settledIn({ cards, people }: Pick<MatchingSession, 'cards' | 'people'>): ReadonlySet<string> {
  const pinned = people?.participants.filter(({ pairDecisions }) =>
    pairDecisions.some(({ decision }) => decision === 'pinned'),
  );
  const past = cards.filter(({ state }) => state === 'approving' || state === 'approved');
  return new Set([
    ...(pinned ?? []).map(({ _id }) => _id),
    ...past.map(({ participantId }) => participantId),
  ]);
}
