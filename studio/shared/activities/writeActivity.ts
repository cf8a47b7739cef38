import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import {
  type Activity,
  type ActivityAnswers,
  activitiesIn,
  newActivity,
} from '../../../program/activities.ts';
import { remark } from '../../../program/history.ts';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import { assertOnline, isConflict, RecordGone } from '../decisions/problems.ts';

/** What staff do to the activities of a record. `key` is that of the entry. */
export type ActivityChange =
  | { what: 'add'; key: string; answers: ActivityAnswers }
  | { what: 'correct'; key: string; answers: ActivityAnswers }
  | { what: 'remove'; key: string }
  | { what: 'next-done'; key: string };

const at = (key: string) => `activities[_key=="${key}"]`;

/** The line that says that an entry was changed. Not what it said: a history is in the copy that a person may have. */
function changedLine(verb: string, { on }: Activity, by: string | undefined, now: Date) {
  return {
    ...remark({ at: now, who: 'staff', by, note: `${verb} the activity of ${on}` }),
    _key: crypto.randomUUID(),
  };
}

/**
 * Writes a change of the activities of a record. A correction and a removal stand in its history, without the words.
 * Throws RecordGone when the record, or the entry, is no longer there. An entry that is added twice is there once.
 */
export function writeActivity(
  client: SanityClient,
  id: string,
  change: ActivityChange,
  by: string | undefined,
): Promise<void> {
  return retryOnConflict(async () => {
    assertOnline();
    const record = await client.getDocument(id);
    if (!record) throw new RecordGone();
    const now = new Date();
    const before = activitiesIn(record.activities).find(({ _key }) => _key === change.key);
    const patch = client.patch(id).ifRevisionId(z.string().parse(record._rev)).setIfMissing({ history: [] });
    if (change.what === 'add') {
      if (before) return;
      const entry = newActivity(change.key, change.answers, by, now);
      await patch.setIfMissing({ activities: [] }).append('activities', [entry]).commit();
      return;
    }
    if (!before) throw new RecordGone();
    if (change.what === 'next-done') {
      const done = { nextDoneAt: now.toISOString(), nextDoneBy: by ?? '' };
      const set = Object.entries(done).map(([name, value]) => [`${at(change.key)}.${name}`, value]);
      await patch.set(Object.fromEntries(set)).commit();
      return;
    }
    if (change.what === 'remove') {
      const line = changedLine('Removed', before, by, now);
      await patch
        .unset([at(change.key)])
        .append('history', [line])
        .commit();
      return;
    }
    const { by: author, at: written, next, nextDoneAt, nextDoneBy } = before;
    const corrected = newActivity(change.key, change.answers, author ?? undefined, now);
    const isDone = nextDoneAt && corrected.next === next;
    const entry = { ...corrected, at: written, ...(isDone && { nextDoneAt, nextDoneBy }) };
    const line = changedLine('Corrected', before, by, now);
    await patch
      .set({ [at(change.key)]: entry })
      .append('history', [line])
      .commit();
  }, isConflict);
}
