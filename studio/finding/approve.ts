import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { type ApprovedPair, newMatch } from '../../program/matches/newMatch.ts';
import { MATCH_STATUSES } from '../../program/matches/status.ts';
import { assertOnline, MatchOpen, RecordGone, RecordMoved } from '../decisions/problems.ts';
import { matchStatusWords } from '../words/matches.ts';

const standingSchema = z.object({ isReady: z.boolean(), others: z.number() });
const approvedSchema = z.object({
  status: z.enum(MATCH_STATUSES),
  approvedAt: z.string(),
  approvedBy: z.string().nullish(),
});

const STANDING = `{
  "isReady": count(*[_id == $participantId && status == "ready"]) > 0,
  "others": count(*[_type == "match" && participant._ref == $participantId && _id != $id
    && status in ["approved", "asked", "accepted"]])
}`;

/**
 * Writes that staff approve a pair; the program then asks the connector. Gives the name of who approved the same pair
 * first, when somebody did: there is one match to a pair. Throws MatchOpen when the person has another match by now.
 */
export async function approve(
  client: SanityClient,
  pair: ApprovedPair,
  approvedBy: string | undefined,
): Promise<{ before?: string }> {
  assertOnline();
  const match = newMatch(pair, { at: new Date(), ...(approvedBy && { approvedBy }) });
  const { participantId } = pair;
  const { isReady, others } = standingSchema.parse(
    await client.fetch(STANDING, { participantId, id: match._id }, { perspective: 'raw' }),
  );
  if (!isReady || others > 0) throw new MatchOpen();
  await client.createIfNotExists(match);
  const stored = await client.getDocument(match._id);
  if (!stored) throw new RecordGone();
  const first = approvedSchema.parse(stored);
  if (first.status !== 'approved' && first.status !== 'asked')
    throw new RecordMoved(matchStatusWords[first.status]);
  return first.approvedAt === match.approvedAt ? {} : { before: first.approvedBy ?? 'Somebody else' };
}
