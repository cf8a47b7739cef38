import { z } from 'zod';

/**
 * A picture that is kept in the Content Lake. The site copies it at build, so that no page asks another host. `url` is
 * the site's question for the file: null when the picture was deleted.
 */
export const photo = z
  .looseObject({
    asset: z.object({ _ref: z.string() }),
    /** Where the face is, from 0 to 1. */
    hotspot: z.object({ x: z.number(), y: z.number() }).nullish(),
    url: z.string().nullish(),
  })
  .refine(({ url }) => url !== null, 'The picture is no longer there. Choose it again, or take it away');
export type Photo = z.output<typeof photo>;

/** A picture says nothing to a person who cannot see it unless somebody has put it into words. */
export const PHOTO_IN_WORDS = { path: ['photoAlt'], message: 'Say in words what the photo shows' };
export const photoIsInWords = (document: { photo?: unknown; photoAlt?: string | null }) =>
  !document.photo || Boolean(document.photoAlt?.trim());
