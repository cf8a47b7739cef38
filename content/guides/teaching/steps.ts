import { dollars, known, NOT_FOUND, unsettled, weeks } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const AGENCY = 'the evaluation agency';
const sure = { certainty: 'A', volatility: 'medium' } as const;

/** The path to the certificate, in the order that loses the least time and money. */
export const STEPS = [
  step('ask', 'Ask DESE how it will look at your case', {
    decides: 'DESE, case by case',
    body: richText(
      'Write or call before you order any document. Say which degree you hold, which subjects and ages you taught, and whether you hold a teaching certificate in another country.',
      'Ask which evaluation agencies DESE accepts. Write down the date and the name of the person who answers.',
    ),
    facts: [
      known('who', 'The office', 'DESE Educator Certification', SOURCES.office, sure),
      known('phone', 'Telephone', '573-751-0051', SOURCES.office, sure),
      known('email', 'Email', 'certification@dese.mo.gov', SOURCES.office, sure),
      known('address', 'Address', 'P.O. Box 480, Jefferson City, MO 65102-0480', SOURCES.office, sure),
      unsettled('foreign', 'What a teaching certificate from abroad counts for', SOURCES.foreign, {
        certainty: 'X',
        volatility: 'medium',
        note: 'One page says that DESE can give a comparable certificate. An older one says that it looks at each course. DESE decides case by case.',
      }),
    ],
    need: ['Your degree', 'Your teaching certificate from another country, if you have one'],
    meanwhile: ['Write down how many years you taught, which subjects, and in which grades.'],
  }),
  step('transcripts', 'Collect your official transcripts', {
    decides: 'Your schools send them',
    body: richText(
      'Ask every college and university where you studied. An agency and DESE may each want their own copy, so ask how many you need.',
    ),
    facts: [
      known(
        'originals',
        'DESE asks for',
        'Original transcripts from every school, with your Social Security number or educator number on them',
        SOURCES.outOfState,
        {
          certainty: 'B',
          volatility: 'medium',
          note: 'An older page. It refuses copies by fax or email. Ask how it is today.',
        },
      ),
      unsettled('transcript-cost', 'Cost of transcripts and translations', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        ask: 'your schools and a translator',
        amount: dollars(),
      }),
      unsettled('transcript-time', 'Time until your schools send them', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        ask: 'your schools',
        amount: weeks(),
      }),
    ],
    need: ['The names and dates of all schools where you studied', 'Your diplomas'],
    meanwhile: ['Look at the jobs further down that need no certificate.'],
  }),
  step('evaluation', 'Have your degree evaluated', {
    decides: 'An agency that DESE accepts',
    body: richText(
      'DESE does not evaluate degrees from other countries. You send your transcripts and certificates to an agency that DESE has approved. The agency writes a report in English.',
      'Check the report against the list below before you pay for it. A report without one of these parts may not count.',
    ),
    facts: [
      known('evaluator', 'Who evaluates', 'An agency that DESE has approved', SOURCES.evaluation, sure),
      known(
        'report',
        'The report must show',
        'Course titles, credit hours, letter grades, the grade point average, and which US degree yours is equal to',
        SOURCES.evaluation,
        sure,
      ),
      unsettled('lowest-grades', 'The lowest grades that are enough', SOURCES.grades, {
        certainty: 'C',
        volatility: 'medium',
        note: 'Older checklists name a grade point average. Ask whether it still holds.',
      }),
      unsettled('evaluation-cost', 'Cost of the evaluation', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        ask: AGENCY,
        amount: dollars(),
      }),
      unsettled('evaluation-time', 'Time for the evaluation', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        ask: AGENCY,
        amount: weeks(),
      }),
    ],
    need: [
      'Official transcripts',
      'Your teaching certificate',
      'English translations, if the agency asks for them',
    ],
    meanwhile: ['Visit a school, if one invites you. Classrooms here may work in another way than yours.'],
  }),
  step('apply', 'Apply to DESE', {
    decides: 'DESE',
    body: richText(
      'The form has a name that misleads many people. It speaks of graduates from outside Missouri, and not of other countries. It is still the form for you.',
    ),
    facts: [
      known('form', 'The form', '“Application for Non-Missouri Graduates”, online', SOURCES.form, {
        certainty: 'B',
        volatility: 'medium',
      }),
      known('fee', 'Fee for the application', '$100', SOURCES.fee, {
        certainty: 'B',
        volatility: 'high',
        note: 'You do not get it back, whatever DESE decides.',
        amount: dollars(100),
      }),
      unsettled('decision-time', 'Time until DESE decides', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        amount: weeks(),
      }),
    ],
    need: ['The report of the evaluation agency', 'Official transcripts', 'Your Social Security number'],
  }),
  step('fingerprints', 'Give your fingerprints', {
    decides: 'The police check, and DESE decides',
    body: richText(
      'The state checks whether a person who works with children has a criminal record. You register online, and then give your fingerprints. Ask DESE when to do it, because the result does not stay valid for ever.',
    ),
    facts: [
      known('machs', 'Where to register', 'MACHS, at machs.mo.gov', SOURCES.background, {
        certainty: 'B',
        volatility: 'medium',
      }),
      unsettled('check-cost', 'Cost of the fingerprints', SOURCES.background, {
        certainty: 'C',
        volatility: 'high',
        note: 'Ask also how long the result is valid.',
        amount: dollars(),
      }),
    ],
    need: [
      'Proof of identity, with the same name as on your application',
      'The registration code that DESE gives you',
    ],
  }),
  step('tests', 'Pass the tests that DESE names', {
    decides: 'DESE names them, and ETS gives them',
    body: richText(
      'Wait until DESE tells you which tests you need. Each subject and each age of children has its own. Missouri changed its tests in 2024, so check the date of every guide that you read.',
    ),
    facts: [
      known('praxis', 'Tests', 'Praxis, since July 1, 2024', SOURCES.praxis, {
        certainty: 'A',
        volatility: 'medium',
        note: 'The tests with the name MEGA ended in June 2024.',
      }),
      unsettled('test-cost', 'Fees of the tests', SOURCES.testPrices, {
        certainty: 'C',
        volatility: 'high',
        note: 'Prices rose with the change.',
        ask: 'ETS',
        amount: dollars(),
      }),
    ],
    need: ['The list of tests from DESE', 'Proof of identity, with the same name as on your registration'],
    meanwhile: ['Ask ETS for sample questions, and practice the way they ask.'],
  }),
  step('certificate', 'Receive your certificate and find a school', {
    decides: 'DESE gives it, and a school employs you',
    body: richText(
      'Public schools hire by district, and each district has its own list of open places. Ask your Connector which ones look for your subject.',
    ),
    facts: [
      unsettled('kind', 'Which certificate, and how long it is valid', SOURCES.certificate, {
        certainty: 'C',
        volatility: 'medium',
        note: 'One page says that your years of experience decide.',
      }),
      known(
        'no-substitute',
        'Work as a substitute',
        'A valid Missouri certificate is enough; you need no second one',
        SOURCES.noSubstitute,
        { certainty: 'B', volatility: 'medium' },
      ),
    ],
    meanwhile: ['Ask your Connector how teachers from other countries were hired.'],
  }),
];
