import type { FormAnswers } from '../../../forms/parse.ts';
import { problemPage } from '../../../forms/problem/problemPage.tsx';
import { isLanguage } from '../../../locales/locales.ts';
import { type Environment, readEnvironment } from '../../environment.ts';
import { answersSent, wantsJson } from '../../http/readForm.ts';
import { Refusal } from '../../http/refusal.ts';
import { json, plain } from '../../http/respond.ts';
import { errorName, log } from '../../log.ts';
import { TIMEOUTS_MS, withTimeout } from '../../withTimeout.ts';
import { languageOf } from './languages.ts';
import { showPage } from './showPage.ts';

/** Answers a request that is turned away. */
export type Refuse = (env: Environment, request: Request, refusal: Refusal) => Promise<Response>;

/** The language that a form says its page has, else that of the request. */
const languageOfAnswers = (answers: FormAnswers, request: Request) =>
  isLanguage(answers.lang) ? answers.lang : languageOf(request);

/** Says why, gives back what was written, and leads on: behind a link to the page of the link. */
const refuseWithPage: Refuse = async (env, request, refusal) => {
  const { reason, status, headers } = refusal;
  if (wantsJson(request)) return json({ error: reason }, status, headers);
  const answers = await answersSent(request);
  const { pathname } = new URL(request.url);
  const language = languageOfAnswers(answers, request);
  const back = { action: `${pathname}?lang=${language}`, answers };
  return showPage(env, request, {
    language,
    write: (reader) =>
      problemPage(
        reason === 'method' ? 'refused' : reason,
        reader,
        pathname.startsWith('/api/') ? undefined : back,
      ),
    status,
    headers,
  });
};

/**
 * Runs a handler. A Refusal is answered by `refuse`; anything else that goes wrong is logged by name and
 * answered with the service-problem page. No answer ever carries the text of an exception.
 */
export async function handle(
  name: string,
  request: Request,
  run: (env: Environment) => Promise<Response>,
  refuse: Refuse = refuseWithPage,
): Promise<Response> {
  try {
    const env = readEnvironment();
    try {
      return await withTimeout(TIMEOUTS_MS.answer, run(env));
    } catch (error) {
      if (!(error instanceof Refusal)) log('failed', { handler: name, error: errorName(error) });
      return await refuse(env, request, error instanceof Refusal ? error : new Refusal('problem'));
    }
  } catch (error) {
    // Not even the page could be had: the plainest possible answer.
    log('failed', { handler: name, error: errorName(error), while: 'answering' });
    return plain('Sorry, there is a problem with the service. Please try again in some minutes.', 503);
  }
}
