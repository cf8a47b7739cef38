import { dollars, known, NOT_FOUND, neither, unsettled, weeks } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const sure = { certainty: 'A', volatility: 'medium' } as const;
const law = { certainty: 'A', volatility: 'low' } as const;

/** The path to the license, in the order that loses the least time and money. */
export const STEPS = [
  step('decide', 'Find out whether your work needs a license', {
    decides: 'You, with people in your field',
    body: richText(
      'Most engineers work for a company and never get a license. Without one, do not call yourself a Professional Engineer, and do not offer engineering to the public under this name.',
      'Read ten job offers in your field and count how many ask for a license. Then ask your Connector. You may not need the other steps at all.',
    ),
    facts: [
      known(
        'unlicensed',
        'Engineers without a license',
        'Most engineering graduates never get one, and many jobs need none',
        SOURCES.withoutLicense,
        law,
      ),
      unsettled('exempt', 'Which work is free of the license in Missouri', SOURCES.exemption, {
        certainty: 'X',
        volatility: 'low',
        note: 'We have not seen the words of the Missouri law on this.',
      }),
    ],
    need: ['Job offers in your field, printed or saved'],
    meanwhile: ['Apply for jobs that need no license. They are listed further down.'],
  }),
  step('ask', 'Ask the engineering board which way is open to you', {
    decides: 'The engineering board',
    body: richText(
      'Say where you studied, which degree you hold, how long you have worked, and whether you hold a license in another country. Ask which evaluation the board wants, and in which order to do the steps below.',
    ),
    facts: [
      known('phone', 'Telephone', '573-751-0047', SOURCES.board, sure),
      known('email', 'Email', 'moapeplspla@pr.mo.gov', SOURCES.board, sure),
      known(
        'address',
        'Address',
        '3605 Missouri Blvd, Suite 380, Jefferson City, MO 65109',
        SOURCES.board,
        sure,
      ),
      known('hours', 'Open', 'Monday to Friday, 7:30 to 5:00', SOURCES.board, sure),
    ],
    need: ['Your degree', 'Your license from another country, if you have one'],
    meanwhile: ['Ask your university how it sends official records, and for descriptions of your courses.'],
  }),
  step('law', 'Compare yourself with what the law asks', {
    decides: 'Missouri law, and the board for each person',
    body: richText(
      'The law asks for education, experience and two exams. The board decides how each condition applies to a person who studied abroad.',
    ),
    facts: [
      known(
        'education',
        'Education',
        'An approved engineering degree, or at least a bachelor’s degree in engineering that the board finds equal',
        SOURCES.law,
        law,
      ),
      known(
        'abroad',
        'A degree from abroad',
        'Without approval by ABET, it needs a favorable report from an evaluation service that the board accepts',
        SOURCES.admission,
        law,
      ),
      known(
        'licensed-abroad',
        'If you hold a license in another country',
        'You still take the NCEES exams that you have not passed',
        SOURCES.comity,
        {
          ...law,
          note: 'After 20 years of practice the FE exam is waived.',
          amount: neither('weeks'),
        },
      ),
    ],
  }),
  step('evaluation', 'Have your degree evaluated', {
    decides: 'The engineering board accepts it or not',
    body: richText(
      'NCEES compares your degree with what engineers study in the United States. It reads the content of your courses, and not only their names. Do not order a report before the board asks for it.',
    ),
    facts: [
      known(
        'documents',
        'NCEES asks for',
        'A transcript mailed by the school, your diploma, and official course descriptions from every university',
        SOURCES.evaluation,
        sure,
      ),
      known(
        'science',
        'Mathematics and basic science',
        'Compared with 32 credits in the United States',
        SOURCES.evaluation,
        sure,
      ),
      known(
        'standard',
        'Engineering, and general education',
        'Compared with 48 credits and 16 credits',
        SOURCES.standard,
        { certainty: 'B', volatility: 'medium' },
      ),
      unsettled('evaluation-cost', 'Cost of the evaluation', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        ask: 'NCEES',
        amount: dollars(),
      }),
      unsettled('evaluation-time', 'Time for the evaluation', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        ask: 'NCEES',
        amount: weeks(),
      }),
    ],
    need: ['Your diploma', 'Official course descriptions', 'English translations, if NCEES asks for them'],
    meanwhile: ['Begin to prepare for the FE exam.'],
  }),
  step('fe', 'Pass the FE exam', {
    decides: 'NCEES gives the test',
    body: richText(
      'The FE exam asks about all that an engineer studies. You take it at a test center of the company Pearson VUE.',
    ),
    facts: [
      known('fe-fee', 'Fee for the FE exam', '$225', SOURCES.feExam, {
        certainty: 'A',
        volatility: 'high',
        amount: dollars(225),
      }),
      known('fe-form', 'The exam', '110 questions in six hours, all year round', SOURCES.feExam, sure),
      known(
        'fe-register',
        'How to register',
        'With a degree that ABET approved: at NCEES. With another degree: ask the board first',
        SOURCES.registering,
        { certainty: 'B', volatility: 'medium' },
      ),
    ],
    need: ['Proof of identity, with the same name as on your registration'],
    meanwhile: ['Work in your field. Years of work count for the next step.'],
  }),
  step('experience', 'Show your years of experience', {
    decides: 'The engineering board',
    body: richText(
      'The years count from your degree. Ask the board whether your work abroad counts, and who must confirm it. If it does, you may have finished this step already.',
    ),
    facts: [
      known(
        'years',
        'Experience after the degree',
        'Four years, or three with a master’s degree',
        SOURCES.admission,
        {
          ...law,
          note: 'The law calls it “satisfactory experience”.',
          amount: weeks(156, 208),
        },
      ),
      known('study', 'Study after the degree', 'Up to one year may count as experience', SOURCES.law, {
        ...law,
        amount: neither('weeks'),
      }),
    ],
    need: [
      'A list of your projects, with dates and your part in each',
      'Names of engineers who know your work',
    ],
  }),
  step('pe', 'Apply to the board and pass the PE exam', {
    decides: 'The board admits you, and NCEES gives the test',
    body: richText(
      'You may take the PE exam when the board is satisfied with your education. Ask which comes first for you: the exam, or the application for the license.',
    ),
    facts: [
      known(
        'admission',
        'Who may take the exam',
        'Anyone who meets the rule on education',
        SOURCES.admission,
        law,
      ),
      unsettled('pe-fee', 'Fee for the PE exam', SOURCES.peExam, {
        certainty: 'C',
        volatility: 'high',
        ask: 'NCEES',
        amount: dollars(),
      }),
      unsettled('application-fee', 'Fee of the board for the application', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        amount: dollars(),
      }),
      known('service-fee', 'Service fee of MoPro', '$7', SOURCES.serviceFee, {
        certainty: 'A',
        volatility: 'high',
        note: 'For a first application, and again for each renewal.',
        amount: dollars(7),
      }),
      unsettled('decision-time', 'Time until the board decides', NOT_FOUND, {
        certainty: 'X',
        volatility: 'high',
        amount: weeks(),
      }),
    ],
    need: ['The evaluation report', 'Your result of the FE exam', 'Proof of your experience'],
    meanwhile: ['Ask your Connector whether their company helps engineers to prepare.'],
  }),
  step('keep', 'Receive your license and keep it', {
    decides: 'The engineering board',
    body: richText(
      'When the board has everything, it issues the license. Tell the board when your name or address changes. Go on learning, and keep proof of it.',
    ),
    facts: [
      known('renewal', 'Renewal', '30 professional development hours every two years', SOURCES.renewal, sure),
    ],
  }),
];
