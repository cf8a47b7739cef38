import { dollars, known, NOT_FOUND_LAST, someDollars, someWeeks, unsettled, weeks } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const rule = { certainty: 'A', volatility: 'medium' } as const;
const open = { certainty: 'X', volatility: 'high' } as const;

/** What is different in Illinois. ECFMG, the exams and the Match are the same. */
export const ILLINOIS_STEPS = [
  step('residency', 'Train in Illinois', {
    decides: 'Each program, and the Illinois department',
    link: ['Illinois rules for physicians', 'https://ilga.gov/agencies/JCAR/EntirePart?titlepart=06801285'],
    body: richText('The certificate of ECFMG, the exams and the Match are the same as in Missouri.'),
    facts: [
      known('il-years', 'Training that Illinois asks for', 'Two years', SOURCES.illinoisTraining, {
        ...rule,
        amount: weeks(104),
      }),
      known(
        'il-temporary',
        'Temporary license for residents',
        'Apply at least 60 days before you begin',
        SOURCES.illinoisTemporary,
        { ...rule, amount: someWeeks(9, 9) },
      ),
      known(
        'il-example',
        'Example: family medicine, St. Elizabeth’s Hospital',
        'Step 1 passed, and Step 2 with 214 points',
        SOURCES.illinoisProgram,
        { certainty: 'B', volatility: 'high' },
      ),
    ],
  }),
  step('limited', 'Or ask about the license for graduates from abroad', {
    decides: 'The Illinois department',
    link: ['The department', 'https://idfpr.illinois.gov/'],
    body: richText(
      'Since September 2025 there is a way without a residency. A hospital or clinic must sponsor and supervise you. Then you work alone where doctors are few. After that you may have the full license.',
    ),
    facts: [
      known(
        'il-limited',
        'How long it takes',
        'Two years with supervision, then two where doctors are few',
        SOURCES.illinoisLimited,
        { ...rule, volatility: 'high', amount: someWeeks(208, 208) },
      ),
      unsettled('il-limited-fee', 'Its fee, and what you need for it', NOT_FOUND_LAST, {
        ...open,
        amount: someDollars(),
      }),
    ],
  }),
  step('apply', 'Apply for the full license', {
    decides: 'The Illinois department',
    link: ['The department', 'https://idfpr.illinois.gov/'],
    body: richText('Step 3 comes first, as in Missouri. A Missouri license is not enough in Illinois.'),
    facts: [
      unsettled('il-fee', 'Fee of the license', NOT_FOUND_LAST, { ...open, amount: dollars() }),
      known('il-time', 'Until the license is there', '12 to 18 weeks', SOURCES.illinoisTime, {
        certainty: 'B',
        volatility: 'medium',
        amount: weeks(12, 18),
      }),
    ],
  }),
];
