import { known, someDollars, unsettled } from '../../facts.ts';
import { item } from '../parts.ts';
import { SOURCES } from './sources.ts';

export const TESTS = [
  item(
    'nclex',
    'NCLEX-RN',
    [
      'Everyone who wants a first license takes it, on a computer at a test center. Ask Pearson VUE for sample questions, and practice the way they ask.',
    ],
    [
      known('retake', 'Fee of the Board to take it again', '$40', SOURCES.feeEnded, {
        certainty: 'B',
        volatility: 'high',
        note: 'Ask Pearson VUE whether you also pay the registration again.',
        amount: someDollars(40),
      }),
    ],
  ),
  item(
    'english-test',
    'English test',
    [
      'The law asks you to show that you know English. Ask how long a result stays valid before you choose a date.',
    ],
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
    'An LPN gives basic care and works under a registered nurse. It is a license of its own, from the same Board. Ask the Board whether your education is enough.',
  ]),
  item('cna', 'Certified nursing assistant (CNA)', [
    'A CNA helps patients with daily care. Ask hospitals and nursing homes whether they train people for the certificate.',
  ]),
  item('allied', 'Other work in health', [
    'Your knowledge also counts in public health, clinical research, health insurance, medical records and quality control. Read what each job asks for: many ask for a degree, and fewer for a license.',
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
    'You know medical words in two languages, and hospitals need this. Ask whether the employer wants a certificate for interpreters.',
  ]),
  item('health-worker', 'Community health worker', [
    'You help families from your community to find care and to understand it. Clinics and health departments look for people who are trusted there.',
  ]),
];
