import type { Config } from '@netlify/functions';
import { type Language, languageOrDefault, localisedPath } from '../../program/languages.ts';
import { issueText } from '../../program/messages/messages.ts';
import type { LearnMoreSignUp } from '../../program/sign-up/learnMore.ts';
import { type FormAnswers, type FormIssue, parseSignUp } from '../../program/sign-up/parseSignUp.ts';
import type { Environment } from '../environment.ts';
import { allowMethods, allowOwnOrigin } from '../http/guard.ts';
import { handle } from '../http/handle.ts';
import { readForm, wantsJson } from '../http/readForm.ts';
import { json, page, seeOther } from '../http/respond.ts';
import { errorName, log } from '../log.ts';
import { deliverLetter } from '../services/letters.ts';
import { fetchPage } from '../services/pages.ts';
import { showIssues, showNotice } from '../services/signUpPage.ts';
import { storeSignUp } from '../services/signUps.ts';
import { spoolSignUp } from '../services/spool.ts';

/** Sends the letter now, so that it is there when the person looks. If that fails it stays queued for the schedule. */
async function deliverNow(env: Environment, letterId: string, now: Date): Promise<void> {
  await deliverLetter(env, letterId, now).catch((error) =>
    log('letter-stays-queued', { error: errorName(error) }),
  );
}

/** Keeps the sign-up somewhere that lasts. Throws only when the Content Lake and the spool are both away. */
async function keep(
  env: Environment,
  signUp: LearnMoreSignUp,
  answers: FormAnswers,
  now: Date,
): Promise<void> {
  let letterId: string;
  try {
    ({ letterId } = await storeSignUp(env, signUp, now));
  } catch (error) {
    log('sign-up-spooled', { error: errorName(error) });
    return spoolSignUp(answers, now);
  }
  await deliverNow(env, letterId, now);
}

async function answerIssues(
  env: Environment,
  request: Request,
  answers: FormAnswers,
  issues: FormIssue[],
  language: Language,
) {
  if (wantsJson(request)) {
    return json(
      {
        issues: issues.map(({ field, message }) => ({ field, message: issueText(field, message, language) })),
      },
      422,
    );
  }
  const form = await fetchPage(env, '/learn-more/', language);
  showIssues(form, answers, issues, language);
  return page(form.html(), 422);
}

async function answerBothAway(env: Environment, request: Request, answers: FormAnswers, language: Language) {
  if (wantsJson(request)) return json({ error: 'problem' }, 503);
  const form = await fetchPage(env, '/learn-more/', language);
  showNotice(form, answers, 'service-problem');
  return page(form.html(), 503);
}

/** The Learn More form. */
export default (request: Request) =>
  handle('sign-up', request, async (env) => {
    allowMethods(request, 'POST');
    allowOwnOrigin(request, env.SITE_URL);
    const answers = await readForm(request);
    const language = languageOrDefault(answers.lang);
    const thanks = () =>
      wantsJson(request) ? json({ ok: true }) : seeOther(localisedPath('/learn-more/thanks/', language));
    // A filled trap is a machine. It is told what it wants to hear.
    if (answers.fax) return thanks();
    const parsed = parseSignUp(answers);
    if (!parsed.ok) return answerIssues(env, request, answers, parsed.issues, language);
    try {
      await keep(env, parsed.signUp, answers, new Date());
    } catch (error) {
      log('sign-up-not-kept', { error: errorName(error) });
      return answerBothAway(env, request, answers, language);
    }
    return thanks();
  });

export const config: Config = { path: '/api/sign-up' };
