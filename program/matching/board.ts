import { dayOf } from '../clock/zone.ts';
import { blocksOf } from './blocks.ts';
import { type Candidate, toCandidate } from './candidate.ts';
import { connectorReader, participantReader } from './documents.ts';
import type { BlockKey } from './findings.ts';
import { type Offer, toOffer } from './offer.ts';
import type { MatchingInput } from './proposeMatches.ts';
import { readEach } from './readEach.ts';
import { readRecord } from './record.ts';
import { type PairScore, scoreOf } from './scorePair.ts';
import { DEFAULT_MONTHLY_CAPACITY, DEFAULT_YEARLY_CAPACITY } from './weights.ts';

/** How much a connector has to do. Open questions count. */
export interface Workload {
  connectorId: string;
  /** Introductions still free before anything on the board is approved; none while paused. */
  places: number;
  past30Days: number;
  ofMonth: number;
  past365Days: number;
  ofYear: number;
}

/** All people of one moment, read once, for the many questions of somebody who looks for another connector. */
export interface Board {
  workloads: readonly Workload[];
  placesOf(connectorId: string): number;
  /** How well two people fit; undefined for people who are not on the board. */
  pairOf(participantId: string, connectorId: string): PairScore | undefined;
  /** All that speaks against proposing two people. */
  blocksOf(participantId: string, connectorId: string): BlockKey[];
}

/** Reads people as stored. Who cannot be read is not on the board. */
export function readBoard({
  participants,
  connectors,
  matches,
  now,
  timeZone,
  weights,
  neighbors,
}: MatchingInput): Board {
  const { read } = readEach(connectorReader, connectors);
  const record = readRecord(matches, now, timeZone, { weights, neighbors });
  const today = dayOf(now, timeZone);
  const people = new Map<string, Candidate>();
  for (const person of readEach(participantReader, participants).read)
    people.set(person._id, toCandidate(person, record, now));
  const offers = new Map<string, Offer>();
  for (const connector of read) offers.set(connector._id, toOffer(connector, record, today));
  const pair = (participantId: string, connectorId: string) => {
    const person = people.get(participantId);
    const offer = offers.get(connectorId);
    return person && offer && ([person, offer] as const);
  };
  return {
    workloads: read.map(({ _id, monthlyCapacity, yearlyCapacity }) => {
      const { past30Days, past365Days } = record.loadOf(_id);
      return {
        connectorId: _id,
        places: offers.get(_id)?.places ?? 0,
        past30Days,
        ofMonth: monthlyCapacity ?? DEFAULT_MONTHLY_CAPACITY,
        past365Days,
        ofYear: yearlyCapacity ?? DEFAULT_YEARLY_CAPACITY,
      };
    }),
    placesOf: (connectorId) => offers.get(connectorId)?.places ?? 0,
    pairOf: (participantId, connectorId) => {
      const two = pair(participantId, connectorId);
      return two && scoreOf(...two);
    },
    blocksOf: (participantId, connectorId) => {
      const two = pair(participantId, connectorId);
      return two ? blocksOf(...two) : [];
    },
  };
}
