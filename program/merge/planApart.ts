import { DECIDING_ANSWERS } from '../eligibility.ts';
import { remark } from '../history.ts';
import type { Fields, ImportMutation } from '../import/importLake.ts';
import { keyedList, splitList } from './lists.ts';
import type { Document, Merge } from './mergeRecord.ts';
import { unsettleDecisions } from './pairDecisions.ts';
import { MergeRefused } from './refusals.ts';
import { pointBack } from './repoint.ts';
import { isSameValue } from './sameValue.ts';

/** What taking a merge apart writes, and what of it does not come back. */
export interface ApartPlan {
  mutations: ImportMutation[];
  /** Fields of the record that stayed which were changed since: they stay as they are. */
  changedSince: string[];
  /** How many questions and introductions ended with the merge: they stay ended. */
  ended: number;
}

export const APART_NOTE = 'Two records that had been made one were taken apart';

/** Fields that go back together or not at all, since one follows from the others. */
const TOGETHER: readonly (readonly string[])[] = [
  ['email', 'emailLower', 'otherEmails'],
  ['eligibility', 'unmet', 'toDiscuss', ...DECIDING_ANSWERS],
  ['status', 'pausedUntil'],
];

/** The fields that a merge changed and somebody else since, with what follows from them. */
function changedSinceOf(stays: Document, { kept: { changed } }: Merge): Set<string> {
  const since = Object.entries(changed).flatMap(([name, { after }]) =>
    isSameValue(stays[name], after) ? [] : [name],
  );
  const together = TOGETHER.filter((group) => group.some((name) => since.includes(name))).flat();
  return new Set([...since, ...together].filter((name) => name in changed));
}

/** The addresses that a record has left: one of its own that was corrected since stays, one that came with the other goes. */
const otherEmails = (stays: Document, { kept: { record, changed } }: Merge) => {
  const now = Array.isArray(stays.otherEmails) ? stays.otherEmails : [];
  const before = changed.otherEmails?.before;
  const [own, theirs] = [Array.isArray(before) ? before : [], [record.emailLower, record.otherEmails].flat()];
  return now.filter((address) => own.includes(address) || !theirs.includes(address));
};

/** The lists of the two records again, without what was erased of them since. */
function split(stays: Document, { kept: { lists, settled } }: Merge) {
  const mine: Fields = {};
  const theirs: Fields = {};
  for (const [field, joined] of Object.entries(lists)) {
    const list = keyedList(stays[field]) ?? [];
    const parted = splitList(field === 'pairDecisions' ? unsettleDecisions(list, settled) : list, joined);
    mine[field] = parted.stays.length > 0 ? parted.stays : undefined;
    if (parted.goes.length > 0) theirs[field] = parted.goes;
  }
  return { mine, theirs };
}

/**
 * What it takes to have two records again that were made one, in one transaction upon the revisions that were read.
 * `around` are the documents that the merge moved, as far as they are there. What was written into the record since, and
 * what has happened since, stays with it. Throws MergeRefused for a record that is being erased.
 */
export function planApart(
  { merge, stays, around }: { merge: Merge; stays: Document; around: readonly Document[] },
  { by = '', now }: { by: string | undefined; now: Date },
): ApartPlan {
  if (typeof stays.eraseRequestedAt === 'string') throw new MergeRefused('erasing');
  const { kept, gone } = merge;
  const at = now.getTime();
  const changedSince = changedSinceOf(stays, merge);
  const back = Object.entries(kept.changed).filter(([name]) => !changedSince.has(name));
  const { mine, theirs } = split(stays, merge);
  const line = { ...remark({ at: now, who: 'staff', by, note: APART_NOTE }), _key: `apart-${at}` };
  // The state is what it was, so that the merge was no move of it.
  const isStateBack = !changedSince.has('status');
  const history = (keyedList('history' in mine ? mine.history : stays.history) ?? []).map((entry) => {
    const { letter: _none, ...remarked } = entry;
    return entry._key === kept.line && isStateBack ? { ...remarked, from: '', to: '' } : entry;
  });
  const set: Fields = {
    ...Object.fromEntries(back.map(([name, { before }]) => [name, before ?? undefined])),
    ...mine,
    history: [...history, line],
  };
  if (changedSince.has('otherEmails')) {
    const left = otherEmails(stays, merge);
    set.otherEmails = left.length > 0 ? left : undefined;
  }
  const pointed = around.flatMap((document): ImportMutation[] => {
    const fields = kept.moved.filter(({ id }) => id === document._id);
    const changes = fields.map((moved) => pointBack(document, moved, stays._id, gone));
    const all: Fields = Object.assign({}, ...changes);
    return Object.keys(all).length > 0
      ? [{ patch: { id: document._id, ifRevisionID: document._rev, set: all } }]
      : [];
  });
  const unset = Object.entries(set).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const written = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
  return {
    changedSince: [...changedSince],
    ended: kept.ended.length,
    mutations: [
      {
        create: {
          ...kept.record,
          ...theirs,
          ...(kept.createdAt && { _createdAt: kept.createdAt }),
          history: [...(keyedList(theirs.history) ?? []), line],
          ...{ _id: gone, _type: stays._type },
        },
      },
      {
        patch: {
          ...{ id: stays._id, ifRevisionID: stays._rev, set: written },
          ...(unset.length > 0 && { unset }),
        },
      },
      ...pointed,
      { patch: { id: merge._id, ifRevisionID: merge._rev, set: { apartAt: now.toISOString() } } },
      { delete: { id: merge._id, purge: true } },
    ],
  };
}
