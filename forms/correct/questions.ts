import { z } from 'zod';
import { isField } from '../../program/fields.ts';
import { ORGANIZATION_FIELD } from '../../program/partners/organization.ts';
import { BECOME_A_CONNECTOR_QUESTIONS } from '../become-a-connector/questions.ts';
import { CONTACT_QUESTIONS } from '../follow-up/questions.ts';
import { PARTICIPANT_QUESTIONS } from '../learn-more/questions.ts';
import { LETTER_LANGUAGE } from '../letterLanguage.ts';
import { naming, offering } from '../offeredFields.ts';
import { ownFormOf } from '../own/form.ts';
import { type OwnSettings, ownQuestions, ownQuestionsAsked } from '../own/questions.ts';
import type { FormAnswers } from '../parse.ts';
import { PARTNER_CONTACT_QUESTIONS, PARTNER_ORGANIZATION_QUESTIONS } from '../partners/questions.ts';
import type { Question, RecordUse } from '../question.ts';
import { REFER_SOMEONE_QUESTIONS } from '../refer-someone/questions.ts';
import { choices, tick } from '../schemas/answers.ts';
import type { FormName } from '../texts.ts';

/** A question whose answer staff may correct: all that is kept has a name of theirs. */
export type KeptQuestion = Question & { record: RecordUse };

const isKept = (question: Question): question is KeptQuestion => question.record !== undefined;

/** Read as a person's own correction is, where that is read another way than the form. */
const asCorrection = (question: KeptQuestion): KeptQuestion => {
  const { correctable } = question.record;
  return correctable && correctable !== true ? { ...question, schema: correctable } : question;
};

const keptOf = (questions: readonly Question[]) => questions.filter(isKept).map(asCorrection);

const list = z.array(z.string()).catch([]);

/** The form asks a Connector for one field and for more; the record keeps one list, the first one first. */
const asKeptByConnector = (question: KeptQuestion): KeptQuestion => {
  if (question.name === 'fields')
    return {
      ...question,
      optional: undefined,
      schema: choices(isField).refine((fields) => fields.length > 0, 'choose'),
      readBack: ({ fields }) => list.parse(fields),
    };
  return question;
};

/** A contact's answers stand in the record under the names of the form; what staff call them stands here. */
const CONTACT_TITLES: Readonly<Record<string, string>> = {
  contactName: 'Name',
  role: 'Role',
  organisation: 'Organization',
  contactEmail: 'Email',
  consentToKeep: 'We may keep the address',
  consentToBeAsked: 'May be asked to be a Connector',
};

const contactQuestions = CONTACT_QUESTIONS.map((question): KeptQuestion => {
  const title = CONTACT_TITLES[question.name] ?? question.name;
  return { ...question, record: { title, part: 'contact' } };
});

/** What was ticked by a partner may be noted as not so; the form asks for the tick. */
const asNoted = (question: KeptQuestion): KeptQuestion =>
  question.name === 'personAgreed' ? { ...question, schema: tick } : question;

export const CORRECTED_TYPES = [
  'participant',
  'connector',
  'partnerReferral',
  'referral',
  'partnerOrganization',
  'partnerContact',
] as const;
export type CorrectedType = (typeof CORRECTED_TYPES)[number];

/** Types of records that are of one person each, who has the address alone. */
export const hasOwnAddress = (type: CorrectedType): boolean =>
  type === 'participant' || type === 'connector' || type === 'partnerContact';

/** The form that each kind of record came by, and the answers in it that staff may correct. */
export const CORRECTED: Readonly<
  Record<CorrectedType, { form: FormName; questions: readonly KeptQuestion[] }>
> = {
  participant: { form: 'learn-more', questions: [...keptOf(PARTICIPANT_QUESTIONS), LETTER_LANGUAGE] },
  connector: {
    form: 'become-a-connector',
    questions: [...keptOf(BECOME_A_CONNECTOR_QUESTIONS).map(asKeptByConnector), LETTER_LANGUAGE],
  },
  partnerReferral: {
    form: 'refer-someone',
    questions: [
      ...keptOf(REFER_SOMEONE_QUESTIONS).map(asNoted),
      { ...LETTER_LANGUAGE, record: { ...LETTER_LANGUAGE.record, part: 'partner' } },
    ],
  },
  referral: {
    form: 'follow-up',
    questions: [
      ...contactQuestions,
      { ...LETTER_LANGUAGE, record: { ...LETTER_LANGUAGE.record, part: 'contact' } },
    ],
  },
  // Asked in the Studio only, beside what comes by this form.
  partnerOrganization: { form: 'refer-someone', questions: PARTNER_ORGANIZATION_QUESTIONS },
  partnerContact: { form: 'refer-someone', questions: PARTNER_CONTACT_QUESTIONS },
};

/**
 * The same with the city's own questions: all that were ever asked; with `answers` as they are asked of who has answered
 * so.
 */
export function correctedForm(type: CorrectedType, settings: OwnSettings, answers?: FormAnswers) {
  const { form, questions: all } = CORRECTED[type];
  const questions = answers ? offering(all, settings, answers) : naming(all, settings);
  const isPerson = type === 'participant' || type === 'connector';
  const name = isPerson ? ownFormOf(form) : undefined;
  if (!name) return { form, questions };
  const own = answers ? ownQuestionsAsked(settings, name, answers) : ownQuestions(settings, name);
  return { form, questions: [...questions, ...keptOf(own)] };
}

/** What staff call an answer, by the name of its field. */
export const CORRECTED_TITLES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.values(CORRECTED).flatMap(({ questions }) =>
      questions.map(({ name, record }) => [name, record.title]),
    ),
  ),
  [ORGANIZATION_FIELD]: 'Partner organization',
};
