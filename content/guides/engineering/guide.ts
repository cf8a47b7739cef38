import { CHECKED_ON, known } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { localHelpers } from '../helpers.ts';
import { PAYING, SCAMS, STARTING_AGAIN, withoutDocuments } from '../shared.ts';
import { ILLINOIS_STEPS } from './illinois.ts';
import { OTHER_CAREERS, UNLICENSED_JOBS } from './items.ts';
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
    firstSteps: richText(
      '1. Read ten job offers in your field, and count how many ask for a license. Most do not. Then [apply for a coffee with a Connector](/learn-more/).',
      '1. Do you need the license? Write or call the [engineering board](https://pr.mo.gov/apelsla-faq.asp): 573-751-0047. Ask which way is open to you.',
      '1. Ask your university for official descriptions of your courses. Call a [job center](tel:+18887285627) before you pay for an evaluation or an exam.',
    ),
    forWhom: [
      'You finished an engineering degree outside the United States.',
      'You want to work as an engineer in Missouri.',
    ],
    assumes: [
      'You have at least a bachelor’s degree in engineering, and your university can send official records.',
      'You have permission to work in the United States, or you expect to have it.',
    ],
    firstAdvice:
      'Find out whether your work needs a license at all. Most engineers here have none. If yours does, wait until the engineering board asks for an evaluation.',
    terms: TERMS,
    place: 'Missouri',
    steps: STEPS,
    tests: [],
    timeAndCost: richText(
      'The sum below is not the whole: the PE exam, the application, translations and postage are not in it. Ask for the missing prices and write them beside the steps.',
      'The years of experience are not in the sum. If the board counts your work abroad, you may have them already.',
    ),
    otherPlace: 'Illinois',
    otherAuthority: 'the Illinois department',
    otherSteps: ILLINOIS_STEPS,
    withoutDocuments: withoutDocuments('the engineering board'),
    paying: PAYING,
    otherCareers: OTHER_CAREERS,
    unlicensedJobs: UNLICENSED_JOBS,
    helpers: localHelpers({
      institute: [EVALUATION_PAGE],
      classes: 'Ask the teacher about English for technical work.',
    }),
    scams: SCAMS,
    startingAgain: STARTING_AGAIN,
    tips: [
      'Use the same spelling of your name on every paper, every form and every test.',
      'Keep a copy of all that you send, with the date.',
      'Show what you built. Drawings, photos and numbers speak in every language.',
    ],
    reviewedOn: CHECKED_ON,
  };
}
