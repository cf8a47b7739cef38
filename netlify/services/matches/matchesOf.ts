import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { type Match, matchSchema } from '../../../program/matches/match.ts';
import { findDocuments } from '../findDocuments.ts';

/** Every match of a participant or a connector, as it stands, whatever came of it. */
export async function matchesOf(lake: SanityClient, id: string): Promise<Match[]> {
  const query = '*[_type == "match" && (participant._ref == $id || connector._ref == $id)]._id';
  return z.array(matchSchema).parse(await findDocuments(lake, query, { id }));
}

/** Whether a match waits for a connector: to be asked, or for an answer. */
export const isOpen = ({ status }: Pick<Match, 'status'>): boolean =>
  status === 'approved' || status === 'asked';
