import { type Language, languageOrDefault, localisedPath } from '../../../program/languages.ts';
import { issueText } from '../../../program/messages/messages.ts';
import { type FormAnswers, type FormIssue, unknownNames } from '../../../program/sign-up/parseForm.ts';
import type { Environment } from '../../environment.ts';
import { allowMethods, allowOwnOrigin } from '../../http/guard.ts';
import { readForm, wantsJson } from '../../http/readForm.ts';
import { json, page, seeOther } from '../../http/respond.ts';
import { errorName, log } from '../../log.ts';
import { deliverNow } from '../letters/letters.ts';
import { fetchPage } from '../pages.ts';
import { showIssues, showNotice } from './formPage.ts';
import type { PublicForm } from './forms.ts';
import { spoolForm } from './spool.ts';

type Store = (env: Environment, now: Date) => Promise<string[]>;

/** Keeps a form somewhere that lasts. Throws only when the Content Lake and the spool are both away. */
async function keep(
  env: Environment,
  form: PublicForm,
  store: Store,
  answers: FormAnswers,
  now: Date,
): Promise<void> {
  let letters: string[];
  try {
    letters = await store(env, now);
  } catch (error) {
    log('form-spooled', { form: form.name, error: errorName(error) });
    return spoolForm(form.name, answers, now);
  }
  await deliverNow(env, letters, now);
}

async function answerIssues(
  env: Environment,
  request: Request,
  form: PublicForm,
  answers: FormAnswers,
  issues: FormIssue[],
  language: Language,
) {
  const words = ({ field, message }: FormIssue) => issueText(form.name, field, message, language);
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

/** Receives a public form: guard, parse, keep, and on to the next page. Nothing that parses is ever lost. */
export async function receiveForm(env: Environment, request: Request, form: PublicForm): Promise<Response> {
  allowMethods(request, 'POST');
  allowOwnOrigin(request, env.SITE_URL);
  const answers = await readForm(request);
  const language = languageOrDefault(answers.lang);
  const thanks = () =>
    wantsJson(request) ? json({ ok: true }) : seeOther(localisedPath(form.thanks, language));
  // A filled trap is a machine. It is told what it wants to hear.
  if (answers.fax) return thanks();
  const unknown = wantsJson(request) ? unknownNames(form.fields, answers) : [];
  if (unknown.length > 0) return answerIssues(env, request, form, answers, unknown, language);
  const parsed = form.parse(answers);
  if (!parsed.ok) return answerIssues(env, request, form, answers, parsed.issues, language);
  try {
    await keep(env, form, parsed.store, answers, new Date());
  } catch (error) {
    log('form-not-kept', { form: form.name, error: errorName(error) });
    return answerBothAway(env, request, form, answers, language);
  }
  return thanks();
}
