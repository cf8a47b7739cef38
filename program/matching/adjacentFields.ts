import type { Field } from '../fields.ts';
import { type Neighbor, OPEN_FIELD } from '../fieldsOfWork.ts';

/**
 * Fields near enough that someone of one can advise someone of the other. The first group follows the major groups
 * that the 2018 Standard Occupational Classification (BLS) puts together in its intermediate aggregation:
 * 11-13 management, business and finance; 15-19 computer, engineering and science; 21-25 within 21-27 community
 * service and education; 29 health practitioners. The second is ours, with what speaks for it.
 */
const ADJACENT: readonly (readonly [Field, Field])[] = [
  ['nursing', 'other-health'],
  ['engineering', 'information-technology'],
  ['engineering', 'science'],
  ['information-technology', 'science'],
  ['accounting-finance', 'business'],
  ['social-services', 'teaching'],

  // The same sites and employers: construction, plants, utilities.
  ['engineering', 'trades'],
  // Laboratories and clinical research employ both.
  ['science', 'other-health'],
  // Psychologists, counselors and case managers work in clinics as well.
  ['social-services', 'other-health'],
  // Sales and marketing are departments of a business, and share its managers.
  ['business', 'sales-marketing'],
  // Advertising and design are one market.
  ['sales-marketing', 'arts-media'],
  // Compliance and contracts: the usual first posts of lawyers trained abroad.
  ['law', 'business'],
];

const near = new Map<string, Set<string>>();
for (const [one, other] of ADJACENT) {
  near.set(one, (near.get(one) ?? new Set()).add(other));
  near.set(other, (near.get(other) ?? new Set()).add(one));
}

/** Whether two fields are neighbors before a city has said anything. */
export const areNeighbors = (one: string, other: string): boolean => near.get(one)?.has(other) ?? false;

/**
 * How a participant's field stands to one of a connector's, where a city sees some pairs otherwise. An empty or unknown
 * field is near to nothing. Two people who answered "something else" have a field in common by name only, so it counts as
 * adjacent.
 */
export function nearness(
  one: string,
  other: string,
  neighbors: readonly Neighbor[] = [],
): 'same' | 'adjacent' | 'none' {
  if (one === other && one !== '') return one === OPEN_FIELD ? 'adjacent' : 'same';
  const said = neighbors.findLast(
    (pair) => (pair.one === one && pair.other === other) || (pair.one === other && pair.other === one),
  );
  const isNear = said ? said.how === 'near' : areNeighbors(one, other);
  return isNear ? 'adjacent' : 'none';
}
