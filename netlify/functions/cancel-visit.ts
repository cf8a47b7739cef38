import type { Config, Context } from '@netlify/functions';
import { firstDay, isPast } from '../../program/content/event.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { handle } from '../http/handle.ts';
import { findVisit, takeVisitBack } from '../services/events/visits.ts';
import { fillDay, fillSlot, readLinkFor, showLinkPage } from '../services/linkPages/linkPages.ts';
import { readSettings } from '../services/settings.ts';

const PATH = '/link/cancel-visit/';

/** The link in the letter to a guest: the visit is taken back. GET asks, only POST acts: mail scanners open links. */
export default (request: Request, context: Context) =>
  handle('cancel-visit', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await readLinkFor(env, ['cancel-visit'], context.params.token, now);
    if ('state' in link) return showLinkPage(env, request, { path: PATH, state: link.state });
    const { visit, event } = await findVisit(env, link.subject);
    const language = visit?.language;
    if (!visit || visit.status === 'cancelled')
      return showLinkPage(env, request, { path: PATH, state: 'already', language });
    if (event && isPast(event, now))
      return showLinkPage(env, request, { path: PATH, state: 'expired', language });
    if (request.method === 'POST') {
      allowOwnOrigin(request, env.SITE_URL);
      await takeVisitBack(env, visit._id, visit.event);
      return showLinkPage(env, request, { path: PATH, state: 'done', language });
    }
    const { timeZone } = await readSettings(env);
    return showLinkPage(env, request, {
      path: PATH,
      state: 'ask',
      language,
      fill(page, shown) {
        fillSlot(page, 'event', event?.title ?? visit.event);
        if (event) fillDay(page, 'date', firstDay(event, timeZone), shown);
      },
    });
  });

// Floods are stopped before a function runs; a class behind one address is not one. Read at the build: plain values only.
export const config: Config = {
  path: '/cancel-visit/:token',
  rateLimit: { windowLimit: 120, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
