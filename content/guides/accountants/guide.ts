import { READ_LAST } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { localHelpers } from '../helpers.ts';
import { PAYING, SCAMS, STARTING_AGAIN, withoutDocuments } from '../shared.ts';
import { ILLINOIS_STEPS } from './illinois.ts';
import { OTHER_CAREERS, UNLICENSED_JOBS } from './items.ts';
import { STEPS } from './steps.ts';
import { TERMS } from './terms.ts';

/** The career pathway guide for accountants in Missouri. */
export function accountantsGuide() {
  return {
    _id: 'guide-accountants',
    _type: 'guide',
    language: 'en',
    title: 'Accounting in Missouri',
    slug: { _type: 'slug', current: 'accountants' },
    field: 'accounting-finance',
    summary:
      'How an accountant who studied outside the United States can work in Missouri, and get the license of a certified public accountant (CPA).',
    authority: 'the Board of Accountancy',
    firstSteps: richText(
      '1. Read ten job offers, and count how many ask for the CPA. Then [apply for a coffee with a Connector](/learn-more/): you may work in accounting while you study.',
      '1. Call the [Board of Accountancy](https://pr.mo.gov/accountancy.asp): 573-751-0012. Ask which evaluation it accepts, and whether the shorter way is law now.',
      '1. Ask your university for records of each year of study. Call a [job center](tel:+18887285627) before you pay for an evaluation, a course or an exam.',
    ),
    forWhom: [
      'You finished a degree in accounting or business outside the United States.',
      'You want to work as an accountant in Missouri.',
    ],
    assumes: [
      'You have at least a bachelor’s degree, and your university can send official records.',
      'You have permission to work in the United States, or you expect to have it.',
    ],
    firstAdvice:
      'Find out whether your work needs the license at all. If it does, wait until the Board says which evaluation it accepts and how many hours you lack. Rules are changing in both states.',
    terms: TERMS,
    place: 'Missouri',
    steps: STEPS,
    tests: [],
    timeAndCost: richText(
      'The sum below is not the whole. Missing hours, a course to prepare, translations and postage are not in it. Missing hours can cost more than all the rest.',
    ),
    otherPlace: 'Illinois',
    otherAuthority: 'the Illinois Board of Examiners',
    otherSteps: ILLINOIS_STEPS,
    withoutDocuments: withoutDocuments('the Board of Accountancy'),
    paying: PAYING,
    otherCareers: OTHER_CAREERS,
    unlicensedJobs: UNLICENSED_JOBS,
    helpers: localHelpers({ classes: 'Ask the teacher about English for office work.' }),
    scams: SCAMS,
    startingAgain: STARTING_AGAIN,
    tips: [
      'Use the same spelling of your name on every paper, every form and every test.',
      'Keep a copy of all that you send, with the date.',
    ],
    reviewedOn: READ_LAST.checkedOn,
  };
}
