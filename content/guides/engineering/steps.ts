import { dollars, known, neither, unsettled, weeksOrMore } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { LAST_STEPS } from './lastSteps.ts';
import { SOURCES } from './sources.ts';

const sure = { certainty: 'A', volatility: 'medium' } as const;
const law = { certainty: 'A', volatility: 'low' } as const;
const page = { certainty: 'B', volatility: 'medium' } as const;

/** The path to the license, in the order that loses the least time and money. */
export const STEPS = [
  step('decide', 'Find out whether your work needs a license', {
    decides: 'You, with people in your field',
    link: ['Missouri law on exceptions, section 327.191', SOURCES.exemption.sourceUrl],
    body: richText(
      'Most engineers work for a company and never get a license. Without one, do not call yourself a Professional Engineer, and do not offer engineering to the public under this name.',
      'Read ten job offers in your field and count how many ask for a license. Then ask your Connector. You may not need the other steps at all.',
    ),
    facts: [
      known(
        'unlicensed',
        'Engineers without a license',
        'Most engineering graduates never get one, and many jobs need none',
        SOURCES.withoutLicense,
        law,
      ),
      unsettled('exempt', 'Which work is free of the license in Missouri', SOURCES.exemption, {
        certainty: 'X',
        volatility: 'low',
        note: 'The law has a list of exceptions. Read it there, and ask the board what it means for your work.',
      }),
    ],
  }),
  step('ask', 'Ask the engineering board which way is open to you', {
    decides: 'The engineering board',
    link: ['The engineering board', SOURCES.board.sourceUrl],
    body: richText(
      'Say where you studied, which degree you hold, how long you have worked, and whether you hold a license in another country. Ask which evaluation the board wants, and in which order to do the steps below.',
    ),
    facts: [
      known('phone', 'Telephone', '573-751-0047', SOURCES.board, sure),
      known('email', 'Email', 'moapeplspla@pr.mo.gov', SOURCES.board, sure),
      known(
        'address',
        'Address',
        '3605 Missouri Blvd, Suite 380, Jefferson City, MO 65109',
        SOURCES.board,
        sure,
      ),
    ],
    need: ['Your degree', 'Your license from another country, if you have one'],
  }),
  step('law', 'Compare yourself with what the law asks', {
    decides: 'Missouri law, and the board for each person',
    link: ['Missouri law, section 327.221', SOURCES.law.sourceUrl],
    body: richText(
      'The law asks for education, experience and two exams. The board decides how each condition applies to a person who studied abroad.',
    ),
    facts: [
      known(
        'education',
        'Education',
        'An approved engineering degree, or at least a bachelor’s degree in engineering that the board finds equal',
        SOURCES.law,
        law,
      ),
      known(
        'abroad',
        'A degree from abroad',
        'Without approval by ABET, it needs a favorable report from an evaluation service that the board accepts',
        SOURCES.admission,
        law,
      ),
      known(
        'licensed-abroad',
        'If you hold a license in another country',
        'You still take the NCEES exams that you have not passed',
        SOURCES.comity,
        {
          ...law,
          note: 'After 20 years of active practice before you apply, you need not take the FE exam.',
          amount: neither('weeks'),
        },
      ),
    ],
  }),
  step('evaluation', 'Have your degree evaluated', {
    decides: 'The engineering board accepts it or not',
    link: ['NCEES Credentials Evaluations', 'https://ncees.org/records/ncees-credentials-evaluations/'],
    body: richText(
      'NCEES compares the content of your courses with what engineers study in the United States. Do not order a report before the board asks for it.',
      'The report may say that something is missing. Most often it is general education, such as history or economics. You can add it later.',
    ),
    facts: [
      known(
        'documents',
        'NCEES asks for',
        'A transcript mailed by the school, your diploma, and official course descriptions from every university',
        SOURCES.evaluation,
        sure,
      ),
      known(
        'science',
        'It looks for',
        '32 credits of mathematics and basic science, and 12 credits of general education',
        SOURCES.standard,
        {
          ...sure,
          note: 'At most 6 of the 12 may be management, accounting, business or law. Older sites print 16.',
        },
      ),
      known('evaluation-cost', 'Cost of the evaluation', '$400', SOURCES.evaluationCost, {
        certainty: 'B',
        volatility: 'high',
        note: 'The page has no date. Look at the price before you order.',
        amount: dollars(400),
      }),
      known(
        'evaluation-time',
        'Time for the evaluation',
        '15 business days, after all papers are there',
        SOURCES.evaluationTime,
        { ...page, note: 'Schools abroad often need longer to send them.', amount: weeksOrMore(3) },
      ),
      known(
        'gaps',
        'If credits are missing',
        'CLEP tests give college credit. Modern States teaches for them and pays the test',
        SOURCES.modernStates,
        {
          ...page,
          note: 'Courses taken after your degree can count. Ask NCEES first whether it takes them for you.',
          amount: neither('usd'),
        },
      ),
    ],
    need: ['Your diploma', 'Official course descriptions', 'English translations, if NCEES asks for them'],
  }),
  ...LAST_STEPS,
];
