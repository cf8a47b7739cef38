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

/** The key in an id: what stands after the type and its dot. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}
