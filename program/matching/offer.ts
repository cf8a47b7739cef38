import type { Day } from '../clock/day.ts';
import { bandOf } from './candidate.ts';
import { allAsCompared, asCompared, type ConnectorDocument, connectorReader } from './documents.ts';
import type { MatchRecord } from './record.ts';
import { DEFAULT_MONTHLY_CAPACITY, DEFAULT_YEARLY_CAPACITY } from './weights.ts';

/** A connector as the criteria see one. */
export interface Offer {
  id: string;
  mailbox: string;
  /** `away`: pauses. `outside`: has only applied, or has retired. */
  availability: 'active' | 'away' | 'outside';
  /** Introductions still free, of 30 and of 365 days. None unless active. */
  places: number;
  recent: number;
  mayNotMeet: ReadonlySet<string>;
  fields: readonly string[];
  role: string;
  band: number | undefined;
  languages: readonly string[];
  industries: readonly string[];
  postcode: string;
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

/** Reads a connector as stored. A connector without a capacity has the program's defaults; zero is zero. */
export function toOffer(document: ConnectorDocument, record: MatchRecord, today: Day): Offer {
  const connector = connectorReader.parse(document);
  const availability = availabilityOf(connector, today);
  const { past30Days, past365Days, recent } = record.loadOf(connector._id);
  const leftOf30Days = (connector.monthlyCapacity ?? DEFAULT_MONTHLY_CAPACITY) - past30Days;
  const leftOf365Days = (connector.yearlyCapacity ?? DEFAULT_YEARLY_CAPACITY) - past365Days;
  return {
    id: connector._id,
    mailbox: connector.email,
    availability,
    places: availability === 'active' ? Math.max(0, Math.floor(Math.min(leftOf30Days, leftOf365Days))) : 0,
    recent,
    mayNotMeet: new Set(connector.doNotIntroduce),
    fields: connector.fields,
    role: asCompared(connector.role),
    band: bandOf(connector.yearsOfExperience),
    languages: connector.languages,
    industries: allAsCompared(connector.industries),
    postcode: connector.postcode.trim(),
  };
}
