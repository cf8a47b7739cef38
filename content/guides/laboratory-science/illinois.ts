import { dollars, known, neither } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

/** What is different in Illinois: little. The certificate is the same. */
export const ILLINOIS_STEPS = [
  step('exam', 'Take the same certificate', {
    decides: 'Each laboratory',
    link: ['ASCP, apply for the MLS exam', SOURCES.application.sourceUrl],
    body: richText(
      'Illinois asks for no license either. The route, the evaluation and the exam are those of Missouri. One certificate is good for both sides of the river.',
    ),
    facts: [
      known('il-license', 'License', 'Not needed in Illinois', SOURCES.license, {
        certainty: 'B',
        volatility: 'low',
      }),
      known('il-fee', 'Fee of ASCP', '$260', SOURCES.routes, {
        certainty: 'B',
        volatility: 'high',
        amount: dollars(260),
      }),
    ],
  }),
  step('money', 'Ask the job center of your county to pay', {
    decides: 'The job center',
    link: ['Illinois workNet', 'https://www.illinoisworknet.com/'],
    body: richText(
      'Go before you pay for the evaluation or the exam. The numbers of the centers stand under “People who help”.',
    ),
    facts: [
      known(
        'il-pays',
        'In Madison and Bond counties',
        'It pays tuition, books, tests and licenses, with limits',
        SOURCES.madison,
        { certainty: 'B', volatility: 'high', amount: neither('usd') },
      ),
    ],
  }),
];
