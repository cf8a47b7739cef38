import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { type Match, matchSchema } from '../../../program/matches/match.ts';

/** Every match of a connector, whatever came of it. */
export async function matchesOf(lake: SanityClient, connectorId: string): Promise<Match[]> {
  const found = await lake.fetch('*[_type == "match" && connector._ref == $connectorId]', { connectorId });
  return z.array(matchSchema).parse(found);
}
