import { z } from 'zod';
import { contentMessage, placeInWords } from '../../program/content/contentIssues.ts';
import { type PageOfSet, pageSetProblems } from '../../program/content/pageSet.ts';
import { preview } from './environment.ts';

/** Thrown when content is not what the program expects of it. Ends the build. */
export class ContentError extends Error {
  override name = 'ContentError';
}

const named = z.object({
  _id: z.string().optional(),
  title: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
});

function nameOf(document: unknown, id: string): string {
  const parsed = named.safeParse(document);
  const { _id = id, title, name } = parsed.success ? parsed.data : {};
  const shown = title || name;
  return shown ? `“${shown}” (${_id})` : `“${_id}”`;
}

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
  const result = schema.safeParse(document, { error: contentMessage });
  if (result.success) return result.data;
  const fields = result.error.issues.map(
    ({ path, message }) => `  ${placeInWords(path, document)}: ${message}`,
  );
  // Not the word "document": Astro takes it in a message for the browser's, and adds advice that leads astray.
  throw new ContentError(
    `${nameOf(document, id)} is published but cannot be shown. Mend in the Studio:\n${fields.join('\n')}`,
  );
}

/**
 * All pages of one kind, as they came. Throws a ContentError that names those that cannot stand side by side; not in
 * a preview, where one of them is being written.
 */
export function pageSet<Page extends PageOfSet>(pages: Page[]): Page[] {
  const problems = preview ? [] : pageSetProblems(pages);
  if (problems.length > 0)
    throw new ContentError(`Pages are published that cannot be shown together:\n  ${problems.join('\n  ')}`);
  return pages;
}
