import type { Config, Context } from '@netlify/functions';
import { formPage } from '../../forms/formPage.tsx';
import { cameBy } from '../../forms/learn-more/cameBy.ts';
import { localizedPath } from '../../program/languages.ts';
import { allowMethods } from '../http/guard.ts';
import { seeOther } from '../http/respond.ts';
import { programLake } from '../services/lake.ts';
import { handle } from '../services/pages/handle.ts';
import { languageOf } from '../services/pages/languages.ts';
import { readShell } from '../services/pages/readShell.ts';
import { showPage } from '../services/pages/showPage.ts';
import { partnerOf } from '../services/partners/cameBy.ts';

/**
 * The link of a partner: the sign-up form, which carries the code without any script. A code that is unknown or was ended
 * leads to the form as it is for everybody.
 */
export default (request: Request, context: Context) =>
  handle('via', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD');
    const { code = '' } = context.params;
    const language = languageOf(request);
    const partner = await partnerOf(programLake(env), code).catch(() => undefined);
    if (!partner) return seeOther(localizedPath('/learn-more/', (await readShell(env, language)).language));
    return showPage(env, request, {
      language,
      write: (reader) => formPage({ form: cameBy(code, partner.name), reader }),
    });
  });

export const config: Config = {
  path: '/via/:code',
};
