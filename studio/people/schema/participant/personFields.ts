import {
  CONSENT_PARTNER,
  LEARN_MORE_QUESTIONS,
  PARTICIPANT_QUESTIONS,
} from '../../../../forms/learn-more/questions.ts';
import type { Question } from '../../../../forms/question.ts';
import { ELIGIBILITY } from '../../../../program/eligibility.ts';
import { choices } from '../../../shared/labels/choices.ts';
import { siteLanguageChoices } from '../../../shared/labels/languages.ts';
import { CRITERIA, criterionWords, eligibilityWords } from '../../../shared/labels/participants.ts';
import { askedFields } from '../../../shared/schema/askedFields.ts';
import { consentSourceField } from '../../../shared/schema/enteredField.ts';
import { type FieldPlace, keptChoice, keptChoices, keptMoment } from '../../../shared/schema/keptFields.ts';

/** Who the participant is and how to reach them, as they wrote it. */
export const personFields = (person: FieldPlace) => [
  ...askedFields(LEARN_MORE_QUESTIONS, person, 'person'),
  keptChoice({ name: 'language', title: 'Language of our emails', list: siteLanguageChoices, ...person }),
];

/** What the participant did and hopes to do, as they wrote it; of a form that came again only what the form asks. */
export const workFields = (work: FieldPlace, questions: readonly Question[] = PARTICIPANT_QUESTIONS) =>
  askedFields(questions, work, 'work');

/** How the person stands against the criteria, and the answers that are not told elsewhere. */
export const eligibilityFields = (eligibility: FieldPlace) => [
  keptChoice({
    name: 'eligibility',
    title: 'By the answers',
    list: choices(ELIGIBILITY, eligibilityWords),
    ...eligibility,
  }),
  keptChoices({
    name: 'unmet',
    title: 'Criteria not met',
    list: choices(CRITERIA, criterionWords),
    ...eligibility,
  }),
  keptChoices({
    name: 'toDiscuss',
    title: 'Criteria to talk about',
    list: choices(CRITERIA, criterionWords),
    ...eligibility,
  }),
  ...askedFields(LEARN_MORE_QUESTIONS, eligibility, 'eligibility'),
];

/** What the person agreed to. */
export const consentFields = (consent: FieldPlace) => [
  keptMoment({ name: 'consentedAt', title: 'Agreed that we keep the answers', ...consent }),
  consentSourceField(consent),
  keptMoment({ name: 'signedUpAt', title: 'Signed up', ...consent }),
  ...askedFields([...LEARN_MORE_QUESTIONS, CONSENT_PARTNER], consent, 'consent'),
];
