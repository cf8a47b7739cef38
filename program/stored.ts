import { z } from 'zod';

/** A text as it is kept; empty where nothing is. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

/** A list as it is kept; empty where nothing is. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

/** How often something has happened; never, where nothing is kept. */
export const optionalCount = z
  .number()
  .nullish()
  .transform((count) => count ?? 0);
