import { known, neither, unsettled } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const official = { certainty: 'A', volatility: 'medium' } as const;

/** What is different in Illinois: who pays for training, and who knows of apprenticeships. */
export const ILLINOIS_STEPS = [
  step('training', 'Ask the job center of your county', {
    decides: 'The job center',
    link: ['Illinois workNet', 'https://www.illinoisworknet.com/'],
    body: richText(
      'Illinois asks for no license either. Madison and St. Clair counties have their own job centers: their numbers stand under “People who help”. Lewis and Clark and Southwestern Illinois College teach computers near by.',
    ),
    facts: [
      known(
        'il-license',
        'License',
        'Not needed: the state names no such profession',
        SOURCES.illinoisBoards,
        {
          certainty: 'A',
          volatility: 'low',
        },
      ),
      known(
        'il-pays',
        'In Madison and Bond counties',
        'It pays tuition, books, tests and licenses, with limits',
        SOURCES.madison,
        { certainty: 'B', volatility: 'high', amount: neither('usd') },
      ),
      unsettled('il-money', 'How much it pays for a course', SOURCES.illinoisApprenticeships, {
        certainty: 'X',
        volatility: 'high',
        ask: 'the job center',
      }),
    ],
  }),
  step('apprenticeship', 'Look for an apprenticeship', {
    decides: 'The employer',
    link: ['Apprenticeship Illinois', SOURCES.illinoisApprenticeships.sourceUrl],
    body: richText(
      'It is a paid job with lessons, as in Missouri. The page has a part for people who look for work.',
    ),
    facts: [
      known('il-programs', 'Programs in the state', '465, as of 2023', SOURCES.illinoisApprenticeships, {
        ...official,
        amount: neither('weeks'),
      }),
    ],
  }),
];
