import type { Config, Context } from '@netlify/functions';
import { type UnsubscribeView, unsubscribePage } from '../../forms/unsubscribe/unsubscribePage.tsx';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink } from '../services/linkPages/openLink.ts';
import { subscribeAgain, unsubscribe } from '../services/messages/unsubscribe.ts';
import { handle } from '../services/pages/handle.ts';

/**
 * The link in every invitation and all news. GET asks, only POST acts, and only on what its button says: mail scanners
 * open links. A mail program presses for its reader by a POST of its own (RFC 8058), which comes from wherever it likes.
 */
export default (request: Request, context: Context) =>
  handle('unsubscribe', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await openLink(env, request, context, ['unsubscribe'], now);
    if (link instanceof Response) return link;
    const show = (state: UnsubscribeView['state']) =>
      showLinkPage(env, request, { page: unsubscribePage, view: { state }, language: link.language });
    if (request.method !== 'POST') return show('ask');
    const answers = await readForm(request);
    const isOneClick = answers['List-Unsubscribe'] === 'One-Click';
    if (!isOneClick) allowOwnOrigin(request, env.SITE_URL);
    if (isOneClick || answers.action === 'end') {
      await unsubscribe(env, link.subject, now);
      return show('ended');
    }
    if (answers.action !== 'again') return show('ask');
    await subscribeAgain(env, link.subject, now);
    return show('back');
  });

export const config: Config = {
  path: '/unsubscribe/:token',
};
