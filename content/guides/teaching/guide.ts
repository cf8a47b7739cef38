import { CHECKED_ON } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { localHelpers } from '../helpers.ts';
import { PAYING, SCAMS, STARTING_AGAIN, withoutDocuments } from '../shared.ts';
import { ILLINOIS_STEPS } from './illinois.ts';
import { OTHER_CAREERS, UNLICENSED_JOBS } from './items.ts';
import { STEPS } from './steps.ts';
import { TERMS } from './terms.ts';

/** The career pathway guide for teachers in Missouri's public schools. */
export function teachingGuide() {
  return {
    _id: 'guide-teaching',
    _type: 'guide',
    language: 'en',
    title: 'Teaching in Missouri',
    slug: { _type: 'slug', current: 'teaching' },
    field: 'teaching',
    summary:
      'How a teacher who studied outside the United States can ask for a Missouri teaching certificate, one step after the other.',
    authority: 'DESE',
    firstSteps: richText(
      '1. Write or call [DESE, the state office for schools](https://dese.mo.gov/educator-quality/certification): 573-751-0051, certification@dese.mo.gov. Ask how it looks at your case, and which evaluation agencies it accepts.',
      '1. Ask your universities how they send official transcripts, and your schools for letters about your work.',
      '1. Read about the substitute certificate under “Other careers”: with a high-school diploma and 20 hours of training you may teach soon. Call a [job center](tel:+18887285627) before you pay for anything.',
    ),
    forWhom: [
      'You finished university and learned to teach outside the United States.',
      'You want to teach in a public school in Missouri.',
    ],
    assumes: [
      'You have a degree, and your school can send official transcripts.',
      'You have permission to work in the United States, or you expect to have it.',
    ],
    firstAdvice:
      'Ask DESE, the state office for schools, which evaluation agencies it accepts. A report from another agency costs money and may not count.',
    terms: TERMS,
    place: 'Missouri',
    steps: STEPS,
    tests: [],
    timeAndCost: richText(
      'The sum below is not the whole: transcripts and translations are not in it, and the evaluation may cost more today. Ask for the missing prices and write them beside the steps.',
      'DESE may ask you for more courses or tests than you expect. Ask about this early, because courses can cost the most.',
    ),
    otherPlace: 'Illinois',
    otherAuthority: 'the Illinois State Board of Education',
    otherSteps: ILLINOIS_STEPS,
    withoutDocuments: withoutDocuments('DESE', [
      'The 20-hour way to the substitute certificate needs no transcript from a university abroad.',
    ]),
    paying: PAYING,
    otherCareers: OTHER_CAREERS,
    unlicensedJobs: UNLICENSED_JOBS,
    helpers: localHelpers({ classes: 'Ask the teacher about English for work in a school.' }),
    scams: SCAMS,
    startingAgain: STARTING_AGAIN,
    tips: [
      'Use the same spelling of your name on every paper, every form and every test.',
      'Keep a copy of all that you send, with the date.',
      'In some subjects schools find few teachers. Ask your Connector which ones these are.',
    ],
    reviewedOn: CHECKED_ON,
  };
}
