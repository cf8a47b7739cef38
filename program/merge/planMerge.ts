import { z } from 'zod';
import type { EligibilityRules } from '../eligibility.ts';
import { callOff } from '../endedFor.ts';
import { fullName } from '../fullName.ts';
import { type HistoryEntry, lastMove, remark } from '../history.ts';
import type { Fields, ImportMutation } from '../import/importLake.ts';
import { keyOf, weakReference } from '../references.ts';
import { optionalText } from '../stored.ts';
import { isHeldBack } from '../undo.ts';
import { type EndedMatch, endMatches } from './endMatches.ts';
import { mergedFields } from './fields.ts';
import { joinLists, keyedList } from './lists.ts';
import { type Document, type Kept, MERGED_TYPES, type MergedType, mergeId } from './mergeRecord.ts';
import type { Side } from './newer.ts';
import { settleDecisions } from './pairDecisions.ts';
import { MergeRefused } from './refusals.ts';
import { repoint } from './repoint.ts';
import { sameHour } from './sameHour.ts';

/** What staff decide: which record stays, and of each field in which the two differ whose value stands. */
export interface Merging {
  stays: string;
  goes: string;
  choices: Readonly<Record<string, Side>>;
  by: string | undefined;
  now: Date;
  /** ZIPs of the settings, and minutes for which a decision can be taken back. */
  rules: EligibilityRules;
  undoMinutes: number;
}

/** What a merge writes, and what follows from it for others. */
export interface MergePlan {
  mutations: ImportMutation[];
  /** How many documents of each type lead to the record that stays from then on. */
  moved: Readonly<Record<string, number>>;
  ended: readonly EndedMatch[];
  /** When one person would be at two coffees. Both stay: only people can settle it. */
  sameHour: readonly string[];
}

export const MERGED_NOTE = 'Another record of the same person went into this one';
export const MERGED_ORGANIZATION_NOTE = 'Another record of the same organization went into this one';

const typeOf = ({ _type }: Document): MergedType | undefined => MERGED_TYPES.find((type) => type === _type);

/** Throws MergeRefused where the two cannot be made one. */
function assertMergeable(stays: Document, goes: Document, undoMinutes: number, now: Date): MergedType {
  const type = typeOf(stays);
  if (stays._id === goes._id) throw new MergeRefused('same');
  if (!type || goes._type !== type) throw new MergeRefused('two-kinds');
  if ([stays, goes].some(({ eraseRequestedAt }) => typeof eraseRequestedAt === 'string'))
    throw new MergeRefused('erasing');
  if ([stays, goes].some((record) => isHeldBack(record, undoMinutes, now)))
    throw new MergeRefused('decision-waits');
  return type;
}

/** The lists of both records in one each, and what it takes to part them. */
function joinAll(stays: Document, goes: Document, now: Date) {
  const set: Fields = {};
  const lists: Kept['lists'] = {};
  const mark = `${keyOf(goes._id).slice(0, 8)}-${now.getTime()}`;
  for (const [field, value] of Object.entries(goes)) {
    const added = keyedList(value);
    if (!added) continue;
    const { list, ...joined } = joinLists(keyedList(stays[field]) ?? [], added, mark);
    set[field] = list;
    lists[field] = joined;
  }
  const { list, settled } = settleDecisions(keyedList(set.pairDecisions) ?? []);
  if (list.length > 0) set.pairDecisions = list;
  return { set, lists, settled };
}

const lines = z.array(z.looseObject({ to: optionalText }));

/**
 * The line that says it. It is a move only where the state is another than before, or not the one to which the last
 * move of both histories led; nobody is written to about it.
 */
function lineOf(stays: Document, history: unknown, status: unknown, { by, now }: Merging) {
  const [before, after] = [optionalText.parse(stays.status), optionalText.parse(status)];
  const last = lastMove(lines.catch([]).parse(history))?.to;
  const note = stays._type === 'partnerOrganization' ? MERGED_ORGANIZATION_NOTE : MERGED_NOTE;
  const line: HistoryEntry = remark({ at: now, who: 'staff', by, note });
  const isMove = before !== after || (last !== undefined && last !== after);
  return {
    ...line,
    ...(isMove && { from: before, to: after, letter: 'none' as const }),
    _key: `merged-${now.getTime()}`,
  };
}

