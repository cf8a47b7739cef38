import { z } from 'zod';
import { keyOf } from '../references.ts';
import type { Item } from './lists.ts';

const decisionSchema = z.object({
  connector: z.object({ _ref: z.string() }),
  decision: z.string(),
  at: z.string().catch(''),
});

/** What an entry was before there were two about one pair: its key, and the decision. */
export const settledSchema = z.array(z.object({ key: z.string(), was: z.string(), decision: z.string() }));
export type Settled = z.output<typeof settledSchema>;

/**
 * There is one decision to a pair. Of two that a merge brought together a refusal holds before a pin, and of equals the
 * later; the other is kept as taken back. Gives the list, and what its entries were.
 */
export function settleDecisions(list: readonly Item[]): { list: Item[]; settled: Settled } {
  const read = list.map((item) => ({ item, ...decisionSchema.safeParse(item).data }));
  const settled: Settled = [];
  const changed = read.map(({ item, connector, decision = '', at = '' }) => {
    const rivals = read.filter(
      (one) => connector && one.connector?._ref === connector._ref && one.item !== item,
    );
    if (!connector || rivals.length === 0) return item;
    const isFirst = rivals.every((one) => {
      const [ours, theirs] = [decision === 'refused', one.decision === 'refused'];
      return ours === theirs ? at > (one.at ?? '') || (at === one.at && item._key < one.item._key) : ours;
    });
    const key = isFirst ? keyOf(connector._ref) : `${keyOf(connector._ref)}-before-${item._key}`;
    settled.push({ key, was: item._key, decision });
    return { ...item, _key: key, ...(!isFirst && { decision: 'taken-back' }) };
  });
  return { list: changed, settled };
}

/** The decisions as they were before. One that staff have changed since stays as it is, under its own key again. */
export const unsettleDecisions = (list: readonly Item[], settled: Settled): Item[] =>
  list.map((item) => {
    const before = settled.find(({ key }) => key === item._key);
    if (!before) return item;
    const isOurs = item._key.includes('-before-') && item.decision === 'taken-back';
    return { ...item, _key: before.was, ...(isOurs && { decision: before.decision }) };
  });
