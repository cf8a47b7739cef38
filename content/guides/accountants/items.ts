import { known } from '../../facts.ts';
import { item } from '../parts.ts';
import { SOURCES } from './sources.ts';

const pay = { certainty: 'A', volatility: 'medium' } as const;

export const UNLICENSED_JOBS = [
  item(
    'bookkeeper',
    'Bookkeeper, payroll or accounts clerk',
    ['You enter bills and close the month. Employers ask for QuickBooks or Excel.'],
    [
      known(
        'bookkeeper-pay',
        'Pay in the whole country',
        'Half earn more than $47,440 a year',
        SOURCES.bookkeeperPay,
        pay,
      ),
    ],
  ),
  item(
    'staff-accountant',
    'Staff accountant or internal auditor in a company',
    ['You prepare reports and taxes for one employer. Many offers ask for a degree, not for the CPA.'],
    [
      known(
        'accountant-pay',
        'Pay in the whole country',
        'Half earn more than $79,880 a year',
        SOURCES.accountantPay,
        { ...pay },
      ),
    ],
  ),
  item(
    'tax-helper',
    'Volunteer for free tax returns',
    ['Trained volunteers fill in tax returns for families. You learn the taxes of this country.'],
    [
      known(
        'free-tax',
        'Where',
        'University of Missouri–St. Louis, at a church and three libraries',
        SOURCES.freeTax,
        { certainty: 'B', volatility: 'medium' },
      ),
    ],
  ),
];

export const OTHER_CAREERS = [
  item(
    'enrolled-agent',
    'Enrolled agent',
    ['You speak for taxpayers at the federal tax office, in every state. It asks for three exams.'],
    [
      known('agent-fee', 'Exams and entry', '$951 for three exams, and $140', SOURCES.enrolledAgent, {
        certainty: 'B',
        volatility: 'high',
      }),
    ],
  ),
  item('analyst', 'Financial analyst, credit or bank work', [
    'You say what the numbers of companies mean. Stocks and insurance need licenses of their own: ask the employer.',
  ]),
];
