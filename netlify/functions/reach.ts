import type { Config, Context } from '@netlify/functions';
import { type ReachView, reachPage } from '../../forms/reach/reachPage.tsx';
import type { Language } from '../../locales/locales.ts';
import { fullName } from '../../program/fullName.ts';
import { LINK_PATHS } from '../../program/links.ts';
import { mayNotReach, reachIn } from '../../program/reach/reach.ts';
import { afterAnswer } from '../http/afterAnswer.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { programLake } from '../services/lake.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink } from '../services/linkPages/openLink.ts';
import { actOnReach, REACH_ACTS } from '../services/matches/reach.ts';
import { handle } from '../services/pages/handle.ts';
import { chosenLanguage } from '../services/pages/languages.ts';
import { type Pair, RecordMissing, readPair } from '../services/people.ts';

const momentOf = (at: string | null | undefined) => (at ? new Date(at) : undefined);

/** What can be chosen as things stand. */
function viewOf({ match, connector }: Pair, prepare: string): ReachView {
  if (!mayNotReach(match)) return { state: 'closed' };
  const { wroteAt, staffAt } = reachIn(match);
  const since = { wroteAt: momentOf(wroteAt), staffAt: momentOf(staffAt) };
  return { state: 'choose', other: fullName(connector), prepare, ...since };
}

/** For a participant who cannot reach the connector. The link of the coffee opens it too: its page leads here. */
export default (request: Request, context: Context) =>
  handle('reach', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const link = await openLink(env, request, context, ['reach', 'coffee'], now);
    if (link instanceof Response) return link;
    const show = (view: ReachView, language?: Language) =>
      showLinkPage(env, request, { page: reachPage, view, language });
    const pair = await readPair(programLake(env), link.subject).catch((error) => {
      if (error instanceof RecordMissing) return undefined;
      throw error;
    });
    if (!pair) return show({ state: 'closed' });
    const { language } = pair.participant;
    const read = chosenLanguage(request) ?? language;
    const asIs = viewOf(pair, `/${LINK_PATHS.prepare}/${context.params.token}?lang=${read}`);
    if (request.method !== 'POST') return show(asIs, language);
    allowOwnOrigin(request, env.SITE_URL);
    const { action } = await readForm(request);
    const act = REACH_ACTS.find((one) => one === action);
    if (!act || asIs.state !== 'choose') return show(asIs, language);
    const { state, letters } = await actOnReach(env, link.subject, act, now);
    if (letters.length > 0) afterAnswer(context, () => deliverNow(env, letters, now).then(() => undefined));
    return show(state === 'closed' ? { state } : { state, other: asIs.other }, language);
  });

export const config: Config = {
  path: '/reach/:token',
};
