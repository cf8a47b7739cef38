import type { z } from 'zod';
import { BECOME_A_CONNECTOR } from '../../../forms/become-a-connector/form.ts';
import { becomeAConnectorSchema } from '../../../forms/become-a-connector/questions.ts';
import type { Form } from '../../../forms/form.ts';
import { LEARN_MORE } from '../../../forms/learn-more/form.ts';
import { CONSENT_PARTNER, signUpSchema, VIA } from '../../../forms/learn-more/questions.ts';
import type { OwnValues } from '../../../forms/own/answers.ts';
import { type FormSettings, readForm, type SentWhen } from '../../../forms/own/form.ts';
import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import { namesOf } from '../../../forms/question.ts';
import { REFER_SOMEONE } from '../../../forms/refer-someone/form.ts';
import { referSeveralSchema } from '../../../forms/refer-someone/questions.ts';
import { rsvpForm } from '../../../forms/rsvp/form.ts';
import { visitSchema } from '../../../forms/rsvp/questions.ts';
import type { FieldsOfWork } from '../../../program/fieldsOfWork.ts';
import type { Environment } from '../../environment.ts';
import { isWaitingListOnly } from '../events/fullEvents.ts';
import { storeVisit } from '../events/visits.ts';
import { signUpFormFor } from '../partners/cameBy.ts';
import { storeApplication } from './applications.ts';
import { storePartnerReferrals } from './partnerReferrals.ts';
import { storeSignUp } from './signUps.ts';

export const FORM_NAMES = ['learn-more', 'become-a-connector', 'refer-someone', 'rsvp'] as const;
export type PublicFormName = (typeof FORM_NAMES)[number];

type Parsed =
  | { ok: false; issues: FormIssue[] }
  | {
      ok: true;
      store: (env: Environment, now: Date) => Promise<string[]>;
      /** The page that comes next, below the form's own, where nothing is kept; else that of thanks does. */
      next?: 'thanks/other-help/';
    };

/** Keeps nothing of what was sent. */
const keepNothing = async () => [];

/** A form that anyone may send: where it stands, where it leads, how it is read and kept. */
export interface PublicForm {
  name: PublicFormName;
  form: Form;
  /** The form as it belongs to what was sent, where that is not always the same. */
  formFor?: (env: Environment, answers: FormAnswers) => Promise<Form>;
  /** Names that a program may send beside those of the form. */
  alsoSent?: readonly string[];
  /** The page it stands on. The page of thanks stands below it. */
  page: string;
  /** The question that asks where the letter goes. */
  address: 'email' | 'partnerEmail';
  /** The event that the address of the form names. */
  event?: string;
  /**
   * Read as the country writes its postal codes, with the city's own questions. `store` keeps what was sent, once however
   * often it is called, and gives the ids of the letters it queued.
   */
  parse: (answers: FormAnswers, settings?: FormSettings, when?: SentWhen) => Parsed;
}

function publicForm<Schema extends z.ZodType>(
  name: PublicFormName,
  form: Form,
  page: string,
  schemaFor: (settings: FormSettings) => Schema,
  store: (env: Environment, value: z.output<Schema>, now: Date, own: OwnValues) => Promise<string[]>,
  /** Whether something may not be kept, and is only answered. */
  isNotKept: (value: z.output<Schema>) => boolean = () => false,
): PublicForm {
  return {
    name,
    form,
    page,
    address: name === 'refer-someone' ? 'partnerEmail' : 'email',
    parse(answers, settings, when) {
      const parsed = readForm(form.name, form.questions, schemaFor(settings), answers, settings, when);
      if (!parsed.ok) return parsed;
      const { value, own } = parsed;
      if (isNotKept(value)) return { ok: true, store: keepNothing, next: 'thanks/other-help/' };
      return { ok: true, store: (env, now) => store(env, value, now, own) };
    },
  };
}

const referralsBy = new WeakMap<FieldsOfWork, ReturnType<typeof referSeveralSchema>>();

/** In a list of people, fields of work are known by the names that the city gives them. Made once for each settings. */
function referralsSchema(settings: FormSettings) {
  const fieldsOfWork = settings?.fieldsOfWork;
  const made = (fieldsOfWork && referralsBy.get(fieldsOfWork)) ?? referSeveralSchema(fieldsOfWork);
  if (fieldsOfWork) referralsBy.set(fieldsOfWork, made);
  return made;
}

/** Every public form, by its name, which is also how the spool remembers what waits in it. */
export const FORMS: Record<PublicFormName, PublicForm> = {
  'learn-more': {
    ...publicForm(
      'learn-more',
      LEARN_MORE,
      '/learn-more/',
      () => signUpSchema,
      storeSignUp,
      // That somebody may not work here is answered, and kept nowhere: not in the spool either.
      ({ workPermission }) => workPermission === 'no',
    ),
    formFor: signUpFormFor,
    alsoSent: namesOf([VIA, CONSENT_PARTNER]),
  },
  'become-a-connector': publicForm(
    'become-a-connector',
    BECOME_A_CONNECTOR,
    '/become-a-connector/',
    () => becomeAConnectorSchema,
    storeApplication,
  ),
  'refer-someone': publicForm(
    'refer-someone',
    REFER_SOMEONE,
    '/partners/',
    referralsSchema,
    storePartnerReferrals,
  ),
  // Each event has its own page: rsvpAt says which.
  rsvp: publicForm('rsvp', rsvpForm('none'), '/events/', () => visitSchema, storeVisit),
};

/** The form on the page of one event. `slug` is what the address says, and may be anything. */
export function rsvpAt(slug: string): PublicForm {
  const event = /^[a-z0-9-]{1,96}$/.test(slug) ? slug : 'none';
  // Where that cannot be read, the form says nothing of it: the page of thanks does.
  const formFor = async (env: Environment) =>
    rsvpForm(event, { isFull: await isWaitingListOnly(env, event, new Date()).catch(() => false) });
  return { ...FORMS.rsvp, form: rsvpForm(event), formFor, page: `/events/${event}/`, event };
}
