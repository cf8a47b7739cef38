import { z } from 'zod';

/** Thrown when a document is not what the program expects of its type. Ends the build. */
export class ContentError extends Error {
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
  id = 'a document without an id',
): z.output<Schema> {
  const result = schema.safeParse(document);
  if (result.success) return result.data;
  const name = named.safeParse(document);
  const fields = result.error.issues.map(
    (issue) => `  ${issue.path.join('.') || 'document'}: ${issue.message}`,
  );
  throw new ContentError(
    `The published document "${name.success ? name.data._id : id}" cannot be shown:\n${fields.join('\n')}`,
  );
}
