import type { Day } from '../../../../program/clock/day.ts';
import { isPaused } from '../../../../program/matching/offer.ts';
import { personName } from '../../../shared/card/personName.ts';
import type { KnownConnector, KnownParticipant, People } from '../../match-suggestions/readPeople.ts';
import type { Marks } from './marks.ts';
import type { Change, MatchingSession, ProposalCard } from './matchingSession.ts';

const blocking = (words: string): Change => ({ words, blocks: true });

/** The same but for what the program itself notes, and for pins and refusals, which the card shows. */
function isSame(one: object | undefined, other: object | undefined): boolean {
  const bare = (document: object | undefined) =>
    JSON.stringify({ ...document, pairDecisions: [], expiriesInARow: 0 });
  return bare(one) === bare(other);
}

const byId = <Person extends { _id: string }>(people: readonly Person[] | undefined) =>
  new Map(people?.map((person) => [person._id, person]));

/** Looks people up as they are now and as they were when proposed from. */
function lookUp({ people, proposedFrom }: Pick<MatchingSession, 'people' | 'proposedFrom'>) {
  const participants = byId(people?.participants);
  const connectors = byId(people?.connectors);
  const before = {
    participants: byId(proposedFrom?.participants),
    connectors: byId(proposedFrom?.connectors),
  };
  return (card: ProposalCard) => ({
    participant: participants.get(card.participantId),
    connector: connectors.get(card.connectorId),
    participantThen: before.participants.get(card.participantId),
    connectorThen: before.connectors.get(card.connectorId),
  });
}

/** Matches that others have made for a connector since the proposal. */
function madeSince(
  cards: readonly ProposalCard[],
  from: People | undefined,
  marks: Marks,
  connectorId: string,
) {
  const nameOfPair = (participant: unknown, connector: unknown) => `${participant} ${connector}`;
  const known = new Set([
    ...(from?.matches ?? []).map(({ participant, connector }) => nameOfPair(participant, connector)),
    ...cards.map((card) => nameOfPair(card.participantId, card.connectorId)),
  ]);
  return marks.open.filter(
    (match) =>
      match.connectorId === connectorId && !known.has(nameOfPair(match.participantId, match.connectorId)),
  ).length;
}

/** People whose connector has no place left for them: the last of those that want one. */
function withoutPlace({ cards, workloads, proposedFrom, marks }: MatchingSession): ReadonlySet<string> {
  const wanted = new Map<string, number>();
  const without = new Set<string>();
  for (const card of cards.filter(({ state }) => state !== 'refused')) {
    const { connectorId } = card;
    const workload = workloads.get(connectorId);
    if (!workload || !marks) continue;
    const before = wanted.get(connectorId) ?? 0;
    wanted.set(connectorId, before + 1);
    if (
      card.state === 'open' &&
      before + madeSince(cards, proposedFrom, marks, connectorId) >= workload.places
    )
      without.add(card.participantId);
  }
  return without;
}

/** Who of the two was changed, by name. */
function changedNames(
  [participant, participantThen]: readonly [KnownParticipant | undefined, KnownParticipant | undefined],
  [connector, connectorThen]: readonly [KnownConnector | undefined, KnownConnector | undefined],
): string[] {
  return [
    ...(participant && !isSame(participant, participantThen) ? [personName(participant)] : []),
    ...(connector && !isSame(connector, connectorThen) ? [personName(connector)] : []),
  ];
}

/** The cards, each with what has changed about its pair since it was proposed. Only open ones can become stale. */
export function withChanges(session: MatchingSession, today: Day): readonly ProposalCard[] {
  const { cards, marks } = session;
  if (!marks) return cards;
  const look = lookUp(session);
  const full = withoutPlace(session);
  const matchOf = new Map(marks.open.map((match) => [match.participantId, match]));
  const changeOf = (card: ProposalCard): Change | undefined => {
    const { participant, connector, participantThen, connectorThen } = look(card);
    const matched = matchOf.get(card.participantId);
    if (matched)
      return blocking(`${matched.approvedBy || 'Somebody else'} has approved another match for this person.`);
    if (!marks.participants.has(card.participantId)) return blocking('This person is no longer ready.');
    const refused = participant?.pairDecisions.find(
      ({ decision, connector: { _ref } }) => decision === 'refused' && _ref === card.connectorId,
    );
    if (refused) return blocking(`${refused.by || 'Somebody else'} has refused this pair: ${refused.note}`);
    if (!marks.connectors.has(card.connectorId) || !connector)
      return blocking('The Connector no longer takes part.');
    if (isPaused(connector, today)) return blocking('The Connector is paused.');
    if (full.has(card.participantId)) return blocking('The Connector has no free place any more.');
    const names = changedNames([participant, participantThen], [connector, connectorThen]);
    return names.length > 0
      ? { words: `Changed after the proposal: ${names.join(' and ')}.`, blocks: false }
      : undefined;
  };
  return cards.map((known) => {
    const { change: before, ...card } = known;
    if (card.state !== 'open') return before ? card : known;
    const matched = matchOf.get(card.participantId);
    // Also one's own approval whose answer was lost.
    if (matched?.connectorId === card.connectorId)
      return { ...card, state: 'approved', problem: '', before: matched.approvedBy ?? '' };
    const change = changeOf(card);
    // The same object where nothing has changed, so that the card is not drawn again.
    if (change?.words === before?.words) return known;
    return change ? { ...card, change } : card;
  });
}
