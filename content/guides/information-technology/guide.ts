import { READ_LAST } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { localHelpers } from '../helpers.ts';
import { PAYING, SCAMS, STARTING_AGAIN, withoutDocuments } from '../shared.ts';
import { ILLINOIS_STEPS } from './illinois.ts';
import { OTHER_CAREERS, UNLICENSED_JOBS } from './items.ts';
import { STEPS } from './steps.ts';
import { TERMS } from './terms.ts';

/** The career pathway guide to information technology in Missouri, which asks for no license. */
export function informationTechnologyGuide() {
  return {
    _id: 'guide-information-technology',
    _type: 'guide',
    language: 'en',
    title: 'Information technology in Missouri',
    slug: { _type: 'slug', current: 'information-technology' },
    field: 'information-technology',
    summary:
      'How somebody who learned software, networks or computer support outside the United States finds a first job in St. Louis. It needs no license.',
    authority: 'the employer',
    firstSteps: richText(
      '1. Read twenty job offers for one kind of work, and count the tools and certificates that they name.',
      '1. Put one piece of your work where others can open it. Then [apply for a coffee with a Connector](/learn-more/), and show it there.',
      '1. Call a [job center](tel:+18887285627) before you pay for a course or an exam. Pay nobody for a job.',
    ),
    forWhom: [
      'You studied or worked in information technology (IT) outside the United States.',
      'You want to work in it here, or to enter it from another profession.',
    ],
    assumes: [
      'You have permission to work in the United States, or you expect to have it.',
      'You can read instructions in English. Speaking may still be hard.',
    ],
    firstAdvice:
      'You need no license and often no evaluation. Do not buy a long course before you know what the job offers near you ask for.',
    terms: TERMS,
    place: 'Missouri',
    steps: STEPS,
    tests: [],
    timeAndCost: richText(
      'The sum below is for one report and one first certificate. Many people need neither. A course that you pay yourself, a computer and your time are not in it.',
    ),
    otherPlace: 'Illinois',
    otherAuthority: 'the employer',
    otherSteps: ILLINOIS_STEPS,
    withoutDocuments: withoutDocuments('the employer', [
      'In this field your work speaks: a test on the day of the interview can replace a paper.',
    ]),
    paying: PAYING,
    otherCareers: OTHER_CAREERS,
    unlicensedJobs: UNLICENSED_JOBS,
    helpers: localHelpers({ classes: 'Ask the teacher to practice calls and emails at work.' }),
    scams: SCAMS,
    startingAgain: STARTING_AGAIN,
    tips: [
      'Use the same spelling of your name in your résumé, your code and your certificates.',
      'Keep a copy of all that you send, with the date.',
    ],
    reviewedOn: READ_LAST.checkedOn,
  };
}
