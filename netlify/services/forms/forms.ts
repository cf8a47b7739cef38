import type { z } from 'zod';
import { visitSchema } from '../../../program/events/visit.ts';
import {
  BECOME_A_CONNECTOR_FIELDS,
  becomeAConnectorSchema,
} from '../../../program/sign-up/becomeAConnector.ts';
import { LEARN_MORE_FIELDS, learnMoreSchema } from '../../../program/sign-up/learnMore.ts';
import { type FormAnswers, type FormIssue, parseForm } from '../../../program/sign-up/parseForm.ts';
import { REFER_SOMEONE_FIELDS, referSomeoneSchema } from '../../../program/sign-up/referSomeone.ts';
import { RSVP_FIELDS } from '../../../program/sign-up/rsvp.ts';
import type { Environment } from '../../environment.ts';
import { storeVisit } from '../events/visits.ts';
import { storeApplication } from './applications.ts';
import { storePartnerReferral } from './partnerReferrals.ts';
import { storeSignUp } from './signUps.ts';

export const FORM_NAMES = ['learn-more', 'become-a-connector', 'refer-someone', 'rsvp'] as const;
export type FormName = (typeof FORM_NAMES)[number];

type Parsed =
  | { ok: false; issues: FormIssue[] }
  | { ok: true; store: (env: Environment, now: Date) => Promise<string[]> };

/** A form that anyone may send: where it stands, where it leads, how it is read and kept. */
export interface PublicForm {
  name: FormName;
  /** The page it stands on, and the one a person is sent on to. */
  page: string;
  thanks: string;
  /** The form on that page. */
  selector: string;
  fields: readonly string[];
  /** What the address of the form says beside the answers. */
  adds?: FormAnswers;
  /** `store` keeps what was sent, once however often it is called, and gives the ids of the letters it queued. */
  parse: (answers: FormAnswers) => Parsed;
}

function publicForm<Schema extends z.ZodType>(
  form: Omit<PublicForm, 'parse'>,
  schema: Schema,
  store: (env: Environment, value: z.output<Schema>, now: Date) => Promise<string[]>,
): PublicForm {
  return {
    ...form,
    parse(answers) {
      const parsed = parseForm(schema, form.fields, answers);
      return parsed.ok ? { ok: true, store: (env, now) => store(env, parsed.value, now) } : parsed;
    },
  };
}

/** Every public form, by its name, which is also how the spool remembers what waits in it. */
export const FORMS: Record<FormName, PublicForm> = {
  'learn-more': publicForm(
    {
      name: 'learn-more',
      page: '/learn-more/',
      thanks: '/learn-more/thanks/',
      selector: '#sign-up',
      fields: LEARN_MORE_FIELDS,
    },
    learnMoreSchema,
    storeSignUp,
  ),
  'become-a-connector': publicForm(
    {
      name: 'become-a-connector',
      page: '/become-a-connector/',
      thanks: '/become-a-connector/thanks/',
      selector: '#become-a-connector',
      fields: BECOME_A_CONNECTOR_FIELDS,
    },
    becomeAConnectorSchema,
    storeApplication,
  ),
  'refer-someone': publicForm(
    {
      name: 'refer-someone',
      page: '/partners/',
      thanks: '/partners/thanks/',
      selector: '#refer-someone',
      fields: REFER_SOMEONE_FIELDS,
    },
    referSomeoneSchema,
    storePartnerReferral,
  ),
  // Each event has its own page: rsvpForm says which.
  rsvp: publicForm(
    {
      name: 'rsvp',
      page: '/events/',
      thanks: '/events/',
      selector: '#rsvp',
      fields: RSVP_FIELDS,
    },
    visitSchema,
    storeVisit,
  ),
};

/** The form on the page of one event. `slug` is what the address says, and may be anything. */
export function rsvpForm(slug: string): PublicForm {
  const isSlug = /^[a-z0-9-]{1,96}$/.test(slug);
  const page = `/events/${isSlug ? slug : 'none'}/`;
  return { ...FORMS.rsvp, page, thanks: `${page}thanks/`, adds: { event: isSlug ? slug : 'none' } };
}
