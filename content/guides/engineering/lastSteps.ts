import {
  dollars,
  dollarsOrMore,
  known,
  NOT_FOUND,
  neither,
  someWeeks,
  unsettled,
  weeks,
} from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const sure = { certainty: 'A', volatility: 'medium' } as const;
const law = { certainty: 'A', volatility: 'low' } as const;
const page = { certainty: 'B', volatility: 'medium' } as const;
const RESULT = '7 to 10 days, in most cases';

/** The second half of the path: the two exams, the years of work, the license. */
export const LAST_STEPS = [
  step('fe', 'Pass the FE exam', {
    decides: 'NCEES gives the test',
    link: ['NCEES, FE exam', 'https://ncees.org/exams/fe-exam/'],
    body: richText(
      'The FE exam asks about all that an engineer studies. You take it on a computer at a test center.',
    ),
    facts: [
      known('fe-fee', 'Fee for the FE exam', '$225', SOURCES.feExam, {
        certainty: 'A',
        volatility: 'high',
        amount: dollars(225),
      }),
      known('fe-form', 'The exam', '110 questions in six hours, all year round', SOURCES.feExam, {
        ...sure,
        amount: neither('weeks'),
      }),
      known('fe-result', 'Until you have the result of the FE exam', RESULT, SOURCES.results, {
        ...page,
        amount: weeks(1, 2),
      }),
      known(
        'fe-register',
        'How to register',
        'With a degree that ABET approved: at NCEES. With another degree: ask the board first',
        SOURCES.registering,
        { certainty: 'B', volatility: 'medium' },
      ),
    ],
    need: ['Proof of identity, with the same name as on your registration'],
  }),
  step('pe', 'Pass the PE exam', {
    decides: 'The board admits you, and NCEES gives the test',
    link: ['NCEES, PE exam', 'https://ncees.org/exams/pe-exam/'],
    body: richText(
      'You need not wait until you have all the years of work. Who meets the rule on education may take this exam. Ask the board how it admits you.',
    ),
    facts: [
      known(
        'admission',
        'Who may take the exam',
        'Anyone who meets the rule on education',
        SOURCES.admission,
        law,
      ),
      known('pe-form', 'The exam', 'On a computer, all year round in most fields', SOURCES.peExam, {
        certainty: 'B',
        volatility: 'medium',
        note: 'In civil engineering 80 questions, with nine hours for everything.',
        amount: neither('weeks'),
      }),
      known('pe-fee', 'Fee for the PE exam', '$375 or more', SOURCES.peFee, {
        certainty: 'B',
        volatility: 'high',
        note: 'An old price, for the exam on a computer. The FE exam costs $50 more than it did then: expect more here too.',
        amount: dollarsOrMore(375),
      }),
      known('pe-result', 'Until you have the result of the PE exam', RESULT, SOURCES.results, {
        ...page,
        note: 'The exam for structural engineers is not meant.',
        amount: weeks(1, 2),
      }),
    ],
    need: ['The evaluation report', 'Your result of the FE exam'],
    meanwhile: ['Ask your Connector whether their company helps engineers to prepare.'],
  }),
  step('experience', 'Show your years of work, and apply', {
    decides: 'The engineering board',
    link: ['The engineering board', SOURCES.board.sourceUrl],
    body: richText(
      'The years count from your degree. Ask the board whether your work abroad counts, and who must confirm it. If it counts, you may have finished this step already.',
    ),
    facts: [
      known(
        'years',
        'Experience after the degree',
        'Four years, or three with a master’s degree in engineering',
        SOURCES.admission,
        { ...law, amount: someWeeks(156, 208) },
      ),
      known(
        'study',
        'What counts as experience too',
        'One year of study after the degree, and each year in which you taught engineering',
        SOURCES.law,
        { ...law, amount: neither('weeks') },
      ),
      known('service-fee', 'Service fee of MoPro', '$7', SOURCES.serviceFee, {
        certainty: 'A',
        volatility: 'high',
        note: 'For a first application, and again for each renewal. The rule is for all boards together.',
        amount: dollars(7),
      }),
      unsettled('application-fee', 'Fee of the board for the application', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        amount: dollars(),
      }),
      known('decision-time', 'Time until the board decides', '90 to 120 days', SOURCES.decision, {
        certainty: 'B',
        volatility: 'medium',
        note: 'The board says this of people who ask for a license again. Ask about a first one.',
        amount: weeks(13, 17),
      }),
    ],
    need: [
      'A list of your projects, with dates and your part in each',
      'Names of engineers who know your work',
    ],
  }),
  step('keep', 'Receive your license and keep it', {
    decides: 'The engineering board',
    link: ['The engineering board', SOURCES.board.sourceUrl],
    body: richText(
      'When the board has everything, it issues the license. Tell the board when your name or address changes. Go on learning, and keep proof of it.',
    ),
    facts: [
      known('renewal', 'Renewal', '30 professional development hours every two years', SOURCES.renewal, {
        ...sure,
        note: 'None for a first renewal, if you were licensed for less than 12 months.',
        amount: neither('weeks'),
      }),
    ],
  }),
];
