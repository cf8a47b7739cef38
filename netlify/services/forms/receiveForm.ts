import { mistakeText } from '../../../forms/mistakeText.ts';
import { type Language, languageOrDefault } from '../../../locales/locales.ts';
import { localisedPath } from '../../../program/languages.ts';
import { type FormAnswers, type FormIssue, unknownNames } from '../../../program/sign-up/parseForm.ts';
import type { Environment } from '../../environment.ts';
import { allowMethods, allowOwnOrigin } from '../../http/guard.ts';
import { readForm, wantsJson } from '../../http/readForm.ts';
import { json, page, seeOther } from '../../http/respond.ts';
import { errorName, log } from '../../log.ts';
import { LIMITS, within } from '../../within.ts';
import { deliverNow } from '../letters/letters.ts';
import { fetchMissingPage, fetchPage, PageUnavailable } from '../pages.ts';
import { showIssues, showNotice } from './formPage.ts';
import type { PublicForm } from './forms.ts';
import { countForm, isTooOften } from './limits.ts';
import { NotKept, type NotKeptReason } from './notKept.ts';
import { spoolForm } from './spool.ts';

type Store = (env: Environment, now: Date) => Promise<string[]>;

/** Keeps a form somewhere that lasts. Throws only when the Content Lake and the spool are both away. */
async function keep(
  env: Environment,
  form: PublicForm,
  store: Store,
  answers: FormAnswers,
  ip: string | undefined,
  now: Date,
): Promise<void> {
  let letters: string[];
  try {
    letters = await within(LIMITS.keep, store(env, now));
  } catch (error) {
    if (error instanceof NotKept) throw error;
    log('form-spooled', { form: form.name, error: errorName(error) });
    await spoolForm(form.name, answers, now);
    return countForm(env, answers, ip, now);
  }
  await Promise.all([deliverNow(env, letters, now), countForm(env, answers, ip, now)]);
}

async function answerIssues(
  env: Environment,
  request: Request,
  form: PublicForm,
  answers: FormAnswers,
  issues: FormIssue[],
  language: Language,
) {
  const words = ({ field, message }: FormIssue) => mistakeText(form.name, field, message, language);
  if (wantsJson(request))
    return json({ issues: issues.map((issue) => ({ field: issue.field, message: words(issue) })) }, 422);
  const again = await fetchPage(env, form.page, language);
  showIssues(again, form.selector, answers, issues, words);
  return page(again.html(), 422);
}

async function answerBothAway(
  env: Environment,
  request: Request,
  form: PublicForm,
  answers: FormAnswers,
  language: Language,
) {
  if (wantsJson(request)) return json({ error: 'problem' }, 503);
  const again = await fetchPage(env, form.page, language);
  showNotice(again, form.selector, answers, 'service-problem');
  return page(again.html(), 503);
}

/** Too many forms in a short time: the page says so, and keeps the answers. */
async function answerTooOften(
  env: Environment,
  request: Request,
  form: PublicForm,
  answers: FormAnswers,
  language: Language,
) {
  if (wantsJson(request)) return json({ error: 'too-often' }, 429);
  const again = await fetchPage(env, form.page, language);
  showNotice(again, form.selector, answers, 'too-often');
  return page(again.html(), 429);
}

/** What was sent cannot be kept, and trying again does not help: the page says why, and keeps the answers. */
async function answerNotKept(
  env: Environment,
  request: Request,
  form: PublicForm,
  answers: FormAnswers,
  reason: NotKeptReason,
  language: Language,
) {
  const status = reason === 'unknown' ? 404 : 409;
  if (wantsJson(request)) return json({ error: reason }, status);
  if (reason === 'unknown') return page((await fetchMissingPage(env, language)).html(), 404);
  const again = await fetchPage(env, form.page, language);
  showNotice(again, form.selector, answers, reason);
  return page(again.html(), status);
}

async function receive(
  env: Environment,
  request: Request,
  form: PublicForm,
  sent: FormAnswers,
  language: Language,
  ip: string | undefined,
): Promise<Response> {
  const answers = { ...sent, ...form.adds };
  const thanks = () =>
    wantsJson(request) ? json({ ok: true }) : seeOther(localisedPath(form.thanks, language));
  // A filled trap is a machine. It is told what it wants to hear.
  if (answers.fax) return thanks();
  const unknown = wantsJson(request) ? unknownNames(form.fields, sent) : [];
  if (unknown.length > 0) return answerIssues(env, request, form, answers, unknown, language);
  const parsed = form.parse(answers);
  if (!parsed.ok) return answerIssues(env, request, form, answers, parsed.issues, language);
  const now = new Date();
  if (await isTooOften(env, answers, ip, now)) return answerTooOften(env, request, form, answers, language);
  try {
    await keep(env, form, parsed.store, answers, ip, now);
  } catch (error) {
    if (error instanceof NotKept) return answerNotKept(env, request, form, answers, error.reason, language);
    log('form-not-kept', { form: form.name, error: errorName(error) });
    return answerBothAway(env, request, form, answers, language);
  }
  return thanks();
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
  const sent = await readForm(request);
  const language = languageOrDefault(sent.lang);
  try {
    return await receive(env, request, form, sent, language, ip);
  } catch (error) {
    // The page of the form is not there: the address names an event that nobody published.
    if (!(error instanceof PageUnavailable) || error.status !== 404) throw error;
    return answerNotKept(env, request, form, sent, 'unknown', language);
  }
}
