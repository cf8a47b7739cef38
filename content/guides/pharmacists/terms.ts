import { term } from '../parts.ts';

/** Official words a pharmacist will meet, each in one plain sentence. */
export const TERMS = [
  term('nabp', 'NABP', 'National Association of Boards of Pharmacy: it gives the certificate and the exams.'),
  term(
    'fpgec',
    'FPGEC certificate',
    'What NABP gives to a pharmacist from abroad: the Foreign Pharmacy Graduate Examination Committee decides.',
  ),
  term('fpgee', 'FPGEE', 'Foreign Pharmacy Graduate Equivalency Examination, a part of that certificate.'),
  term('toefl', 'TOEFL iBT', 'A test of English on a computer.'),
  term('ece', 'ECE', 'Educational Credential Evaluators, the company that reads your diploma for NABP.'),
  term('naplex', 'NAPLEX', 'North American Pharmacist Licensure Examination, the exam of all states.'),
  term('mpje', 'MPJE', 'Multistate Pharmacy Jurisprudence Examination, on the law of one state.'),
  term('mopro', 'MoPro', 'The online system of Missouri for professional licenses.'),
];
