import { known } from '../../facts.ts';
import { item } from '../parts.ts';
import { SOURCES } from './sources.ts';

const pay = { certainty: 'A', volatility: 'medium' } as const;
const price = { certainty: 'B', volatility: 'high' } as const;

export const UNLICENSED_JOBS = [
  item(
    'phlebotomist',
    'Phlebotomist',
    ['You draw blood in hospitals, laboratories and blood banks, and meet the people who hire scientists.'],
    [
      known('blood-education', 'One hospital asks for', 'A high-school diploma', SOURCES.hospital, price),
      known(
        'blood-training',
        'Training, if asked for',
        '$700 to $3,000, four to eight weeks',
        SOURCES.bloodTraining,
        {
          ...price,
          note: 'Ask first whether the employer trains you.',
        },
      ),
      known(
        'blood-pay',
        'Pay in the whole country',
        'Half earn more than $41,810 a year',
        SOURCES.bloodPay,
        pay,
      ),
    ],
  ),
  item('assistant', 'Laboratory assistant', [
    'You receive, sort and prepare samples, and learn the machines and the computer system.',
  ]),
  item(
    'technician',
    'Laboratory technician or scientist',
    [
      'Some private laboratories hire people with a degree before the certificate, and give them a date for it.',
    ],
    [known('pay', 'Pay in the whole country', 'Half earn more than $60,780 a year', SOURCES.pay, pay)],
  ),
];

export const OTHER_CAREERS = [
  item('research', 'Research at a university or company', [
    'Universities, plant science and medicine employ people who know the methods. They choose by your work, not by a certificate.',
  ]),
  item('quality', 'Quality control', [
    'Makers of food, drugs, water and chemicals test what they sell. Chemists and biologists fit here.',
  ]),
  item('studies', 'Clinical studies', ['You keep the records and samples of studies with patients.']),
];
