import { dollars, known, NOT_FOUND, neither, someDollars, unsettled, weeks } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const COMPANY = 'the evaluation company';
const contact = { certainty: 'B', volatility: 'medium' } as const;

/** The path to the license, in the order that loses the least time and money. */
export const STEPS = [
  step('ask', 'Ask the Board of Nursing what it needs from you', {
    decides: 'The Board of Nursing',
    body: richText(
      'Write or call before you order any document. Say where you studied, which diploma you hold, and whether you hold a nursing license in another country.',
      'Ask which credential evaluation and which English test the Board accepts. Write down the date and the name of the person who answers.',
    ),
    facts: [
      known('who', 'The office', 'Missouri State Board of Nursing', SOURCES.practiceAct, contact),
      known('phone', 'Telephone', '573-751-0681', SOURCES.practiceAct, contact),
      known('email', 'Email', 'nursing@pr.mo.gov', SOURCES.practiceAct, contact),
      known(
        'address',
        'Address',
        '3605 Missouri Blvd, P.O. Box 656, Jefferson City, MO 65102',
        SOURCES.practiceAct,
        contact,
      ),
    ],
    need: ['Your nursing diploma or degree', 'Your license from another country, if you have one'],
    meanwhile: ['Ask your school and your licensing office abroad how they send official records.'],
  }),
  step('law', 'Compare yourself with what the law asks', {
    decides: 'Missouri law, and the Board for each person',
    body: richText(
      'Missouri law names the conditions for a license. Read them before you spend money. The Board decides how each one applies to a person who studied abroad.',
    ),
    facts: [
      known(
        'conditions',
        'The law asks for',
        'A high-school education or its equal, good moral character, a completed program at an approved nursing school, and a passed licensing exam',
        SOURCES.statute,
        { certainty: 'A', volatility: 'low' },
      ),
      known(
        'english-law',
        'English',
        'People from countries where English is not the language must show evidence that they know it',
        SOURCES.statute,
        { certainty: 'A', volatility: 'low' },
      ),
      unsettled('identity', 'Social Security number and lawful presence', SOURCES.identity, {
        certainty: 'C',
        volatility: 'medium',
        note: 'Guides say that you need both before the license is issued. Ask before you apply.',
      }),
    ],
  }),
  step('evaluation', 'Have your education evaluated', {
    decides: 'The Board says which report it takes',
    body: richText(
      'A credential evaluation is a report that compares your nursing program with one in the United States. Ask the company whether your school must send the records itself.',
      'Order the report only when the Board has told you which company and which kind of report it accepts.',
    ),
    facts: [
      unsettled('companies', 'Accepted companies', SOURCES.evaluators, {
        certainty: 'C',
        volatility: 'medium',
        note: 'Guides name TruMerit and Josef Silny & Associates. We have not seen the list of the Board.',
      }),
      known('name', 'A change of name', 'CGFNS International is now TruMerit', SOURCES.truMerit, {
        certainty: 'A',
        volatility: 'low',
        note: 'Since February 2025. Its reports kept their names.',
      }),
      unsettled('evaluation-cost', 'Cost of the evaluation', SOURCES.evaluationFees, {
        certainty: 'C',
        volatility: 'high',
        note: 'Read the price on the site of the company on the day you order.',
        ask: COMPANY,
        amount: dollars(),
      }),
      unsettled('evaluation-time', 'Time for the evaluation', SOURCES.evaluationTime, {
        certainty: 'C',
        volatility: 'high',
        ask: COMPANY,
        amount: weeks(),
      }),
    ],
    need: [
      'Official records from your nursing school',
      'Proof of your license abroad, if you have one',
      'English translations, if the company asks for them',
    ],
    meanwhile: ['Begin to prepare for the exam.', 'Look at the jobs further down that need no license.'],
  }),
  step('english', 'Show that you know English', {
    decides: 'The Board of Nursing',
    body: richText(
      'Ask the Board which tests it accepts and which score it wants. Ask also whether your studies can count, if your nursing program was taught in English.',
    ),
    facts: [
      unsettled('english-tests', 'Accepted tests and scores', SOURCES.evaluators, {
        certainty: 'X',
        volatility: 'high',
        note: 'We found no source that we trust, so we print no score.',
      }),
      unsettled('english-cost', 'Fee of the English test', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        ask: 'the company that gives the test',
        amount: dollars(),
      }),
    ],
    meanwhile: ['Take a free practice test of the kind the Board names.'],
  }),
  step('apply', 'Apply to the Board', {
    decides: 'The Board of Nursing',
    body: richText(
      'You apply for a “license by examination”: a first license, given after you pass the exam. Missouri now takes applications online, in a system with the name MoPro. Guides that ask for paper forms, a notary and a printed photo describe the old way.',
    ),
    facts: [
      known('mopro', 'Where', 'Online, in MoPro', SOURCES.serviceFee, {
        certainty: 'B',
        volatility: 'medium',
      }),
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
      unsettled('endorsement', 'Fee if you already hold a license in another state', SOURCES.endorsement, {
        certainty: 'X',
        volatility: 'high',
        note: 'This is a “license by endorsement”. Sources give different fees.',
        amount: someDollars(),
      }),
    ],
    need: [
      'The answers of the Board from the first step',
      'Your Social Security number, if the Board asks for it',
    ],
  }),
  step('fingerprints', 'Give your fingerprints', {
    decides: 'The police check, and the Board decides',
    body: richText(
      'The state checks whether a person has a criminal record. The Missouri State Highway Patrol and the Federal Bureau of Investigation (FBI) compare your fingerprints with their records.',
    ),
    facts: [
      known('check', 'Background check', 'Required', SOURCES.fingerprints, {
        certainty: 'B',
        volatility: 'medium',
      }),
      unsettled('check-cost', 'Cost of the fingerprints', SOURCES.fingerprints, {
        certainty: 'X',
        volatility: 'high',
        note: 'Ask also how long the result is valid.',
        amount: dollars(),
      }),
    ],
    need: ['Proof of identity, with the same name as on your application'],
  }),
  step('exam', 'Register for the NCLEX-RN and pass it', {
    decides: 'Pearson VUE gives the test',
    body: richText(
      'The NCLEX-RN is the licensing exam for registered nurses in the whole country. You take it on a computer at a test center of the company Pearson VUE. You register there, and the Board confirms that you may take it.',
    ),
    facts: [
      known('exam-fee', 'Registration for the exam', '$200', SOURCES.nclex, {
        certainty: 'A',
        volatility: 'high',
        amount: dollars(200),
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
    body: richText(
      'When the Board has everything, it issues the license. Tell the Board when your name or address changes. Renew the license on time.',
      'With a multistate license you may work in every state of the Nurse Licensure Compact. Ask the Board what you need for one.',
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
      known('compact', 'Nurse Licensure Compact', 'Missouri is a member', SOURCES.compact, {
        certainty: 'A',
        volatility: 'low',
      }),
      known('pay', 'Median pay of registered nurses in Missouri', '$77,590 a year', SOURCES.pay, {
        certainty: 'B',
        volatility: 'medium',
        note: 'Half of the nurses earn more and half earn less.',
        amount: neither('usd'),
      }),
    ],
  }),
];
