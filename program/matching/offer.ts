import { areaOf } from '../../countries/countries.ts';
import type { Day } from '../clock/day.ts';
import { hasOneMore } from '../connectors/oneMore.ts';
import { type Industry, partIndustries } from '../industries.ts';
import type { OwnChosen } from '../ownQuestions/chosen.ts';
import { bandOf, bandOfChoice } from './candidate.ts';
import { asCompared, type ConnectorDocument, connectorReader } from './documents.ts';
import type { Heard } from './earlier.ts';
import type { MatchRecord } from './record.ts';
import { DEFAULT_MONTHLY_CAPACITY, DEFAULT_YEARLY_CAPACITY } from './weights.ts';

/** A connector as the criteria see one. */
export interface Offer extends Heard {
  id: string;
  mailbox: string;
  /** `away`: pauses. `outside`: has only applied, or has retired. */
  availability: 'active' | 'away' | 'outside';
  /** Introductions still free, of 30 and of 365 days. None unless active. */
  places: number;
  recent: number;
  /** From what places to come are worked out. */
  takes: Takes;
  mayNotMeet: ReadonlySet<string>;
  fields: readonly string[];
  role: string;
  band: number | undefined;
  languages: readonly string[];
  industries: readonly Industry[];
  /** Choices in the city's own questions that count. */
  own: readonly OwnChosen[];
  postcode: string;
  /** The part of it that neighbors share. */
  area: string;
}

/** What a connector takes in any 30 and any 365 days, on which days they were sent somebody, and when they are back. */
export interface Takes {
  monthly: number;
  yearly: number;
  days: readonly Day[];
  /** The first day on which somebody can be sent; undefined when nobody knows. */
  from: Day | undefined;
}

interface Pauses {
  status: string;
  pausedUntil?: string | null | undefined;
}

/** Whether a connector pauses today: for a time, to the day before `pausedUntil`, or until staff say so. */
export function isPaused({ status, pausedUntil }: Pauses, today: Day): boolean {
  return status === 'paused' || (pausedUntil ?? '') > today;
}

function availabilityOf(connector: Pauses, today: Day): Offer['availability'] {
  if (connector.status !== 'active' && connector.status !== 'paused') return 'outside';
  return isPaused(connector, today) ? 'away' : 'active';
}

/** Who pauses until a day is back on it; who pauses until staff say so, nobody knows when. */
function backOn({ status, pausedUntil }: Pauses, availability: Offer['availability'], today: Day) {
  if (availability === 'active') return today;
  return availability === 'away' && status !== 'paused' ? (pausedUntil ?? undefined) : undefined;
}

/** Reads a connector as stored. A connector without a capacity has the program's defaults; zero is zero. */
export function toOffer(document: ConnectorDocument, record: MatchRecord, today: Day): Offer {
  const connector = connectorReader.parse(document);
  const availability = availabilityOf(connector, today);
  const { past30Days, past365Days, recent, days, tables } = record.loadOf(connector._id);
  // A table that nobody has a place at yet.
  const held = connector.agreedCoffees.filter(
    ({ _key, at, isTable }) => isTable && at >= today && !tables.has(`groupCoffee.${_key}`),
  ).length;
  // One place beside the usual ones, of the month and of the year, that the connector gave for a time.
  const oneMore = hasOneMore(connector.oneMoreUntil, today) ? 1 : 0;
  const monthly = connector.monthlyCapacity ?? DEFAULT_MONTHLY_CAPACITY;
  const yearly = connector.yearlyCapacity ?? DEFAULT_YEARLY_CAPACITY;
  const left = Math.max(
    0,
    Math.floor(Math.min(monthly + oneMore - past30Days, yearly + oneMore - past365Days) - held),
  );
  return {
    id: connector._id,
    mailbox: connector.email,
    availability,
    places: availability === 'active' ? left : 0,
    recent,
    takes: { monthly, yearly, days, from: backOn(connector, availability, today) },
    mayNotMeet: new Set(connector.doNotIntroduce),
    fields: connector.fields,
    role: asCompared(connector.role),
    band: bandOfChoice(connector.experience) ?? bandOf(connector.yearsOfExperience),
    languages: connector.languages,
    industries: partIndustries(connector.industries).chosen,
    own: connector.ownChosen,
    expiriesInARow: connector.expiriesInARow ?? undefined,
    backAt: connector.backAt,
    postcode: connector.postcode.trim(),
    area: areaOf(connector.postcode.trim()),
  };
}
