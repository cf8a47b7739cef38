/** How long records are kept, and what erasing a person touches. */
export { isDueForErasure } from './retention/age.ts';
export { type ErasurePlan, erasurePlan, tombstone } from './retention/erasurePlan.ts';
export { RETENTION } from './retention/limits.ts';
