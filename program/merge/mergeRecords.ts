import { z } from 'zod';
import { type ImportLake, Refused } from '../import/importLake.ts';
import { referencedId } from '../references.ts';
import { retryOnConflict } from '../retryOnConflict.ts';
import { type Document, documentSchema, type Merge, mergeId, mergeSchema } from './mergeRecord.ts';
import { type ApartPlan, planApart } from './planApart.ts';
import { type MergePlan, type Merging, planMerge } from './planMerge.ts';
import { MergeRefused } from './refusals.ts';
import { REFERS_TO } from './repoint.ts';

/** All that a merge touches beside the two records: what refers to the one that goes, and the matches of the one that stays. */
const AROUND = `*[!(_id in [$stays, $goes]) && (${REFERS_TO('$goes')} || (_type == "match" && references($stays)))]._id`;

const ids = z.array(z.string());
/** Ids stand in the address of the request, which has an end. */
const BATCH = 50;

async function read(lake: ImportLake, wanted: readonly string[]): Promise<Document[]> {
  const found: Document[] = [];
  for (let from = 0; from < wanted.length; from += BATCH)
    for (const document of await lake.read(wanted.slice(from, from + BATCH)))
      if (document) found.push(documentSchema.parse(document));
  return found;
}

/** What is read before two records become one. Throws MergeRefused where one of them is not there. */
export async function readBoth(lake: ImportLake, { stays, goes }: Pick<Merging, 'stays' | 'goes'>) {
  const around = ids.parse(await lake.fetch(AROUND, { stays, goes }));
  const found = await read(lake, [...new Set([stays, goes, mergeId(goes), mergeId(stays), ...around])]);
  const [one, other] = [stays, goes].map((id) => found.find(({ _id }) => _id === id));
  const isMerged = [mergeId(goes), mergeId(stays)].some((id) => found.some(({ _id }) => _id === id));
  if (!one || !other) throw new MergeRefused(isMerged ? 'merged-already' : 'gone');
  return { stays: one, goes: other, around: found.filter(({ _id }) => around.includes(_id)) };
}

const isRefused = (error: unknown) => error instanceof Refused;

/**
 * Makes two records of one person one, in one transaction, on the revisions that were read. `seen` are the revisions on
 * which staff decided. Gives what was written. Throws MergeRefused where it cannot be; nothing is written then.
 */
export function mergeRecords(
  lake: ImportLake,
  merging: Merging & { seen: readonly string[] },
): Promise<MergePlan> {
  return retryOnConflict(async () => {
    if (merging.stays === merging.goes) throw new MergeRefused('same');
    const both = await readBoth(lake, merging);
    if (![both.stays, both.goes].every(({ _rev }) => merging.seen.includes(_rev)))
      throw new MergeRefused('changed');
    const plan = planMerge(both, merging);
    await lake.commit(plan.mutations, crypto.randomUUID());
    return plan;
  }, isRefused);
}

/** A merge as it stands; undefined where it was taken apart, or its person erased. */
export async function readMerge(lake: ImportLake, id: string): Promise<Merge | undefined> {
  const [document] = await lake.read([id]);
  return document ? mergeSchema.parse(document) : undefined;
}

const LATER = '*[_type == "merge" && into._ref == $stays && at > $at]._id';

/** What is read before a merge is taken apart. Throws MergeRefused where it cannot be. */
export async function readTogether(lake: ImportLake, id: string) {
  const merge = await readMerge(lake, id);
  if (!merge) throw new MergeRefused('apart-already');
  const stays = referencedId.parse(merge.into);
  const later = ids.parse(await lake.fetch(LATER, { stays, at: merge.at }));
  if (later.length > 0) throw new MergeRefused('newer-first');
  const moved = [...new Set(merge.kept.moved.map((one) => one.id))];
  const [record, ...around] = await read(lake, [stays, ...moved]);
  if (record?._id !== stays) throw new MergeRefused('gone');
  return { merge, stays: record, around };
}

/**
 * Takes a merge apart, in one transaction, on the revisions that were read: both records are there again, and what was
 * changed or has happened since stays where it is. Gives what was written. Throws MergeRefused where it cannot be.
 */
export function takeApart(
  lake: ImportLake,
  id: string,
  by: { by: string | undefined; now: Date },
): Promise<ApartPlan> {
  return retryOnConflict(async () => {
    const plan = planApart(await readTogether(lake, id), by);
    await lake.commit(plan.mutations, crypto.randomUUID());
    return plan;
  }, isRefused);
}
