import type { CountedReferral } from '../journeys/records.ts';

/**
 * How many contacts begin a chain, named by a connector who came by themselves, and how many stand further along one:
 * named by a connector who was once such a contact. One whose parent is gone begins a chain.
 */
export function chainCells(
  referrals: readonly Pick<CountedReferral, '_id' | 'parent'>[],
): Record<'chain-first' | 'chain-further', number> {
  const kept = new Set(referrals.map(({ _id }) => _id));
  const further = referrals.filter(({ parent }) => kept.has(parent)).length;
  return { 'chain-first': referrals.length - further, 'chain-further': further };
}
