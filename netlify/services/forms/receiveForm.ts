import type { Context } from '@netlify/functions';
import { unknownNames } from '../../../forms/parse.ts';
import { namesOf } from '../../../forms/question.ts';
import { languageOrDefault } from '../../../locales/locales.ts';
import { localizedPath } from '../../../program/languages.ts';
import type { Environment } from '../../environment.ts';
import { afterAnswer } from '../../http/afterAnswer.ts';
import { allowMethods, allowOwnOrigin } from '../../http/guard.ts';
import { readForm, wantsJson } from '../../http/readForm.ts';
import { json, seeOther } from '../../http/respond.ts';
import { errorName, log } from '../../log.ts';
import { TIMEOUTS_MS, withTimeout } from '../../withTimeout.ts';
import { deliverNow } from '../letters/letters.ts';
import { NotKept } from '../notKept.ts';
import { spoolForm } from '../spool.ts';
import { comeBack, type SentForm } from './comeBack.ts';
import type { PublicForm } from './forms.ts';
import { mayStillSend } from './limits.ts';

type Store = (env: Environment, now: Date) => Promise<string[]>;

/**
 * Keeps a form somewhere that lasts. Gives the ids of the letters it queued. Throws only when the Content Lake and the
 * spool are both away.
 */
async function keep({ env, form, answers }: SentForm, store: Store, now: Date): Promise<string[]> {
  try {
    return await withTimeout(TIMEOUTS_MS.keep, store(env, now));
  } catch (error) {
    if (error instanceof NotKept) throw error;
    log('form-spooled', { form: form.name, error: errorName(error) });
    await spoolForm(form.name, answers, now);
    return [];
  }
}

/**
 * Receives a public form: guard, parse, keep, and on to the next page. Nothing that parses is ever lost. The
 * letter goes out after the answer: how long that takes must not tell who is known.
 */
export async function receiveForm(
  env: Environment,
  request: Request,
  form: PublicForm,
  context: Context,
): Promise<Response> {
  allowMethods(request, 'POST');
  allowOwnOrigin(request, env.SITE_URL);
  const given = await readForm(request);
  const language = languageOrDefault(given.lang);
  const answers = form.event === undefined ? given : { ...given, event: form.event };
  const sent: SentForm = { env, request, form, answers, language };
  const thanks = (next = 'thanks/') =>
    wantsJson(request) ? json({ ok: true }) : seeOther(localizedPath(`${form.page}${next}`, language));
  // A filled trap is a machine. It is told what it wants to hear.
  if (answers.fax) return thanks();
  const unknown = wantsJson(request) ? unknownNames(namesOf(form.form.questions), given) : [];
  if (unknown.length > 0) return comeBack(sent, { issues: unknown });
  const parsed = form.parse(answers);
  if (!parsed.ok) return comeBack(sent, { issues: parsed.issues });
  const now = new Date();
  if (!(await mayStillSend(env, context.ip, now))) return comeBack(sent, { notice: 'too-often' });
  try {
    const letters = await keep(sent, parsed.store, now);
    afterAnswer(context, async () => {
      await deliverNow(env, letters, now);
    });
  } catch (error) {
    if (error instanceof NotKept) return comeBack(sent, { notice: error.reason });
    log('form-not-kept', { form: form.name, error: errorName(error) });
    return comeBack(sent, { notice: 'service-problem' });
  }
  return thanks(parsed.next);
}
