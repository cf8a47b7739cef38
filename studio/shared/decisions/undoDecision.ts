import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { lastMove, remark, takeBack } from '../../../program/history.ts';
import { OPEN_MATCH_STATUSES } from '../../../program/matchStatus.ts';
import { referenceSchema } from '../../../program/references.ts';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import { listOf } from '../../../program/stored.ts';
import { undoableSchema, undoableUntil } from '../../../program/undo.ts';
import { assertOnline, isConflict, MatchOpen, RecordGone, RecordMoved, TooLate } from './problems.ts';

interface Undo {
  id: string;
  /** The moment of the decision that staff saw. */
  at: string;
  /** Minutes for which a decision can be taken back, by the settings. */
  minutes: number;
  by: string | undefined;
}

const recordSchema = z.object({
  _rev: z.string(),
  status: z.string(),
  participant: referenceSchema.nullish(),
  undoable: undoableSchema,
  history: listOf(z.object({ at: z.string(), to: z.string().nullish() })),
});

const OTHERS =
  'count(*[_type == "match" && _id != $id && participant._ref == $participant && status in $open])';

/**
 * The participant of a match that is open again, upon the revision that was read: of two colleagues, of whom one takes a
 * cancellation back and the other approves somebody else, one comes first. Throws MatchOpen where somebody else is asked already.
 */
async function heldFree(client: SanityClient, id: string, participant: string, at: string) {
  const [person, others] = await Promise.all([
    client.getDocument(participant),
    client.fetch<number>(OTHERS, { id, participant, open: OPEN_MATCH_STATUSES }, { perspective: 'raw' }),
  ]);
  if (!person) throw new RecordGone();
  if (others > 0) throw new MatchOpen();
  return { id: participant, ifRevisionID: person._rev, set: { matchApprovedAt: at } };
}

/**
 * Takes a decision back before anybody is written to: the record is as it was, and the history says so. A match that the
 * decision made is gone, and what was decided about the pair before holds again. Throws MatchOpen where a match would be open
 * again beside another of the same participant, RecordMoved when somebody decided anew or something followed already, TooLate when the
 * minutes are over, RecordGone when the record was erased.
 */
export function undoDecision(client: SanityClient, { id, at, minutes, by }: Undo): Promise<void> {
  return retryOnConflict(async () => {
    assertOnline();
    const document = await client.getDocument(id);
    if (!document) throw new RecordGone();
    const { data: record } = recordSchema.safeParse(document);
    // Somebody else may have decided anew, the person may have withdrawn, the program may have gone on.
    if (record?.undoable.at !== at || (lastMove(record.history)?.at ?? '') > at) throw new RecordMoved('');
    const now = new Date();
    if (now >= undoableUntil({ at }, minutes)) throw new TooLate();
    const { status, before } = record.undoable;
    if (status === '') {
      // Held by its revision: a match that was asked about meanwhile stays.
      const held = { patch: { id, ifRevisionID: record._rev, unset: ['undoable'] } };
      const deletion = { delete: { id, purge: true } };
      const { participant } = record;
      // The approval took the place of a pin or a refusal.
      const insert = { after: 'pairDecisions[-1]', items: [before.pairDecision] };
      const back =
        participant && before.pairDecision
          ? [{ patch: { id: participant._ref, setIfMissing: { pairDecisions: [] }, insert } }]
          : [];
      await client.mutate([held, deletion, ...back]);
      return;
    }
    const isOpenAgain =
      record.participant && status !== record.status && OPEN_MATCH_STATUSES.some((one) => one === status);
    const free =
      isOpenAgain && record.participant
        ? await heldFree(client, id, record.participant._ref, now.toISOString())
        : undefined;
    const fields = Object.entries(before);
    const actor = { at: now, who: 'staff', by } as const;
    const line =
      status === record.status
        ? remark({ ...actor, note: 'Taken back: our answer to the Connector' })
        : takeBack(record.status, status, actor);
    const patch = client
      .patch(id)
      .ifRevisionId(record._rev)
      .set({ ...Object.fromEntries(fields.filter(([, value]) => value !== null)), status })
      .unset(['undoable', ...fields.flatMap(([name, value]) => (value === null ? [name] : []))])
      .setIfMissing({ history: [] })
      .append('history', [{ ...line, _key: crypto.randomUUID() }]);
    const transaction = client.transaction().patch(patch);
    if (free) transaction.patch(free.id, { ifRevisionID: free.ifRevisionID, set: free.set });
    await transaction.commit();
  }, isConflict);
}
