import { unknownNames } from '../../../forms/parse.ts';
import { namesOf } from '../../../forms/question.ts';
import { languageOrDefault } from '../../../locales/locales.ts';
import { localizedPath } from '../../../program/languages.ts';
import type { Environment } from '../../environment.ts';
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
import { countForm, isTooOften } from './limits.ts';

type Store = (env: Environment, now: Date) => Promise<string[]>;

/** Keeps a form somewhere that lasts. Throws only when the Content Lake and the spool are both away. */
async function keep(
  { env, form, answers }: SentForm,
  store: Store,
  ip: string | undefined,
  now: Date,
): Promise<void> {
  let letters: string[];
  try {
    letters = await withTimeout(TIMEOUTS_MS.keep, store(env, now));
  } catch (error) {
    if (error instanceof NotKept) throw error;
    log('form-spooled', { form: form.name, error: errorName(error) });
    await spoolForm(form.name, answers, now);
    return countForm(env, answers, ip, now);
  }
  await Promise.all([deliverNow(env, letters, now), countForm(env, answers, ip, now)]);
}

/**
 * Receives a public form: guard, parse, keep, and on to the next page. Nothing that parses is ever lost. `ip` is the
 * sender's address, where the platform knows it.
 */
export async function receiveForm(
  env: Environment,
  request: Request,
  form: PublicForm,
  ip: string | undefined,
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
  if (await isTooOften(env, answers, ip, now)) return comeBack(sent, { notice: 'too-often' });
  try {
    await keep(sent, parsed.store, ip, now);
  } catch (error) {
    if (error instanceof NotKept) return comeBack(sent, { notice: error.reason });
    log('form-not-kept', { form: form.name, error: errorName(error) });
    return comeBack(sent, { notice: 'service-problem' });
  }
  return thanks(parsed.next);
}
