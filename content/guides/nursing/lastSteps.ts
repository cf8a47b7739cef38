import { dollars, known, NOT_FOUND, neither, someDollars, someWeeks, unsettled, weeks } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

/** The second half of the path: from the application to the license. */
export const LAST_STEPS = [
  step('apply', 'Apply to the Board', {
    decides: 'The Board of Nursing',
    link: ['Application for a license by examination', 'https://pr.mo.gov/nursing.asp'],
    body: richText(
      'You apply for a “license by examination”: a first license, given after you pass the exam. In the application you swear or affirm that all of it is true.',
      'Missouri now takes applications online, in a system with the name MoPro. Some guides still ask for paper forms, a notary and a printed photo. Ask the Board before you pay a notary.',
    ),
    facts: [
      known('service-fee', 'Service fee of MoPro', '$7', SOURCES.serviceFee, {
        certainty: 'A',
        volatility: 'high',
        note: 'For a first application, and again for each renewal.',
        amount: dollars(7),
      }),
      known('application-fee', 'Application fee for the first exam', 'None since 2019', SOURCES.feeEnded, {
        certainty: 'B',
        volatility: 'high',
        amount: dollars(0),
      }),
      known(
        'valid',
        'Your application is valid for',
        'One year from the day you send it',
        SOURCES.applications,
        {
          certainty: 'A',
          volatility: 'medium',
          note: 'After that you must apply again. Apply when your papers are nearly complete.',
          amount: neither('weeks'),
        },
      ),
      unsettled('decision-time', 'Time until the Board decides', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        amount: weeks(),
      }),
      known('endorsement', 'If you already hold a license in another state', '$105', SOURCES.endorsement, {
        certainty: 'B',
        volatility: 'high',
        note: 'This is a “license by endorsement”. Older sites print a lower fee.',
        amount: someDollars(105),
      }),
      known('endorsement-time', 'Time for such a license', '11 to 18 days', SOURCES.boardTimes, {
        certainty: 'B',
        volatility: 'high',
        note: 'Averages of the Board from 2018 to 2021. They say nothing of a first license.',
        amount: someWeeks(2, 3),
      }),
    ],
    need: [
      'The answers of the Board from the first step',
      'Your Social Security number, if the Board asks for it',
    ],
  }),
  step('fingerprints', 'Give your fingerprints', {
    decides: 'The police check, and the Board decides',
    link: ['Missouri Automated Criminal History Site (MACHS)', 'https://www.machs.mo.gov'],
    body: richText(
      'The state checks whether a person has a criminal record. The Missouri State Highway Patrol and the Federal Bureau of Investigation (FBI) compare your fingerprints with their records.',
      'First ask the Board for its registration number of four digits. With a wrong number the result, and your money, go to another office.',
    ),
    facts: [
      known('check-cost', 'Cost of the fingerprints', '$41.75', SOURCES.fingerprints, {
        certainty: 'B',
        volatility: 'high',
        note: 'State, FBI and the fingerprint company together. The list has no date: look again when you register.',
        amount: dollars(41.75),
      }),
      known(
        'check-time',
        'Until the Board has the result',
        'Seven to ten business days',
        SOURCES.fingerprints,
        { certainty: 'B', volatility: 'medium', amount: weeks(1, 2) },
      ),
    ],
    need: ['Proof of identity, with the same name as on your application', 'The registration number'],
  }),
  step('exam', 'Register for the NCLEX-RN and pass it', {
    decides: 'The company Pearson gives the test',
    link: ['Registration for the NCLEX', 'https://www.pearsonvue.com/nclex'],
    body: richText(
      'The NCLEX-RN is the licensing exam for registered nurses in the whole country. You take it on a computer at a test center of the company Pearson. You register there, and the Board confirms that you may take it.',
    ),
    facts: [
      known('exam-fee', 'Registration for the exam', '$200', SOURCES.nclex, {
        certainty: 'A',
        volatility: 'high',
        amount: dollars(200),
      }),
      known('result-time', 'Until you have the official result', 'At most six weeks', SOURCES.results, {
        certainty: 'B',
        volatility: 'medium',
        note: 'The Board sends it, and nobody else. If you hear nothing for longer, ask the Board.',
        amount: weeks(6),
      }),
      known('retake', 'Fee of the Board to take it again', '$40', SOURCES.feeEnded, {
        certainty: 'B',
        volatility: 'high',
        note: 'Ask whether you also pay the registration again.',
        amount: someDollars(40),
      }),
      known('abroad-fee', 'If you take it outside the United States', '$150 more', SOURCES.nclex, {
        certainty: 'A',
        volatility: 'high',
        amount: someDollars(150),
      }),
      known('change-fee', 'If you change to another state', '$50', SOURCES.nclex, {
        certainty: 'A',
        volatility: 'high',
        amount: someDollars(50),
      }),
    ],
    need: ['Proof of identity, with the same name as on your registration'],
    meanwhile: ['Ask your Connector how nurses at their hospital prepared.'],
  }),
  step('keep', 'Receive your license and keep it', {
    decides: 'The Board of Nursing',
    link: ['Missouri State Board of Nursing', 'https://pr.mo.gov/nursing.asp'],
    body: richText(
      'When the Board has everything, it issues the license. Tell the Board when your name or address changes. Renew the license on time.',
      'A multistate license lets you work in all states of the Nurse Licensure Compact. Illinois is not one of them: for a hospital in Belleville or Alton you need an Illinois license too.',
    ),
    facts: [
      known('renewal', 'Renewal', 'Every two years, by April 30 of odd years', SOURCES.fees, {
        certainty: 'B',
        volatility: 'medium',
      }),
      known('renewal-fee', 'Fee for renewal', '$85', SOURCES.fees, {
        certainty: 'B',
        volatility: 'high',
        amount: someDollars(85),
      }),
      known('compact', 'Nurse Licensure Compact', 'Missouri is a member. Illinois is not', SOURCES.compact, {
        certainty: 'A',
        volatility: 'high',
        note: 'As of August 2025. Bills to join were filed in Illinois and had not passed.',
      }),
      known(
        'multistate',
        'For a multistate license you need',
        'A verified nursing program, an English test, both fingerprint checks, and a valid Social Security number',
        SOURCES.multistate,
        { certainty: 'A', volatility: 'medium' },
      ),
    ],
  }),
];
