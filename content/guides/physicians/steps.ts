import { dollars, dollarsOrMore, known, NOT_FOUND_LAST, neither, unsettled, weeks } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { LAST_STEPS } from './lastSteps.ts';
import { SOURCES } from './sources.ts';

const fee = { certainty: 'B', volatility: 'high' } as const;
const ECFMG = 'ECFMG';

/** The path to the license, in the order that loses the least time and money. */
export const STEPS = [
  step('school', 'Look up your school, and count your years', {
    decides: 'ECFMG',
    link: ['World Directory of Medical Schools', 'https://www.wdoms.org/'],
    body: richText(
      'The page of your school says whether ECFMG accepts its graduates, and of which years.',
      'Then write down the year of your degree, your last day with patients, and each exam. Many programs ask for a fresh degree and fresh practice. If yours are old, ask two programs before you pay for exams.',
    ),
    need: ['Your diploma', 'Your license from another country, if you have one'],
  }),
  step('account', 'Apply to ECFMG, and have your diploma checked', {
    decides: 'ECFMG',
    link: ['ECFMG', 'https://www.ecfmg.org/'],
    body: richText('You apply online. ECFMG asks your school itself whether your diploma is real.'),
    facts: [
      known('ecfmg-fee', 'Application for the certificate', '$160 or more', SOURCES.fees, {
        ...fee,
        amount: dollarsOrMore(160),
      }),
      unsettled('verification', 'Time until your school has answered', NOT_FOUND_LAST, {
        certainty: 'X',
        volatility: 'high',
        ask: ECFMG,
        amount: weeks(),
      }),
    ],
    need: ['Passport', 'Final diploma and transcript, with translations into English'],
    meanwhile: ['Begin to study for Step 1.', 'Look at the first jobs further down.'],
  }),
  step('exams', 'Pass Step 1 and Step 2 CK', {
    decides: 'The USMLE program',
    link: ['USMLE', 'https://www.usmle.org/'],
    body: richText(
      'You take each on a computer, on one long day, in the order you like. Do the free sample questions of USMLE first, and book when you pass them well: a failed attempt stays on your record.',
    ),
    facts: [
      known('step-one', 'Step 1', '$1,000 or more', SOURCES.costs, {
        ...fee,
        amount: dollarsOrMore(1000),
      }),
      known('step-two', 'Step 2 CK', '$1,000 or more', SOURCES.costs, {
        ...fee,
        note: 'Outside the United States and Canada it costs more.',
        amount: dollarsOrMore(1000),
      }),
      known('results', 'Until you have a result', 'About four weeks', SOURCES.results, {
        certainty: 'B',
        volatility: 'medium',
        amount: weeks(4),
      }),
      known(
        'attempts',
        'Limits in Missouri',
        'Three attempts at each Step, and seven years for all three',
        SOURCES.missouri,
        { certainty: 'A', volatility: 'medium', amount: neither('weeks') },
      ),
    ],
  }),
  step('pathway', 'Choose a Pathway, and pass the OET', {
    decides: 'ECFMG',
    link: ['ECFMG, Pathways', 'https://www.ecfmg.org/certification-pathways/'],
    body: richText(
      'Most doctors who worked abroad take Pathway 1. Everybody takes the OET, also after studies in English. When all is done, ECFMG gives you its certificate.',
    ),
    facts: [
      known('pathway-fee', 'Pathway and certificate', '$925 or more', SOURCES.costs, {
        ...fee,
        amount: dollarsOrMore(925),
      }),
      known(
        'pathway-one',
        'Pathway 1',
        'A license to work without supervision, valid in recent years',
        SOURCES.pathwayOne,
        { certainty: 'B', volatility: 'high', note: 'For 2024: in 2019 or later. The date moves each year.' },
      ),
      known(
        'pathway-six',
        'Pathway 6, if no other fits',
        'Six visits with patients, each judged by a licensed physician',
        SOURCES.pathwaySix,
        { certainty: 'B', volatility: 'high', note: 'The physician may take no money from you for it.' },
      ),
      known(
        'oet-score',
        'OET, all in one sitting',
        '350 in listening, reading and speaking; 300 in writing',
        SOURCES.english,
        { certainty: 'A', volatility: 'high' },
      ),
      unsettled('oet-fee', 'Fee of the OET', NOT_FOUND_LAST, {
        certainty: 'X',
        volatility: 'high',
        ask: 'the OET',
        amount: dollars(),
      }),
    ],
  }),
  ...LAST_STEPS,
];
