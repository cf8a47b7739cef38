import type { Context } from '@netlify/functions';
import { addressHints, withChosenAddresses } from '../../../forms/address-hint/addressHint.ts';
import { withOwnQuestions } from '../../../forms/own/form.ts';
import { type FormAnswers, unknownNames } from '../../../forms/parse.ts';
import { namesOf } from '../../../forms/question.ts';
import { isLanguage } from '../../../locales/locales.ts';
import { localizedPath } from '../../../program/languages.ts';
import { cleanAddress } from '../../../program/typed/clean.ts';
import type { Environment } from '../../environment.ts';
import { afterAnswer } from '../../http/afterAnswer.ts';
import { allowMethods, allowOwnOrigin } from '../../http/guard.ts';
import { nextStep } from '../../http/nextStep.ts';
import { answersSent, readForm, wantsJson } from '../../http/readForm.ts';
import type { Refusal } from '../../http/refusal.ts';
import { json, seeOther } from '../../http/respond.ts';
import { errorName, log } from '../../log.ts';
import { TIMEOUTS_MS, withTimeout } from '../../withTimeout.ts';
import { comeBack, giveBack, type SentForm } from '../forms/comeBack.ts';
import type { PublicForm } from '../forms/forms.ts';
import { mayStillSend } from '../forms/limits.ts';
import { isTrapped, setTrappedAside } from '../forms/trapped.ts';
import { programLake } from '../lake.ts';
import { deliverNow } from '../letters/letters.ts';
import { queueAgain } from '../letters/queueAgain.ts';
import { NotKept } from '../notKept.ts';
import { handle } from '../pages/handle.ts';
import { languageOf, toBeShownIn } from '../pages/languages.ts';
import { readShell } from '../pages/readShell.ts';
import { spoolForm } from '../spool.ts';
import { thanksPath } from './thanks.ts';

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

/** On to the page of thanks, which knows where the letter goes; or to `next`, where none does. */
async function thank(
  { env, request, form, answers, language }: SentForm,
  letters: string[],
  now: Date,
  next: string | undefined,
) {
  if (wantsJson(request)) return json({ ok: true });
  if (next) return seeOther(localizedPath(`${form.page}${next}`, language));
  const receipt = {
    form: form.name,
    ...(form.event !== undefined && { event: form.event, answers }),
    address: cleanAddress(String(answers[form.address])),
    at: now.toISOString(),
    letter: letters[0],
    isSetAside: isTrapped(answers),
    corrections: 0,
  };
  return seeOther(localizedPath(await thanksPath(env, receipt, now), language));
}

/** The answers as they came, and what only the address of the form says. */
function sentForm(env: Environment, request: Request, form: PublicForm, given: FormAnswers): SentForm {
  const chosen = withChosenAddresses(form.form.questions, given);
  const answers = form.event === undefined ? chosen : { ...chosen, event: form.event };
  const said = toBeShownIn(request) ?? given.lang;
  return { env, request, form, answers, language: isLanguage(said) ? said : languageOf(request) };
}

/** The form, in the reader's language, or in English where the city does not offer that. */
async function leadToForm(env: Environment, request: Request, form: PublicForm): Promise<Response> {
  const { language } = await readShell(env, languageOf(request));
  return seeOther(localizedPath(form.page, language));
}

async function receive(
  env: Environment,
  request: Request,
  form: PublicForm,
  context: Context,
): Promise<Response> {
  // A tab that a browser opens again asks with GET for what was once a form.
  if (['GET', 'HEAD'].includes(request.method) && !wantsJson(request)) return leadToForm(env, request, form);
  allowMethods(request, 'POST');
  allowOwnOrigin(request, env.SITE_URL);
  const given = await readForm(request);
  const sent = sentForm(env, request, form, given);
  const { answers } = sent;
  // The shell knows the country, and what the page asks, even while the Content Lake is away.
  const { settings } = await readShell(env, sent.language);
  const asked = withOwnQuestions(form.form, settings, given).questions;
  const unknown = wantsJson(request)
    ? unknownNames([...namesOf(asked), ...(form.alsoSent ?? [])], given)
    : [];
  if (unknown.length > 0) return comeBack(sent, { issues: unknown });
  const parsed = form.parse(answers, settings);
  // Whoever is no browser cannot press a button, and is not asked.
  const hints = wantsJson(request) ? [] : addressHints(form.form.questions, answers);
  if (!parsed.ok) return comeBack(sent, { issues: parsed.issues, hints });
  if (toBeShownIn(request)) return comeBack(sent, { issues: [], hints: [] });
  if (hints.length > 0) return comeBack(sent, { issues: [], hints });
  const now = new Date();
  const began = performance.now();
  const setAside: Store = async () => {
    await setTrappedAside(env, form.name, answers, now);
    return [];
  };
  if (!(await mayStillSend(env, context.ip, now))) return comeBack(sent, { notice: 'too-often' });
  try {
    // What is not to be kept is not set aside either.
    const store = isTrapped(answers) && !parsed.next ? setAside : parsed.store;
    const letters = await keep(sent, store, now);
    const answer = await thank(sent, letters, now, parsed.next);
    // How long keeping it and the letter take must not tell who is known.
    await nextStep(began);
    afterAnswer(context, async () => {
      await deliverNow(env, letters, now);
    });
    return answer;
  } catch (error) {
    if (error instanceof NotKept) {
      const { letter, isForGuest, reason } = error;
      await nextStep(began);
      // Who has a place can still change the visit, by the link in a letter; nobody else learns that they have one.
      if (letter && isForGuest)
        afterAnswer(context, async () => {
          await deliverNow(env, await queueAgain(programLake(env), letter, 'form', now), now);
        });
      return comeBack(sent, { notice: reason });
    }
    log('form-not-kept', { form: form.name, error: errorName(error) });
    return comeBack(sent, { notice: 'service-problem' });
  }
}

/** A form that is turned away comes back, whatever the reason, with the answers that it brought. */
async function refuse(
  env: Environment,
  request: Request,
  form: PublicForm,
  refusal: Refusal,
): Promise<Response> {
  return giveBack(sentForm(env, request, form, await answersSent(request)), refusal);
}

/**
 * Receives a public form: guard, parse, keep, and on to the next page. Nothing that parses is ever lost, and nothing that
 * was written is lost to who is turned away. The letter goes out after the answer.
 */
export function receiveForm(
  name: string,
  request: Request,
  form: PublicForm,
  context: Context,
): Promise<Response> {
  return handle(
    name,
    request,
    (env) => receive(env, request, form, context),
    (env, _request, refusal) => refuse(env, request, form, refusal),
  );
}
