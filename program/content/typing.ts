import { z } from 'zod';

/** What the Studio tells the preview beside it: the form of one document as it is now, letter by letter. */
export const typingSchema = z.object({
  type: z.literal('mosaic:typing'),
  document: z.looseObject({ _id: z.string() }),
});
export type Typing = z.output<typeof typingSchema>;

/** What a page says to the Studio around it when it has been opened, so that it is told at once. */
export const listeningSchema = z.object({ type: z.literal('mosaic:listening') });

/** The text at a path as Sanity writes paths (`steps[_key=="a"].title`), or undefined when none stands there. */
export function textAt(document: unknown, path: string): string | undefined {
  let value = document;
  for (const [, field, index, key] of path.matchAll(/([^.[\]]+)(?![^[]*\])|\[(\d+)\]|\[_key=="([^"]*)"\]/g)) {
    if (Array.isArray(value)) {
      value =
        key === undefined
          ? value[Number(index)]
          : value.find((one) => keyed.safeParse(one).data?._key === key);
    } else {
      value = field === undefined ? undefined : fields.safeParse(value).data?.[field];
    }
  }
  return typeof value === 'string' ? value : undefined;
}

const keyed = z.looseObject({ _key: z.string() });
const fields = z.record(z.string(), z.unknown());
