/** Why two records are not merged, or a merge is not taken apart. */
export const MERGE_REFUSALS = [
  'same',
  'two-kinds',
  'gone',
  'merged-already',
  'erasing',
  'changed',
  'decision-waits',
  'apart-already',
  'newer-first',
] as const;
export type MergeRefusal = (typeof MERGE_REFUSALS)[number];

/** Two records cannot be merged, or a merge not be taken apart. Nothing was written. */
export class MergeRefused extends Error {
  override name = 'MergeRefused';
  readonly why: MergeRefusal;
  constructor(why: MergeRefusal) {
    super(why);
    this.why = why;
  }
}
