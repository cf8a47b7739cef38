import { z } from 'zod';
import { typesOf, type WorkList, workListFilter } from '../shared/work-lists/workLists.ts';

/** How many documents each work list holds, by the list's id. */
export type WorkCounts = Readonly<Record<string, number>>;

const countsSchema = z.record(z.string(), z.number());

/** One query that counts every list, so that one connection keeps all the numbers fresh. */
export function countsQuery(lists: readonly WorkList[]): string {
  const counts = lists.map((list) => `${JSON.stringify(list.id)}: count(*[${workListFilter(list)}])`);
  return `{${counts.join(', ')}}`;
}

/** What a change must touch for the numbers to be counted again. */
export function countedDocuments(lists: readonly WorkList[]): string {
  return `*[_type in ${JSON.stringify([...new Set(lists.flatMap(typesOf))])}]`;
}

export function parseCounts(answer: unknown): WorkCounts {
  return countsSchema.parse(answer);
}
