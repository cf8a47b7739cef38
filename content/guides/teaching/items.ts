import { known } from '../../facts.ts';
import { item } from '../parts.ts';
import { SOURCES } from './sources.ts';

export const OTHER_CAREERS = [
  item(
    'substitute',
    'Substitute teacher',
    [
      'You take a class while its teacher is away. It needs a smaller certificate of its own, and it shows you many schools.',
      'The way with the training needs no college transcript. You email your high-school diploma and the certificate of the training as PDF files to certification@dese.mo.gov.',
    ],
    [
      known(
        'substitute-hours',
        'Education that you need',
        '36 college credit hours, or a high-school diploma and a DESE-approved training of 20 hours',
        SOURCES.substituteTraining,
        { certainty: 'A', volatility: 'medium', note: 'Older pages say 60 hours.' },
      ),
      known('substitute-fee', 'Fee', '$50', SOURCES.substitute, { certainty: 'B', volatility: 'high' }),
      known('substitute-valid', 'Valid for', 'Four years', SOURCES.substitute, {
        certainty: 'B',
        volatility: 'medium',
        note: 'You also give fingerprints. Ask DESE for the registration code.',
      }),
    ],
  ),
  item(
    'routes',
    'Other ways to a Missouri certificate',
    [
      'With a bachelor’s degree in your subject you may teach while you learn. There is also a way by exams, the American Board (ABCTE), and a certificate for visiting scholars. Ask DESE which one fits you.',
    ],
    [
      known(
        'route-college',
        'Alternative route',
        'About 30 credits at a college, while you teach on a provisional certificate of two years',
        SOURCES.routes,
        { certainty: 'B', volatility: 'medium' },
      ),
      known(
        'route-temporary',
        'Temporary authorization',
        'A school employs you; you take up to 24 credits and teach for two years with a mentor',
        SOURCES.routes,
        { certainty: 'B', volatility: 'medium' },
      ),
    ],
  ),
  item('trainer', 'Trainer in a company', [
    'Hospitals, banks and factories teach their own staff. They look for people who teach well.',
  ]),
  item('college', 'Teacher at a college', [
    'Colleges choose their teachers themselves. Ask the college which degree it wants for your subject.',
  ]),
];

export const UNLICENSED_JOBS = [
  item('assistant', 'Teacher’s assistant', [
    'You help in a classroom and learn how schools here work. The district decides what it asks for.',
  ]),
  item('tutor', 'Tutor', [
    'You help one student, or a few, with your subject. After-school programs and families look for tutors.',
  ]),
  item('liaison', 'Interpreter or family worker at a school', [
    'You help families who speak your language, and the school, to understand each other.',
  ]),
];
