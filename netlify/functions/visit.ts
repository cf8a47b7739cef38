import type { Config, Context } from '@netlify/functions';
import { type VisitView, visitPage } from '../../forms/visit/visitPage.tsx';
import { isPast } from '../../program/content/event.ts';
import { afterAnswer } from '../http/afterAnswer.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { findVisit } from '../services/events/visits.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { sendNext } from '../services/letters/sendNext.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink } from '../services/linkPages/openLink.ts';
import { actOnVisit, visitAsKept } from '../services/linkPages/visitActs.ts';
import { handle } from '../services/pages/handle.ts';

/**
 * The link in our letters to a guest of an event, which confirms the visit and then changes it. GET shows, only POST
 * acts, and only on what its form says: mail scanners open links, and send empty forms.
 */
export default (request: Request, context: Context) =>
  handle('visit', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await openLink(env, request, context, ['visit'], now);
    if (link instanceof Response) return link;
    const { visit, event } = await findVisit(env, link.subject);
    const show = (view: VisitView, status?: number) =>
      showLinkPage(env, request, { page: visitPage, view, language: visit?.language, status });
    if (!visit || visit.status === 'cancelled' || !event) return show({ state: 'gone' });
    if (isPast(event, now)) return show({ state: 'past' });
    if (request.method !== 'POST') return show(visitAsKept(visit, event, now));
    allowOwnOrigin(request, env.SITE_URL);
    const { view, status, isDone, letters } = await actOnVisit(
      env,
      visit,
      event,
      await readForm(request),
      now,
    );
    const { email } = visit;
    if (email && isDone)
      afterAnswer(context, async () => {
        await deliverNow(env, letters, now);
        await sendNext(env, email, now);
      });
    return show(view, status);
  });

export const config: Config = {
  path: '/visit/:token',
};
