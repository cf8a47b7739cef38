import { defineField } from 'sanity';
import type { FieldPlace } from './keptFields.ts';

/** A link to another record, which may be gone: erasing a person never waits for what points to them. */
export function keptLink({
  to,
  ...field
}: FieldPlace & { name: string; title: string; description?: string; to: string | readonly string[] }) {
  const types = typeof to === 'string' ? [to] : to;
  return defineField({
    ...field,
    type: 'reference',
    to: types.map((type) => ({ type })),
    weak: true,
    readOnly: true,
    // A card says nothing where there is nothing to link to.
    hidden: ({ value }) => value === undefined,
  });
}
