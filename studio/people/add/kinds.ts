import type { z } from 'zod';
import {
  BECOME_A_CONNECTOR_QUESTIONS,
  becomeAConnectorSchema,
} from '../../../forms/become-a-connector/questions.ts';
import {
  type Entering,
  enteredConnector,
  enteredParticipant,
  enteredPartnerOrganization,
  enteredPartnerReferral,
} from '../../../forms/enter/enteredRecord.ts';
import { LEARN_MORE_QUESTIONS, learnMoreSchema } from '../../../forms/learn-more/questions.ts';
import { offering } from '../../../forms/offeredFields.ts';
import type { OwnValues } from '../../../forms/own/answers.ts';
import { askedIn, ownFormOf, readForm, withOwnAmong } from '../../../forms/own/form.ts';
import { type OwnSettings, ownQuestionsAsked } from '../../../forms/own/questions.ts';
import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import {
  PARTNER_ORGANIZATION_QUESTIONS,
  partnerOrganizationSchema,
} from '../../../forms/partners/questions.ts';
import type { Question } from '../../../forms/question.ts';
import { REFER_SOMEONE_QUESTIONS, referSomeoneSchema } from '../../../forms/refer-someone/questions.ts';
import type { FormName } from '../../../forms/texts.ts';
import { assessEligibility, type EligibilityRules } from '../../../program/eligibility.ts';
import { type LetterKind, queueLetter } from '../../../program/letters.ts';
import { confirmationLetter } from '../../../program/personLetters.ts';
import { COUNTRY } from '../../shared/clients/environment.ts';

/** What staff can add by hand. */
export const ADDED_TYPES = ['participant', 'connector', 'partnerReferral', 'partnerOrganization'] as const;
export type AddedType = (typeof ADDED_TYPES)[number];

interface Context {
  entering: Entering;
  /** Whether the letter goes out. */
  sendsLetter: boolean;
  rules: EligibilityRules;
  /** The city's own questions. */
  own?: OwnSettings;
}

/** What is made of the form of a person: the answers to the city's own questions stand beside the others. */
type Making = Context & { given: OwnValues };

/** A record as it is about to be written. */
export interface NewDocument {
  _id: string;
  _type: string;
  [field: string]: unknown;
}
type Letter = ReturnType<typeof queueLetter>;

interface AddedKind {
  title: string;
  form: FormName;
  questions: readonly Question[];
  /** The letter that goes out if staff want it to, and the choice between the two; none about an organization. */
  letter?: { kind: LetterKind; sends: string; sendsNot: string };
  /** Whether the person has to have agreed on a day that we keep the answers. */
  asksConsent?: true;
  follows: string;
  /** Reads the form and gives what is written, or what is to be mended. */
  read: (
    answers: FormAnswers,
    context: Context,
  ) => ({ ok: true } & Made) | { ok: false; issues: FormIssue[] };
}

/** What is written, with a letter where there is one, and whom it is of. */
interface Made {
  document: NewDocument;
  letter?: Letter;
  /** Nobody where it is of an organization. */
  person?: Added;
}

/** By what the person is compared with those who are there. */
export interface Added {
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
}

/** A kind by the schema of its form, and what is made of what was read. */
function kindOf<Schema extends z.ZodType>(
  kind: Omit<AddedKind, 'read'>,
  schema: Schema,
  make: (value: z.output<Schema>, context: Making) => Made,
): AddedKind {
  return {
    ...kind,
    read(answers, context) {
      const settings = { ownQuestions: [], ...context.own, country: COUNTRY };
      const parsed = readForm(kind.form, kind.questions, schema, answers, settings);
      return parsed.ok ? { ok: true, ...make(parsed.value, { ...context, given: parsed.own }) } : parsed;
    },
  };
}

const isAsked = ({ control }: Question) => control.kind !== 'hidden';

export const ADDED: Readonly<Record<AddedType, AddedKind>> = {
  participant: kindOf(
    {
      title: 'Participant',
      form: 'learn-more',
      questions: LEARN_MORE_QUESTIONS,
      letter: {
        kind: 'confirm-address',
        sends: 'They get the email to confirm the address',
        sendsNot: 'Confirmed in person: I know that the address is theirs. No email goes out',
      },
      asksConsent: true,
      follows:
        'With the email they wait for their press on its button; confirmed in person they stand under “To screen” at once.',
    },
    learnMoreSchema,
    (signUp, { entering, sendsLetter, rules, given }) => {
      const finding = assessEligibility(signUp, rules);
      const document = enteredParticipant(signUp, finding, { ...entering, own: given }, !sendsLetter);
      const to = { _id: document._id, email: signUp.email, language: signUp.lang };
      return { document, letter: confirmationLetter(to, entering.now), person: signUp };
    },
  ),
  connector: kindOf(
    {
      title: 'Connector',
      form: 'become-a-connector',
      questions: BECOME_A_CONNECTOR_QUESTIONS.filter(isAsked),
      letter: {
        kind: 'application-received',
        sends: 'They get the email that we have their offer',
        sendsNot: 'No email: I write or call them myself',
      },
      asksConsent: true,
      follows: 'They stand under Connectors as somebody who has offered. You welcome them on their card.',
    },
    becomeAConnectorSchema,
    (application, { entering, given }) => {
      const document = enteredConnector(application, { ...entering, own: given });
      const letter = queueLetter({
        ...{ kind: 'application-received', to: application.email, language: application.lang },
        ...{ connector: document._id, dedupeKey: 'entered', now: entering.now },
      });
      return { document, letter, person: application };
    },
  ),
  partnerReferral: kindOf(
    {
      title: 'Person referred by a partner',
      form: 'refer-someone',
      questions: REFER_SOMEONE_QUESTIONS,
      letter: {
        kind: 'partner-referral-received',
        sends: 'The partner gets the email with the address of our form, to pass on',
        sendsNot: 'No email: I write or call the partner myself',
      },
      follows: 'The person is not written to: they did not ask us. They stand under “Referred by partners”.',
    },
    referSomeoneSchema,
    (referral, { entering }) => {
      const document = enteredPartnerReferral(referral, entering);
      const letter = queueLetter({
        ...{ kind: 'partner-referral-received', to: referral.partnerEmail, language: referral.lang },
        ...{ about: document._id, dedupeKey: 'entered', now: entering.now },
      });
      const { personGivenName: givenName, personFamilyName: familyName, personEmail: email } = referral;
      return { document, letter, person: { givenName, familyName, email, phone: '' } };
    },
  ),
  partnerOrganization: kindOf(
    {
      title: 'Partner organization',
      form: 'refer-someone',
      questions: PARTNER_ORGANIZATION_QUESTIONS,
      follows:
        'Nobody is written to. Its contact persons are added on its card, and what they sent by our form is found there.',
    },
    partnerOrganizationSchema,
    (organization, { entering }) => ({ document: enteredPartnerOrganization(organization, entering) }),
  ),
};

/** The questions of a kind with the city's own among them. */
export function questionsOf(type: AddedType, own: OwnSettings): readonly Question[] {
  const { form, questions: all } = ADDED[type];
  const questions = offering(all, own);
  const name = ownFormOf(form);
  return name ? withOwnAmong(askedIn(form, questions, own), ownQuestionsAsked(own, name)) : questions;
}
