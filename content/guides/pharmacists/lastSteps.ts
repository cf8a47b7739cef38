import { dollars, dollarsOrMore, known, NOT_FOUND_LAST, neither, unsettled, weeks } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const fee = { certainty: 'B', volatility: 'high' } as const;
const rule = { certainty: 'A', volatility: 'medium' } as const;
const open = { certainty: 'X', volatility: 'high' } as const;
const BOARD = 'https://pr.mo.gov/pharmacists.asp';

/** The second half of the path: from the certificate to the license. */
export const LAST_STEPS = [
  step('board', 'Ask the Board of Pharmacy for its evaluation', {
    decides: 'The Board of Pharmacy',
    link: ['Missouri rule for graduates from abroad', SOURCES.foreign.sourceUrl],
    body: richText(
      'With the certificate in hand you send an application for preliminary evaluation. Ask in the same letter which hours of practice count for you.',
    ),
    facts: [
      known('phone', 'Telephone', '573-751-0091', SOURCES.contact, { ...fee, volatility: 'medium' }),
      known('evaluation-fee', 'Preliminary evaluation', '$250', SOURCES.fees, {
        ...fee,
        note: 'From an old list: ask.',
        amount: dollars(250),
      }),
    ],
    need: ['Copy of the FPGEC certificate', 'Birth certificate, or what the Board takes instead'],
  }),
  step('hours', 'Work your hours as an intern', {
    decides: 'The Board of Pharmacy',
    link: ['Board of Pharmacy, intern forms', SOURCES.forms.sourceUrl],
    body: richText(
      'An intern pharmacist works beside a licensed pharmacist. Get the intern license first, and have the pharmacy and your teacher there approved. Ask for pay.',
    ),
    facts: [
      known('hours', 'Hours of practice', '1,500: about 38 weeks of full-time work', SOURCES.hours, {
        ...rule,
        amount: weeks(38),
      }),
      unsettled('hours-abroad', 'Whether hours abroad count', NOT_FOUND_LAST, open),
      unsettled(
        'intern-who',
        'Whether the certificate is enough for the intern license',
        NOT_FOUND_LAST,
        open,
      ),
      known('intern-fee', 'Intern license', '$50', SOURCES.fees, {
        ...fee,
        note: 'From an old list: ask.',
        amount: dollars(50),
      }),
    ],
    meanwhile: ['Learn the names of medicines here, and the words that insurers use.'],
  }),
  step('exams', 'Pass the NAPLEX and the MPJE', {
    decides: 'NABP',
    link: ['NABP, exams', 'https://nabp.pharmacy/programs/'],
    body: richText(
      'One is on pharmacy, in six hours; one is on the law of Missouri. You apply to NABP and to the Board. When the Board agrees, you pay for the exams and choose a day.',
    ),
    facts: [
      known('naplex-fee', 'NAPLEX', '$575 or more', SOURCES.naplex, {
        ...fee,
        note: 'Of it, $100 is for the application.',
        amount: dollarsOrMore(575),
      }),
      known('mpje-application', 'MPJE, application', '$100', SOURCES.eligibility, {
        certainty: 'A',
        volatility: 'high',
        note: 'For each state.',
        amount: dollars(100),
      }),
      unsettled('mpje-fee', 'MPJE, exam', NOT_FOUND_LAST, { ...open, ask: 'NABP', amount: dollars() }),
    ],
  }),
  step('license', 'Apply for the Missouri license', {
    decides: 'The Board of Pharmacy',
    link: ['Missouri Board of Pharmacy', BOARD],
    body: richText(
      'You apply before the exams. The form wants a notary. For the fingerprints you name registration number 0003.',
    ),
    facts: [
      known('license-fee', 'License by examination', '$150', SOURCES.fees, {
        ...fee,
        note: 'From an old list: ask.',
        amount: dollars(150),
      }),
      known('service-fee', 'Service fee of MoPro', '$7', SOURCES.serviceFee, { ...rule, amount: dollars(7) }),
      known('check-cost', 'Fingerprints', '$41.75', SOURCES.forms, {
        ...rule,
        volatility: 'high',
        amount: dollars(41.75),
      }),
      known('check-time', 'Until the Board has them', 'Seven to ten business days', SOURCES.fingerprints, {
        certainty: 'B',
        volatility: 'medium',
        amount: weeks(1, 2),
      }),
      known('papers', 'All other papers must come', 'Within 90 days', SOURCES.papers, {
        ...rule,
        amount: neither('weeks'),
      }),
      known('pay', 'Half of all pharmacists earn more than', '$136,030 a year', SOURCES.pay, {
        certainty: 'B',
        volatility: 'medium',
        note: 'In the whole country.',
        amount: neither('usd'),
      }),
      unsettled('decision-time', 'Time until the Board decides', NOT_FOUND_LAST, {
        ...open,
        amount: weeks(),
      }),
    ],
  }),
];
