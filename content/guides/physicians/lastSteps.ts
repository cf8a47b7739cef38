import {
  dollars,
  dollarsOrMore,
  known,
  NOT_FOUND_LAST,
  neither,
  someDollars,
  unsettled,
  weeks,
} from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const fee = { certainty: 'B', volatility: 'high' } as const;
const law = { certainty: 'A', volatility: 'medium' } as const;
const open = { certainty: 'X', volatility: 'high' } as const;

/** The second half of the path: from the certificate to the license. */
export const LAST_STEPS = [
  step('residency', 'Apply for a residency', {
    decides: 'Each program, and the Match',
    link: ['ECFMG, ERAS Support Services', SOURCES.token.sourceUrl],
    body: richText(
      'You apply in September, talk to programs in winter, and hear in March. Read what each program asks before you pay for it. Ask about visas, years since the degree, and clinical work here.',
    ),
    facts: [
      known('token', 'Token of ECFMG for ERAS', '$165', SOURCES.token, { ...fee, amount: dollars(165) }),
      known('transcript', 'Transcript of your exams', '$80', SOURCES.transcript, {
        ...fee,
        amount: dollars(80),
      }),
      known('applications', 'Applications', '$330 for 30 programs', SOURCES.applications, {
        ...law,
        volatility: 'high',
        note: '$11 each in one specialty, and $30 each from the 31st on.',
        amount: dollarsOrMore(330),
      }),
      known('match-fee', 'Registration for the Match', '$70', SOURCES.registration, {
        ...fee,
        amount: dollars(70),
      }),
      known('season', 'One season', 'From September to March; work begins in July', SOURCES.season, {
        ...law,
        amount: weeks(27, 42),
      }),
      known('chances', 'Who found a place in 2025', '58 of 100 who are not citizens', SOURCES.chances, {
        certainty: 'B',
        volatility: 'medium',
      }),
      known(
        'example',
        'Example: internal medicine, Saint Louis University',
        'A degree of the last five years, and six months of clinical work here',
        SOURCES.university,
        { ...law, note: 'Only to watch does not count.', amount: neither('weeks') },
      ),
    ],
    need: ['Letters from doctors who saw your work, best from here', 'A short text about you'],
    meanwhile: ['Ask your Connector who would let you work with patients under supervision.'],
  }),
  step('assistant', 'No place? Ask about the assistant physician license', {
    decides: 'The Board of Healing Arts',
    link: ['Missouri law, section 334.036', SOURCES.assistant.sourceUrl],
    body: richText(
      'Missouri lets some graduates without a residency treat patients together with a physician, in places that lack doctors. First find that physician. The clock of three years runs: ask early.',
    ),
    facts: [
      known(
        'assistant-who',
        'For whom',
        'Citizens and legal residents who know English and have not finished a residency',
        SOURCES.assistant,
        {
          ...law,
          note: 'Your school needs an accreditation that ECFMG accepts. Ask whether you are a “legal resident”.',
        },
      ),
      known(
        'assistant-step',
        'Step 2',
        'Passed in the three years before you apply, or within three years of your degree',
        SOURCES.assistantRule,
        { ...law, amount: neither('weeks') },
      ),
      unsettled('assistant-fee', 'Fee of the license', NOT_FOUND_LAST, { ...open, amount: someDollars() }),
    ],
  }),
  step('training', 'Finish your training, and pass Step 3', {
    decides: 'Your program, and the USMLE program',
    link: ['Step 3', 'https://www.fsmb.org/step-3/step-3-information/'],
    body: richText(
      'You are paid and treat patients under supervision. The hospital helps with the license for residents.',
    ),
    facts: [
      known('years', 'Training that Missouri asks for', 'Three years', SOURCES.missouri, {
        ...law,
        amount: weeks(156),
      }),
      known('pay', 'Pay in the first year', '$65,833', SOURCES.pay, {
        certainty: 'B',
        volatility: 'medium',
        note: 'At Barnes-Jewish Hospital, 2023–24.',
        amount: neither('usd'),
      }),
      known('step-three', 'Step 3', '$935', SOURCES.stepThree, { ...fee, amount: dollars(935) }),
    ],
  }),
  step('license', 'Apply for the Missouri license', {
    decides: 'The Board of Healing Arts',
    link: ['Board of Healing Arts, application forms', SOURCES.forms.sourceUrl],
    body: richText('Schools, hospitals and exams send their papers to the Board. You give fingerprints too.'),
    facts: [
      known('phone', 'Telephone', '573-751-0098', SOURCES.missouri, law),
      unsettled('license-fee', 'Fee of the application', SOURCES.missouri, {
        ...open,
        note: 'Sources name very different sums.',
        amount: dollars(),
      }),
      known('check-cost', 'Fingerprints', '$41.75', SOURCES.fingerprints, {
        ...fee,
        amount: dollars(41.75),
      }),
      known('decision-time', 'Until your papers are read', 'Four to six weeks', SOURCES.forms, {
        ...law,
        note: 'Longer from March to July.',
        amount: weeks(4, 6),
      }),
      unsettled('bill', 'A way without a residency', SOURCES.bill, {
        ...open,
        note: 'A bill for doctors licensed abroad was filed. We do not know what became of it.',
      }),
    ],
  }),
];
