import { unsettled } from '../../facts.ts';
import { item } from '../parts.ts';
import { SOURCES } from './sources.ts';

export const TESTS = [
  item('fe', 'FE exam', [
    'Fundamentals of Engineering. Ask NCEES which form of it is nearest to your degree, and how you can practice.',
  ]),
  item(
    'pe',
    'PE exam',
    [
      'Principles and Practice of Engineering. Ask NCEES which form of it fits your work. Prepare for it while you work in your field.',
    ],
    [
      unsettled('pe-form', 'How long it is, and when it is given', SOURCES.peExam, {
        certainty: 'C',
        volatility: 'medium',
        ask: 'NCEES',
      }),
    ],
  ),
];

export const UNLICENSED_JOBS = [
  item('design', 'Engineer in a company', [
    'Companies that make things employ engineers to design, test and improve them. Many of these jobs ask for the degree and the skill, and not for a license.',
  ]),
  item('drafting', 'Designer with drawing software', [
    'You draw parts, buildings or maps with computer-aided design (CAD). Show an employer your drawings.',
  ]),
  item('quality', 'Quality and process work', [
    'You find out why a product fails and how to make it better. Factories and laboratories need this.',
  ]),
  item('field', 'Technician on site', [
    'You measure, inspect and test where things are built. You learn the words and the rules that engineers use here.',
  ]),
];

export const OTHER_CAREERS = [
  item('projects', 'Project manager', [
    'You plan the time, the money and the people of a project. Many kinds of companies need this.',
  ]),
  item('sales', 'Technical sales', [
    'You explain machines and systems to the people who buy them. A second language is often useful.',
  ]),
  item('data', 'Software and data', [
    'You already think in models and numbers. Short courses can give you the tools that employers name.',
  ]),
  item('teaching', 'Teacher of mathematics or science', [
    'Schools need people who know these subjects. Read the guide on teaching to see what the state asks for.',
  ]),
];
