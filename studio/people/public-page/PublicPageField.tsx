import { useFormValue } from 'sanity';
import { z } from 'zod';
import { PublicPageLink } from './PublicPageLink.tsx';

const record = z.record(z.string(), z.unknown());

/** A connector's public page in the form of the record, which has no place of its own for what stands in another dataset. */
export function PublicPageField() {
  const document = record.safeParse(useFormValue([])).data;
  return document?._createdAt ? <PublicPageLink connector={document} /> : null;
}
