import type { Config, Context } from '@netlify/functions';
import { type FollowUpView, followUpPage } from '../../forms/follow-up/followUpPage.tsx';
import type { Language } from '../../locales/locales.ts';
import { LINK_PATHS } from '../../program/links.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { readForm } from '../http/readForm.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { FOLLOW_UP_ACTS } from '../services/linkPages/followUpActs.ts';
import { showLinkPage } from '../services/linkPages/linkPages.ts';
import { openLink, showLost } from '../services/linkPages/openLink.ts';
import { readFollowUp, viewAfterAnswer } from '../services/linkPages/readFollowUp.ts';
import { handle } from '../services/pages/handle.ts';
import { chosenLanguage } from '../services/pages/languages.ts';

const PURPOSES = ['follow-up', 'follow-up-connector', 'outcome', 'still-interested'] as const;

/** The links that ask what came of it: of both after two weeks, of the participant later, and of who waits. */
export default (request: Request, context: Context) =>
  handle('follow-up', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const show = (view: FollowUpView, language?: Language, status?: number) =>
      showLinkPage(env, request, { page: followUpPage, view, language, status });
    const link = await openLink(env, request, context, PURPOSES, now);
    if (link instanceof Response) return link;
    const plan = `/${LINK_PATHS.plan}/${context.params.token}?lang=${chosenLanguage(request) ?? link.holder?.language}`;
    const asked = await readFollowUp(env, link.purpose, link.subject, plan);
    if (!asked) return showLost(env, request);
    const { question, language } = asked;
    if (request.method !== 'POST' || question.state === 'called-off') return show(question, language);
    allowOwnOrigin(request, env.SITE_URL);
    const answers = await readForm(request);
    const acted = await FOLLOW_UP_ACTS[link.purpose](env, link.subject, answers, now);
    if ('issues' in acted) {
      const { issues, hints, answers: sent = answers } = acted;
      return show({ ...question, filled: { answers: sent, issues }, hints }, language, 422);
    }
    await deliverNow(env, acted.letters, now);
    return show(await viewAfterAnswer(env, link, answers, plan), language);
  });

export const config: Config = {
  path: '/follow-up/:token',
};
