import { z } from 'zod';
import { passagesIn } from '../../../program/content/passages.ts';
import { type PlainReport, plainLanguage } from '../../../program/content/plainLanguage.ts';

const explained = z.object({ terms: z.array(z.object({ term: z.string(), meaning: z.string() }).partial()) });

/** How a document reads, as it is being written. The words that a guide explains count as explained. */
export function readPlainly(document: object): PlainReport {
  const parsed = explained.safeParse(document);
  const terms = parsed.success
    ? parsed.data.terms.flatMap(({ term, meaning }) => [term ?? '', meaning ?? ''])
    : [];
  return plainLanguage(passagesIn(document), terms);
}

/** The reading level in words: a school grade, and how long sentences are. */
export function levelInWords({ grade, meanWords }: Pick<PlainReport, 'grade' | 'meanWords'>): string {
  if (grade === undefined || meanWords === undefined) return 'There is no sentence to read yet.';
  return `School grade ${Math.max(1, Math.round(grade))}, about ${Math.round(meanWords)} words in a sentence.`;
}
