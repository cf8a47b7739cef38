import { z } from 'zod';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../locales/locales.ts';
import { factSchema } from '../../program/content/facts.ts';

/** What a picture shows beside its words: a share of a hundred tiles, numbers of several years, or a scene. */
export const PICTURE_DRAWINGS = ['tiles', 'years', 'scene'] as const;

/** The scenes that a picture can show. */
export const PICTURE_SCENES = ['newcomer', 'connector', 'partner', 'board', 'meet', 'names', 'work'] as const;

const words = z.object({
  _key: z.string(),
  language: z.enum(LANGUAGES),
  /** The number, or two or three words in its place. */
  headline: z.string().min(1).max(24),
  /** What the number counts, where and when. */
  line: z.string().min(1).max(160),
  /** The picture in words, for whoever does not see it. */
  alternative: z.string().min(1),
});

const year = z.object({
  _key: z.string(),
  year: z.int().min(1900).max(2100),
  value: z.number().nonnegative(),
});

/**
 * A picture to share: one fact, drawn when the site is built, with its words in each language. It carries source and
 * check date as a fact does, and only a certain one (A or B) may be drawn.
 */
export const sharePictureSchema = factSchema
  .pick({ sourceName: true, sourceUrl: true, sourceDate: true, checkedOn: true, volatility: true })
  .extend({
    _type: z.literal('sharePicture'),
    _key: z.string(),
    title: z.string().min(1),
    drawing: z.enum(PICTURE_DRAWINGS),
    /** Of a hundred tiles, how many are colored. */
    share: z.number().min(0).max(100).nullish(),
    years: z.array(year).nullish(),
    scene: z.enum(PICTURE_SCENES).nullish(),
    words: z
      .array(words)
      .refine(
        (all) => all.some(({ language }) => language === DEFAULT_LANGUAGE),
        'Write the words in English',
      ),
    certainty: z.enum(['A', 'B']),
  })
  .refine(
    ({ drawing, share, years, scene }) =>
      ({ tiles: share != null, years: (years ?? []).length > 1, scene: scene != null })[drawing],
    { path: ['drawing'], message: 'Fill in what is drawn' },
  );
export type SharePicture = z.output<typeof sharePictureSchema>;

/** The words of a picture in a language; in English where nobody has written them. */
export function pictureWords({ words: all }: Pick<SharePicture, 'words'>, language: Language) {
  const found =
    all.find((one) => one.language === language) ?? all.find((one) => one.language === DEFAULT_LANGUAGE);
  if (!found) throw new Error('a picture without words in English');
  return found;
}
