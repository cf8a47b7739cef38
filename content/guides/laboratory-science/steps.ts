import {
  dollars,
  dollarsOrMore,
  known,
  NOT_FOUND_LAST,
  neither,
  someDollars,
  someWeeks,
  unsettled,
  weeksOrMore,
} from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const page = { certainty: 'B', volatility: 'medium' } as const;
const price = { certainty: 'B', volatility: 'high' } as const;
const official = { certainty: 'A', volatility: 'medium' } as const;

/** The path to a certificate that hospitals ask for, in the order that loses the least time and money. */
export const STEPS = [
  step('law', 'See what the law asks, and what hospitals ask', {
    decides: 'Federal rules, and each laboratory',
    link: [
      'Federal rule on who may test, section 493.1423',
      'https://www.ecfr.gov/current/title-42/section-493.1423',
    ],
    body: richText(
      'Missouri asks for no license. Federal rules say which education a test needs. With a bachelor’s degree in a laboratory science, biology or chemistry you may do many tests. Most hospitals also want a certificate.',
    ),
    facts: [
      known('license', 'License', 'Not needed in Missouri', SOURCES.license, {
        certainty: 'B',
        volatility: 'low',
      }),
      known(
        'moderate',
        'For tests of moderate complexity',
        'A degree in a laboratory science, chemistry, biology or nursing, or a high-school diploma and training',
        SOURCES.federalRule,
        { certainty: 'A', volatility: 'low' },
      ),
      unsettled('high', 'For tests of high complexity', SOURCES.highComplexity, {
        certainty: 'X',
        volatility: 'low',
        ask: 'the laboratory',
        note: 'The rule asks for more. Read it, and ask how your degree counts.',
      }),
    ],
  }),
  step('ask', 'Ask two laboratories which certificate they want', {
    decides: 'Each laboratory',
    link: ['Christian Hospital, on laboratory work', SOURCES.hospital.sourceUrl],
    body: richText(
      'Ask a hospital and a private laboratory. Say where you studied and in which parts you worked. Ask whether they take the certificate for people trained abroad, the ASCPi, and whether you may begin as an assistant.',
    ),
    facts: [
      known(
        'hospital',
        'One hospital here asks a scientist for',
        'A degree of four years, practice in a laboratory, and the exam',
        SOURCES.hospital,
        { ...page, amount: neither('weeks') },
      ),
      unsettled('takes-ascpi', 'Which hospitals here take the ASCPi', SOURCES.routesAbroad, {
        certainty: 'X',
        volatility: 'medium',
        ask: 'each hospital',
      }),
    ],
    need: [
      'Your degree, with the list of your courses',
      'Letters of your laboratories, with dates and fields',
    ],
  }),
  step('route', 'Find the route to the exam that fits you', {
    decides: 'ASCP, or AMT',
    link: [
      'ASCP, credentials for people trained abroad',
      'https://ascp.org/content/board-of-certification/get-credentialed/international-certifications',
    ],
    body: richText(
      'A route is a mix of degree, training and years of work. ASCP has an online assistant that names yours. Do this before you pay for an evaluation.',
      'AMT is a second office with its own exam. Ask the laboratory whether it takes it.',
    ),
    facts: [
      known(
        'route-abroad',
        'ASCPi, for study and work abroad',
        'A degree with laboratory training, or a degree and 3 to 5 years of work in a laboratory',
        SOURCES.routesAbroad,
        { ...page, amount: neither('weeks') },
      ),
      known(
        'route-here',
        'ASCP, route 4',
        'A bachelor’s degree with 16 hours each of biology and chemistry, and 5 years of work in a laboratory',
        SOURCES.routes,
        { ...page, amount: neither('weeks') },
      ),
    ],
  }),
  step('evaluation', 'Have your degree evaluated', {
    decides: 'ASCP and AMT take only agencies on their lists',
    link: ['ASCP, how to show your education', SOURCES.evaluation.sourceUrl],
    body: richText(
      'Order it from an agency on the list of the office that you chose. The report must list each course. A laboratory may ask for it too.',
    ),
    facts: [
      known(
        'report',
        'What it must show',
        'That your degree equals one from here, and each subject',
        SOURCES.evaluation,
        official,
      ),
      unsettled('translation', 'Translation of your papers', NOT_FOUND_LAST, {
        certainty: 'X',
        volatility: 'high',
        ask: 'a translator',
        amount: dollars(),
      }),
      known('evaluation-cost', 'Cost of the evaluation', '$160 or more', SOURCES.evaluationPrice, {
        ...price,
        note: 'At one agency, course by course. The form is old: expect more today.',
        amount: dollarsOrMore(160),
      }),
      known(
        'evaluation-time',
        'Time for it',
        'About 7 days at WES, after all papers are there',
        SOURCES.evaluationTime,
        {
          ...page,
          note: 'Ask first whether WES is on the list.',
          amount: weeksOrMore(1),
        },
      ),
    ],
    need: ['Records that your school sends itself', 'A complete English translation'],
    meanwhile: ['Draw blood or work as an assistant: see the first jobs further down.'],
  }),
  step('exam', 'Apply for the exam and pass it', {
    decides: 'ASCP gives the exam',
    link: ['ASCP, apply for the MLS exam', SOURCES.application.sourceUrl],
    body: richText(
      'You make an account with the name on your identity paper, upload your documents and pay. You take the exam on a computer at a test center. It adapts: a right answer brings a harder question.',
    ),
    facts: [
      known('exam-fee', 'Fee of ASCP', '$260', SOURCES.routes, {
        ...price,
        note: 'For the MLS exam in 2026. You do not get it back.',
        amount: dollars(260),
      }),
      known('deadline', 'After you begin the form', 'Send it and pay within 90 days', SOURCES.application, {
        ...official,
        amount: neither('weeks'),
      }),
      known('result', 'Result', 'By email within four business days', SOURCES.routes, {
        ...page,
        note: 'If your school records are there.',
        amount: weeksOrMore(1),
      }),
      unsettled('amt-fee', 'Fee of AMT, the other office', SOURCES.otherOffice, {
        certainty: 'X',
        volatility: 'high',
        ask: 'AMT',
        amount: someDollars(),
      }),
    ],
    need: ['The evaluation report', 'Letters about your work, on the form of ASCP'],
  }),
  step('missing', 'Is something missing? Close the gap near by', {
    decides: 'The college',
    link: ['St. Louis Community College, laboratory technology', SOURCES.college.sourceUrl],
    body: richText(
      'You can study single courses in biology or chemistry. Or you take the program for technicians (MLT). Ask which of your courses count, and whether a job center pays.',
    ),
    facts: [
      known('program', 'The program', '70 credits, two years, at Forest Park', SOURCES.college, {
        ...official,
        note: 'It begins in August. Up to 25 people are taken, by the order in which they apply.',
        amount: someWeeks(104, 104),
      }),
      unsettled('program-cost', 'Price of the program', SOURCES.college, {
        certainty: 'X',
        volatility: 'high',
        ask: 'the college',
        amount: someDollars(),
      }),
    ],
  }),
];
