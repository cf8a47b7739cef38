import type { Config, Context } from '@netlify/functions';
import { type NotMeView, notMePage } from '../../forms/not-me/notMePage.tsx';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { welcomeBack } from '../services/letters/mailboxes.ts';
import { blockMailbox } from '../services/linkPages/blockMailbox.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink } from '../services/linkPages/openLink.ts';
import { handle } from '../services/pages/handle.ts';

/**
 * The link in every letter that a form brings. Its reader has no more of them, or has the next one sent that waits. GET
 * asks, only POST acts, and only on what its button says: mail scanners open links, and send empty forms.
 */
export default (request: Request, context: Context) =>
  handle('not-me', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await openLink(env, request, context, ['not-me'], now);
    if (link instanceof Response) return link;
    const show = (view: NotMeView) =>
      showLinkPage(env, request, { page: notMePage, view, language: link.language });
    if (request.method !== 'POST') return show({ state: 'ask' });
    allowOwnOrigin(request, env.SITE_URL);
    const { action } = await readForm(request);
    if (action === 'block')
      return show({ state: 'blocked', until: await blockMailbox(env, link.subject, link.letter, now) });
    if (action !== 'next') return show({ state: 'ask' });
    await deliverNow(env, await welcomeBack(env, link.subject, now, { isNextSent: true }), now);
    return show({ state: 'sent' });
  });

export const config: Config = {
  path: '/not-me/:token',
};
