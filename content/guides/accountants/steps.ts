import {
  dollars,
  dollarsOrMore,
  known,
  NOT_FOUND_LAST,
  neither,
  someDollars,
  unsettled,
  weeks,
} from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { LAST_STEPS } from './lastSteps.ts';
import { SOURCES } from './sources.ts';

const law = { certainty: 'A', volatility: 'low' } as const;
const rule = { certainty: 'A', volatility: 'medium' } as const;
const page = { certainty: 'B', volatility: 'medium' } as const;
const price = { certainty: 'B', volatility: 'high' } as const;

/** The path to the license, in the order that loses the least time and money. */
export const STEPS = [
  step('decide', 'Find out whether your work needs a license', {
    decides: 'Missouri law, and each employer',
    link: ['Missouri law, section 326.292', SOURCES.unlicensed.sourceUrl],
    body: richText(
      'You may work in accounting now. You need the license to sign audits and to call yourself a CPA. Count in ten job offers how many ask for it.',
    ),
    facts: [
      known(
        'unlicensed',
        'Allowed without a license',
        'Bookkeeping, tax returns, advice, and statements without an opinion',
        SOURCES.unlicensed,
        law,
      ),
    ],
  }),
  step('ask', 'Ask the Board of Accountancy what it needs from you', {
    decides: 'The Board of Accountancy',
    link: ['Missouri State Board of Accountancy', 'https://pr.mo.gov/accountancy.asp'],
    body: richText(
      'Say where you studied, which degree you hold, and whether you belong to a professional body abroad. Ask whether your work abroad counts, and who may confirm it.',
    ),
    facts: [
      known('phone', 'Telephone', '573-751-0012', SOURCES.board, page),
      unsettled('companies', 'Evaluation services that it accepts', SOURCES.evaluationTime, {
        certainty: 'C',
        volatility: 'medium',
        note: 'Guides name NIES. We have not seen the list of the Board.',
      }),
    ],
    need: ['Your degree, with the list of your courses'],
  }),
  step('law', 'Compare your studies with what the rules ask', {
    decides: 'The rules of the Board',
    link: ['Rule on education for the exam', SOURCES.examEducation.sourceUrl],
    body: richText(
      'The exam asks for fewer hours than the license. You may take it first and study the missing hours later, also at a community college.',
      'Missouri was about to change this in 2026: two years of work in place of the extra hours. Ask whether it is law now, before you pay for a course.',
    ),
    facts: [
      known(
        'exam-hours',
        'For the exam',
        '120 semester hours, among them 24 of accounting and 24 of business',
        SOURCES.examEducation,
        { ...rule, amount: neither('weeks') },
      ),
      known(
        'license-hours',
        'For the license',
        '150 semester hours, with 6 more of accounting and 6 more of business',
        SOURCES.licenseEducation,
        { ...rule, amount: neither('weeks') },
      ),
      unsettled('missing-hours', 'Price of the hours that you lack', NOT_FOUND_LAST, {
        certainty: 'X',
        volatility: 'high',
        ask: 'a college near you',
        amount: dollars(),
      }),
      unsettled('new-law', 'Whether the shorter way is law', SOURCES.bill, {
        certainty: 'X',
        volatility: 'high',
        note: 'A committee had approved a bill in spring. We found no word of a signature.',
      }),
    ],
  }),
  step('licensed-abroad', 'Do you hold a title from abroad? Ask about the one exam', {
    decides: 'NASBA admits you, and each state decides about the license',
    link: ['NASBA, International Qualification Examination', SOURCES.agreements.sourceUrl],
    body: richText(
      'Members of some bodies take one exam, the IQEX, in place of four. Your body sends a letter that you are in good standing. Ask the state first whether the IQEX is enough.',
    ),
    facts: [
      known(
        'bodies',
        'Professional bodies with an agreement',
        'In Australia, Canada, Ireland, Mexico, New Zealand, Scotland and South Africa',
        SOURCES.agreements,
        { ...rule, note: 'The list names none of England, India, Pakistan or the Philippines.' },
      ),
      known('iqex-fee', 'Fee of the one exam', '$885', SOURCES.agreementFees, {
        certainty: 'A',
        volatility: 'high',
        amount: someDollars(885),
      }),
      unsettled('iqex-missouri', 'Whether the IQEX is enough in Missouri', SOURCES.reciprocity, {
        certainty: 'X',
        volatility: 'medium',
      }),
    ],
  }),
  step('evaluation', 'Have your degree evaluated', {
    decides: 'The Board accepts it or not',
    link: [
      'NASBA International Evaluation Services',
      'https://nasba.org/products/nasbainternationalevaluationservices/requirements/',
    ],
    body: richText(
      'NIES compares your courses with courses here, for one state. It works only for the CPA: for a job or a college you need another report. Send no original that you cannot replace.',
    ),
    facts: [
      known('evaluation-cost', 'Cost of the evaluation', '$225 or more', SOURCES.evaluationCost, {
        ...price,
        amount: dollarsOrMore(225),
      }),
      known(
        'evaluation-time',
        'Time for the evaluation',
        '10 weeks, and 2 to 4 more for a check',
        SOURCES.evaluationTime,
        { ...page, note: 'After all papers are there.', amount: weeks(10, 14) },
      ),
    ],
    need: ['Records of each year of study, sent by your school', 'A complete English translation'],
    meanwhile: ['Work as a bookkeeper or staff accountant: see the first jobs further down.'],
  }),
  ...LAST_STEPS,
];
