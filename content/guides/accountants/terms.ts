import { term } from '../parts.ts';

/** Official words an accountant will meet, each in one plain sentence. */
export const TERMS = [
  term('cpa', 'Certified public accountant (CPA)', 'An accountant with a license, who may sign audits.'),
  term('audit', 'Audit', 'A check of the books of others, after which you sign that they are right.'),
  term(
    'nasba',
    'NASBA',
    'National Association of State Boards of Accountancy. It takes applications for the exam and evaluates studies.',
  ),
  term(
    'nies',
    'NIES',
    'NASBA International Evaluation Services: the part of NASBA that evaluates studies from abroad.',
  ),
  term(
    'hours',
    'Semester hours',
    'The measure of studies here. A bachelor’s degree has about 120. One course has about three.',
  ),
  term('aicpa', 'AICPA', 'American Institute of Certified Public Accountants. It writes the exam.'),
  term(
    'iqex',
    'IQEX',
    'International Qualification Examination: one exam in place of four, for members of some bodies abroad.',
  ),
  term('mopro', 'MoPro', 'The online system of Missouri for professional licenses.'),
];
