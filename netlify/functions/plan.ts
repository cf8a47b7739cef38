import type { Config, Context } from '@netlify/functions';
import { type PlanView, planPage } from '../../forms/plan/planPage.tsx';
import type { Language } from '../../locales/locales.ts';
import { afterAnswer } from '../http/afterAnswer.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { programLake } from '../services/lake.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink } from '../services/linkPages/openLink.ts';
import { actOnPlan } from '../services/linkPages/planActs.ts';
import { planView } from '../services/linkPages/planView.ts';
import { handle } from '../services/pages/handle.ts';
import { RecordMissing, readPair } from '../services/people.ts';
import { readSettings } from '../services/settings.ts';

/** What a participant plans after a coffee. The link that asks whether they met opens it too: its page leads here. */
export default (request: Request, context: Context) =>
  handle('plan', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await openLink(env, request, context, ['plan', 'follow-up'], now);
    if (link instanceof Response) return link;
    const show = (view: PlanView, language?: Language, status?: number) =>
      showLinkPage(env, request, { page: planPage, view, language, status });
    const [pair, settings] = await Promise.all([
      readPair(programLake(env), link.subject).catch((error) => {
        if (error instanceof RecordMissing) return undefined;
        throw error;
      }),
      readSettings(env),
    ]);
    if (!pair) return show({ state: 'closed' });
    const { language } = pair.participant;
    if (request.method !== 'POST') return show(planView(pair, settings), language);
    allowOwnOrigin(request, env.SITE_URL);
    const { view, status, letters } = await actOnPlan(env, pair, await readForm(request), { now, settings });
    if (letters.length > 0) afterAnswer(context, () => deliverNow(env, letters, now).then(() => undefined));
    return show(view, language, status);
  });

export const config: Config = {
  path: '/plan/:token',
};
