import { dayOf } from '../clock/zone.ts';
import type { ConnectorDocument, MatchDocument } from './documents.ts';
import { toOffer } from './offer.ts';
import { readRecord } from './record.ts';

/**
 * How many more people a connector, as stored, can be sent, of what they take in 30 and in 365 days: none unless active. Open questions
 * in `matches` count, so whoever checks again upon a yes leaves the match in question out.
 */
export function freePlaces(
  connector: ConnectorDocument,
  matches: readonly MatchDocument[],
  now: Date,
  timeZone: string,
): number {
  return toOffer(connector, readRecord(matches, now, timeZone), dayOf(now, timeZone)).places;
}
