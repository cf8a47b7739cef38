import { READ_LAST } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { localHelpers } from '../helpers.ts';
import { PAYING, SCAMS, STARTING_AGAIN, withoutDocuments } from '../shared.ts';
import { ILLINOIS_STEPS } from './illinois.ts';
import { OTHER_CAREERS, TESTS, UNLICENSED_JOBS } from './items.ts';
import { STEPS } from './steps.ts';
import { TERMS } from './terms.ts';

/** The career pathway guide for pharmacists in Missouri. */
export function pharmacistsGuide() {
  return {
    _id: 'guide-pharmacists',
    _type: 'guide',
    language: 'en',
    title: 'Pharmacy in Missouri',
    slug: { _type: 'slug', current: 'pharmacists' },
    field: 'other-health',
    summary:
      'How a pharmacist who studied outside the United States can work in a pharmacy here now, and get a Missouri license.',
    authority: 'the Board of Pharmacy',
    firstSteps: richText(
      '1. Read step 1 of the [bulletin of NABP](https://read.nxtbook.com/nabp/bulletin/fpgec_bulletin/step_1.html), and write down the English scores that hold today.',
      '1. Ask your school, and the office that licensed you, how they send papers in a closed envelope. This often takes the longest.',
      '1. Ask two pharmacies near you for work as a pharmacy technician. Call a [job center](tel:+18887285627) before you pay for anything.',
    ),
    forWhom: [
      'You finished pharmacy school outside the United States.',
      'You want to work as a pharmacist in Missouri, or near it.',
    ],
    assumes: [
      'You hold, or held, a license or an entry in the register of pharmacists abroad.',
      'You have permission to work in the United States, or expect it.',
    ],
    firstAdvice:
      'Pass the English test first. Pay for the certificate only when all your papers can come: the fee is not paid back.',
    terms: TERMS,
    place: 'Missouri',
    steps: STEPS,
    tests: TESTS,
    timeAndCost: richText(
      'The sums below are not the whole. ECE, the law exam, translations, postage and your time to study are not in them, nor the wait for the one day of the FPGEE. The hours as an intern are in them: ask for pay.',
    ),
    otherPlace: 'Illinois',
    otherAuthority: 'the Illinois department',
    otherSteps: ILLINOIS_STEPS,
    withoutDocuments: withoutDocuments('NABP'),
    paying: PAYING,
    otherCareers: OTHER_CAREERS,
    unlicensedJobs: UNLICENSED_JOBS,
    helpers: localHelpers({ classes: 'Ask the teacher about talking with patients.' }),
    scams: SCAMS,
    startingAgain: STARTING_AGAIN,
    tips: [
      'Use the same spelling of your name on every paper, every form and every test.',
      'Keep a copy of all that you send, with the date.',
    ],
    reviewedOn: READ_LAST.checkedOn,
  };
}
