import { assignWithPrices, type Option } from '../assignment/assign.ts';
import { type Loss, lossesWithout } from '../assignment/lossesWithout.ts';
import { dayOf } from '../clock/zone.ts';
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
import type { Outlook } from './outlook.ts';
import { keepPins } from './pins.ts';
import type { Tell } from './progress.ts';
import { readEach, type SetAside } from './readEach.ts';
import { readRecord, type SetByCity } from './record.ts';
import { pointsOf, scoreOf } from './scorePair.ts';
import { type ProposalAhead, seatAhead } from './seatAhead.ts';

export type { Unmatched } from './explainUnmatched.ts';
export { scorePair } from './scorePair.ts';
export type { ProposalAhead } from './seatAhead.ts';

export interface MatchingInput extends SetByCity {
  participants: readonly ParticipantDocument[];
  connectors: readonly ConnectorDocument[];
  /** All matches there ever were, in any state. */
  matches: readonly MatchDocument[];
  now: Date;
  /** Where the program counts its days, months and years. */
  timeZone: string;
  /** What is expected of the time to come; without it matching is exact for those who are here. */
  outlook?: Outlook | undefined;
  /** Whether to tell what each proposal is worth to all together. */
  isCosted?: boolean | undefined;
}

export interface Proposal {
  participantId: string;
  connectorId: string;
  score: number;
  reasons: Reason[];
  cautions: Caution[];
  /** With an outlook: what the match is worth over the year, what the place costs, and whom it kept for others. */
  ahead?: ProposalAhead;
}

export interface Proposals {
  /** The best first; equals by participant's id. */
  proposals: Proposal[];
  /** Everyone else in `participants`, by id. */
  unmatched: Unmatched[];
  total: number;
  /** With an outlook: what all matches are worth over the year, and the price of their places. */
  ahead?: { value: number; price: number };
  /** By participant, where it was asked for: what the best assignment without this pair has less. Not for pins. */
  losses?: ReadonlyMap<string, Loss>;
  /** Records that could not be read, where there are any: the rest is proposed without them. */
  setAside?: SetAside[];
}

/** Whom each person could be sent to: today, or whoever suits them if the time to come is looked at. */
function possibilities(people: readonly Candidate[], offers: readonly Offer[], isAhead: boolean, tell: Tell) {
  const suitors = offers.map((): number[] => []);
  const pairs = people.map((person, index) => {
    const list: Option[] = [];
    offers.forEach((offer, to) => {
      if (offer.availability === 'outside' || !haveBasis(person, offer) || ruledOut(person, offer)) return;
      suitors[to]?.push(index);
      if (offer.places > 0 || isAhead) list.push({ to, score: pointsOf(person, offer) });
    });
    tell('comparing', index + 1, people.length);
    return list;
  });
  return { suitors, pairs };
}

/**
 * Proposes a connector for everyone who is ready and has no match under way: the assignment that matches the most
 * people and, of those, has the greatest sum of scores, each connector within free capacity and no pair blocked.
 * Pairs that staff have pinned stay together as long as they are allowed; all this then holds of the others.
 * Of several such assignments it takes the one the search meets first going through people, then connectors, in the
 * order of their ids; ids are hashes, so nobody is favoured. Proposes only: staff decide. `tell` hears how far it is.
 *
 * With an `outlook` it is the assignment with the greatest value less the price of places, where the price is what a
 * place is worth to those who are expected: somebody may wait although a connector is free.
 */
export function proposeMatches(
  { participants, connectors, matches, now, timeZone, weights, neighbors, outlook, isCosted }: MatchingInput,
  tell: Tell = () => undefined,
): Proposals {
  const record = readRecord(matches, now, timeZone, { weights, neighbors });
  const today = dayOf(now, timeZone);
  const readParticipants = readEach(participantReader, participants);
  const readConnectors = readEach(connectorReader, connectors);
  const setAside = [...readParticipants.setAside, ...readConnectors.setAside];
  const everyone = readParticipants.read.map((person) => toCandidate(person, record, now));
  const offers = readConnectors.read.map((connector) => toOffer(connector, record, today));
  const people = everyone.filter(({ isReady, hasOpenMatch }) => isReady && !hasOpenMatch);
  const { suitors, pairs } = possibilities(people, offers, outlook !== undefined, tell);
  const pins = keepPins(people, offers);
  const ahead = outlook && seatAhead(people, offers, pairs, pins, outlook, { now, timeZone });
  const { seats, losses } =
    ahead ?? seatToday(pairs, offers, pins, (done) => tell('choosing', done, people.length));
  const explain = explainer(people, offers, { suitors, seats, settled: new Set(pins.keys()) });
  const indexOf = new Map(people.map(({ id }, index) => [id, index]));

  const proposals: Proposal[] = [];
  const unmatched: Unmatched[] = [];
  for (const person of everyone) {
    const index = indexOf.get(person.id) ?? -1;
    const connector = offers[seats[index] ?? -1];
    if (!connector) {
      const kept = ahead?.keptFrom(index);
      const why: ReturnType<typeof whyOf> = kept
        ? { why: 'worth-more-later', would: { ...kept, key: 'fewer-expected' } }
        : whyOf(person, explain);
      unmatched.push({ participantId: person.id, ...why });
      continue;
    }
    const { score, reasons, cautions } = scoreOf(person, connector);
    const told = ahead && { ahead: ahead.ofMatch(index) };
    proposals.push({
      participantId: person.id,
      connectorId: connector.id,
      score,
      reasons,
      cautions,
      ...told,
    });
  }
  proposals.sort((one, other) => other.score - one.score);
  const total = proposals.reduce((sum, { score }) => sum + score, 0);
  const worth = ahead && { ahead: sumAhead(proposals) };
  const costs = isCosted && { losses: byParticipant(people, losses()) };
  return { proposals, unmatched, total, ...worth, ...costs, ...(setAside.length > 0 && { setAside }) };
}

/** Sends as many people as possible to somebody today, with the greatest sum; the pinned keep theirs. */
function seatToday(
  pairs: readonly (readonly Option[])[],
  offers: readonly Offer[],
  pins: ReadonlyMap<number, number>,
  tell: (done: number) => void,
) {
  const options = pairs.map((list, index) => (pins.has(index) ? [] : list));
  const held = [...pins.values()];
  const places = offers.map((offer, at) => offer.places - held.filter((seat) => seat === at).length);
  const found = assignWithPrices(options, places, 'people-first', tell);
  return {
    seats: found.seats.map((seat, index) => pins.get(index) ?? seat),
    losses: () => lossesWithout(options, places, found, 'people-first'),
  };
}

const byParticipant = (people: readonly Candidate[], losses: readonly (Loss | undefined)[]) =>
  new Map(
    people.flatMap(({ id }, at) => {
      const loss = losses[at];
      return loss ? [[id, loss] as const] : [];
    }),
  );

/** What all proposals are worth over the year, and what their places cost. */
function sumAhead(proposals: readonly Proposal[]): { value: number; price: number } {
  const sum = (part: 'value' | 'price') =>
    proposals.reduce((all, { ahead }) => all + (ahead?.[part] ?? 0), 0);
  return { value: sum('value'), price: sum('price') };
}

/** Who was not considered is told so; anyone else has lost to the capacity there is. */
function whyOf(person: Candidate, explain: ReturnType<typeof explainer>): Omit<Unmatched, 'participantId'> {
  if (person.hasOpenMatch) return { why: 'match-open', would: { key: 'match-ends', values: {} } };
  if (!person.isReady) return { why: 'not-ready', would: { key: 'make-ready', values: {} } };
  return explain(person);
}
