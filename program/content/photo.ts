import { z } from 'zod';

/** A picture that is kept in the Content Lake. The site copies it at build, so that no page asks another host. */
export const photo = z.looseObject({ asset: z.object({ _ref: z.string() }) });
