import { known, unsettled } from '../../facts.ts';
import { item } from '../parts.ts';
import { SOURCES } from './sources.ts';

export const TESTS = [
  item(
    'praxis',
    'Praxis',
    ['Tests of the subject that you teach. ETS gives them.'],
    [
      known('elementary', 'For elementary school', 'Praxis 7001, in four parts', SOURCES.elementary, {
        certainty: 'B',
        volatility: 'medium',
      }),
      known(
        'older-tests',
        'If you passed MEGA tests before',
        'They stay valid in most cases',
        SOURCES.praxis,
        {
          certainty: 'A',
          volatility: 'low',
          note: 'One exception: a set for elementary school that you passed only in part.',
        },
      ),
    ],
  ),
  item(
    'english-test',
    'English test',
    ['You teach in English, so schools will listen to yours. A test may or may not be needed.'],
    [
      unsettled('english-rule', 'Whether DESE asks for a test of English', SOURCES.certificate, {
        certainty: 'C',
        volatility: 'medium',
        note: 'One page lists none. Ask before you pay for a test.',
      }),
    ],
  ),
];

export const OTHER_CAREERS = [
  item(
    'substitute',
    'Substitute teacher',
    [
      'You take a class while its teacher is away. It needs a smaller certificate of its own, and it shows you many schools.',
    ],
    [
      known('substitute-fee', 'Fee', '$50', SOURCES.substitute, { certainty: 'B', volatility: 'high' }),
      known('substitute-valid', 'Valid for', 'Four years', SOURCES.substitute, {
        certainty: 'B',
        volatility: 'medium',
      }),
      known('substitute-check', 'Fingerprints', 'Registration code 2301', SOURCES.substitute, {
        certainty: 'B',
        volatility: 'medium',
        note: 'The state also asks for your original transcripts.',
      }),
      unsettled('substitute-hours', 'Education or training that you need', SOURCES.substituteHours, {
        certainty: 'X',
        volatility: 'high',
        note: 'Sources disagree, so we print no number.',
      }),
    ],
  ),
  item('trainer', 'Trainer in a company', [
    'Hospitals, banks and factories teach their own staff. They look for people who plan a lesson and hold it well.',
  ]),
  item('materials', 'Writer of learning materials', [
    'Publishers, museums and software companies need people who know how children and adults learn.',
  ]),
  item('college', 'Teacher at a college', [
    'Colleges choose their teachers themselves. Ask the college which degree it wants for your subject.',
  ]),
];

export const UNLICENSED_JOBS = [
  item('assistant', 'Teacher’s assistant', [
    'You help a teacher in the classroom. The district decides what it asks for. It is a good way to learn how schools here work.',
  ]),
  item('tutor', 'Tutor', [
    'You help one student, or a few, with your subject. After-school programs and families look for tutors.',
  ]),
  item('liaison', 'Interpreter or family worker at a school', [
    'You help families who speak your language to understand the school, and the school to understand them.',
  ]),
  item('early', 'Helper in a child care center', [
    'Ask the center what the state asks of the people who work there.',
  ]),
];