/** What is written into a match that ends. One that was introduced counts as none, and nothing else follows from it. */
function ending({ from, isTold }: EndedMatch, match: Document, { by, now }: Merging) {
  const told = isTold ? {} : { letter: 'none' as const };
  const { move: end, set } = callOff(from, 'merged', { at: now, who: 'staff', by, ...told });
  const history = [...(keyedList(match.history) ?? []), { ...end, _key: `merged-${now.getTime()}` }];
  return {
    ...set,
    status: end.to,
    history,
    ...(from === 'introduced' && { calledOffAt: now.toISOString() }),
  };
}

/** The record that goes as it was, without its lists and what the Content Lake says of it. */
const withoutLists = ({ _id, _rev, _updatedAt, _createdAt, undoable, ...record }: Document) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => !keyedList(value)));

/**
 * What it takes to make two records of one person one, in one transaction upon the revisions that were read. `around`
 * are the matches of both, and everything that refers to the record that goes. Throws MergeRefused.
 */
export function planMerge(
  { stays, goes, around }: { stays: Document; goes: Document; around: readonly Document[] },
  merging: Merging,
): MergePlan {
  const { now, by = '', choices, rules, undoMinutes } = merging;
  const type = assertMergeable(stays, goes, undoMinutes, now);
  const fields = mergedFields(stays, goes, choices, rules);
  const joined = joinAll(stays, goes, now);
  const pointed = around.map((document) => ({ document, ...repoint(document, goes._id, stays._id) }));
  const matches = pointed.flatMap(({ document, set }) =>
    document._type === 'match' ? [{ ...document, ...set }] : [],
  );
  const status = 'status' in fields ? fields.status : stays.status;
  const ended = endMatches(matches, type, status);
  const line = lineOf(stays, joined.set.history ?? stays.history, status, merging);
  const set: Fields = { ...fields, ...joined.set };
  const history = [...(keyedList(joined.set.history ?? stays.history) ?? []), line];
  const changed = Object.fromEntries(
    Object.entries(fields).map(([name, after]) => [
      name,
      { before: stays[name] ?? null, after: after ?? null },
    ]),
  );
  const moved = pointed.flatMap((one) => one.moved);
  const kept: Kept = {
    record: withoutLists(goes),
    ...(typeof goes._createdAt === 'string' && { createdAt: goes._createdAt }),
    ...{ changed, lists: joined.lists, settled: joined.settled, moved },
    ...{ line: line._key, ended: ended.map(({ id }) => id) },
  };
  const others = pointed.flatMap(({ document, set: fieldsOf }): ImportMutation[] => {
    const end = ended.find(({ id }) => id === document._id);
    const all = { ...fieldsOf, ...(end && ending(end, document, merging)) };
    if (Object.keys(all).length === 0) return [];
    return [
      {
        patch: {
          id: document._id,
          ifRevisionID: document._rev,
          set: all,
          ...(end && { unset: ['undoable'] }),
        },
      },
    ];
  });
  const unset = Object.entries(set).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const written = Object.fromEntries(
    Object.entries({ ...set, history }).filter(([, value]) => value !== undefined),
  );
  const page = typeof goes.bio === 'string' && goes.bio !== (set.bio ?? stays.bio) ? goes.bio : undefined;
  const lostPage = typeof stays.bio === 'string' && 'bio' in fields ? stays.bio : undefined;
  return {
    moved: countTypes(pointed.filter((one) => one.moved.length > 0).map(({ document }) => document._type)),
    ended,
    sameHour: sameHour(
      matches.filter(({ _id }) => !ended.some(({ id }) => id === _id)),
      now,
    ),
    mutations: [
      { patch: { id: stays._id, ifRevisionID: stays._rev, set: written, unset: [...unset, 'undoable'] } },
      ...others,
      // Only as it was read: of two who merge it, or erase it, one comes first.
      { patch: { id: goes._id, ifRevisionID: goes._rev, set: { mergedAt: now.toISOString() } } },
      { delete: { id: goes._id, purge: true } },
      {
        create: {
          ...{ _id: mergeId(goes._id), _type: 'merge', into: weakReference(stays._id), gone: goes._id },
          ...{ at: now.toISOString(), by, name: nameOf(goes) },
          ...((page ?? lostPage) && { bio: page ?? lostPage }),
          kept: JSON.stringify(kept),
        },
      },
    ],
  };
}

const text = optionalText.catch('');
const nameSchema = z.object({ givenName: text, familyName: text, name: text });

/** What a record is called: a person by both names, an organization by its own. */
function nameOf(record: Document): string {
  const { name, ...person } = nameSchema.parse(record);
  return fullName(person) || name;
}

function countTypes(types: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const type of types) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
