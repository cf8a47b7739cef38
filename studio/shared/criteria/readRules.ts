import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { criteriaSchema } from '../../../program/criteria.ts';
import type { EligibilityRules } from '../../../program/eligibility.ts';

const rulesSchema = z.object({ regionPostcodes: z.array(z.string()), criteria: criteriaSchema });

/** By what the program decides who can take part, as it was published. Throws what the client throws. */
export async function readRules(content: SanityClient): Promise<EligibilityRules> {
  const stored: unknown = await content.fetch(
    '*[_id == "settings"][0]{ regionPostcodes, criteria }',
    {},
    { perspective: 'published', tag: 'criteria' },
  );
  return rulesSchema.parse(stored);
}
