import type { Field } from '../../program/fields.ts';
import type { Industry } from '../../program/industries.ts';

const ELSEWHERE: readonly Industry[] = ['food', 'retail'];

const USUAL: Readonly<Partial<Record<Field, readonly Industry[]>>> = {
  nursing: ['hospitals', 'care'],
  'other-health': ['hospitals', 'medicines'],
  teaching: ['schools', 'universities'],
  engineering: ['construction', 'manufacturing', 'energy'],
  'information-technology': ['software', 'banking'],
  science: ['universities', 'medicines', 'farming'],
  'accounting-finance': ['banking', 'government'],
  business: ['logistics', 'retail', 'manufacturing'],
  'sales-marketing': ['retail', 'food'],
  law: ['government', 'nonprofits'],
  'social-services': ['nonprofits', 'government'],
  'arts-media': ['nonprofits', 'retail'],
  trades: ['construction', 'energy'],
};

/** Where people of a field usually work. Fictional people have worked at one of these, and wish for another. */
export const usualIndustries = (field: Field): readonly Industry[] => USUAL[field] ?? ELSEWHERE;
