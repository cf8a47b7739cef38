import {
  dollars,
  dollarsBetween,
  dollarsOrMore,
  known,
  NOT_FOUND_LAST,
  neither,
  unsettled,
  weeks,
} from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const official = { certainty: 'A', volatility: 'medium' } as const;
const price = { certainty: 'B', volatility: 'high' } as const;

/** What is different in Illinois: one office for the exam, another for the license. The exam is the same. */
export const ILLINOIS_STEPS = [
  step('evaluation', 'Have your degree evaluated for Illinois', {
    decides: 'Illinois Board of Examiners',
    link: ['Board of Examiners, new candidates', SOURCES.illinoisBoard.sourceUrl],
    body: richText(
      'You file the Foreign Credentials Evaluation there, and pay NIES for the report. You need not live in Illinois.',
      'From 2027 a bachelor’s degree in accounting and two years of work will be enough. So will a master’s degree and one year.',
    ),
    facts: [
      known('il-evaluation', 'Cost at NIES', '$225 or more', SOURCES.evaluationCost, {
        ...price,
        note: 'The Board of Examiners asks nothing for it, unless you studied here too.',
        amount: dollarsOrMore(225),
      }),
      known(
        'il-time',
        'Time for the evaluation',
        '10 weeks, and 2 to 4 more for a check',
        SOURCES.evaluationTime,
        { certainty: 'B', volatility: 'medium', amount: weeks(10, 14) },
      ),
      known('il-new', 'New ways', 'Signed in August 2025, to begin in 2027', SOURCES.illinoisLaw, {
        certainty: 'A',
        volatility: 'high',
        note: 'The way with 150 hours and one year of work stays.',
        amount: neither('weeks'),
      }),
    ],
  }),
  step('exam', 'Pass the exam and the course in ethics', {
    decides: 'Illinois Board of Examiners',
    link: ['Board of Examiners, checklist', 'https://www.ilboe.org/checklist-faq/'],
    body: richText('You ask the Board of Examiners for the exam, then pay NASBA for each part.'),
    facts: [
      known('il-exam-request', 'Fee for the request', '$120 for four parts', SOURCES.illinoisExam, {
        ...price,
        amount: dollars(120),
      }),
      known('il-exam-fee', 'All four parts', '$1,050 to $1,395', SOURCES.examCost, {
        ...price,
        amount: dollarsBetween(1050, 1395),
      }),
    ],
  }),
  step('apply', 'Apply for the license', {
    decides: 'Illinois Department of Financial and Professional Regulation',
    link: ['The department, applications', 'https://idfpr.illinois.gov'],
    body: richText('The Board of Examiners gives a certificate, and the department the license.'),
    facts: [
      known('il-license-fee', 'Fee of the application', '$120', SOURCES.illinoisFees, {
        certainty: 'A',
        volatility: 'high',
        amount: dollars(120),
      }),
      known('il-year', 'Work that is confirmed', 'One year of full-time work', SOURCES.illinoisYear, {
        ...official,
        amount: weeks(52),
      }),
      unsettled('il-decision', 'Time until the department decides', NOT_FOUND_LAST, {
        certainty: 'X',
        volatility: 'high',
        ask: 'the Illinois department',
        amount: weeks(),
      }),
    ],
  }),
];
