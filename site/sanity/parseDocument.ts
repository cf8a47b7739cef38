import { z } from 'zod';

/** Thrown when a document is not what the program expects of its type. Ends the build. */
class ContentError extends Error {
  override name = 'ContentError';
}

const named = z.looseObject({ _id: z.string() });

/**
 * A queried document, parsed with the program's schema of its type. Throws a ContentError that names the document
 * and each field to mend, in words that staff can act on. `id` names the document when the query gave none.
 */
export function parseDocument<Schema extends z.ZodType>(
  schema: Schema,
  document: unknown,
  id = 'without an id',
): z.output<Schema> {
  if (document === null)
    throw new ContentError(`There is no published "${id}". Publish it in the Studio first.`);
  const result = schema.safeParse(document);
  if (result.success) return result.data;
  const name = named.safeParse(document);
  const fields = result.error.issues.map(
    (issue) => `  ${issue.path.join('.') || 'all of it'}: ${issue.message}`,
  );
  // Not the word "document": Astro takes it in a message for the browser's, and adds advice that leads astray.
  throw new ContentError(
    `"${name.success ? name.data._id : id}" is published but cannot be shown:\n${fields.join('\n')}`,
  );
}
