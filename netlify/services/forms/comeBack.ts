import { type FormNotice, formPage } from '../../../forms/formPage.tsx';
import { mistakeText } from '../../../forms/mistakeText.ts';
import { notFoundPage } from '../../../forms/not-found/notFoundPage.tsx';
import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import type { Language } from '../../../locales/locales.ts';
import type { Environment } from '../../environment.ts';
import { wantsJson } from '../../http/readForm.ts';
import { json } from '../../http/respond.ts';
import { TIMEOUTS_MS, withTimeout } from '../../withTimeout.ts';
import { readEvent } from '../events/readEvent.ts';
import { showPage } from '../pages/showPage.ts';
import type { PublicForm } from './forms.ts';

/** A form as it was sent. */
export interface SentForm {
  env: Environment;
  request: Request;
  form: PublicForm;
  answers: FormAnswers;
  language: Language;
}

/** Why a form comes back. `unknown`: it was sent to an event that does not exist. */
export type Why = { issues: FormIssue[] } | { notice: FormNotice | 'unknown' };

const STATUS: Record<FormNotice | 'unknown', number> = {
  unknown: 404,
  'rsvp-full': 409,
  'rsvp-closed': 409,
  'rsvp-past': 409,
  'too-often': 429,
  'service-problem': 503,
};

function answerJson({ form: { form }, language }: SentForm, why: Why): Response {
  if ('notice' in why) {
    const error = why.notice === 'service-problem' ? 'problem' : why.notice;
    return json({ error }, STATUS[why.notice]);
  }
  const issues = why.issues.map((issue) => ({
    field: issue.field,
    message: mistakeText(form.name, issue, language, form.questions),
  }));
  return json({ issues }, 422);
}

/** The title of the page that the form stands on, where that is an event: null when there is no such event. */
async function titleOf({ env, form: { event }, language }: SentForm): Promise<string | undefined | null> {
  if (event === undefined) return undefined;
  const found = withTimeout(TIMEOUTS_MS.page, readEvent(env, event, language)).then(
    (read) => read?.title ?? null,
  );
  // Without it, the page says what the form is for.
  return found.catch(() => undefined);
}

/** Answers with the form again, every answer kept, and says why; to a sender that is no browser, only why. */
export async function comeBack(sent: SentForm, why: Why): Promise<Response> {
  const { env, request, form, answers, language } = sent;
  if (wantsJson(request)) return answerJson(sent, why);
  const title = await titleOf(sent);
  const notice = 'notice' in why ? why.notice : undefined;
  if (title === null || notice === 'unknown')
    return showPage(env, request, { language, write: notFoundPage, status: STATUS.unknown });
  const filled = { answers, issues: 'issues' in why ? why.issues : [] };
  return showPage(env, request, {
    language,
    write: (reader) => formPage({ form: form.form, reader, filled, notice, title }),
    status: notice ? STATUS[notice] : 422,
    path: form.page,
  });
}
