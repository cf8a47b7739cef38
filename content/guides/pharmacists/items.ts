import { known, neither, someDollars } from '../../facts.ts';
import { item } from '../parts.ts';
import { SOURCES } from './sources.ts';

const rule = { certainty: 'A', volatility: 'medium' } as const;

export const UNLICENSED_JOBS = [
  item(
    'technician',
    'Pharmacy technician',
    [
      'You fill and label prescriptions beside a pharmacist. You need an entry in a register, no exam in Missouri, and you may begin once the application and the fee are in.',
    ],
    [
      known('technician-law', 'Missouri', 'Register with the Board of Pharmacy', SOURCES.technician, rule),
      known('technician-fee', 'Fee in Missouri', '$40', SOURCES.technicianFee, {
        certainty: 'B',
        volatility: 'high',
        note: 'Fingerprints come on top.',
        amount: someDollars(40),
      }),
      known(
        'technician-illinois',
        'Illinois',
        'Register, and pass an exam within two years',
        SOURCES.illinoisTechnician,
        rule,
      ),
      known(
        'technician-illinois-wait',
        'While you wait in Illinois',
        'You may work for 60 days',
        SOURCES.illinoisWait,
        {
          certainty: 'B',
          volatility: 'medium',
          amount: neither('weeks'),
        },
      ),
      known('technician-illinois-fee', 'Fee in Illinois', '$40', SOURCES.illinoisFees, {
        ...rule,
        volatility: 'high',
        amount: someDollars(40),
      }),
      known('technician-pay', 'Half earn more than', '$40,300 a year', SOURCES.technicianPay, {
        certainty: 'B',
        volatility: 'medium',
        note: 'In the whole country.',
        amount: neither('usd'),
      }),
    ],
  ),
  item('clerk', 'Pharmacy clerk or cashier', ['You sell, order and answer calls, and learn the shop.']),
  item('insurance', 'Work on insurance claims', [
    'You ask insurers to pay for medicines. It is often done from home.',
  ]),
  item('interpreter', 'Medical interpreter', [
    'You know the names of illnesses and medicines in two languages.',
  ]),
];

export const OTHER_CAREERS = [
  item('industry', 'Work for a maker of medicines', [
    'Quality, drug safety, clinical studies and sales ask for your degree, and seldom for a license.',
  ]),
  item('laboratory', 'Laboratory and research', [
    'Universities need people who measure well and write it down.',
  ]),
  item('degree', 'A degree from here', [
    'A Doctor of Pharmacy (PharmD) takes years and costs much. Ask first what of your studies counts.',
  ]),
];

export const TESTS = [
  item(
    'fpgee',
    'What the FPGEE asks',
    ['Begin with the two largest parts, and leave time for how health care works here.'],
    [
      known(
        'fpgee-parts',
        'Its parts',
        '35 % clinical, 33 % pharmaceutical, 22 % social, 10 % biomedical sciences',
        SOURCES.exam,
        { ...rule, volatility: 'high' },
      ),
    ],
  ),
  item('prepare', 'How to prepare', [
    'NABP shows sample questions and sells practice exams. Libraries lend books for the NAPLEX. Study with others: two hours each week with a partner keep you going.',
    'For the MPJE read the practice guide of the Board of Pharmacy. It explains the rules, and it is free.',
  ]),
];
