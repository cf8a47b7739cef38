import { z } from 'zod';

/** A reference to a document that may be gone: erasing a person never waits for what points to them. */
export interface WeakReference {
  _type: 'reference';
  _ref: string;
  _weak: true;
}

export function weakReference(id: string): WeakReference {
  return { _type: 'reference', _ref: id, _weak: true };
}

/** A reference as it is read back. */
export const referenceSchema = z.object({ _ref: z.string() });

/**
 * The id that a reference points to, stored as the Content Lake does or bare. Empty where the person was erased since,
 * and where staff have added a line and chosen nobody yet: a form saves as it is typed.
 */
export const referencedId = z
  .union([z.string(), z.object({ _ref: z.string().nullish() }).transform(({ _ref }) => _ref ?? '')])
  .nullish()
  .transform((id) => id ?? '');

/** The ids in a list of references. */
export const referencedIds = z
  .array(referencedId)
  .nullish()
  .transform((ids) => (ids ?? []).filter((id) => id !== ''));

/** The key in an id: what stands after the type and its dot. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}
