import { en } from '../../../locales/en/index.ts';
import { ELIGIBILITY } from '../../../program/eligibility.ts';
import { WORK_PERMISSION, YES_NO } from '../../../program/sign-up/learnMore.ts';
import { choices } from '../../words/choices.ts';
import { CRITERIA, criterionWords, eligibilityWords } from '../../words/participants.ts';
import { type FieldPlace, keptChoice, keptChoices, keptMoment, keptTick } from '../keptFields.ts';

/** How the person stands against the four criteria, and the two answers that are not told elsewhere. */
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
  keptChoice({
    name: 'bornOutsideUS',
    title: 'Born outside the United States',
    list: choices(YES_NO, en.yesNo),
    ...eligibility,
  }),
  keptChoice({
    name: 'workPermission',
    title: 'Permission to work',
    list: choices(WORK_PERMISSION, en.workPermission),
    ...eligibility,
  }),
];

/** What the person agreed to. */
export const consentFields = (consent: FieldPlace) => [
  keptMoment({ name: 'consentedAt', title: 'Agreed that we keep the answers', ...consent }),
  keptMoment({ name: 'signedUpAt', title: 'Signed up', ...consent }),
  keptTick({ name: 'consentFollowUp', title: 'We may ask later what came of it', ...consent }),
  keptTick({ name: 'consentStory', title: 'We may ask for their story', ...consent }),
];
