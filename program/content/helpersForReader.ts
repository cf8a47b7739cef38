import type { Criterion } from '../criteria.ts';
import { type Helper, type HelperPurpose, helperSchema, helpersNear } from './helper.ts';

/** Helpers that an email names. */
const NAMED = 3;

/**
 * What to name helpers for to somebody whom the program cannot take yet. Who may not work is sent to no job center, which
 * would have to check it, but to people who may advise on it.
 */
export function purposesWhen(unmet: readonly Criterion[]): readonly HelperPurpose[] {
  return unmet.includes('work-permission')
    ? ['immigration-law', 'english', 'library']
    : ['work', 'english', 'study'];
}

/** Up to three helpers near somebody, by what is missing. A helper that is not as the program writes it is left out. */
export function helpersForReader(
  stored: readonly unknown[],
  { postcode, unmet }: { postcode?: string | null | undefined; unmet: readonly Criterion[] },
): Helper[] {
  const helpers = stored.flatMap((one) => helperSchema.safeParse(one).data ?? []);
  return helpersNear(helpers, { postcode: postcode ?? '', purposes: purposesWhen(unmet), count: NAMED });
}
