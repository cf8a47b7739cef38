import { z } from 'zod';
import { PSEUDO_LOCALES } from '../../locales/pseudo/vitePlugin.ts';
import { programMode } from '../../program/mode.ts';

/** An unset variable and an empty one are the same. */
const optional = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());

/** The one place where the site reads where its content lies. `process.env`, because Vite would bake in its own. */
export const environment = z
  .object({
    SANITY_PROJECT_ID: optional.transform((value) => value ?? 'mosaic'),
    CONTENT_DATASET: optional.transform((value) => value ?? 'production'),
    /** Only where the Content Lake is not Sanity's own. */
    SANITY_API_HOST: optional,
    /** `drafts`: a preview for staff, which shows what is not published yet. The public site has it unset. */
    SITE_PREVIEW: z.preprocess((value) => (value === '' ? undefined : value), z.literal('drafts').optional()),
    /** In a preview only: a token that may read drafts, and where the Studio stands. */
    SANITY_PREVIEW_TOKEN: optional,
    STUDIO_URL: optional,
    /** `demonstration`: each page says that it is one, and none is for search engines. */
    PROGRAM_MODE: programMode,
    /** Shows the English pages in a language that does not exist, to find what cannot be translated or has no room. */
    SITE_PSEUDO: z.preprocess(
      (value) => (value === '' ? undefined : value),
      z.enum(PSEUDO_LOCALES).optional(),
    ),
  })
  .refine(({ SITE_PREVIEW, SANITY_PREVIEW_TOKEN }) => !SITE_PREVIEW || SANITY_PREVIEW_TOKEN, {
    path: ['SANITY_PREVIEW_TOKEN'],
    message: 'A preview reads drafts, and needs a token that may. Give it one with the rights of a viewer',
  })
  .parse(process.env);

/** Whether all of the site is a demonstration. */
export const isDemonstration = environment.PROGRAM_MODE === 'demonstration';

/** What makes a preview of the site; undefined in the public one. */
export const preview =
  environment.SITE_PREVIEW && environment.SANITY_PREVIEW_TOKEN
    ? { token: environment.SANITY_PREVIEW_TOKEN, studioUrl: environment.STUDIO_URL ?? '/' }
    : undefined;
