import { dollars, dollarsOrMore, known, NOT_FOUND, unsettled, weeks } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { LAST_STEPS } from './lastSteps.ts';
import { SOURCES } from './sources.ts';

const sure = { certainty: 'A', volatility: 'medium' } as const;
const page = { certainty: 'B', volatility: 'medium' } as const;

/** The path to the certificate, in the order that loses the least time and money. */
export const STEPS = [
  step('ask', 'Ask DESE how it will look at your case', {
    decides: 'DESE, case by case',
    link: ['DESE, Educator Certification', 'https://dese.mo.gov/educator-quality/certification'],
    body: richText(
      'Write or call before you order any document. Say which degree you hold, which subjects and ages you taught, and whether you hold a teaching certificate in another country.',
      'Ask which evaluation agencies DESE accepts. Write down the day and the name of the person who answers.',
    ),
    facts: [
      known('phone', 'Telephone', '573-751-0051', SOURCES.office, sure),
      known('email', 'Email', 'certification@dese.mo.gov', SOURCES.office, sure),
      known('address', 'Address', 'P.O. Box 480, Jefferson City, MO 65102-0480', SOURCES.office, sure),
      known(
        'two-ways',
        'With or without a certificate from abroad',
        'With one, you write to DESE directly. Without one, a university in Missouri looks at your studies first',
        SOURCES.form,
        page,
      ),
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
    link: ['DESE, checklist', SOURCES.checklist.sourceUrl],
    body: richText(
      'Ask every college and university where you studied. An agency and DESE may each want their own copy, so ask how many you need.',
      'Never mail your only original: what DESE gets, it keeps. Never give your Social Security number to a school abroad. DESE knows you by your educator number, which you get when you make a profile there.',
    ),
    facts: [
      known(
        'originals',
        'DESE asks for',
        'Original transcripts from every school, with your educator number on them',
        SOURCES.checklist,
        { ...page, note: 'Faxed, scanned or emailed copies are refused. Ask how it is today.' },
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
    need: ['The names and dates of all schools where you studied', 'Copies of your diplomas'],
  }),
  step('evaluation', 'Have your degree evaluated', {
    decides: 'An agency that DESE accepts',
    link: ['Steps for teachers from other countries (University of Missouri)', SOURCES.form.sourceUrl],
    body: richText(
      'DESE does not evaluate degrees from other countries. You send your transcripts and certificates to an agency that DESE has approved. The agency writes a report in English.',
      'Check that the report will have all the parts below before you pay for it. A report without one of them may not count.',
    ),
    facts: [
      known(
        'report',
        'The report must show',
        'Course titles, credit hours, letter grades, the grade point average, and which US degree yours is equal to',
        SOURCES.form,
        { ...sure, note: 'Missouri State University has the same list.' },
      ),
      known('lowest-grades', 'The lowest grade point average', '2.75 of 4.0', SOURCES.checklist, {
        ...page,
        note: 'Over all your studies. Ask whether it still holds.',
      }),
      known('evaluation-cost', 'Cost of the evaluation', '$160 or more', SOURCES.evaluationPrice, {
        certainty: 'B',
        volatility: 'high',
        note: 'At one agency, by an old form: it may be more today.',
        amount: dollarsOrMore(160),
      }),
      known(
        'evaluation-time',
        'Time for the evaluation',
        'From 5 to 15 business days, by agency',
        SOURCES.evaluationTime,
        {
          certainty: 'B',
          volatility: 'high',
          note: 'Once they have all papers and the money. Ask first which agency DESE takes.',
          amount: weeks(1, 3),
        },
      ),
    ],
    need: [
      'Official transcripts',
      'Your teaching certificate',
      'English translations, if the agency asks for them',
    ],
  }),
  step('apply', 'Apply to DESE', {
    decides: 'DESE',
    link: ['Application for Non-Missouri Graduates', SOURCES.checklist.sourceUrl],
    body: richText(
      'The form speaks of graduates from outside Missouri, and not of other countries. It is still the form for you.',
    ),
    facts: [
      known('fee', 'Fee for the application', '$100', SOURCES.fee, {
        certainty: 'B',
        volatility: 'high',
        note: 'You do not get it back, whatever DESE decides.',
        amount: dollars(100),
      }),
      known(
        'experience',
        'To count your years as a teacher',
        'A letter of each school with your subjects, grades and dates',
        SOURCES.checklist,
        {
          ...page,
          note: 'The work was under contract and at least half time. Substitute, assistant and college teaching do not count.',
        },
      ),
      known(
        'decision-time',
        'Time until DESE decides',
        'Plan with six weeks, and more in summer',
        SOURCES.answers,
        {
          certainty: 'B',
          volatility: 'high',
          note: 'DESE says so of the busy months, when many apply, and counts from the day on which it has everything. The page is undated.',
          amount: weeks(6),
        },
      ),
    ],
    need: [
      'The report of the evaluation agency',
      'Official transcripts',
      'A copy of your certificate, and letters about your work',
      'Your Social Security number, for the online profile',
    ],
  }),
  ...LAST_STEPS,
];
