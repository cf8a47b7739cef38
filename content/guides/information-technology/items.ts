import { known } from '../../facts.ts';
import { item } from '../parts.ts';
import { SOURCES } from './sources.ts';

const pay = { certainty: 'A', volatility: 'medium' } as const;

export const UNLICENSED_JOBS = [
  item(
    'support',
    'Help desk or computer support',
    ['You help people whose computer does not work. Patience helps, and so does a second language.'],
    [
      known(
        'support-pay',
        'Pay in the whole country',
        'Half earn more than $60,810 a year',
        SOURCES.pay,
        pay,
      ),
    ],
  ),
  item(
    'programmer',
    'Programmer or software tester',
    ['You write programs, or try them and say what fails. Testing is often the first job of the two.'],
    [
      known('programmer-pay', 'Pay of programmers', 'Half earn more than $99,700 a year', SOURCES.pay, {
        ...pay,
        note: 'In the whole country.',
      }),
    ],
  ),
  item('contract', 'Work through a staffing firm', [
    'Large companies here fill many places that way, for months at first. The company pays the firm. Ask for your pay in writing.',
  ]),
];

export const OTHER_CAREERS = [
  item('data', 'Reports and data in another field', [
    'Hospitals, banks and schools need people who know their numbers and their words. Your first profession counts there.',
  ]),
  item('teaching', 'Teacher of computer science', ['Schools look for them. Read the guide on teaching.']),
];
