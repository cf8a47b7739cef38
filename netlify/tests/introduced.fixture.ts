import type { SanityClient } from '@sanity/client';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The moment of this test run, and moments before it. */
export const NOW = new Date();
export const ago = (days: number) => new Date(NOW.getTime() - days * DAY).toISOString();
export const later = (days: number) => new Date(NOW.getTime() + days * DAY);

/** The kinds of all letters about a document, in the order of the alphabet. */
export async function kindsAbout(lake: SanityClient, id: string): Promise<string[]> {
  const kinds = await lake.fetch<string[]>('*[_type == "letter" && about._ref == $id].kind', { id });
  return kinds.toSorted();
}

/** Writes two people who were introduced so many days ago. */
export async function addIntroduced(
  lake: SanityClient,
  days: number,
  change: { participant?: Record<string, unknown>; connector?: Record<string, unknown> } = {},
) {
  const participant = await addParticipant(lake, { status: 'introduced', ...change.participant });
  const connector = await addConnector(lake, change.connector);
  const match = await addMatch(lake, participant, connector, {
    status: 'introduced',
    introducedAt: ago(days),
  });
  return { match, participant, connector };
}
