import type { ApprovedPair } from '../../../program/matches/newMatch.ts';
import { readBoard, type Workload } from '../../../program/matching/board.ts';
import { mayBeOverruled } from '../../../program/matching/byHand.ts';
import type { Values } from '../../../program/matching/findings.ts';
import {
  type MatchingInput,
  type ProposalAhead,
  proposeMatches,
  type Unmatched,
} from '../../../program/matching/proposeMatches.ts';
import {
  BLOCK_WORDS,
  CAUTION_WORDS,
  inEnglish,
  KEPT_WORDS,
  REASON_WORDS,
  WHY_WORDS,
  WOULD_WORDS,
} from '../../../program/matching/words.ts';
import { personName } from '../../shared/card/personName.ts';
import { loadInWords } from './loadInWords.ts';
import type { KnownConnector, People } from './readPeople.ts';

/** A connector whom the person could be sent to, with what staff want to know before they approve. */
export interface Suggestion {
  pair: ApprovedPair;
  name: string;
  role: string;
  reasons: string[];
  cautions: string[];
  /** "1 of 2 in 30 days, 3 of 12 in 365 days". Open questions count. */
  load: string;
}

/** A connector whom staff may name themselves: what speaks against it, and whether staff may set that aside. */
export interface Choice extends Suggestion {
  against: string[];
  mayBeChosen: boolean;
}

export interface Suggestions {
  /** What the machine proposes, with everyone else who waits in view. */
  proposal?: Suggestion;
  /** Who else could be asked, the highest score first. */
  others: Suggestion[];
  /** Everyone who takes part or pauses, by name. */
  choices: Choice[];
  /** Why there is no proposal, and what would change that. */
  unmatched?: { why: string; would: string };
}

/** Whom and what sentences name: matching runs in a worker, which has read no settings. */
type Named = Pick<People, 'connectors' | 'fieldNames'>;

type When = Pick<MatchingInput, 'now' | 'timeZone'>;

const OTHERS_SHOWN = 4;

/** A pair as staff read it before they decide. */
export function suggestionOf(
  participantId: string,
  { score, reasons, cautions }: Pick<ApprovedPair, 'score' | 'reasons' | 'cautions'>,
  connector: KnownConnector,
  workload: Workload,
  fields: Named['fieldNames'],
): Suggestion {
  return {
    pair: { participantId, connectorId: connector._id, score, reasons, cautions },
    name: personName(connector),
    role: [connector.role, connector.organisation].filter(Boolean).join(', '),
    reasons: reasons.map((reason) => inEnglish(REASON_WORDS, reason, fields)),
    cautions: cautions.map((caution) => inEnglish(CAUTION_WORDS, caution, fields)),
    load: loadInWords(workload),
  };
}

/** Whom a person who is ready could be sent to: what the machine proposes, others by score, or why there is nobody. */
export function suggestFor(participantId: string, people: People, when: When): Suggestions {
  const { connectors } = people;
  const { proposals, unmatched } = proposeMatches({ ...people, ...when });
  const proposed = proposals.find((proposal) => proposal.participantId === participantId);
  const left = unmatched.find((one) => one.participantId === participantId);
  const board = readBoard({ ...people, ...when });

  const byId = new Map(connectors.map((connector) => [connector._id, connector]));
  const choices = board.workloads.flatMap((workload): Choice[] => {
    const { connectorId } = workload;
    const pair = board.pairOf(participantId, connectorId);
    const connector = byId.get(connectorId);
    if (!connector || !pair) return [];
    const blocks = board.blocksOf(participantId, connectorId);
    return [
      {
        ...suggestionOf(participantId, pair, connector, workload, people.fieldNames),
        against: blocks.map((key) => BLOCK_WORDS[key]),
        mayBeChosen: mayBeOverruled(blocks),
      },
    ];
  });
  const possible = choices.filter(({ against }) => against.length === 0);
  const isProposed = ({ pair }: Suggestion) => pair.connectorId === proposed?.connectorId;
  const proposal = possible.find(isProposed);
  const others = possible
    .filter((suggestion) => !isProposed(suggestion))
    .sort((one, other) => other.pair.score - one.pair.score || compared(one, other));
  return {
    ...(proposal && { proposal }),
    others: others.slice(0, OTHERS_SHOWN),
    choices: choices.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    ...(!proposal && { unmatched: unmatchedInWords(left, people) }),
  };
}

const compared = (one: Suggestion, other: Suggestion) =>
  one.pair.connectorId < other.pair.connectorId ? -1 : 1;

/** Why somebody is without a proposal, with connectors by name. Whoever is not among the ready is not ready. */
export function unmatchedInWords(
  left: Pick<Unmatched, 'why' | 'would'> | undefined,
  { connectors, fieldNames }: Named,
): { why: string; would: string } {
  if (!left) return { why: WHY_WORDS['not-ready'], would: WOULD_WORDS['make-ready'] };
  const { key, values } = left.would;
  return {
    why: WHY_WORDS[left.why],
    would: inEnglish(WOULD_WORDS, { key, values: withName(values, connectors) }, fieldNames),
  };
}

/** What a sentence fills in, with a connector by name in place of the id. */
function withName(values: Values, connectors: readonly KnownConnector[]): Values {
  const connector = connectors.find(({ _id }) => _id === values.connector);
  return connector ? { ...values, connector: personName(connector) } : values;
}

/** What a proposal costs and whom it leaves for others, where the year was looked at. */
export function aheadInWords(
  { value, price, kept }: ProposalAhead,
  { connectors, fieldNames }: Named,
): string[] {
  return [
    `Worth over the year: ${value} points. Price of the place, which others may need: ${price}.`,
    ...(kept
      ? [inEnglish(KEPT_WORDS, { key: kept.key, values: withName(kept.values, connectors) }, fieldNames)]
      : []),
  ];
}
