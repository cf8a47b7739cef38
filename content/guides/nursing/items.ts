import { item } from '../parts.ts';

export const OTHER_CAREERS = [
  item('lpn', 'Licensed practical nurse (LPN)', [
    'An LPN gives basic care and works under a registered nurse. It is a license of its own, from the same Board. Ask the Board whether your education is enough.',
  ]),
  item('cna', 'Certified nursing assistant (CNA)', [
    'A CNA helps patients with daily care. Some nursing homes train people for the certificate.',
  ]),
  item('allied', 'Other work in health', [
    'Public health, clinical research, health insurance, medical records, quality control: many of these jobs ask for a degree, and fewer for a license.',
  ]),
];

export const UNLICENSED_JOBS = [
  item('technician', 'Patient care technician', [
    'You work beside nurses in a hospital. The employer decides which training it asks for.',
  ]),
  item('interpreter', 'Medical interpreter', [
    'You know medical words in two languages, and hospitals need this. Ask whether the employer wants a certificate for interpreters.',
  ]),
  item('health-worker', 'Community health worker', [
    'You help families from your community to find care and to understand it.',
  ]),
];
