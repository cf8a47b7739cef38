import { CHECKED_ON, known } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { localHelpers } from '../helpers.ts';
import { OTHER_CAREERS, TESTS, UNLICENSED_JOBS } from './items.ts';
import { SOURCES } from './sources.ts';
import { STEPS } from './steps.ts';
import { TERMS } from './terms.ts';

const EVALUATION_PAGE = known(
  'institute-evaluation',
  'For engineers',
  'It has a page about the evaluation by NCEES',
  SOURCES.institutePage,
  { certainty: 'B', volatility: 'medium' },
);

/** The career pathway guide for engineers in Missouri. */
export function engineeringGuide() {
  return {
    _id: 'guide-engineering',
    _type: 'guide',
    language: 'en',
    title: 'Engineering in Missouri',
    slug: { _type: 'slug', current: 'engineering' },
    field: 'engineering',
    summary:
      'How an engineer who studied outside the United States can work in Missouri, and get a license where the work asks for one.',
    authority: 'the engineering board',
    forWhom: [
      'You finished an engineering degree outside the United States.',
      'You want to work as an engineer in Missouri.',
      'You want to know whether you need a license, and how to get your first one.',
    ],
    assumes: [
      'You have at least a bachelor’s degree in engineering, and your university can send official records.',
      'You have permission to work in the United States, or you expect to have it.',
      'You want to work in Missouri. Illinois has another board and other rules.',
    ],
    firstAdvice:
      'Find out whether your work needs a license at all. Most engineers here have none. If yours does, wait until the engineering board asks for an evaluation.',
    terms: TERMS,
    steps: STEPS,
    tests: TESTS,
    timeAndCost: richText(
      'You pay several offices, and each sets its own price. Ask for the missing amounts before you begin, and write them beside the steps.',
      'The years of experience are the longest part. If the board counts your work abroad, they may be behind you.',
      'Some employers pay for exams. Ask yours, and ask a job center, before you pay.',
    ),
    otherCareers: OTHER_CAREERS,
    unlicensedJobs: UNLICENSED_JOBS,
    helpers: localHelpers({
      institute: [EVALUATION_PAGE],
      classes: 'Ask the teacher about English for technical work.',
    }),
    tips: [
      'Use the same spelling of your name on every paper, every form and every test.',
      'Keep a copy of all that you send, with the date.',
      'When a website and the board say different things, believe the board.',
      'Collect descriptions of your courses early: old ones can be hard to find.',
      'Show what you built. Drawings, photos and numbers speak in every language.',
    ],
    reviewedOn: CHECKED_ON,
  };
}
