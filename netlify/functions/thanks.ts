import type { Config, Context } from '@netlify/functions';
import type { ThanksView } from '../../forms/thanks/thanksPage.tsx';
import { languageOrDefault } from '../../locales/locales.ts';
import { localizedPath } from '../../program/languages.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { seeOther } from '../http/respond.ts';
import { handle } from '../services/pages/handle.ts';
import { openReceipt } from '../services/sent/receipt.ts';
import { actOnReceipt, showThanks, thanksPath } from '../services/sent/thanks.ts';

/** After a form: where the letter goes, with a way to have it sent again and to put the address right. */
export default (request: Request, context: Context) =>
  handle('thanks', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const language = languageOrDefault(context.params.lang);
    const receipt = await openReceipt(env, context.params.token ?? '', now);
    const { pathname } = new URL(request.url);
    // After an hour the page of thanks says what it can without a receipt.
    if (!receipt) return seeOther(pathname.slice(0, pathname.lastIndexOf('/sent/') + 1));
    const show = (view: Partial<ThanksView>, status?: number) =>
      showThanks(env, request, { receipt, language, view, status });
    if (request.method !== 'POST') return show({});
    allowOwnOrigin(request, env.SITE_URL);
    const acted = await actOnReceipt(env, receipt, await readForm(request), context, now);
    if ('receipt' in acted)
      return seeOther(localizedPath(await thanksPath(env, acted.receipt, now), language));
    return show(acted.view, acted.status);
  });

export const config: Config = {
  path: [
    '/learn-more/thanks/sent/:token',
    '/become-a-connector/thanks/sent/:token',
    '/partners/thanks/sent/:token',
    '/events/:slug/thanks/sent/:token',
    '/:lang/learn-more/thanks/sent/:token',
    '/:lang/become-a-connector/thanks/sent/:token',
    '/:lang/partners/thanks/sent/:token',
    '/:lang/events/:slug/thanks/sent/:token',
  ],
};
