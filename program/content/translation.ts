import { z } from 'zod';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../locales/locales.ts';

/** The language a document is written in. One that says nothing is in English. */
export const writtenIn = z
  .enum(LANGUAGES)
  .nullish()
  .transform((language) => language ?? DEFAULT_LANGUAGE);

/** Who of those who read the language well has read a translation, and when. Absent: nobody has yet. */
export const checkedTranslation = z
  .object({ checkedBy: z.string().min(1), checkedOn: z.iso.date() })
  .nullish()
  .transform((check) => check ?? undefined);
