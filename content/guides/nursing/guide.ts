import { CHECKED_ON } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { localHelpers } from '../helpers.ts';
import { PAYING, SCAMS, STARTING_AGAIN, withoutDocuments } from '../shared.ts';
import { ILLINOIS_STEPS } from './illinois.ts';
import { OTHER_CAREERS, UNLICENSED_JOBS } from './items.ts';
import { STEPS } from './steps.ts';
import { TERMS } from './terms.ts';

/** The career pathway guide for registered nurses in Missouri. */
export function nursingGuide() {
  return {
    _id: 'guide-nursing',
    _type: 'guide',
    language: 'en',
    title: 'Nursing in Missouri',
    slug: { _type: 'slug', current: 'nursing' },
    field: 'nursing',
    summary:
      'How a registered nurse who studied outside the United States can get a Missouri license, one step after the other.',
    authority: 'the Board of Nursing',
    firstSteps: richText(
      '1. Call or email the [Board of Nursing](https://pr.mo.gov/nursing.asp): 573-751-0681, nursing@pr.mo.gov. Ask which credential evaluation and which English test it accepts from you.',
      '1. Ask your nursing school and your licensing office abroad how they send official records. This often takes the longest.',
      '1. Call a [job center](tel:+18887285627) before you pay for anything. It may pay for your evaluation, your tests and your license.',
    ),
    forWhom: [
      'You finished a nursing program outside the United States.',
      'You want to work as a registered nurse (RN) in Missouri.',
    ],
    assumes: [
      'Your program was for registered nurses, and you have the diploma.',
      'You have permission to work in the United States, or expect it. The license may ask for more: see step 2.',
    ],
    firstAdvice:
      'Wait until the Board of Nursing tells you which credential evaluation it accepts. A report of the wrong kind costs money and may not count.',
    terms: TERMS,
    place: 'Missouri',
    steps: STEPS,
    tests: [],
    timeAndCost: richText(
      'The sum below is not the whole. The English test, translations and postage are not in it, and the evaluation costs more today. Ask for the missing prices and write them beside the steps.',
    ),
    otherPlace: 'Illinois',
    otherAuthority: 'the Illinois department',
    otherSteps: ILLINOIS_STEPS,
    withoutDocuments: withoutDocuments('the Board of Nursing'),
    paying: PAYING,
    otherCareers: OTHER_CAREERS,
    unlicensedJobs: UNLICENSED_JOBS,
    helpers: localHelpers({ classes: 'Ask the teacher about English for health work.' }),
    scams: SCAMS,
    startingAgain: STARTING_AGAIN,
    tips: [
      'Use the same spelling of your name on every paper, every form and every test.',
      'Keep a copy of all that you send, with the date.',
    ],
    reviewedOn: CHECKED_ON,
  };
}
