import type { Caution, CautionKey } from './findings.ts';

/** Cautions that a talk about work depends on: the field, and a language that both have. */
const WEIGHTY: readonly CautionKey[] = ['other-field', 'little-english'];

/**
 * Whether staff should look at a pair by itself before they approve it: the field is only a neighboring one, or the two
 * have no language in which both are at ease.
 */
export function isWeakPair({ cautions }: { cautions: readonly Pick<Caution, 'key'>[] }): boolean {
  return cautions.some(({ key }) => WEIGHTY.includes(key));
}
