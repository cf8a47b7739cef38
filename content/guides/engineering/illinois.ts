import { dollars, known, NOT_FOUND, unsettled, weeksOrMore } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const page = { certainty: 'B', volatility: 'medium' } as const;

/** What is different in Illinois. The exams are the same. */
export const ILLINOIS_STEPS = [
  step('evaluation', 'Have your degree evaluated, and show your English', {
    decides: 'Illinois Department of Financial and Professional Regulation',
    link: ['Illinois rules for engineers', SOURCES.laterCourses.sourceUrl],
    body: richText(
      'In Illinois everybody with a degree from abroad needs the evaluation by NCEES, also with a master’s degree from the United States. Structural engineers have a license of their own.',
    ),
    facts: [
      known('il-cost', 'Cost of the evaluation', '$400', SOURCES.evaluationCost, {
        certainty: 'B',
        volatility: 'high',
        amount: dollars(400),
      }),
      known(
        'il-time',
        'Time for it',
        '15 business days, after all papers are there',
        SOURCES.evaluationTime,
        {
          ...page,
          amount: weeksOrMore(3),
        },
      ),
      known(
        'il-english',
        'English, if you did not study in it',
        'The test TOEFL-iBT with 88 points, and 26 in speaking',
        SOURCES.evaluationCost,
        {
          ...page,
          note: 'Not with a later engineering degree from the United States. Ask whether it holds.',
        },
      ),
      known(
        'il-courses',
        'If credits are missing',
        'Courses taken before, during or after your degree count',
        SOURCES.laterCourses,
        { certainty: 'A', volatility: 'low' },
      ),
    ],
  }),
  step('apply', 'Pass both exams, and apply', {
    decides: 'The department',
    link: ['The department, engineers', 'https://idfpr.illinois.gov'],
    body: richText(
      'First the FE and PE exams and your years of work, then the application. Ask whether work abroad counts.',
    ),
    facts: [
      unsettled('il-fee', 'Fee of the application', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        amount: dollars(),
      }),
    ],
  }),
];
