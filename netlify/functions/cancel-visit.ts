import type { Config, Context } from '@netlify/functions';
import { type CancelVisitView, cancelVisitPage } from '../../forms/cancel-visit/cancelVisitPage.tsx';
import type { Language } from '../../locales/locales.ts';
import { isPast } from '../../program/content/event.ts';
import { afterAnswer } from '../http/afterAnswer.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { findVisit, takeVisitBack } from '../services/events/visits.ts';
import { sendNext } from '../services/letters/sendNext.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink } from '../services/linkPages/openLink.ts';
import { handle } from '../services/pages/handle.ts';

/** The link in the letter to a guest: the visit is taken back. GET asks, only POST acts: mail scanners open links. */
export default (request: Request, context: Context) =>
  handle('cancel-visit', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const show = (view: CancelVisitView, language?: Language) =>
      showLinkPage(env, request, { page: cancelVisitPage, view, language });
    const link = await openLink(env, request, context, ['cancel-visit'], now);
    if (link instanceof Response) return link;
    const { visit, event } = await findVisit(env, link.subject);
    const language = visit?.language;
    if (!visit || visit.status === 'cancelled') return show({ state: 'already' }, language);
    if (event && isPast(event, now)) return show({ state: 'past' }, language);
    const ask = { state: 'ask', event: event?.title ?? visit.event, startsAt: event?.startsAt } as const;
    if (request.method !== 'POST') return show(ask, language);
    allowOwnOrigin(request, env.SITE_URL);
    // A deliberate choice: mail scanners send empty forms too.
    if ((await readForm(request)).action !== 'cancel') return show(ask, language);
    await takeVisitBack(env, visit._id, visit.event, now);
    const { email } = visit;
    if (email) afterAnswer(context, () => sendNext(env, email, now));
    return show({ state: 'done' }, language);
  });

export const config: Config = {
  path: '/cancel-visit/:token',
};
