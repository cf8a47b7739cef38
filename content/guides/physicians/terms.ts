import { term } from '../parts.ts';

/** Official words a physician will meet, each in one plain sentence. */
export const TERMS = [
  term(
    'ecfmg',
    'ECFMG',
    'Educational Commission for Foreign Medical Graduates: it checks doctors who studied abroad.',
  ),
  term(
    'usmle',
    'USMLE: Step 1, Step 2 CK, Step 3',
    'United States Medical Licensing Examination, in three parts; CK means clinical knowledge.',
  ),
  term('pathway', 'Pathway', 'One of six ways to show ECFMG that you can work with patients.'),
  term('oet', 'OET Medicine', 'Occupational English Test, in the form for doctors.'),
  term('residency', 'Residency', 'Paid training as a doctor in a hospital here.'),
  term('eras', 'ERAS', 'Electronic Residency Application Service: there you apply for a residency.'),
  term(
    'nrmp',
    'NRMP, the Match',
    'National Resident Matching Program: it gives out the places, once a year.',
  ),
];
