import { languageOrDefault } from '../../locales/locales.ts';
import { type Environment, readEnvironment } from '../environment.ts';
import { errorName, log } from '../log.ts';
import { fetchPage, showState } from '../services/pages.ts';
import { LIMITS, within } from '../within.ts';
import { wantsJson } from './readForm.ts';
import { Refusal } from './refusal.ts';
import { json, page, plain } from './respond.ts';

/** The language of the page a request came from, by the path it names as its referrer. English when it names none. */
function languageOf(request: Request) {
  const referrer = URL.parse(request.headers.get('referer') ?? '');
  return languageOrDefault(referrer?.pathname.split('/')[1]);
}

async function refuse(request: Request, env: Environment, refusal: Refusal): Promise<Response> {
  const { reason, status, headers } = refusal;
  if (wantsJson(request)) return json({ error: reason }, status, headers);
  const problem = await fetchPage(env, '/problem/', languageOf(request));
  showState(problem, reason === 'method' ? 'refused' : reason);
  return page(problem.html(), status, headers);
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
      return await within(LIMITS.answer, run(env));
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
