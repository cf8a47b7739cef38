import {
  dollars,
  dollarsBetween,
  known,
  NOT_FOUND_LAST,
  neither,
  someDollars,
  unsettled,
  weeks,
  weeksOrMore,
} from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const BOARD = 'https://pr.mo.gov/accountancy.asp';
const rule = { certainty: 'A', volatility: 'medium' } as const;
const price = { certainty: 'B', volatility: 'high' } as const;

/** The second half of the path: the exam, the year of work, the course in ethics, the license. */
export const LAST_STEPS = [
  step('exam', 'Apply for the CPA exam and pass its four parts', {
    decides: 'The Board admits you, and NASBA takes the application',
    link: ['NASBA, CPA exam in Missouri', 'https://nasba.org/exams/cpaexam/missouri/'],
    body: richText(
      'You pay for the check of your education, then for one part at a time. Pay for a part only when you can take it within six months. Three parts are fixed, and you choose the fourth.',
    ),
    facts: [
      known('check-fee', 'Check of your education', '$90', SOURCES.examCost, {
        ...price,
        amount: dollars(90),
      }),
      known('exam-fee', 'All four parts', '$1,050 to $1,395', SOURCES.examCost, {
        ...price,
        note: 'Guides differ. A course to prepare is not in it.',
        amount: dollarsBetween(1050, 1395),
      }),
      known(
        'exam-score',
        'To pass',
        '75 points in each part, all four within 30 months',
        SOURCES.examCredit,
        {
          ...rule,
          amount: neither('weeks'),
        },
      ),
      known('exam-time', 'Time that people need', 'Six months, or several years', SOURCES.examCost, {
        certainty: 'B',
        volatility: 'low',
        amount: weeksOrMore(26),
      }),
    ],
    need: ['The evaluation report', 'Proof of identity, with the same name as on your application'],
    meanwhile: ['Ask your employer whether it pays for the exam. Many firms do.'],
  }),
  step('experience', 'Work one year, and have a CPA confirm it', {
    decides: 'The Board of Accountancy',
    link: ['Missouri law on the license', SOURCES.license.sourceUrl],
    body: richText(
      'You may do this year before, during or after the exam. Ask early who in your company holds a license, in any state.',
    ),
    facts: [
      known('year', 'How much', 'One year of full-time work, at least 2,000 hours', SOURCES.experience, {
        certainty: 'B',
        volatility: 'medium',
        note: 'In part time up to three years. Work in a company, an office of the state or a school counts.',
        amount: weeks(52, 156),
      }),
      unsettled('work-abroad', 'Whether work abroad counts', NOT_FOUND_LAST, {
        certainty: 'X',
        volatility: 'medium',
      }),
    ],
  }),
  step('ethics', 'Take the course in ethics', {
    decides: 'The AICPA gives the course',
    link: ['AICPA, courses', 'https://www.aicpa-cima.com/'],
    body: richText('You take it at home, and you may look at the book during the test.'),
    facts: [
      known('ethics-fee', 'Price of the course with its test', '$189 to $270', SOURCES.ethics, {
        ...price,
        amount: dollarsBetween(189, 270),
      }),
    ],
  }),
  step('apply', 'Apply for the license', {
    decides: 'The Board of Accountancy',
    link: ['Initial Application, form 375-0129', 'https://pr.mo.gov/accountancy-forms.asp'],
    body: richText('You send the form, your school records and proof of the year of work.'),
    facts: [
      known('license-fee', 'Fee for the license', '$90', SOURCES.examCost, {
        ...price,
        amount: dollars(90),
      }),
      known('service-fee', 'Service fee of MoPro', '$7', SOURCES.serviceFee, {
        certainty: 'A',
        volatility: 'high',
        note: 'The rule is for all boards together.',
        amount: dollars(7),
      }),
      known(
        'conditions',
        'The law also asks',
        'That you are 21 or older, of good moral character, and live or work in Missouri',
        SOURCES.license,
        { ...rule, amount: neither('weeks') },
      ),
      unsettled('decision-time', 'Time until the Board decides', NOT_FOUND_LAST, {
        certainty: 'X',
        volatility: 'high',
        amount: weeks(),
      }),
    ],
    need: ['Your Social Security number, if the Board asks for it'],
  }),
  step('keep', 'Receive your license and keep it', {
    decides: 'The Board of Accountancy',
    link: ['Missouri State Board of Accountancy', BOARD],
    body: richText('Tell the Board when your name or address changes. Go on learning, and keep proof of it.'),
    facts: [
      known('courses', 'Courses', '40 hours each calendar year, two of them in ethics', SOURCES.courses, {
        ...rule,
        amount: neither('weeks'),
      }),
      known('renewal-fee', 'Fee for renewal', '$80 every two years', SOURCES.examCost, {
        ...price,
        amount: someDollars(80),
      }),
    ],
  }),
];
