import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import type { Connector } from '../../program/connectors/connector.ts';
import { type Match, matchSchema } from '../../program/matches/match.ts';
import { toOffer } from '../../program/matching/offer.ts';
import { readRecord } from '../../program/matching/record.ts';

/** Every match of a connector, whatever came of it. */
export async function matchesOf(lake: SanityClient, connectorId: string): Promise<Match[]> {
  const found = await lake.fetch('*[_type == "match" && connector._ref == $connectorId]', { connectorId });
  return z.array(matchSchema).parse(found);
}

/**
 * Introductions a connector may still be given this month and year, counted as matching counts them; none while
 * paused or not active. `matches` are those that count: leave out the one in hand and what has no claim yet.
 */
export function placesLeft(connector: Connector, matches: readonly Match[], now: Date): number {
  return toOffer(connector, readRecord(matches, now), now).places;
}
