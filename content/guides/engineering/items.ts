import { item } from '../parts.ts';

export const UNLICENSED_JOBS = [
  item('design', 'Engineer in a company', [
    'You design, test and improve what a company makes. Many of these jobs ask for a degree, not for a license.',
  ]),
  item('drafting', 'Designer with drawing software', [
    'You draw parts, buildings or maps with computer-aided design (CAD). Show an employer your drawings.',
  ]),
  item('quality', 'Quality and process work', [
    'You find out why a product fails and how to make it better.',
  ]),
  item('field', 'Technician on site', [
    'You measure, inspect and test where things are built, and learn the words that engineers use here.',
  ]),
];

export const OTHER_CAREERS = [
  item('projects', 'Project manager', ['You plan the time, the money and the people of a project.']),
  item('sales', 'Technical sales', ['You explain machines and systems to the people who buy them.']),
  item('data', 'Software and data', [
    'You already think in models and numbers. Short courses give you the tools that employers name.',
  ]),
  item('teaching', 'Teacher of mathematics or science', [
    'Schools need people who know these subjects. Read the guide on teaching.',
  ]),
];
