import { term } from '../parts.ts';

/** Official words a laboratory scientist will meet, each in one plain sentence. */
export const TERMS = [
  term(
    'mls',
    'Medical laboratory scientist (MLS)',
    'Somebody with a bachelor’s degree who tests blood and other samples. An older name is medical technologist.',
  ),
  term('mlt', 'Medical laboratory technician (MLT)', 'The same work with a degree of two years.'),
  term('ascp', 'ASCP', 'American Society for Clinical Pathology. Most hospitals name its certificate.'),
  term('ascpi', 'ASCPi', 'The certificate of ASCP for people trained outside the United States and Canada.'),
  term('amt', 'AMT', 'American Medical Technologists: another office with a certificate.'),
  term(
    'complexity',
    'Moderate and high complexity',
    'How hard a test is, by federal rule. The harder it is, the more education it needs.',
  ),
  term('phlebotomist', 'Phlebotomist', 'Somebody who draws blood.'),
  term(
    'wes',
    'WES',
    'World Education Services: a company that compares degrees from abroad with those here.',
  ),
];
