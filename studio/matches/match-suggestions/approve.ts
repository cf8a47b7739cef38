import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { type ApprovedPair, newMatch } from '../../../program/matches/newMatch.ts';
import { mayBeOverruled } from '../../../program/matching/byHand.ts';
import { connectorReader, matchReader, participantReader } from '../../../program/matching/documents.ts';
import { blocksBetween } from '../../../program/matching/scorePair.ts';
import { MATCH_STATUSES } from '../../../program/matchStatus.ts';
import { keyOf } from '../../../program/references.ts';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import {
  assertOnline,
  isConflict,
  MatchOpen,
  PairBlocked,
  RecordGone,
  RecordMoved,
} from '../../shared/decisions/problems.ts';
import { rightNow } from '../../shared/labels/dates.ts';
import { matchStatusWords } from '../../shared/labels/matches.ts';
import { CONNECTOR, MATCH, PARTICIPANT } from './readPeople.ts';

/** Milliseconds: together with the ones before it longer than queries usually lag behind what the program writes. */
const PAUSE_MS = 100;
const catchUp = (tries: number) => new Promise<void>((done) => setTimeout(done, tries * PAUSE_MS));

const revised = { _rev: z.string() };
const text = z.string().nullish();

/** The two people and all their matches, as they stand now. */
const presentSchema = z.object({
  participant: participantReader.extend(revised).nullable(),
  connector: connectorReader.extend(revised).nullable(),
  matches: z.array(matchReader.extend({ _id: z.string() })),
  decided: z.record(z.string(), z.unknown()).nullish(),
  same: z.array(z.object({ _id: z.string(), status: z.enum(MATCH_STATUSES), approvedBy: text })),
});

const PRESENT = `{
  "participant": *[_id == $participantId][0]{_rev, ...${PARTICIPANT}},
  "connector": *[_id == $connectorId][0]{_rev, ...${CONNECTOR}},
  "matches": *[_type == "match" && (participant._ref == $participantId || connector._ref == $connectorId)]${MATCH},
  "decided": *[_id == $participantId][0].pairDecisions[_key == $key][0],
  "same": *[_type == "match" && participant._ref == $participantId && connector._ref == $connectorId]
    | order(coalesce(approvedAt, _createdAt) asc){_id, status, approvedBy}
}`;

/**
 * Writes that staff approve a pair; the program then asks the connector. Gives the match and the moment of it, by which it can be taken
 * back, or the name of who approved the same pair first, when somebody else did. Whether the pair is allowed is judged from what is stored now, and the approval holds
 * only while both people are as they were read: of two approvals for one person, or for a connector's last place, one
 * comes first and the other is refused. A pair whose earlier match was called off, and nobody said no, gets another match. A pair that staff chose themselves may have against it what staff may set aside,
 * and keeps that. Throws MatchOpen when the person has another match, PairBlocked for whatever
 * else speaks against it, RecordGone and RecordMoved. Doing it again does nothing twice.
 */
export async function approve(
  client: SanityClient,
  pair: ApprovedPair,
  approvedBy: string | undefined,
): Promise<{ before?: string; at?: string; id?: string }> {
  const { participantId, connectorId } = pair;
  return retryOnConflict(
    async () => {
      assertOnline();
      const { participant, connector, matches, same, decided } = presentSchema.parse(
        await client.fetch(
          PRESENT,
          { participantId, connectorId, key: keyOf(connectorId) },
          { perspective: 'raw' },
        ),
      );
      const open = same.find(({ status }) => status === 'approved' || status === 'asked');
      if (open) return open.approvedBy === approvedBy ? {} : { before: open.approvedBy ?? 'Somebody else' };
      if (!participant || !connector) throw new RecordGone();
      const { now: at, timeZone } = rightNow();
      const against = blocksBetween(participant, connector, { matches, now: at, timeZone });
      const byHand = pair.byHand && { ...pair.byHand, against };
      const block = against.find((key) => !byHand || !mayBeOverruled([key]));
      const last = same.at(-1);
      if (block === 'matched-before' && last) throw new RecordMoved(matchStatusWords[last.status]);
      if (block === 'match-open') throw new MatchOpen();
      if (block) throw new PairBlocked({ key: block, values: {} });
      const matchApprovedAt = at.toISOString();
      const earlier = same.map(({ _id }) => _id);
      const match = newMatch(
        { ...pair, ...(byHand && { byHand }) },
        { at, approvedBy, pairDecision: decided, earlier },
      );
      await client
        .transaction()
        .create(match)
        .patch(participantId, {
          ifRevisionID: participant._rev,
          set: { matchApprovedAt },
          // The pair is matched now, so a pin has done its work, and a refusal was thought over.
          unset: [`pairDecisions[_key == "${keyOf(connectorId)}"]`],
        })
        .patch(connectorId, { ifRevisionID: connector._rev, set: { matchApprovedAt } })
        .commit();
      return { at: matchApprovedAt, id: match._id };
    },
    isConflict,
    catchUp,
  );
}
