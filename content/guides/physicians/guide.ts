import { READ_LAST } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { localHelpers } from '../helpers.ts';
import { PAYING, SCAMS, STARTING_AGAIN, withoutDocuments } from '../shared.ts';
import { ILLINOIS_STEPS } from './illinois.ts';
import { OTHER_CAREERS, UNLICENSED_JOBS } from './items.ts';
import { STEPS } from './steps.ts';
import { TERMS } from './terms.ts';

/** The career pathway guide for physicians in Missouri. */
export function physiciansGuide() {
  return {
    _id: 'guide-physicians',
    _type: 'guide',
    language: 'en',
    title: 'Medicine in Missouri',
    slug: { _type: 'slug', current: 'physicians' },
    field: 'other-health',
    summary:
      'How a physician who studied outside the United States can work in health here now, and get a Missouri license in the end.',
    authority: 'the Board of Healing Arts',
    firstSteps: richText(
      '1. Look up your school in the [World Directory of Medical Schools](https://www.wdoms.org/). Its page says whether ECFMG accepts it.',
      '1. Write down the year of your degree, your exams and your last work with patients. Show it to a doctor here: [apply for a coffee with a Connector](/learn-more/).',
      '1. Call a [job center](tel:+18887285627) before you pay for anything. Ask about your exams, and about a first job in health.',
    ),
    forWhom: [
      'You finished medical school outside the United States.',
      'You want to work as a physician in Missouri, or near it.',
    ],
    assumes: [
      'Your school still answers letters about its graduates.',
      'You have permission to work in the United States, or expect it. A residency may need a visa: ask.',
    ],
    firstAdvice:
      'Pay nobody for a place in a residency. Pay for a stay in a clinic only after two programs have told you that they count it.',
    terms: TERMS,
    place: 'Missouri',
    steps: STEPS,
    tests: [],
    timeAndCost: richText(
      'The sums below are not the whole. The OET, courses, travel, the license and your time to study are not in them. The years of training are in them: they are paid work.',
    ),
    otherPlace: 'Illinois',
    otherAuthority: 'the Illinois department',
    otherSteps: ILLINOIS_STEPS,
    withoutDocuments: withoutDocuments('ECFMG'),
    paying: PAYING,
    otherCareers: OTHER_CAREERS,
    unlicensedJobs: UNLICENSED_JOBS,
    helpers: localHelpers({ classes: 'Ask the teacher about talking with patients.' }),
    scams: SCAMS,
    startingAgain: STARTING_AGAIN,
    tips: [
      'Use the same spelling of your name on every paper, every form and every test.',
      'Stay near patients each year, also as a helper. A long break closes doors.',
    ],
    reviewedOn: READ_LAST.checkedOn,
  };
}
