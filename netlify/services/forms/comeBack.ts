import { type AddressHint, rememberAsked } from '../../../forms/address-hint/addressHint.ts';
import type { ShownEvent } from '../../../forms/event/shownEvent.ts';
import { type FormNotice, formPage } from '../../../forms/formPage.tsx';
import { mistakeText } from '../../../forms/mistakeText.ts';
import { notFoundPage } from '../../../forms/not-found/notFoundPage.tsx';
import { type FormSettings, withOwnQuestions } from '../../../forms/own/form.ts';
import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import { problemPage } from '../../../forms/problem/problemPage.tsx';
import type { Language } from '../../../locales/locales.ts';
import type { Environment } from '../../environment.ts';
import { wantsJson } from '../../http/readForm.ts';
import type { Refusal, RefusalReason } from '../../http/refusal.ts';
import { json } from '../../http/respond.ts';
import { TIMEOUTS_MS, withTimeout } from '../../withTimeout.ts';
import { readEvent } from '../events/readEvent.ts';
import { readShell } from '../pages/readShell.ts';
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
  'rsvp-closed': 409,
  'rsvp-past': 409,
  refused: 403,
  'too-large': 413,
  unsupported: 415,
  'too-often': 429,
  'service-problem': 503,
};

function answerJson(
  { form: { form }, answers, language }: SentForm,
  why: Why,
  settings: FormSettings,
): Response {
  if ('notice' in why) {
    const error = why.notice === 'service-problem' ? 'problem' : why.notice;
    return json({ error }, STATUS[why.notice]);
  }
  const { questions } = withOwnQuestions(form, settings, answers);
  const issues = why.issues.map((issue) => ({
    field: issue.field,
    message: mistakeText(form.name, issue, language, questions, settings?.country),
  }));
  return json({ issues }, 422);
}

type OnPage = Pick<SentForm, 'env' | 'form' | 'language'>;

/** The event that the form answers: null when there is no such event, undefined where none can be read. */
async function findEvent({ env, form: { event }, language }: OnPage) {
  if (event === undefined) return undefined;
  const found = withTimeout(TIMEOUTS_MS.page, readEvent(env, event, language)).then((read) => read ?? null);
  // Without it, the page says what the form is for.
  return found.catch(() => undefined);
}

/** The event of a form as a page shows it; nothing where there is none, or it cannot be read. */
export async function eventOf(page: OnPage): Promise<ShownEvent | undefined> {
  const found = await findEvent(page);
  return found && page.form.event !== undefined ? { ...found, slug: page.form.event } : undefined;
}

/** The title of the page that the form stands on, where that is an event: null when there is no such event. */
async function titleOf(page: OnPage): Promise<string | undefined | null> {
  const found = await findEvent(page);
  return found ? found.title : found;
}

/** Answers with the form again, every answer kept, and says why; to a sender that is no browser, only why. */
export async function comeBack(sent: SentForm, why: Why): Promise<Response> {
  const { env, request, form, answers, language } = sent;
  if (wantsJson(request)) return answerJson(sent, why, (await readShell(env, language)).settings);
  const [title, shown = form.form] = await Promise.all([titleOf(sent), form.formFor?.(env, answers)]);
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
    write: (reader) => formPage({ form: shown, reader, filled, notice, hints, title }),
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
