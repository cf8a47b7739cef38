import { dayOf } from '../clock/zone.ts';
import { assign, type Option } from './assign.ts';
import { haveBasis, ruledOut } from './blocks.ts';
import { type Candidate, toCandidate } from './candidate.ts';
import {
  type ConnectorDocument,
  connectorReader,
  type MatchDocument,
  type ParticipantDocument,
  participantReader,
} from './documents.ts';
import { explainer, type Unmatched } from './explainUnmatched.ts';
import type { Caution, Reason } from './findings.ts';
import { type Offer, toOffer } from './offer.ts';
import { keepPins } from './pins.ts';
import type { Tell } from './progress.ts';
import { readEach, type SetAside } from './readEach.ts';
import { readRecord } from './record.ts';
import { pointsOf, scoreOf } from './scorePair.ts';

export type { Unmatched } from './explainUnmatched.ts';
export { scorePair } from './scorePair.ts';

export interface MatchingInput {
  participants: readonly ParticipantDocument[];
  connectors: readonly ConnectorDocument[];
  /** All matches there ever were, in any state. */
  matches: readonly MatchDocument[];
  now: Date;
  /** Where the program counts its days, months and years. */
  timeZone: string;
}

export interface Proposal {
  participantId: string;
  connectorId: string;
  score: number;
  reasons: Reason[];
  cautions: Caution[];
}

export interface Proposals {
  /** The best first; equals by participant's id. */
  proposals: Proposal[];
  /** Everyone else in `participants`, by id. */
  unmatched: Unmatched[];
  total: number;
  /** Records that could not be read, where there are any: the rest is proposed without them. */
  setAside?: SetAside[];
}

/** Whom each person could be sent to, in principle, and today. */
function possibilities(people: readonly Candidate[], offers: readonly Offer[], tell: Tell) {
  const suitors = offers.map((): number[] => []);
  const options = people.map((person, index) => {
    const list: Option[] = [];
    offers.forEach((offer, to) => {
      if (offer.availability === 'outside' || !haveBasis(person, offer) || ruledOut(person, offer)) return;
      suitors[to]?.push(index);
      if (offer.places > 0) list.push({ to, score: pointsOf(person, offer) });
    });
    tell('comparing', index + 1, people.length);
    return list;
  });
  return { suitors, options };
}

/**
 * Proposes a connector for everyone who is ready and has no match under way: the assignment that matches the most
 * people and, of those, has the greatest sum of scores, each connector within free capacity and no pair blocked.
 * Pairs that staff have pinned stay together as long as they are allowed; all this then holds of the others.
 * Of several such assignments it takes the one the search meets first going through people, then connectors, in the
 * order of their ids; ids are hashes, so nobody is favoured. Proposes only: staff decide. `tell` hears how far it is.
 */
export function proposeMatches(
  { participants, connectors, matches, now, timeZone }: MatchingInput,
  tell: Tell = () => undefined,
): Proposals {
  const record = readRecord(matches, now, timeZone);
  const today = dayOf(now, timeZone);
  const readParticipants = readEach(participantReader, participants);
  const readConnectors = readEach(connectorReader, connectors);
  const setAside = [...readParticipants.setAside, ...readConnectors.setAside];
  const everyone = readParticipants.read.map((person) => toCandidate(person, record, now));
  const offers = readConnectors.read.map((connector) => toOffer(connector, record, today));
  const people = everyone.filter(({ isReady, hasOpenMatch }) => isReady && !hasOpenMatch);
  const { suitors, options } = possibilities(people, offers, tell);
  const pins = keepPins(people, offers);
  const seats = assign(
    options.map((list, index) => (pins.has(index) ? [] : list)),
    offers.map(({ places }, at) => places - [...pins.values()].filter((seat) => seat === at).length),
    (done) => tell('choosing', done, people.length),
  ).map((seat, index) => pins.get(index) ?? seat);
  const explain = explainer(people, offers, { suitors, seats, settled: new Set(pins.keys()) });
  const sentTo = new Map(people.map((person, index) => [person.id, offers[seats[index] ?? -1]]));

  const proposals: Proposal[] = [];
  const unmatched: Unmatched[] = [];
  for (const person of everyone) {
    const connector = sentTo.get(person.id);
    if (connector) {
      const { score, reasons, cautions } = scoreOf(person, connector);
      proposals.push({ participantId: person.id, connectorId: connector.id, score, reasons, cautions });
    } else unmatched.push({ participantId: person.id, ...whyOf(person, explain) });
  }
  proposals.sort((one, other) => other.score - one.score);
  const total = proposals.reduce((sum, { score }) => sum + score, 0);
  return { proposals, unmatched, total, ...(setAside.length > 0 && { setAside }) };
}

/** Who was not considered is told so; anyone else has lost to the capacity there is. */
function whyOf(person: Candidate, explain: ReturnType<typeof explainer>): Omit<Unmatched, 'participantId'> {
  if (person.hasOpenMatch) return { why: 'match-open', would: { key: 'match-ends', values: {} } };
  if (!person.isReady) return { why: 'not-ready', would: { key: 'make-ready', values: {} } };
  return explain(person);
}
