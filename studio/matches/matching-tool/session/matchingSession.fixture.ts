import { en } from '../../../../locales/en/index.ts';
import { connectorReader, participantReader } from '../../../../program/matching/documents.ts';
import { WEIGHTS } from '../../../../program/matching/weights.ts';
import type { KnownConnector, KnownParticipant } from '../../match-suggestions/readPeople.ts';
import type { Marks } from './marks.ts';
import { FRESH, type MatchingSession, type ProposalCard } from './matchingSession.ts';

/** A participant who is ready. For tests. */
export function participant(name: string, change: Partial<KnownParticipant> = {}): KnownParticipant {
  const kept = participantReader.parse({ _id: `participant.${name}`, status: 'ready', field: 'nursing' });
  return { ...kept, givenName: name, familyName: '(example)', goal: '', pairDecisions: [], ...change };
}

/** A connector who takes part. For tests. */
export function connector(name: string, change: Partial<KnownConnector> = {}): KnownConnector {
  const kept = connectorReader.parse({ _id: `connector.${name}`, status: 'active', fields: ['nursing'] });
  return { ...kept, givenName: name, familyName: '(example)', organisation: '', ...change };
}

/** An open card of two people by name. For tests. */
export function card(person: string, to: string, change: Partial<ProposalCard> = {}): ProposalCard {
  return {
    participantId: `participant.${person}`,
    connectorId: `connector.${to}`,
    ...{ score: 400, reasons: [], cautions: [], isChosen: false, state: 'open', problem: '' },
    ...change,
  };
}

/** Everyone ready and taking part, without a match under way. For tests. */
export function marksOf({ people }: Pick<MatchingSession, 'people'>, open: Marks['open'] = []): Marks {
  const revisions = (list: readonly { _id: string }[] = []) => new Map(list.map(({ _id }) => [_id, '1']));
  return {
    participants: revisions(people?.participants),
    connectors: revisions(people?.connectors),
    open,
  };
}

/** A session over some cards, with a place at each connector, and nothing changed since. For tests. */
export function sessionOf(cards: readonly ProposalCard[], places = 1): MatchingSession {
  const bare = (id: string) => id.slice(id.indexOf('.') + 1);
  const people = {
    participants: [...new Set(cards.map(({ participantId }) => bare(participantId)))].map((name) =>
      participant(name),
    ),
    connectors: [...new Set(cards.map(({ connectorId }) => bare(connectorId)))].map((name) =>
      connector(name),
    ),
    matches: [],
    weights: WEIGHTS,
    neighbors: [],
    fieldNames: en.fields,
    setAside: [],
  };
  const workloads = people.connectors.map(({ _id }) => ({
    connectorId: _id,
    ...{ places, past30Days: 0, ofMonth: places, past365Days: 0, ofYear: places },
  }));
  return {
    ...FRESH,
    stage: 'proposed',
    cards,
    people,
    proposedFrom: people,
    workloads: new Map(workloads.map((workload) => [workload.connectorId, workload])),
    marks: marksOf({ people }),
  };
}
