import { known } from '../facts.ts';
import { richText } from '../portableText.ts';
import { item } from './parts.ts';
import { SHARED_SOURCES as SOURCES } from './sources.ts';

/**
 * What to do when a school cannot send records. `office` decides about the profession, `more` is what this profession
 * alone can do.
 */
export const withoutDocuments = (office: string, more: string[] = []) => [
  item('other-proof', 'Ask what else counts', [
    `Ask ${office} in writing: a sworn statement, a letter of a former teacher or employer, a certified copy? Never mail your only original.`,
    ...more,
  ]),
  item(
    'gateway',
    'Gateway Program of World Education Services (WES)',
    [
      `It evaluates studies with few papers. A partner organization must send you: ask the International Institute. Ask ${office} first whether it takes the report.`,
    ],
    [
      known(
        'gateway-who',
        'For whom',
        'People who studied in Afghanistan, Eritrea, Iraq, Syria, Türkiye, Ukraine or Venezuela and have at least one paper of their school',
        SOURCES.gateway,
        { certainty: 'A', volatility: 'medium' },
      ),
    ],
  ),
];

/** Who may pay a part, and what to say there. */
export const PAYING = [
  item(
    'wioa',
    'A job center',
    [
      'Go before you pay. Say: “I want to apply for the Adult program, for my license.” Some centers pay for evaluations, tests and licenses.',
    ],
    [
      known(
        'first',
        'Who comes first',
        'English learners, people with low income, and people on public assistance',
        SOURCES.priority,
        { certainty: 'A', volatility: 'low' },
      ),
    ],
  ),
  item('employer', 'Your employer, or a small loan', [
    'Ask the personnel office about help with tuition and tests. Some community lenders give small loans for a license. Read the interest and the fees first.',
  ]),
];

/** How to know who wants only the money. Source: Federal Trade Commission, consumer alert of May 18, 2023. */
export const SCAMS = [
  'No honest employer asks you to pay for a job. Nobody can sell you a license or a passed exam.',
  'A “notario” or notary is not a lawyer here. For immigration questions see a lawyer, or a representative accredited by the Department of Justice.',
  'Never sign an empty form. Let nobody keep your originals. Report a scam at ReportFraud.ftc.gov.',
];

/** What it is like to begin again. */
export const STARTING_AGAIN = richText(
  'You were somebody in your field, and now you fill in forms and wait. Many people feel ashamed or angry. It says nothing about your skill. Keep one small piece of your profession alive each week.',
  'Is it too heavy? Talk to somebody. Casa de Salud in St. Louis helped immigrants to find counseling when we last read of it, in 2020. In a crisis call or text 988.',
);
