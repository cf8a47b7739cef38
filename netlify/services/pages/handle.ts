import { problemPage } from '../../../forms/problem/problemPage.ts';
import { type Environment, readEnvironment } from '../../environment.ts';
import { wantsJson } from '../../http/readForm.ts';
import { Refusal } from '../../http/refusal.ts';
import { json, plain } from '../../http/respond.ts';
import { errorName, log } from '../../log.ts';
import { TIMEOUTS_MS, withTimeout } from '../../withTimeout.ts';
import { languageOf } from './languages.ts';
import { showPage } from './showPage.ts';

async function refuse(request: Request, env: Environment, refusal: Refusal): Promise<Response> {
  const { reason, status, headers } = refusal;
  if (wantsJson(request)) return json({ error: reason }, status, headers);
  return showPage(env, request, {
    language: languageOf(request),
    write: (reader) => problemPage(reason === 'method' ? 'refused' : reason, reader),
    status,
    headers,
  });
}

/**
 * Runs a handler. A Refusal is answered with its own page; anything else that goes wrong is logged by name and
 * answered with the service-problem page. No answer ever carries the text of an exception.
 */
export async function handle(
  name: string,
  request: Request,
  run: (env: Environment) => Promise<Response>,
): Promise<Response> {
  try {
    const env = readEnvironment();
    try {
      return await withTimeout(TIMEOUTS_MS.answer, run(env));
    } catch (error) {
      if (!(error instanceof Refusal)) log('failed', { handler: name, error: errorName(error) });
      return await refuse(request, env, error instanceof Refusal ? error : new Refusal('problem'));
    }
  } catch (error) {
    // Not even the page could be had: the plainest possible answer.
    log('failed', { handler: name, error: errorName(error), while: 'answering' });
    return plain('Sorry, there is a problem with the service. Please try again in some minutes.', 503);
  }
}
