import { type Chance, chanceFrom } from '../../program/assignment/chance.ts';
import { daysBefore } from '../../program/clock/elapsed.ts';
import type { ConnectorDocument, ParticipantDocument } from '../../program/matching/documents.ts';
import { sample } from '../../program/matching/sample.fixture.ts';

/** A simulated year of a program, and the year before it, from which a program knows who comes. */
export interface World {
  begins: Date;
  days: number;
  /** By id; with the day of the year on which each comes, and on which they give up. */
  people: readonly { document: ParticipantDocument; arrives: number; leaves: number }[];
  past: readonly ParticipantDocument[];
  connectors: readonly ConnectorDocument[];
  /** By id, the day on which a connector leaves for good. */
  retires?: ReadonlyMap<string, number>;
}

export interface YearCase {
  name: string;
  people: number;
  connectors: number;
}

export const CASES: readonly YearCase[] = [
  { name: '300 × 100', people: 300, connectors: 100 },
  { name: '450 × 100', people: 450, connectors: 100 },
  { name: '60 × 20', people: 60, connectors: 20 },
];

export const DAYS = 365;
const BEGINS = new Date('2026-01-01T15:00:00Z');

/** People stay so many days, exponentially spread, and at least two weeks. */
const STAY = 120;
const LEAST_STAY = 14;

export const onDay = (day: number) => daysBefore(BEGINS, -day);

const stay = (chance: Chance) => Math.max(LEAST_STAY, -STAY * Math.log(1 - chance()));

/** A year by chance, the same for the same seed. Three introductions a year for each connector, one in 30 days. */
export function worldOf({ people, connectors }: YearCase, seed: number): World {
  const all = sample({ seed: 1000 * seed + 1, people: 2 * people, connectors, monthly: [1] });
  const chance = chanceFrom(seed + 77);
  const arrivals = Array.from({ length: people }, () => chance() * DAYS).sort((one, other) => one - other);
  const { participants } = all;
  return {
    begins: BEGINS,
    days: DAYS,
    people: participants.slice(0, people).map((document, at) => {
      const arrives = arrivals[at] ?? 0;
      const moment = onDay(arrives).toISOString();
      return {
        document: { ...document, signedUpAt: moment, confirmedAt: moment },
        arrives,
        leaves: arrives + stay(chance),
      };
    }),
    past: participants.slice(people).map((document, at) => {
      const moment = onDay(((at + 0.5) * DAYS) / people - DAYS).toISOString();
      return { ...document, signedUpAt: moment, confirmedAt: moment };
    }),
    connectors: all.connectors.map((connector) => ({ ...connector, yearlyCapacity: 3 })),
  };
}
