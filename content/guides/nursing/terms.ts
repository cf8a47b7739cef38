import { term } from '../parts.ts';

/** Official words a nurse will meet, each in one plain sentence. */
export const TERMS = [
  term('board', 'Board of Nursing', 'The state office that gives nurses their license and can take it away.'),
  term('license', 'License', 'The permission of the state to work in a profession.'),
  term('rn', 'Registered nurse (RN)', 'A nurse with full education and a full license.'),
  term(
    'nclex',
    'NCLEX-RN',
    'National Council Licensure Examination: the exam for registered nurses in all states.',
  ),
  term('pearson', 'Pearson VUE', 'The company with the test centers where you take the exam.'),
  term(
    'evaluation',
    'Credential evaluation',
    'A report that compares your education with education in the United States.',
  ),
  term(
    'trumerit',
    'TruMerit',
    'A company that evaluates the education of nurses. Its name before 2025 was CGFNS International.',
  ),
  term('examination', 'License by examination', 'A first license, given after you pass the exam.'),
  term(
    'endorsement',
    'License by endorsement',
    'A license for a person who already holds one in another state.',
  ),
  term(
    'compact',
    'Nurse Licensure Compact',
    'An agreement between states to accept each other’s multistate licenses.',
  ),
  term('mopro', 'MoPro', 'The online system of Missouri for professional licenses.'),
];
