import { dollars, dollarsBetween, known, neither, unsettled, weeks } from '../../facts.ts';
import { richText } from '../../portableText.ts';
import { step } from '../parts.ts';
import { SOURCES } from './sources.ts';

const page = { certainty: 'B', volatility: 'medium' } as const;

/** The second half of the path: from the fingerprints to the certificate. */
export const LAST_STEPS = [
  step('fingerprints', 'Give your fingerprints', {
    decides: 'The police check, and DESE decides',
    link: ['Missouri Automated Criminal History Site (MACHS)', 'https://www.machs.mo.gov'],
    body: richText(
      'The state checks whether a person who works with children has a criminal record. You register online, and then give your fingerprints. Ask DESE when to do it, because the result does not stay valid forever.',
      'Ask DESE for its registration code of four digits. With a wrong code the result, and your money, go to another office.',
    ),
    facts: [
      known('check-cost', 'Cost of the fingerprints', '$41.75', SOURCES.fingerprints, {
        certainty: 'B',
        volatility: 'high',
        note: 'All parts together. The list has no date: look again when you register.',
        amount: dollars(41.75),
      }),
      known('check-time', 'Until DESE has the result', 'Seven to ten business days', SOURCES.fingerprints, {
        ...page,
        amount: weeks(1, 2),
      }),
    ],
    need: [
      'Proof of identity, with the same name as on your application',
      'The registration code that DESE gives you',
    ],
  }),
  step('tests', 'Pass the tests that DESE names', {
    decides: 'DESE names them, and ETS gives them',
    link: ['ETS, Praxis for Missouri', 'https://praxis.ets.org'],
    body: richText(
      'Wait until DESE tells you which tests you need. Each subject and each age of children has its own. Missouri changed its tests in 2024, so check the date of every guide that you read.',
      'ETS needs your Social Security number, because DESE finds your results by it. This is an office in the United States: here you may give it.',
    ),
    facts: [
      known('praxis', 'Tests', 'Praxis, since July 1, 2024', SOURCES.praxis, {
        certainty: 'A',
        volatility: 'medium',
        note: 'The tests with the names MEGA and MoCA ended in June 2024. If you passed them before, they stay valid in most cases.',
      }),
      unsettled('english-rule', 'Whether DESE asks for a test of English', SOURCES.foreign, {
        certainty: 'C',
        volatility: 'medium',
        note: 'One page lists none. Ask before you pay for a test.',
      }),
      known('test-cost', 'Fees of the tests', 'From $116 to $212, by subject', SOURCES.testPrices, {
        certainty: 'B',
        volatility: 'high',
        note: 'For elementary school $212 for four parts, or $53 for one. You may need more than one test.',
        amount: dollarsBetween(116, 212),
      }),
      known(
        'score-time',
        'Until you have the scores',
        'From seven to 21 days after the test',
        SOURCES.scores,
        {
          certainty: 'B',
          volatility: 'medium',
          note: 'Longest where you write answers. Some tests have fixed weeks, and their scores come later. The page has no date: look again when you register.',
          amount: weeks(1, 3),
        },
      ),
    ],
    need: ['The list of tests from DESE', 'Proof of identity, with the same name as on your registration'],
    meanwhile: ['Take the free practice test that comes with the test you buy.'],
  }),
  step('certificate', 'Receive your certificate and find a school', {
    decides: 'DESE gives it, and a school employs you',
    link: ['DESE, Educator Certification', 'https://dese.mo.gov/educator-quality/certification'],
    body: richText(
      'Public schools hire by district, and each district has its own list of open places. Ask your Connector which ones look for your subject.',
    ),
    facts: [
      known(
        'kind',
        'The first certificate',
        'Initial Professional Certificate, valid for four years',
        SOURCES.certificate,
        { ...page, amount: neither('weeks') },
      ),
    ],
  }),
];
