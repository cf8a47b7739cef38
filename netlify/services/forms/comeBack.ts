import { type AddressHint, rememberAsked } from '../../../forms/address-hint/addressHint.ts';
import { type FormNotice, formPage } from '../../../forms/formPage.tsx';
import { mistakeText } from '../../../forms/mistakeText.ts';
import { notFoundPage } from '../../../forms/not-found/notFoundPage.tsx';
import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import { problemPage } from '../../../forms/problem/problemPage.tsx';
import type { Language } from '../../../locales/locales.ts';
import type { Environment } from '../../environment.ts';
import { wantsJson } from '../../http/readForm.ts';
import type { Refusal, RefusalReason } from '../../http/refusal.ts';
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

/**
 * Why a form comes back. `unknown`: it was sent to an event that does not exist. Without issues and hints: to be read in
 * another language.
 */
export type Why =
  | { issues: FormIssue[]; hints?: readonly AddressHint[] }
  | { notice: FormNotice | 'unknown' };

const STATUS: Record<FormNotice | 'unknown', number> = {
  unknown: 404,
  'rsvp-full': 409,
  'rsvp-closed': 409,
  'rsvp-past': 409,
  refused: 403,
  'too-large': 413,
  unsupported: 415,
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
export async function titleOf({
  env,
  form: { event },
  language,
}: Pick<SentForm, 'env' | 'form' | 'language'>): Promise<string | undefined | null> {
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
  const { issues = [], hints = [] } = 'issues' in why ? why : {};
  if (title === null || notice === 'unknown')
    return showPage(env, request, { language, write: notFoundPage, status: STATUS.unknown });
  // An empty form is a new one.
  const filled =
    Object.keys(answers).length > 0 ? { answers: rememberAsked(answers, hints), issues } : undefined;
  const isToMend = issues.length > 0 || hints.length > 0;
  return showPage(env, request, {
    language,
    write: (reader) => formPage({ form: form.form, reader, filled, notice, hints, title }),
    status: notice ? STATUS[notice] : isToMend ? 422 : 200,
    path: form.page,
    form: filled && form.form.id,
  });
}

const NOTICES: Readonly<Record<Exclude<RefusalReason, 'method'>, FormNotice>> = {
  refused: 'refused',
  'too-large': 'too-large',
  unsupported: 'unsupported',
  'too-often': 'too-often',
  problem: 'service-problem',
};

/** Answers a form that was turned away: with the form, and the answers that could be read. */
export function giveBack(sent: SentForm, { reason, status, headers }: Refusal): Promise<Response> | Response {
  if (wantsJson(sent.request)) return json({ error: reason }, status, headers);
  if (reason !== 'method') return comeBack(sent, { notice: NOTICES[reason] });
  const { env, request, language } = sent;
  return showPage(env, request, {
    language,
    write: (reader) => problemPage('refused', reader),
    status,
    headers,
    path: sent.form.page,
  });
}
