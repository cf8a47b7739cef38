import { CHECKED_ON } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { localHelpers } from '../helpers.ts';
import { OTHER_CAREERS, TESTS, UNLICENSED_JOBS } from './items.ts';
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
    forWhom: [
      'You finished a nursing program outside the United States.',
      'You want to work as a registered nurse (RN) in Missouri.',
      'You want your first license in the United States.',
    ],
    assumes: [
      'Your program prepared you for the work of a registered nurse, and you have the diploma.',
      'You have permission to work in the United States, or you expect to have it.',
      'You want to work in Missouri. Illinois has another board and other rules.',
    ],
    firstAdvice:
      'Wait until the Board of Nursing tells you which credential evaluation it accepts. A report of the wrong kind costs money and may not count.',
    terms: TERMS,
    steps: STEPS,
    tests: TESTS,
    timeAndCost: richText(
      'You pay several offices, and each sets its own price. Ask for the missing amounts before you begin, and write them beside the steps.',
      'Schools and offices abroad may need the longest. Ask for your records first.',
      'A job center may be able to pay a part. Ask before you pay, and ask for the answer in writing.',
    ),
    otherCareers: OTHER_CAREERS,
    unlicensedJobs: UNLICENSED_JOBS,
    helpers: localHelpers({ classes: 'Ask the teacher about English for health work.' }),
    tips: [
      'Use the same spelling of your name on every paper, every form and every test.',
      'Keep a copy of all that you send, with the date.',
      'When a website and the Board say different things, believe the Board.',
      'Ask your Connector how nurses from other countries were hired at their hospital.',
      'Be careful with companies that promise a license. Only the Board gives one.',
    ],
    reviewedOn: CHECKED_ON,
  };
}
