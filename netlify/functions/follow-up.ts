import type { Config, Context } from '@netlify/functions';
import { mistakeText } from '../../forms/mistakeText.ts';
import type { FormAnswers, FormIssue } from '../../program/sign-up/parseForm.ts';
import type { Environment } from '../environment.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { handle } from '../http/handle.ts';
import { readForm } from '../http/readForm.ts';
import { showIssues } from '../services/forms/formPage.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { FOLLOW_UP_ACTS } from '../services/linkPages/followUpActs.ts';
import { type FollowUpPage, readFollowUp } from '../services/linkPages/followUpPage.ts';
import { readLinkFor, showLinkPage } from '../services/linkPages/linkPages.ts';

const PATH = '/link/follow-up/';

/** The same page again, with what to mend. */
function showMistakes(
  env: Environment,
  request: Request,
  { state, language, fill }: FollowUpPage,
  answers: FormAnswers,
  issues: FormIssue[],
) {
  return showLinkPage(env, request, {
    path: PATH,
    state,
    language,
    status: 422,
    fill(page, shown) {
      fill(page);
      showIssues(page, 'form[data-act]', answers, issues, ({ field, message }) =>
        mistakeText('follow-up', field, message, shown),
      );
    },
  });
}

/** The links that ask what came of it: of both after two weeks, of the participant later, and of who waits. */
export default (request: Request, context: Context) =>
  handle('follow-up', request, async (env) => {
    allowMethods(request, 'GET', 'HEAD', 'POST');
    const now = new Date();
    const purposes = ['follow-up', 'follow-up-connector', 'outcome', 'still-interested'] as const;
    const link = await readLinkFor(env, purposes, context.params.token, now);
    if ('state' in link) return showLinkPage(env, request, { path: PATH, state: link.state });
    const asked = await readFollowUp(env, link.purpose, link.subject);
    if (!asked) return showLinkPage(env, request, { path: PATH, state: 'invalid' });
    const { state, language, fill } = asked;
    if (request.method !== 'POST') return showLinkPage(env, request, { path: PATH, state, language, fill });
    allowOwnOrigin(request, env.SITE_URL);
    const answers = await readForm(request);
    const acted = await FOLLOW_UP_ACTS[link.purpose](env, link.subject, answers, now);
    if ('issues' in acted) return showMistakes(env, request, asked, answers, acted.issues);
    await deliverNow(env, acted.letters, now);
    return showLinkPage(env, request, { path: PATH, state: 'done', language });
  });

// Floods are stopped before a function runs; a class behind one address is not one. Read at the build: plain values only.
export const config: Config = {
  path: '/follow-up/:token',
  rateLimit: { windowLimit: 120, windowSize: 60, aggregateBy: ['ip', 'domain'] },
};
