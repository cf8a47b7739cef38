import type { ValidationContext } from 'sanity';
import { z } from 'zod';
import { DEFAULT_LANGUAGE } from '../../program/languages.ts';
import { API_VERSION } from '../apiVersion.ts';

const asked = z.object({
  _id: z.string(),
  _type: z.string(),
  language: z.string().default(DEFAULT_LANGUAGE),
});

/**
 * Whether no other document of the same type and language has this value at `field` (a path as in GROQ). Pages in
 * two languages may share title and address: each language has its own folder.
 */
export async function isUniqueInLanguage(
  field: 'title' | 'slug.current',
  value: string,
  { document, getClient }: Pick<ValidationContext, 'document' | 'getClient'>,
): Promise<boolean> {
  const parsed = asked.safeParse(document);
  if (!parsed.success) return true;
  const { _id, _type, language } = parsed.data;
  return z
    .boolean()
    .parse(
      await getClient({ apiVersion: API_VERSION }).fetch(
        `!defined(*[_type == $type && !sanity::versionOf($id) && coalesce(language, "${DEFAULT_LANGUAGE}") == $language && ${field} == $value][0]._id)`,
        { type: _type, id: _id.replace(/^drafts\./, ''), language, value },
        { perspective: 'raw', tag: 'unique-in-language' },
      ),
    );
}
