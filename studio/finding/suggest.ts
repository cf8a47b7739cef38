import type { ApprovedPair } from '../../program/matches/newMatch.ts';
import { proposeMatches, scorePair } from '../../program/matching/proposeMatches.ts';
import { readRecord } from '../../program/matching/record.ts';
import { DEFAULT_MONTHLY_CAPACITY, DEFAULT_YEARLY_CAPACITY } from '../../program/matching/weights.ts';
import {
  CAUTION_WORDS,
  inEnglish,
  REASON_WORDS,
  WHY_WORDS,
  WOULD_WORDS,
} from '../../program/matching/words.ts';
import type { KnownConnector, People } from './readPeople.ts';

/** A connector whom the person could be sent to, with what staff want to know before they approve. */
export interface Suggestion {
  pair: ApprovedPair;
  name: string;
  role: string;
  reasons: string[];
  cautions: string[];
  /** "1 of 2 this month, 3 of 12 this year". Open questions count. */
  load: string;
}

export interface Suggestions {
  /** What the machine proposes, with everyone else who waits in view. */
  proposal?: Suggestion;
  /** Who else could be asked, the highest score first. */
  others: Suggestion[];
  /** Why there is no proposal, and what would change that. */
  unmatched?: { why: string; would: string };
}

const OTHERS_SHOWN = 4;

const nameOf = ({ givenName, familyName }: KnownConnector) =>
  [givenName, familyName].filter(Boolean).join(' ') || 'No name';

/** Whom a person who is ready could be sent to: what the machine proposes, others by score, or why there is nobody. */
export function suggestFor(participantId: string, people: People, now: Date): Suggestions {
  const { connectors, matches } = people;
  const { proposals, unmatched } = proposeMatches({ ...people, now });
  const proposed = proposals.find((proposal) => proposal.participantId === participantId);
  const left = unmatched.find((one) => one.participantId === participantId);
  const participant = people.participants.find(({ _id }) => _id === participantId);
  const record = readRecord(matches, now);

  const possible = connectors.flatMap((connector): Suggestion[] => {
    if (!participant) return [];
    const { score, reasons, cautions, blocked } = scorePair(participant, connector, { matches, now });
    if (blocked) return [];
    const { thisMonth, thisYear } = record.loadOf(connector._id);
    const month = connector.monthlyCapacity ?? DEFAULT_MONTHLY_CAPACITY;
    const year = connector.yearlyCapacity ?? DEFAULT_YEARLY_CAPACITY;
    return [
      {
        pair: { participantId, connectorId: connector._id, score, reasons, cautions },
        name: nameOf(connector),
        role: [connector.role, connector.organisation].filter(Boolean).join(', '),
        reasons: reasons.map((reason) => inEnglish(REASON_WORDS, reason)),
        cautions: cautions.map((caution) => inEnglish(CAUTION_WORDS, caution)),
        load: `${thisMonth} of ${month} this month, ${thisYear} of ${year} this year`,
      },
    ];
  });
  const isProposed = ({ pair }: Suggestion) => pair.connectorId === proposed?.connectorId;
  const proposal = possible.find(isProposed);
  const others = possible
    .filter((suggestion) => !isProposed(suggestion))
    .sort((one, other) => other.pair.score - one.pair.score || compared(one, other));
  return {
    ...(proposal && { proposal }),
    others: others.slice(0, OTHERS_SHOWN),
    ...(!proposal && { unmatched: inSentences(left, connectors) }),
  };
}

const compared = (one: Suggestion, other: Suggestion) =>
  one.pair.connectorId < other.pair.connectorId ? -1 : 1;

type Left = ReturnType<typeof proposeMatches>['unmatched'][number];

/** Why somebody is without a proposal, with connectors by name. Whoever is not among the ready is not ready. */
function inSentences(left: Left | undefined, connectors: readonly KnownConnector[]) {
  if (!left) return { why: WHY_WORDS['not-ready'], would: WOULD_WORDS['make-ready'] };
  const { key, values } = left.would;
  const connector = connectors.find(({ _id }) => _id === values.connector);
  const named = connector ? { ...values, connector: nameOf(connector) } : values;
  return { why: WHY_WORDS[left.why], would: inEnglish(WOULD_WORDS, { key, values: named }) };
}
