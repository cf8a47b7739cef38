import { dollars, dollarsOrMore, known, NOT_FOUND_LAST, neither, unsettled, weeks } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { LAST_STEPS } from './lastSteps.ts';
import { SOURCES } from './sources.ts';

const NABP = 'NABP';
const fee = { certainty: 'B', volatility: 'high' } as const;
const official = { certainty: 'A', volatility: 'high' } as const;

/** The path to the license, in the order that loses the least time and money. */
export const STEPS = [
  step('english', 'Pass the TOEFL iBT first', {
    decides: 'NABP',
    link: ['NABP, pharmacists from abroad', 'https://nabp.pharmacy/programs/foreign-pharmacy/'],
    body: richText(
      'Without it your application is not read. Everybody takes it, also after studies in English. Take it at a test center in the United States or Canada: a test at home does not count.',
    ),
    facts: [
      known('toefl-fee', 'Fee of the test', '$250', SOURCES.englishFee, { ...fee, amount: dollars(250) }),
      known(
        'toefl-valid',
        'A result counts for',
        'Two years, and all parts in one sitting',
        SOURCES.english,
        {
          ...official,
          amount: neither('weeks'),
        },
      ),
      unsettled('toefl-score', 'Score for each part', SOURCES.english, {
        certainty: 'X',
        volatility: 'high',
        ask: NABP,
        note: 'The scores changed, and the test has a new scale. Guides name different ones.',
      }),
    ],
  }),
  step('certificate', 'Apply for the FPGEC certificate', {
    decides: 'NABP',
    link: ['NABP, application', SOURCES.application.sourceUrl],
    body: richText(
      'You apply online and send papers by mail. ECE evaluates your diploma: NABP takes no other company. Your name must be the same everywhere.',
    ),
    facts: [
      known('fpgec-fee', 'Application and reading of papers', '$750', SOURCES.application, {
        ...official,
        note: 'You do not get it back.',
        amount: dollars(750),
      }),
      unsettled('ece-fee', 'Evaluation by ECE', NOT_FOUND_LAST, {
        certainty: 'X',
        volatility: 'high',
        ask: 'ECE',
        amount: dollars(),
      }),
      known('review', 'Time, once all papers are there', 'About eight weeks', SOURCES.review, {
        ...official,
        amount: weeks(8),
      }),
      known(
        'studies',
        'Your studies',
        'Five years of pharmacy; four if you finished before 2003',
        SOURCES.studies,
        { certainty: 'A', volatility: 'medium', amount: neither('weeks') },
      ),
    ],
    need: [
      'Diploma and transcripts, from your school to ECE',
      'Proof of your license, from the office that gave it',
      'Passport copy and form, signed before a notary, and two photos',
    ],
    meanwhile: ['Work as a pharmacy technician: see the first jobs further down.'],
  }),
  step('fpgee', 'Pass the FPGEE', {
    decides: 'NABP',
    link: ['NABP, the FPGEE', 'https://nabp.pharmacy/programs/foreign-pharmacy/fpgee/'],
    body: richText(
      'It has 200 questions and takes half a day. NABP says how much of it is on which subject, and shows sample questions: begin there. Plan back from its one day. Who misses it waits for a year.',
    ),
    facts: [
      known('fpgee-day', 'When', 'Once a year, usually in October', SOURCES.exam, {
        ...official,
        note: 'NABP takes no applications in the three weeks before registration ends.',
        amount: neither('weeks'),
      }),
      known('fpgee-fee', 'Fee of the exam', '$750 or more', SOURCES.examFee, {
        ...fee,
        amount: dollarsOrMore(750),
      }),
      known('fpgee-result', 'Until you have the result', 'About eight weeks', SOURCES.examResults, {
        certainty: 'B',
        volatility: 'medium',
        amount: weeks(8),
      }),
    ],
  }),
  ...LAST_STEPS,
];
