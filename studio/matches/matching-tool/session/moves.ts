import type { Loss } from '../../../../program/assignment/lossesWithout.ts';
import type { Alternative } from '../../../../program/matching/alternatives.ts';
import type { Proposal } from '../../../../program/matching/proposeMatches.ts';
import { lossInWords } from '../../../../program/matching/words.ts';
import type { KnownDecision, People } from '../../match-suggestions/readPeople.ts';
import type { MatchingSession, ProposalCard } from './matchingSession.ts';

type Pair = Pick<ProposalCard, 'participantId' | 'connectorId'>;

/** A card as the machine or staff put it on the table. */
export function newCard(
  { ahead: _, ...pair }: Proposal,
  isChosen: boolean,
  yearAhead?: readonly string[],
  loss?: Loss,
): ProposalCard {
  const told = { ...(yearAhead && { yearAhead }), ...(loss && { loss: lossInWords(loss) }) };
  return { ...pair, isChosen, state: 'open', problem: '', ...told };
}

/** The cards with one of them changed. */
export function withCard(
  cards: readonly ProposalCard[],
  participantId: string,
  change: Partial<ProposalCard>,
): readonly ProposalCard[] {
  return cards.map((card) => (card.participantId === participantId ? { ...card, ...change } : card));
}

function chosen(
  participantId: string,
  connectorId: string,
  { score, reasons, cautions }: Alternative['pair'],
) {
  return newCard({ participantId, connectorId, score, reasons, cautions }, true);
}

/** Gives a person another connector, and who changes places with them theirs. */
export function withChoice(
  { cards, unmatched }: Pick<MatchingSession, 'cards' | 'unmatched'>,
  participantId: string,
  { connectorId, pair, exchange }: Alternative,
): Pick<MatchingSession, 'cards' | 'unmatched'> {
  const changed = new Map([[participantId, chosen(participantId, connectorId, pair)]]);
  if (exchange)
    changed.set(exchange.participantId, chosen(exchange.participantId, exchange.connectorId, exchange.pair));
  const isNew = !cards.some((card) => card.participantId === participantId);
  const added = changed.get(participantId);
  return {
    cards: [
      ...(isNew && added ? [added] : []),
      ...cards.map((card) => changed.get(card.participantId) ?? card),
    ],
    unmatched: unmatched.filter((one) => one.participantId !== participantId),
  };
}

/** The people with what was decided about a pair; with `undefined` it is taken back. A person has one pin at most. */
export function withDecision(
  people: People,
  { participantId, connectorId }: Pair,
  decided: Omit<KnownDecision, 'connector'> | undefined,
): People {
  return {
    ...people,
    participants: people.participants.map((person) =>
      person._id === participantId
        ? {
            ...person,
            pairDecisions: [
              ...person.pairDecisions.filter(
                ({ connector, decision }) =>
                  connector._ref !== connectorId &&
                  !(decision === 'pinned' && decided?.decision === 'pinned'),
              ),
              ...(decided ? [{ ...decided, connector: { _ref: connectorId } }] : []),
            ],
          }
        : person,
    ),
  };
}

function isRefused(people: People, { participantId, connectorId }: Pair): boolean {
  const person = people.participants.find(({ _id }) => _id === participantId);
  return Boolean(
    person?.pairDecisions.some(
      ({ decision, connector }) => decision === 'refused' && connector._ref === connectorId,
    ),
  );
}

/** The people as the machine is to see them: what staff chose in the cards holds like a pin, unless somebody refused it. */
export function withChoicesPinned(people: People, cards: readonly ProposalCard[]): People {
  return cards
    .filter((card) => card.isChosen && card.state === 'open' && !isRefused(people, card))
    .reduce(
      (pinned, card) => withDecision(pinned, card, { decision: 'pinned', at: '', by: '', note: '' }),
      people,
    );
}
