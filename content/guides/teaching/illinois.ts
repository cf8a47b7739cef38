import { dollars, dollarsBetween, known, someDollars, weeks } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const ACCOUNT = 'https://www.isbe.net/Pages/Educator-Licensure-Information-System.aspx';

/** What is different in Illinois. */
export const ILLINOIS_STEPS = [
  step('apply', 'Ask for the Professional Educator License', {
    decides: 'Illinois State Board of Education',
    link: ['Account for the license (ELIS)', ACCOUNT],
    body: richText(
      'Make an account, have your studies evaluated course by course, and apply. The report must say for which age of children you learned to teach.',
      'The regional office of education in your county helps with the papers.',
    ),
    facts: [
      known('il-fee', 'Application fee', '$150', SOURCES.illinoisFee, {
        certainty: 'B',
        volatility: 'high',
        note: 'And a small fee for the payment.',
        amount: dollars(150),
      }),
      known(
        'il-time',
        'Time until the state decides',
        'Ten weeks in March 2018, after two for the mail',
        SOURCES.illinoisTime,
        {
          certainty: 'B',
          volatility: 'high',
          note: 'No newer number was found: ask.',
          amount: weeks(10, 12),
        },
      ),
    ],
  }),
  step('tests', 'Pass the tests of Illinois', {
    decides: 'Illinois State Board of Education',
    link: ['Rule 25.425', SOURCES.illinoisTests.sourceUrl],
    body: richText(
      'Ask which test of your subject you need. Since September 2025 you may also have to pass edTPA, in which you show how you teach.',
    ),
    facts: [
      known(
        'il-tests',
        'Who was trained abroad',
        'Passes each test that Illinois asks for the license and the subject',
        SOURCES.illinoisTests,
        { certainty: 'A', volatility: 'medium' },
      ),
      known(
        'il-test-cost',
        'Fee of a test of your subject',
        'From $115 to $122',
        SOURCES.illinoisTestPrices,
        {
          certainty: 'B',
          volatility: 'high',
          note: 'Look again when you register.',
          amount: dollarsBetween(115, 122),
        },
      ),
      known('il-score-time', 'Until the state has your scores', 'Up to four weeks', SOURCES.illinoisScores, {
        certainty: 'B',
        volatility: 'medium',
        amount: weeks(4),
      }),
      known(
        'il-substitute',
        'Sooner: substitute license',
        'A bachelor’s degree, and $50 for the application',
        SOURCES.illinoisSubstitute,
        {
          certainty: 'B',
          volatility: 'high',
          note: 'Registration costs more. Ask whether your foreign degree counts.',
          amount: someDollars(50),
        },
      ),
    ],
  }),
];
