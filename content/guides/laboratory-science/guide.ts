import { READ_LAST } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { localHelpers } from '../helpers.ts';
import { PAYING, SCAMS, STARTING_AGAIN, withoutDocuments } from '../shared.ts';
import { ILLINOIS_STEPS } from './illinois.ts';
import { OTHER_CAREERS, UNLICENSED_JOBS } from './items.ts';
import { STEPS } from './steps.ts';
import { TERMS } from './terms.ts';

/** The career pathway guide to laboratory science in Missouri, where a certificate takes the place of a license. */
export function laboratoryScienceGuide() {
  return {
    _id: 'guide-laboratory-science',
    _type: 'guide',
    language: 'en',
    title: 'Laboratory science in Missouri',
    slug: { _type: 'slug', current: 'laboratory-science' },
    field: 'science',
    summary:
      'How somebody who learned laboratory work outside the United States can begin in a laboratory here, and get the certificate that hospitals ask for.',
    authority: 'the office that gives the certificate',
    firstSteps: richText(
      '1. Ask two laboratories which certificate they want, and whether you may begin as an assistant or by drawing blood.',
      '1. Find your route with the online assistant of [ASCP](https://www.ascp.org/content/board-of-certification/i-am-mls/), before you pay for an evaluation.',
      '1. Ask your school and your laboratories abroad for records and letters. Call a [job center](tel:+18887285627) before you pay for anything.',
    ),
    forWhom: [
      'You studied medical laboratory science, biology or chemistry outside the United States.',
      'You want to work in a medical laboratory in Missouri.',
    ],
    assumes: [
      'You have at least a bachelor’s degree, and your school can send official records.',
      'You have permission to work in the United States, or you expect to have it.',
    ],
    firstAdvice:
      'You need no license. Do not order an evaluation before you know which office you choose and which agencies it takes.',
    terms: TERMS,
    place: 'Missouri',
    steps: STEPS,
    tests: [],
    timeAndCost: richText(
      'The sum below is not the whole. The evaluation costs more today, and translations and books are not in it. Years of work that a route asks for are not in it either: you may have them already.',
    ),
    otherPlace: 'Illinois',
    otherAuthority: 'the office that gives the certificate',
    otherSteps: ILLINOIS_STEPS,
    withoutDocuments: withoutDocuments('ASCP or AMT'),
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
    reviewedOn: READ_LAST.checkedOn,
  };
}
