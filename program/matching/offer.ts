import { bandOf } from './candidate.ts';
import { allAsCompared, asCompared, type ConnectorDocument, connectorReader } from './documents.ts';
import type { MatchRecord } from './record.ts';
import { DEFAULT_MONTHLY_CAPACITY, DEFAULT_YEARLY_CAPACITY } from './weights.ts';

/** A connector as the criteria see one. */
export interface Offer {
  id: string;
  /** `away`: paused, for a time or until staff say so. `outside`: has only applied, or has retired. */
  standing: 'active' | 'away' | 'outside';
  /** Introductions still free this month and year. None unless active. */
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

function standingOf(status: string, pausedUntil: string, now: Date): Offer['standing'] {
  const isPaused = status === 'paused' || Date.parse(pausedUntil) > now.getTime();
  if (status !== 'active' && status !== 'paused') return 'outside';
  return isPaused ? 'away' : 'active';
}

/** Reads a connector as stored. A connector without a capacity has the program's defaults; zero is zero. */
export function toOffer(document: ConnectorDocument, record: MatchRecord, now: Date): Offer {
  const connector = connectorReader.parse(document);
  const { thisMonth, thisYear, recent } = record.loadOf(connector._id);
  const leftThisMonth = (connector.monthlyCapacity ?? DEFAULT_MONTHLY_CAPACITY) - thisMonth;
  const leftThisYear = (connector.yearlyCapacity ?? DEFAULT_YEARLY_CAPACITY) - thisYear;
  const standing = standingOf(connector.status, connector.pausedUntil, now);
  return {
    id: connector._id,
    standing,
    places: standing === 'active' ? Math.max(0, Math.floor(Math.min(leftThisMonth, leftThisYear))) : 0,
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
