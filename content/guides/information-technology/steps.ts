import {
  dollars,
  dollarsBetween,
  dollarsOrMore,
  known,
  NOT_FOUND_LAST,
  neither,
  someWeeks,
  unsettled,
  weeks,
} from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const page = { certainty: 'B', volatility: 'medium' } as const;
const price = { certainty: 'B', volatility: 'high' } as const;
const official = { certainty: 'A', volatility: 'medium' } as const;
const EMPLOYERS = 'Employers, each for itself';

/** The path to a first job here, in the order that costs the least. */
export const STEPS = [
  step('aim', 'Choose one kind of work, and count what it asks for', {
    decides: 'You, with people in your field',
    link: ['Jobs of the Missouri Job Centers', 'https://jobs.mo.gov/'],
    body: richText(
      'No state asks for a license here. Read twenty job offers for one kind of work: support, networks, software, data or security. Count the tools and certificates that they name. Learn what they name most often, and nothing else.',
    ),
    facts: [
      known('license', 'License', 'Not needed: Missouri has no board for this work', SOURCES.boards, {
        certainty: 'A',
        volatility: 'low',
      }),
    ],
    need: ['A list of the tools that you know, with years'],
    meanwhile: ['Ask your Connector to read the list with you.'],
  }),
  step('degree', 'Show your degree, if the offers ask for one', {
    decides: EMPLOYERS,
    link: ['WES, credential evaluation', SOURCES.evaluation.sourceUrl],
    body: richText(
      'Many employers are content with your own words: “Bachelor’s degree in computer science, University of Aleppo”. Order a report only when an employer or a college asks for it.',
      'For work the short report is enough. It has the name “Document-by-Document”.',
    ),
    facts: [
      known('report', 'Report for employment', 'Document-by-Document', SOURCES.evaluation, official),
      known(
        'evaluation-time',
        'Time for it',
        'About three days, after all papers are there',
        SOURCES.evaluationTime,
        {
          certainty: 'A',
          volatility: 'medium',
          amount: weeks(1),
        },
      ),
      known('evaluation-cost', 'Cost of a report for employment', '$110 or more', SOURCES.evaluationPrice, {
        ...price,
        note: 'At another company. The form is old: expect more today.',
        amount: dollarsOrMore(110),
      }),
    ],
    need: ['Records that your school sends itself'],
  }),
  step('portfolio', 'Put three pieces of work where others can open them', {
    decides: EMPLOYERS,
    link: ['GitHub, plans and prices', 'https://github.com/pricing'],
    body: richText(
      'Code goes to GitHub. For networks or support write one page: the problem, what you did, the result. Show nothing that belongs to an old employer.',
      'Write a résumé of one page in English, without photo, age or family. Ask a job center to read it.',
    ),
    facts: [
      known('help', 'Help with the résumé', 'None: a job center helps free of charge', SOURCES.jobCenters, {
        ...page,
        amount: dollars(0),
      }),
    ],
  }),
  step('certificate', 'Take one certificate that the offers name', {
    decides: 'The company that sells the exam',
    link: ['CompTIA, certificates', 'https://www.comptia.org/'],
    body: richText(
      'For support and networks employers often name CompTIA. For clouds they name the exams of AWS or Azure. Programmers mostly need none. Try the free lessons first, and ask a job center to pay.',
    ),
    facts: [
      known('first-exam', 'A first certificate', '$99 to $492', SOURCES.certificates, {
        ...price,
        note: 'Azure or AWS for beginners $99 and $100. A+ with its two exams $492 in 2023: expect more today.',
        amount: dollarsBetween(99, 492),
      }),
      known('next-exams', 'Later ones', 'Network+ $358, Security+ $392, as of 2023', SOURCES.certificates, {
        ...price,
        amount: neither('usd'),
      }),
    ],
    need: ['Proof of identity, with the same name as on your registration'],
  }),
  step('training', 'Let somebody else pay for training', {
    decides: 'Job centers and schools',
    link: ['Missouri list of schools that job centers may pay', 'https://scorecard.mo.gov/scorecard/'],
    body: richText(
      'Go to a job center before you sign anything. It pays only for schools on the list of the state. Free schools choose whom they take: ask about age, income and permission to work.',
    ),
    facts: [
      known('job-center', 'A job center has paid', 'Up to $4,000 a person in 2020', SOURCES.trainingMoney, {
        ...price,
        note: 'In St. Charles County. Ask what yours pays today.',
        amount: neither('usd'),
      }),
      known(
        'launchcode-price',
        'LaunchCode in St. Louis',
        'None: the course was free in 2021',
        SOURCES.launchCode,
        {
          ...price,
          amount: dollars(0),
        },
      ),
      known('launchcode-time', 'Time of its course', '20 weeks in part time', SOURCES.launchCode, {
        ...page,
        amount: weeks(20),
      }),
      known('npower', 'NPower in St. Louis', 'Free, for people of 18 to 26 and veterans', SOURCES.nPower, {
        ...price,
        note: 'Sixteen weeks, then seven of paid work.',
        amount: someWeeks(16, 23),
      }),
      known(
        'per-scholas',
        'Per Scholas, online',
        'Free, live courses in support and code',
        SOURCES.perScholas,
        {
          ...price,
          note: 'Some states are left out: ask about yours.',
          amount: neither('weeks'),
        },
      ),
      unsettled('course-price', 'A course at a college', NOT_FOUND_LAST, {
        certainty: 'X',
        volatility: 'high',
        ask: 'the college',
        amount: dollars(),
      }),
      unsettled('programs-now', 'Which of them take people this year', SOURCES.launchCode, {
        certainty: 'X',
        volatility: 'high',
        ask: 'each school',
      }),
    ],
  }),
  step('apprenticeship', 'Look for an apprenticeship', {
    decides: 'The employer',
    link: ['Apprenticeship Missouri', SOURCES.apprenticeships.sourceUrl],
    body: richText(
      'It is a job with pay from the first day, with lessons beside it. Write to the office of the state and ask for technology near St. Louis. The International Institute can help you to apply.',
    ),
    facts: [
      known('apprentice-cost', 'Cost', 'None: you earn while you learn', SOURCES.earning, {
        ...page,
        amount: dollars(0),
      }),
      known('office', 'Email', 'apprenticeship@dhewd.mo.gov', SOURCES.apprenticeships, official),
      known(
        'fields',
        'Technology is among its fields',
        'Yes, as of November 2024',
        SOURCES.technologyApprentices,
        official,
      ),
    ],
  }),
  step('apply', 'Apply, and pay nobody for a job', {
    decides: 'The employer',
    link: ['Tips of the Federal Trade Commission', SOURCES.placement.sourceUrl],
    body: richText(
      'Write to people, not only to forms. A Connector can introduce you. Say in two sentences what you can do for this company.',
      'Some firms sell “training and placement”. They want money before the job or a part of your pay after it. Some write work into your résumé that you never did. That can cost you the job, and hurt your immigration case.',
    ),
    facts: [
      known('placement', 'Honest placement firms', 'The employer pays them, not you', SOURCES.placement, {
        certainty: 'A',
        volatility: 'low',
        amount: neither('usd'),
      }),
    ],
    meanwhile: ['Take support work for a time: it opens the door to networks and security.'],
  }),
];
