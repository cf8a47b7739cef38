import type { Context } from '@netlify/functions';
import { z } from 'zod';
import { EMAILS_PATH } from '../../../forms/demonstration/emailsPage.tsx';
import { type FormAnswers, parseForm } from '../../../forms/parse.ts';
import { email } from '../../../forms/schemas/answers.ts';
import { type ThanksView, thanksPage } from '../../../forms/thanks/thanksPage.tsx';
import type { Language } from '../../../locales/locales.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import type { Environment } from '../../environment.ts';
import { afterAnswer } from '../../http/afterAnswer.ts';
import { isEventFull } from '../events/places.ts';
import { eventOf } from '../forms/comeBack.ts';
import { FORMS, rsvpAt } from '../forms/forms.ts';
import { mayStillWriteTo } from '../forms/limits.ts';
import { deliverNow } from '../letters/letters.ts';
import { NotKept } from '../notKept.ts';
import { showPage } from '../pages/showPage.ts';
import { correctAddress } from './correctAddress.ts';
import { type Receipt, sealReceipt } from './receipt.ts';
import { sendAgain } from './sendAgain.ts';

/** How often an address can be put right on one way: each brings a letter to somebody. */
const MOST_CORRECTIONS = 3;

const formOf = ({ form, event }: Receipt) => (event === undefined ? FORMS[form] : rsvpAt(event));

/** The page of thanks for one form, as a path without a language. */
export async function thanksPath(env: Environment, receipt: Receipt, now: Date): Promise<string> {
  return `${formOf(receipt).page}thanks/sent/${await sealReceipt(env, receipt, now)}`;
}

interface Shown {
  receipt: Receipt;
  language: Language;
  view: Partial<ThanksView>;
  status?: number | undefined;
}

/** Answers with the page of thanks. */
export async function showThanks(
  env: Environment,
  request: Request,
  { receipt, language, view, status }: Shown,
): Promise<Response> {
  const form = formOf(receipt);
  const event = await eventOf({ env, form, language });
  const { pathname } = new URL(request.url);
  const shown = {
    state: receipt.isSetAside ? ('set-aside' as const) : receipt.form,
    address: receipt.address,
    event,
    ...(env.PROGRAM_MODE === 'demonstration' && {
      emails: `${EMAILS_PATH}${pathname.slice(pathname.lastIndexOf('/') + 1)}?lang=${language}`,
    }),
    isFull: event && (await isEventFull(env, event, new Date()).catch(() => false)),
  };
  return showPage(env, request, {
    language,
    status,
    path: pathname.slice(pathname.indexOf(formOf(receipt).page)),
    write: (reader) =>
      thanksPage(
        { ...shown, ...view },
        { ...reader, action: pathname, dayInWords: String, spanInWords: String },
      ),
  });
}

const correctionSchema = z.object({ email });

/** Either the page again, or the receipt of the form as it counts now. */
type Acted = { view: Partial<ThanksView>; status?: number } | { receipt: Receipt };

async function correct(
  env: Environment,
  receipt: Receipt,
  answers: FormAnswers,
  context: Context,
  now: Date,
): Promise<Acted> {
  const parsed = parseForm(correctionSchema, ['email'], answers);
  if (!parsed.ok) return { view: { filled: { answers, issues: parsed.issues } }, status: 422 };
  const address = parsed.value.email;
  if (comparableAddress(address) === comparableAddress(receipt.address))
    return again(env, receipt, context, now);
  const isOften = receipt.corrections >= MOST_CORRECTIONS || !(await mayStillWriteTo(env, address, now));
  if (isOften) return { view: { note: 'too-often' }, status: 429 };
  const letters = await correctAddress(env, receipt, address, now).catch((error) => {
    if (error instanceof NotKept) return undefined;
    throw error;
  });
  if (!letters) return { view: { note: 'not-corrected' }, status: 409 };
  afterAnswer(context, async () => {
    await deliverNow(env, letters, now);
  });
  const corrections = receipt.corrections + 1;
  return { receipt: { ...receipt, address, at: now.toISOString(), letter: letters[0], corrections } };
}

function again(env: Environment, receipt: Receipt, context: Context, now: Date): Acted {
  afterAnswer(context, async () => {
    await deliverNow(env, await sendAgain(env, receipt, now), now);
  });
  return { view: { note: 'again' } };
}

/** Does what a reader of the page of thanks asks; a form that asks for nothing shows the page. */
export async function actOnReceipt(
  env: Environment,
  receipt: Receipt,
  answers: FormAnswers,
  context: Context,
  now: Date,
): Promise<Acted> {
  if (answers.action === 'correct') return correct(env, receipt, answers, context, now);
  return answers.action === 'again' ? again(env, receipt, context, now) : { view: {} };
}
