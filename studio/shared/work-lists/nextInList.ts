import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { WHOEVER, whoeverSchema } from '../records/whoever.ts';
import { type WorkList, workListFilter } from './workLists.ts';

/** The ids of a list from the one after `id` on, round to the one before it: where one goes on after this. */
export function after(ids: readonly string[], id: string): string[] {
  const at = ids.indexOf(id);
  // Somebody of whom two things are to be done stands there twice.
  return [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0))].filter((each) => each !== id);
}

/** As many as a person goes through on one day. */
const MOST = 500;

/** The ids of a list in its order. */
export async function idsOf(client: SanityClient, list: WorkList): Promise<string[]> {
  const order = list.order.map(({ field, direction }) => `${field} ${direction}`).join(', ');
  const query = `*[${workListFilter(list)}] | order(${order})[0...${MOST}]._id`;
  return z.array(z.string()).parse(await client.fetch(query, {}, { perspective: 'raw', tag: 'next-ids' }));
}

/** The first of some records that is still there, and still in the list if there is one; by the order given. */
export async function firstOf(client: SanityClient, ids: readonly string[], list?: WorkList) {
  const query = `*[_id in $ids${list ? ` && ${workListFilter(list)}` : ''}]{_id, _type, ${WHOEVER}}`;
  const found = z
    .array(whoeverSchema)
    .parse(await client.fetch(query, { ids }, { perspective: 'raw', tag: 'next' }));
  const byId = new Map(found.map((record) => [record._id, record]));
  return ids.map((id) => byId.get(id)).find((record) => record !== undefined);
}

/** The record that was opened last from a tool with an order of its own, and that order. */
let opened: { id: string; order: readonly string[] } | undefined;

/** Keeps in which order records stood where one of them is being opened, so that the next can be offered after it. */
export function rememberOrder(id: string, order: readonly string[]): void {
  opened = { id, order };
}

/** The order in which a record stood where it was opened; empty when it was opened elsewhere. */
export function rememberedOrder(id: string): readonly string[] {
  // Whoever has gone on to another record has left that order.
  if (opened?.id !== id) opened = undefined;
  return opened?.order ?? [];
}
