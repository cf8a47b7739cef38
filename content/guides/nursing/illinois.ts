import { dollars, known, NOT_FOUND, unsettled, weeks } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const DEPARTMENT = 'https://idfpr.illinois.gov';
const rule = { certainty: 'B', volatility: 'medium' } as const;

/** What is different in Illinois. The exam is the same. */
export const ILLINOIS_STEPS = [
  step('evaluation', 'Have your education and your license evaluated', {
    decides: 'Illinois Department of Financial and Professional Regulation',
    link: ['The department, nursing', DEPARTMENT],
    body: richText(
      'Illinois has its own department and its own rules. A Missouri license, even a multistate one, is not enough there.',
      'If you may work on both sides of the river, choose an evaluation that both states accept.',
    ),
    facts: [
      known(
        'il-companies',
        'Companies that Illinois accepts',
        'CGFNS (now TruMerit), ERES, or Josef Silny & Associates',
        SOURCES.illinois,
        rule,
      ),
      known(
        'il-license',
        'You also show',
        'A license from the country where you studied',
        SOURCES.illinois,
        rule,
      ),
      known(
        'il-english',
        'English',
        'TOEFL or IELTS, unless your nursing program was in English',
        SOURCES.illinoisEnglish,
        { ...rule, note: 'Ask for the score that holds today.' },
      ),
      known(
        'il-evaluation-time',
        'Time for the evaluation',
        '10 to 15 business days at one company',
        SOURCES.evaluationTime,
        {
          certainty: 'B',
          volatility: 'high',
          note: 'Josef Silny says so, once it has all papers. Ask how long yours needs.',
          amount: weeks(2, 3),
        },
      ),
    ],
  }),
  step('apply', 'Apply, give your fingerprints, and pass the NCLEX-RN', {
    decides: 'The department',
    link: ['The department, applications', DEPARTMENT],
    body: richText(
      'The application goes to the department or to its testing company. You register for the exam as in Missouri.',
    ),
    facts: [
      known('il-fee', 'Application fee', '$50', SOURCES.illinoisFees, {
        certainty: 'B',
        volatility: 'high',
        amount: dollars(50),
      }),
      unsettled('il-testing', 'Fee of the testing company', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        amount: dollars(),
      }),
      known(
        'il-time',
        'From the application to the license',
        '88 days or less for half of the nurses, in 2021',
        SOURCES.illinoisTimes,
        {
          certainty: 'B',
          volatility: 'high',
          note: 'With the exam. Almost one in five waited for more than 180 days. Nurses who had studied here are counted too.',
          amount: weeks(13),
        },
      ),
    ],
  }),
];
