import { term } from '../parts.ts';

/** Official words a nurse will meet, each in one plain sentence. */
export const TERMS = [
  term(
    'nclex',
    'NCLEX-RN',
    'National Council Licensure Examination: the exam for registered nurses in all states.',
  ),
  term(
    'evaluation',
    'Credential evaluation',
    'A report that compares your education with education in the United States.',
  ),
  term(
    'compact',
    'Nurse Licensure Compact',
    'An agreement between states to accept each other’s multistate licenses.',
  ),
  term('tests', 'TOEFL, IELTS', 'Two tests of English that schools and offices in many countries use.'),
  term('eres', 'CGFNS, CES, ERES', 'Names of companies and reports for the evaluation of nurses.'),
  term('mopro', 'MoPro', 'The online system of Missouri for professional licenses.'),
];
