import { dollars, known, NOT_FOUND_LAST, unsettled, weeks } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const rule = { certainty: 'A', volatility: 'medium' } as const;

/** What is different in Illinois. The certificate and the NAPLEX are the same. */
export const ILLINOIS_STEPS = [
  step('hours', 'Have your hours approved before you begin', {
    decides: 'The Illinois department',
    link: ['Illinois rule for graduates from abroad', SOURCES.illinoisForeign.sourceUrl],
    body: richText(
      'You need the same FPGEC certificate. Then a pharmacist in Illinois teaches you, by a plan that the board approves before you begin.',
    ),
    facts: [
      known('il-hours', 'Hours', '1,200: about 30 weeks of full-time work', SOURCES.illinoisForeign, {
        ...rule,
        note: 'There is another way for some. Ask which is yours.',
        amount: weeks(30),
      }),
      known('il-toefl', 'TOEFL iBT in the rule', '88 points, and 26 in speaking', SOURCES.illinoisForeign, {
        ...rule,
        note: 'Written for the old scale: ask.',
      }),
    ],
  }),
  step('apply', 'Apply, and pass the NAPLEX and the law exam', {
    decides: 'The Illinois department',
    link: ['The department', 'https://idfpr.illinois.gov/'],
    body: richText('The MPJE is on the law of Illinois. A Missouri license is not enough there.'),
    facts: [
      known('il-fee', 'Application', '$75', SOURCES.illinoisFees, {
        ...rule,
        volatility: 'high',
        amount: dollars(75),
      }),
      unsettled('il-testing', 'Fee of the testing company', NOT_FOUND_LAST, {
        certainty: 'X',
        volatility: 'high',
        amount: dollars(),
      }),
    ],
  }),
];
