import { dollars, dollarsOrMore, known, NOT_FOUND, unsettled, weeks } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { LAST_STEPS } from './lastSteps.ts';
import { SOURCES } from './sources.ts';

const BOARD = 'https://pr.mo.gov/nursing.asp';
const contact = { certainty: 'B', volatility: 'medium' } as const;

/** The path to the license, in the order that loses the least time and money. */
export const STEPS = [
  step('ask', 'Ask the Board of Nursing what it needs from you', {
    decides: 'The Board of Nursing',
    link: ['Missouri State Board of Nursing', BOARD],
    body: richText(
      'Write or call before you order any document. Say where you studied, which diploma you hold, and whether you hold a nursing license in another country.',
      'Ask which credential evaluation and which English test the Board accepts. Ask also whether your papers for living and working here are enough for a license. Write down the day and the name of the person who answers.',
    ),
    facts: [
      known('phone', 'Telephone', '573-751-0681', SOURCES.practiceAct, contact),
      known('email', 'Email', 'nursing@pr.mo.gov', SOURCES.practiceAct, contact),
      known(
        'address',
        'Address',
        '3605 Missouri Blvd, P.O. Box 656, Jefferson City, MO 65102',
        SOURCES.practiceAct,
        contact,
      ),
    ],
    need: ['Your nursing diploma or degree', 'Your license from another country, if you have one'],
  }),
  step('law', 'Compare yourself with what the law asks', {
    decides: 'Missouri law, and the Board for each person',
    link: ['Missouri law, section 335.046', SOURCES.statute.sourceUrl],
    body: richText(
      'Read the conditions before you spend money. The Board decides how each one applies to a person who studied abroad.',
    ),
    facts: [
      known(
        'conditions',
        'The law asks for',
        'A high-school education or its equal, good moral character, a completed program at an approved nursing school, and a passed licensing exam',
        SOURCES.statute,
        { certainty: 'A', volatility: 'low' },
      ),
      known(
        'english-law',
        'English',
        'People from countries where English is not the language must show evidence that they know it',
        SOURCES.statute,
        { certainty: 'A', volatility: 'low' },
      ),
      unsettled('identity', 'Social Security number and lawful presence', SOURCES.identity, {
        certainty: 'C',
        volatility: 'medium',
        note: 'Guides say that the license needs both, and proof of them. A work permit alone may not be enough. Ask before you pay for anything.',
      }),
    ],
  }),
  step('evaluation', 'Have your education evaluated', {
    decides: 'The Board says which report it takes',
    link: ['TruMerit, CES Professional Report', 'https://www.trumerit.org/'],
    body: richText(
      'A credential evaluation is a report that compares your nursing program with one in the United States. Ask the company whether your school must send the records itself.',
      'Order the report only when the Board has told you which company and which kind of report it accepts.',
    ),
    facts: [
      unsettled('companies', 'Companies that Missouri accepts', SOURCES.evaluators, {
        certainty: 'C',
        volatility: 'medium',
        note: 'Guides name TruMerit and Josef Silny & Associates. We have not seen the list of the Board.',
      }),
      known('name', 'A change of name', 'CGFNS International is now TruMerit', SOURCES.truMerit, {
        certainty: 'A',
        volatility: 'low',
        note: 'Since February 2025. Some of its reports and exams kept their old names, and some did not.',
      }),
      known('evaluation-cost', 'Cost of the evaluation', '$350 or more', SOURCES.evaluationFees, {
        certainty: 'B',
        volatility: 'high',
        note: 'From an old list: expect more today. An English report was $85, and each further copy $100.',
        amount: dollarsOrMore(350),
      }),
      known(
        'evaluation-time',
        'Time for the evaluation',
        '10 to 15 business days at one company',
        SOURCES.evaluationTime,
        {
          certainty: 'B',
          volatility: 'high',
          note: 'Josef Silny says so of a report without a rush, once it has all papers. Another page of it says at least 15. Ask first whether the Board takes the company, and how long yours needs.',
          amount: weeks(2, 3),
        },
      ),
    ],
    need: [
      'Official records from your nursing school',
      'Proof of your license abroad, if you have one',
      'English translations, if the company asks for them',
    ],
    meanwhile: ['Look at the first jobs further down.'],
  }),
  step('english', 'Show that you know English', {
    decides: 'The Board of Nursing',
    body: richText(
      'Ask the Board which tests it accepts and which score it wants. Ask also whether your studies can count, if your nursing program was taught in English.',
    ),
    facts: [
      unsettled('english-tests', 'Accepted tests and scores', SOURCES.englishRule, {
        certainty: 'X',
        volatility: 'high',
        note: 'The state has proposed to change its rule on this. Ask for the score that holds today.',
      }),
      unsettled('english-cost', 'Fee of the English test', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        ask: 'the company that gives the test',
        amount: dollars(),
      }),
      known(
        'english-time',
        'Until you have the result of the English test',
        'IELTS: 3 to 5 days on a computer, 13 on paper. TOEFL: 4 to 8 days',
        SOURCES.englishResults,
        {
          certainty: 'B',
          volatility: 'medium',
          note: 'Ask the Board first which test it takes.',
          amount: weeks(1, 2),
        },
      ),
    ],
  }),
  ...LAST_STEPS,
];
