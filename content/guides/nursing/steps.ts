import { known, type StoredFact, unsettled } from '../../facts.ts';
import { richText, type TextBlock } from '../../portableText.ts';
import { SOURCES } from './sources.ts';

interface Step {
  _key: string;
  title: string;
  body: TextBlock[];
  facts: StoredFact[];
  need: string[];
  meanwhile: string[];
}

function step(_key: string, title: string, rest: Partial<Omit<Step, '_key' | 'title'>>) {
  return { _type: 'guideStep', _key, title, body: [], facts: [], need: [], meanwhile: [], ...rest } as const;
}

/** The path to the license, in the order that loses the least time and money. */
export const STEPS = [
  step('ask', 'Ask the Board of Nursing what it needs from you', {
    body: richText(
      'The Board of Nursing is the state office that gives the license. Write or call before you order any document. Say where you studied, which diploma you hold, and whether you hold a nursing license in another country.',
      'Ask which credential evaluation and which English test the Board accepts. Write down the date and the name of the person who answers.',
    ),
    facts: [
      known('who', 'Who decides', 'Missouri State Board of Nursing', SOURCES.practiceAct, {
        certainty: 'B',
        volatility: 'medium',
      }),
      known('phone', 'Telephone', '573-751-0681', SOURCES.practiceAct, {
        certainty: 'B',
        volatility: 'medium',
      }),
      known('email', 'Email', 'nursing@pr.mo.gov', SOURCES.practiceAct, {
        certainty: 'B',
        volatility: 'medium',
      }),
      known(
        'address',
        'Address',
        '3605 Missouri Blvd, P.O. Box 656, Jefferson City, MO 65102',
        SOURCES.practiceAct,
        { certainty: 'B', volatility: 'medium' },
      ),
    ],
    need: ['Your nursing diploma or degree', 'Your license from another country, if you have one'],
    meanwhile: ['Ask your school and your licensing office abroad how they send official records.'],
  }),
  step('law', 'Compare yourself with what the law asks', {
    body: richText(
      'Missouri law names the conditions for a license. Read them before you spend money. The Board decides how each condition applies to a person who studied abroad.',
    ),
    facts: [
      known(
        'conditions',
        'The law asks for',
        'A high-school education or its equivalent, good moral character, a completed program at an approved nursing school, and a passed licensing exam',
        SOURCES.statute,
        { certainty: 'A', volatility: 'low' },
      ),
      known(
        'english-law',
        'English',
        'People from countries where English is not the language must give evidence that they know it',
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
    body: richText(
      'A credential evaluation is a report that compares your nursing program with one in the United States. The school usually sends its records straight to the company that writes the report.',
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
        note: 'Since February 2025. The CES Professional Report and VisaScreen kept their names.',
      }),
      unsettled('evaluation-cost', 'Cost', SOURCES.evaluationFees, {
        certainty: 'C',
        volatility: 'high',
        note: 'The company sets the price. Read it on the site of the company on the day you order.',
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
    body: richText(
      'Ask the Board which tests it accepts and which score it wants. Ask also whether your studies can count, if your nursing program was taught in English.',
    ),
    facts: [
      unsettled('english-tests', 'Accepted tests and scores', SOURCES.evaluators, {
        certainty: 'X',
        volatility: 'high',
        note: 'We found no source that we trust, so we print no score.',
      }),
    ],
    meanwhile: ['Take a free practice test of the kind the Board names.'],
  }),
  step('apply', 'Apply to the Board', {
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
        note: 'For a first application and for each renewal.',
      }),
      known('application-fee', 'Application fee for the first exam', 'None since 2019', SOURCES.feeEnded, {
        certainty: 'B',
        volatility: 'high',
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
        },
      ),
      unsettled('endorsement', 'Fee if you already hold a license in another state', SOURCES.endorsement, {
        certainty: 'X',
        volatility: 'high',
        note: 'This is a “license by endorsement”. Sources give different fees.',
      }),
    ],
  }),
  step('fingerprints', 'Give your fingerprints', {
    body: richText(
      'The state checks whether a person has a criminal record. The Missouri State Highway Patrol and the FBI compare your fingerprints with their records.',
    ),
    facts: [
      known('check', 'Background check', 'Required', SOURCES.fingerprints, {
        certainty: 'B',
        volatility: 'medium',
      }),
      unsettled('check-cost', 'Cost', SOURCES.fingerprints, {
        certainty: 'X',
        volatility: 'high',
        note: 'We found no fee that we could check. Ask also how long the result is valid.',
      }),
    ],
  }),
  step('exam', 'Register for the NCLEX-RN and pass it', {
    body: richText(
      'The NCLEX-RN is the licensing exam for registered nurses in the whole country. You take it on a computer at a test center of the company Pearson VUE. You register with Pearson VUE, and the Board confirms that you may take it.',
    ),
    facts: [
      known('exam-fee', 'Registration', '$200', SOURCES.nclex, { certainty: 'A', volatility: 'high' }),
      known('abroad-fee', 'If you take it outside the United States', '$150 more', SOURCES.nclex, {
        certainty: 'A',
        volatility: 'high',
      }),
      known('change-fee', 'If you change to another state', '$50', SOURCES.nclex, {
        certainty: 'A',
        volatility: 'high',
      }),
    ],
    need: ['Proof of identity. The name must be the same as on your registration.'],
    meanwhile: ['Ask your Connector how nurses at their hospital prepared.'],
  }),
  step('keep', 'Receive your license and keep it', {
    body: richText(
      'When the Board has everything, it issues the license. Tell the Board when your name or address changes. Renew the license on time.',
      'The Nurse Licensure Compact is an agreement between states. With a multistate license you may work in every state of the Compact. Ask the Board what you need for one. Illinois is across the river and has its own rules.',
    ),
    facts: [
      known('renewal', 'Renewal', 'Every two years, by 30 April of odd years', SOURCES.fees, {
        certainty: 'B',
        volatility: 'medium',
      }),
      known('renewal-fee', 'Fee for renewal', '$85', SOURCES.fees, { certainty: 'B', volatility: 'high' }),
      known('compact', 'Nurse Licensure Compact', 'Missouri is a member', SOURCES.compact, {
        certainty: 'A',
        volatility: 'low',
      }),
      known('pay', 'Median pay of registered nurses in Missouri', '$77,590 a year', SOURCES.pay, {
        certainty: 'B',
        volatility: 'medium',
        note: 'Half of the nurses earn more and half earn less.',
      }),
    ],
  }),
];
