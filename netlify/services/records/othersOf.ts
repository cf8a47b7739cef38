import { z } from 'zod';
import { agreedCoffeesSchema } from '../../../program/agreedCoffees.ts';
import { coffeeIn } from '../../../program/coffee/coffee.ts';
import { connectorSchema } from '../../../program/connectors/connector.ts';
import {
  type GroupCoffee,
  groupCoffeeSchema,
  type Seat,
  seatSchema,
} from '../../../program/groupCoffee/groupCoffee.ts';
import { askedOf, nextGuest, withGuest } from '../../../program/groupCoffee/guests.ts';
import type { queueLetter } from '../../../program/letters.ts';
import { matchSchema } from '../../../program/matches/match.ts';
import { type Participant, participantSchema } from '../../../program/participants/participant.ts';
import { moveParticipant } from '../../../program/participants/status.ts';
import { keyOf } from '../../../program/references.ts';
import type { StoredDocument } from '../findDocuments.ts';
import { toConnector, toParticipant } from '../letters/matchLetters.ts';
import { mayStillMeet, noCoffee, sidesOf } from '../matches/coffeeParts.ts';
import type { Pair } from '../people.ts';
import { noTable } from '../tables/tableLetters.ts';

/** What others hear when somebody is erased, and what becomes of their records. */
export interface Others {
  letters: ReturnType<typeof queueLetter>[];
  /** What is set in documents that stay, by their ids. */
  set: Map<string, Record<string, unknown>>;
  /** Matches that count as none: those of a table that does not take place. */
  calledOff: ReadonlySet<string>;
  /** Tables at which a place is free for somebody who waits. */
  tables: string[];
}

/** The documents of one kind that can be read, by their ids. One that cannot keeps nobody from being erased. */
function readAll<Kept extends { _id: string }>(
  documents: readonly StoredDocument[],
  type: string,
  schema: z.ZodType<Kept>,
): Map<string, Kept> {
  const found = documents.filter(({ _type }) => _type === type);
  return new Map(
    found.flatMap((document) => {
      const { data } = schema.safeParse(document);
      return data ? [[data._id, data] as const] : [];
    }),
  );
}

const historySchema = z.object({ history: z.array(z.unknown()).catch([]) });

/** A participant who was introduced to somebody who is gone looks for another connector. */
function readyAgain(
  participant: Participant,
  documents: readonly StoredDocument[],
  now: Date,
): Record<string, unknown> {
  if (participant.status !== 'introduced') return {};
  const { history } = historySchema.parse(documents.find(({ _id }) => _id === participant._id) ?? {});
  const by = { at: now, who: 'program', note: 'the Connector is gone' } as const;
  const back = moveParticipant('introduced', 'ready', by);
  return {
    status: back.to,
    readyAt: back.at,
    history: [...history, { ...back, _key: crypto.randomUUID() }],
  };
}

/** The coffees that a connector has agreed on, without the one of a match. */
const withoutCoffee = ({ match, connector }: Pair, now: Date) =>
  agreedCoffeesSchema
    .parse(connector.agreedCoffees)
    .filter(({ _key, at }) => _key !== keyOf(match._id) && at >= now.toISOString());

/** What the connector of a match hears and has when the participant is gone. */
function withoutParticipant(others: Others, pair: Pair, now: Date): void {
  const { match, connector } = pair;
  if (match.status === 'asked') others.letters.push(toConnector(pair, 'question-withdrawn', now));
  // The hour of a table is the table's, and its connector has one letter for all.
  if (!sidesOf(match).includes('connector')) return;
  if (mayStillMeet(match, now)) others.letters.push(noCoffee(pair, 'connector', now));
  if (coffeeIn(match)?.state === 'agreed')
    others.set.set(connector._id, { agreedCoffees: withoutCoffee(pair, now) });
}

/** Gives back the place at a table of who is gone, or their place in its line. */
function leaveSeat(others: Others, table: GroupCoffee, seat: Seat, now: Date): void {
  const guest = table.guests.find(({ _key }) => _key === keyOf(seat._id));
  if (table.status !== 'open' || !guest || !['invited', 'coming', 'waiting'].includes(guest.state)) return;
  const guests = withGuest(table.guests, guest._key, { state: 'left', at: now.toISOString() });
  others.set.set(table._id, { guests });
  if (nextGuest({ ...table, guests }, now)) others.tables.push(table._id);
}

/** Everything that is to be told and changed for others when `id` is erased, by the documents about that person. */
export function othersOf(id: string, documents: readonly StoredDocument[], now: Date): Others {
  const matches = readAll(documents, 'match', matchSchema);
  const participants = readAll(documents, 'participant', participantSchema);
  const connectors = readAll(documents, 'connector', connectorSchema);
  const tables = readAll(documents, 'groupCoffee', groupCoffeeSchema);
  const seats = readAll(documents, 'seat', seatSchema);
  const calledOff = new Set<string>();
  const others: Others = { letters: [], set: new Map(), calledOff, tables: [] };

  for (const match of matches.values()) {
    const participant = participants.get(match.participant._ref);
    const connector = connectors.get(match.connector._ref);
    // Of two who are erased one after the other, the second has nobody left who waits.
    if (!participant || !connector) continue;
    const pair = { match, participant, connector };
    if (participant._id === id) {
      withoutParticipant(others, pair, now);
      continue;
    }
    if (connector._id !== id) continue;
    if (match.status === 'asked') others.letters.push(toParticipant(pair, 'connector-unavailable', now));
    if (mayStillMeet(match, now)) others.letters.push(noCoffee(pair, 'participant', now));
    const table = match.table && tables.get(match.table._ref);
    if (match.status === 'introduced' && table && isStillOn(table, now)) calledOff.add(match._id);
    if (match.status === 'introduced')
      others.set.set(participant._id, readyAgain(participant, documents, now));
  }

  for (const seat of seats.values()) {
    const table = tables.get(seat.table._ref);
    const connector = connectors.get(seat.connector._ref);
    const participant = participants.get(seat.participant._ref);
    if (!table || !connector) continue;
    if (seat.participant._ref === id) leaveSeat(others, table, seat, now);
    const guest = askedOf(table.guests).find(({ _key }) => _key === keyOf(seat._id));
    const isUntold = guest?.state === 'invited' || guest?.state === 'waiting';
    if (connector._id !== id || !participant || !guest || !isUntold || !isStillOn(table, now)) continue;
    others.letters.push(noTable({ seat, table, participant, guest }, 'cancelled', now));
  }
  return others;
}

/** Whether a table was to take place, or was called off and not everybody knows it. */
const isStillOn = ({ status, calledOffAt, at }: GroupCoffee, now: Date): boolean =>
  status !== 'over' && !calledOffAt && at > now.toISOString();
