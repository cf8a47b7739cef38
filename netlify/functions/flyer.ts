import type { Config, Context } from '@netlify/functions';
import { notFoundPage } from '../../forms/not-found/notFoundPage.tsx';
import { flyerPage } from '../../forms/partner-link/flyerPage.tsx';
import { partnerAddress } from '../../forms/partner-link/partnerAddress.ts';
import { allowMethods } from '../http/guard.ts';
import { programLake } from '../services/lake.ts';
import { handle } from '../services/pages/handle.ts';
import { languageOf } from '../services/pages/languages.ts';
import { showPage } from '../services/pages/showPage.ts';
import { partnerOf } from '../services/partners/cameBy.ts';

/** The page that a partner prints and hands out, with the picture that opens their link. It ends with the link. */
export default (request: Request, context: Context) =>
  handle('flyer', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD');
    const { code = '' } = context.params;
    const language = languageOf(request);
    const partner = await partnerOf(programLake(env), code);
    if (!partner) return showPage(env, request, { language, write: notFoundPage, status: 404 });
    return showPage(env, request, {
      language,
      write: (reader) =>
        flyerPage(
          { partner: partner.name, address: partnerAddress(env.SITE_URL, code, reader.language) },
          reader,
        ),
    });
  });

export const config: Config = {
  path: '/flyer/:code',
};
