import { comparableAddress } from '../typed/clean.ts';
import type { Listed } from './readList.ts';

/** Why somebody of a list is not taken: the address stood in the form before, or is the partner's own. */
export const LEFT_OUT = ['twice', 'own'] as const;

/** A line of a list that is not taken, and why. */
export interface LeftOut {
  line: number;
  why: (typeof LEFT_OUT)[number];
}

/** Who of a list is taken, each address once. `told` is the address of whom the form itself names. */
export function takenOf(
  listed: readonly Listed[],
  { told, partner }: { told: string; partner: string },
): { taken: Listed[]; leftOut: LeftOut[] } {
  const seen = new Set([comparableAddress(told)]);
  const taken: Listed[] = [];
  const leftOut: LeftOut[] = [];
  for (const person of listed) {
    const address = comparableAddress(person.email);
    if (address === comparableAddress(partner)) leftOut.push({ line: person.line, why: 'own' });
    else if (seen.has(address)) leftOut.push({ line: person.line, why: 'twice' });
    else taken.push(person);
    seen.add(address);
  }
  return { taken, leftOut };
}
