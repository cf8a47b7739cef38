import type { ProfessionFactKind, Regulation } from '../../../program/content/profession.ts';

export const regulationWords: Record<Regulation, string> = {
  license: 'Needs a license, certificate or entry in a register',
  part: 'Only a part of the work, or the title, needs one',
  local: 'Cities, counties or local offices decide',
  certificate: 'No license, but most employers ask for a certificate',
  none: 'No license',
  unknown: 'Nobody has settled it: readers are told to ask',
};

export const professionFactWords: Record<ProfessionFactKind, string> = {
  rule: 'Who may do this work',
  phone: 'Telephone of the office',
  'application-fee': 'Fee of the application',
  'exam-fee': 'Fee of the exam',
  'evaluation-fee': 'Cost of the evaluation',
  'decision-time': 'Time until the office decides',
};
