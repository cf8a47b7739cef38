import { CHECKED_ON } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { localHelpers } from '../helpers.ts';
import { OTHER_CAREERS, TESTS, UNLICENSED_JOBS } from './items.ts';
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
    forWhom: [
      'You finished university and learned to teach outside the United States.',
      'You want to teach in a public school in Missouri.',
      'You want your first teaching certificate in the United States.',
    ],
    assumes: [
      'You have a degree, and your school can send official transcripts.',
      'You have permission to work in the United States, or you expect to have it.',
      'You want to work in Missouri. Illinois has another office and other rules.',
    ],
    firstAdvice:
      'Ask DESE, the state office for schools, which evaluation agencies it accepts. A report from another agency costs money and may not count.',
    terms: TERMS,
    steps: STEPS,
    tests: TESTS,
    timeAndCost: richText(
      'You pay several offices, and each sets its own price. Ask for the missing amounts before you begin, and write them beside the steps.',
      'DESE may ask you for more courses or tests than you expect. Ask about this early, because courses can cost the most.',
      'A job center may be able to pay a part. Ask before you pay, and ask for the answer in writing.',
    ),
    otherCareers: OTHER_CAREERS,
    unlicensedJobs: UNLICENSED_JOBS,
    helpers: localHelpers({ classes: 'Ask the teacher about English for work in a school.' }),
    tips: [
      'Use the same spelling of your name on every paper, every form and every test.',
      'Keep a copy of all that you send, with the date.',
      'When a website and DESE say different things, believe DESE.',
      'Subjects for which schools find few teachers may open doors. Ask your Connector which ones these are.',
      'Go to a public meeting of a school board, and hear what schools here talk about.',
    ],
    reviewedOn: CHECKED_ON,
  };
}
