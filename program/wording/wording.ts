import { z } from 'zod';
import { LANGUAGES, type Language } from '../../locales/locales.ts';
import { oneLine } from '../oneLine.ts';
import { isWordedKind, WORDING_PARTS, type WordedKind, type WordingPart } from './parts.ts';
import { problemsOf } from './problems.ts';
import { withoutMarks } from './tokens.ts';

/** The type of the documents in which staff keep their words, in the public dataset. */
export const WORDING_TYPE = 'letterWording';

/** The id of the words for a kind of letter in a language. There is one, so that two cannot exist. */
export function wordingId(kind: WordedKind, language: Language): string {
  return `${WORDING_TYPE}-${kind}-${language}`;
}

const text = z.string().nullish().catch(null);

/** The words of staff as they are stored, whatever is wrong with them. */
export const storedWordingSchema = z.object({
  _id: z.string(),
  kind: z.string().refine(isWordedKind),
  language: z.enum(LANGUAGES),
  subject: text,
  heading: text,
  opening: text,
  closing: text,
});
export type StoredWording = z.output<typeof storedWordingSchema>;

/** Words of staff that can be sent, where there are any. Paragraphs are lines without breaks. */
export interface Wording {
  subject?: string;
  heading?: string;
  opening?: readonly string[];
  closing?: readonly string[];
}

/** The words of staff that can be sent, and the parts that cannot: these go out in our own words. */
export interface ReadWording {
  wording: Wording;
  refused: { part: WordingPart; problems: string[] }[];
}

/** Each line that says something is a paragraph. */
function paragraphs(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map(oneLine)
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/**
 * Reads what staff wrote for a kind of letter, part by part: what has a problem is left out. Takes whatever is stored,
 * nothing included, and never throws: a letter is never lost for its words.
 */
export function readWording(kind: WordedKind, stored: unknown): ReadWording {
  const parts = z
    .object({ subject: text, heading: text, opening: text, closing: text })
    .safeParse(stored).data;
  const wording: Wording = {};
  const refused: ReadWording['refused'] = [];
  for (const part of WORDING_PARTS) {
    const written = withoutMarks(parts?.[part] ?? '');
    const problems = problemsOf(kind, part, written);
    if (problems.length > 0) refused.push({ part, problems });
    else if (written.trim() === '') continue;
    else if (part === 'opening' || part === 'closing') wording[part] = paragraphs(written);
    else wording[part] = oneLine(written);
  }
  return { wording, refused };
}
