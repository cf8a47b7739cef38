import { known, type StoredFact, unsettled } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { SOURCES } from './sources.ts';

function item(_key: string, title: string, text: string[], facts: StoredFact[] = []) {
  return { _type: 'guideItem', _key, title, body: richText(...text), facts } as const;
}

export const TESTS = [
  item(
    'nclex',
    'NCLEX-RN',
    [
      'Everyone who wants a first license takes it. The questions ask what a safe nurse does first, more than what a book says. Practice with questions in this style.',
    ],
    [
      known('retake', 'Fee of the Board to take it again', '$40', SOURCES.feeEnded, {
        certainty: 'B',
        volatility: 'high',
        note: 'You pay the registration of Pearson VUE again as well.',
      }),
    ],
  ),
  item(
    'english-test',
    'English test',
    ['It measures reading, listening, writing and speaking. Results expire, so do not take it too early.'],
    [
      unsettled('which-test', 'Which test, and which score', SOURCES.evaluators, {
        certainty: 'X',
        volatility: 'high',
        note: 'Ask before you pay for a test.',
      }),
    ],
  ),
];

export const OTHER_CAREERS = [
  item('lpn', 'Licensed practical nurse (LPN)', [
    'An LPN gives basic care under the direction of a registered nurse. It is a license of its own, from the same Board, with its own exam. Ask the Board whether your education is enough.',
  ]),
  item('cna', 'Certified nursing assistant (CNA)', [
    'A CNA helps patients with daily care. Many employers train people for this certificate. It brings you into a hospital or nursing home early.',
  ]),
  item('allied', 'Other work in health', [
    'Your knowledge also counts in public health, clinical research, health insurance, medical records and quality control. Many of these jobs ask for a degree in health and not for a license.',
  ]),
];

export const UNLICENSED_JOBS = [
  item(
    'technician',
    'Patient care technician',
    ['You work beside nurses in a hospital. The employer decides which training it asks for.'],
    [
      unsettled('graduate', 'Work as a nurse before the license', SOURCES.permit, {
        certainty: 'C',
        volatility: 'medium',
        note: 'Some states let new graduates work for a short time. Ask whether this is open to you.',
      }),
    ],
  ),
  item('interpreter', 'Medical interpreter', [
    'You know medical words in two languages. Hospitals and clinics need this every day. Ask whether the employer wants a certificate for interpreters.',
  ]),
  item('health-worker', 'Community health worker', [
    'You help families from your community to find care and to understand it. Clinics and health departments employ people who are trusted there.',
  ]),
];

export const HELPERS = [
  item(
    'institute',
    'International Institute of St. Louis',
    ['It has helped people with foreign credentials for many years.'],
    [
      known('institute-address', 'Address', '3401 Arsenal Street, St. Louis', SOURCES.institute, {
        certainty: 'A',
        volatility: 'medium',
      }),
      known(
        'institute-staff',
        'Good to know',
        'Most of the staff were sent home without pay in February 2025',
        SOURCES.furlough,
        {
          certainty: 'A',
          volatility: 'high',
          note: 'We do not know how many people work there now.',
        },
      ),
    ],
  ),
  item(
    'slate',
    'SLATE Missouri Job Center',
    [
      'The job center of the City of St. Louis. Ask about career advice, and whether a program can pay for an evaluation, a test or a license.',
    ],
    [
      known('slate-certified', 'Kind of office', 'Certified one-stop job center', SOURCES.slate, {
        certainty: 'B',
        volatility: 'medium',
      }),
    ],
  ),
  item(
    'classes',
    'Missouri Adult Education and Literacy',
    ['Classes in English, in many places. Ask the teacher about English for health work.'],
    [
      known(
        'classes-rule',
        'Who may join',
        'In July 2025 the federal government limited who may join classes that it pays for',
        SOURCES.adultEducation,
        {
          certainty: 'A',
          volatility: 'high',
          note: 'Courts have stopped the rule in some states. Ask how it stands today.',
        },
      ),
    ],
  ),
];
