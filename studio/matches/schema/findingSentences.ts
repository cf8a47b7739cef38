import { z } from 'zod';
import { inEnglish } from '../../../program/matching/words.ts';
import { fieldWords } from '../../shared/labels/fieldsOfWork.ts';

const findingSchema = z.object({
  key: z.string(),
  values: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .nullish()
    .transform((values) => values ?? {}),
});

/** Findings as a match keeps them, in sentences. One whose key has no words any more is shown by its key. */
export function findingSentences(findings: unknown, words: Readonly<Record<string, string>>): string[] {
  const items: unknown[] = Array.isArray(findings) ? findings : [];
  return items.flatMap((item) => {
    const { success, data } = findingSchema.safeParse(item);
    if (!success) return [];
    return [Object.hasOwn(words, data.key) ? inEnglish(words, data, fieldWords) : data.key];
  });
}
