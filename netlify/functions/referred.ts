import type { Config, Context } from '@netlify/functions';
import { formPage } from '../../forms/formPage.tsx';
import { allowMethods } from '../http/guard.ts';
import { openLink } from '../services/linkPages/openLink.ts';
import { handle } from '../services/pages/handle.ts';
import { languageOf } from '../services/pages/languages.ts';
import { showPage } from '../services/pages/showPage.ts';
import { signUpOf } from '../services/partners/referred.ts';

/**
 * The link that a partner hands on to somebody of whom they told us: the sign-up, with what the partner wrote filled in.
 * It keeps nothing: only what the person then sends is kept. Who has signed up, or was erased, finds the empty form.
 */
export default (request: Request, context: Context) =>
  handle('referred', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const link = await openLink(env, request, context, ['referred'], new Date());
    if (link instanceof Response) return link;
    const { form, answers } = await signUpOf(env, link.subject);
    return showPage(env, request, {
      language: languageOf(request),
      write: (reader) => formPage({ form, reader, filled: answers && { answers, issues: [] } }),
    });
  });

export const config: Config = {
  path: '/referred/:token',
};
