import { term } from '../parts.ts';

/** Words of the trade and of the job market, each in one plain sentence. */
export const TERMS = [
  term('it', 'Information technology (IT)', 'Work with computers, networks, software and data.'),
  term('help-desk', 'Help desk', 'The people whom others call when a computer does not work.'),
  term(
    'portfolio',
    'Portfolio',
    'Work of yours that others can open and try: code, a website, a plan, a report.',
  ),
  term('aplus', 'CompTIA A+', 'A certificate for people who repair and support computers. It has two exams.'),
  term('cloud', 'Cloud', 'Computers of a large company that others rent, such as AWS or Azure.'),
  term('aws', 'AWS, Azure', 'Clouds of the companies Amazon and Microsoft. Both sell exams.'),
  term(
    'apprenticeship',
    'Registered apprenticeship',
    'A paid job in which you learn, by a plan that the state knows.',
  ),
  term(
    'wes',
    'WES',
    'World Education Services: a company that compares degrees from abroad with those here.',
  ),
];
