import { known, unsettled } from '../facts.ts';
import { article, factBox } from './blocks.ts';
import { RULES } from './rules.ts';
import { POLICY_SOURCES as SOURCES } from './statePolicySources.ts';

const A = { certainty: 'A', volatility: 'high' } as const;

const MISSOURI = [
  known(
    'mo-list',
    'Where its policies are',
    'On one page of the Office of Workforce Development',
    SOURCES.missouriList,
    {
      ...A,
      note: 'Since May 2024 the state board approves each new one. The older ones, named issuances, stay in force until they are revised.',
    },
  ),
  known(
    'mo-eligibility',
    'Who is eligible, and by which papers',
    'Issuance 07-2022',
    SOURCES.missouriIssuances,
    {
      ...A,
      note: 'We have seen its summary, not the guide attached to it. It is older than the federal letter of July 2025: ask which of the two your office follows.',
    },
  ),
  known(
    'mo-supportive',
    'What else Title I may pay',
    'Policy 03-2024, supportive services',
    SOURCES.missouriIssuances,
    {
      ...A,
      note: 'On the agenda of the state board for November 7, 2024. We have not seen whether it names evaluations, tests and licenses.',
    },
  ),
  known(
    'mo-notes',
    'How a case note is written',
    'Issuance 09-2022, for all programs',
    SOURCES.missouriIssuances,
    A,
  ),
  known('mo-income', 'What low income is', 'Issuance 16-2023', SOURCES.missouriIssuances, {
    ...A,
    note: 'Two tables, of which staff may use either: 70 percent of the lower living standard, and the poverty level. Both change each year.',
  }),
];

const ILLINOIS = [
  known(
    'il-open',
    'What is open to everybody',
    'Self-service, information, workshops and job fairs, “without determination of eligibility”',
    SOURCES.illinoisEligibility,
    {
      ...A,
      note: 'A name is asked for. The policy says that this is no ground to deny the service to who does not give it.',
    },
  ),
  known(
    'il-priority',
    'Who comes first for Adult money',
    'People on public assistance, other people with low income, and people whose basic skills are low',
    SOURCES.illinoisProgram,
    {
      ...A,
      note: 'In the words of the state, “regardless of funds available”. Veterans come first in every program of the Department of Labor.',
    },
  ),
];

/** What the two states themselves say about Title I, with dates. */
export const statePolicy = () =>
  article({
    title: 'What Missouri and Illinois say',
    slug: 'state-policy',
    kind: 'article',
    audiences: ['boards', 'practitioners'],
    summary:
      'The federal text first, then the own policy of each state: the number, the date and the page of each, and what we could not read.',
    authority: 'the state office of workforce development',
    publishedOn: '2026-11-29',
    parts: [
      'A board follows federal law, then the policy of its own state, then its own. No other state’s manual counts here.',
      '## The federal text',
      factBox(
        'federal',
        'Title I, adults',
        RULES.age,
        RULES.workPermission,
        RULES.priority,
        known(
          'training',
          'What training can be',
          'A list that is “not all-inclusive”',
          SOURCES.federalTraining,
          {
            certainty: 'A',
            volatility: 'low',
            note: '20 CFR 680.200. English classes count when they come together with other training.',
          },
        ),
        RULES.supportive,
      ),
      '## Missouri',
      factBox('missouri', 'Office of Workforce Development', ...MISSOURI),
      '## Illinois',
      factBox('illinois', 'Department of Commerce and Economic Opportunity', ...ILLINOIS),
      '## What is not settled',
      factBox(
        'open',
        'Ask before you decide',
        unsettled('mo-check', 'How Missouri wants permission to work checked', SOURCES.missouriList, {
          certainty: 'X',
          volatility: 'high',
          note: 'We found no policy of the state about the newest federal letter.',
        }),
        unsettled('il-check', 'What Illinois asks after the court order', SOURCES.illinoisEligibility, {
          certainty: 'X',
          volatility: 'high',
          note: 'Its policy is older than the order. Ask, and write down who answered and when.',
        }),
      ),
      '## Use it',
      '- Go through [Can I serve this person?](/workforce/can-i-serve-this-person/) and print the case note.',
      '- Take the [model resolution](/workforce/model-resolution/) to your next meeting.',
    ],
  });

/** What the law puts first, and how a board makes it real. */
export const priorityOfService = () =>
  article({
    title: 'Priority of service in law',
    slug: 'priority-of-service',
    kind: 'article',
    audiences: ['boards', 'practitioners'],
    summary:
      'Who comes first for the Adult money of Title I, in the words of the rule, and four decisions that make it reach a nurse who still learns English.',
    authority: 'your workforce board',
    publishedOn: '2026-11-29',
    parts: [
      '## The words of the rule',
      factBox(
        'rule',
        '20 CFR 680.600 and 680.610',
        RULES.priority,
        known(
          'criteria',
          'Who sets how it is applied',
          'States and local areas “must establish criteria”',
          SOURCES.federalPriority,
          {
            certainty: 'A',
            volatility: 'low',
            note: '680.600(b). A board and the governor may also put other groups forward, if veterans and the three groups still come first (c).',
          },
        ),
        known(
          'dislocated',
          'Dislocated worker money',
          'The rule does not reach it',
          SOURCES.federalPriority,
          {
            certainty: 'A',
            volatility: 'low',
            note: '20 CFR 680.610.',
          },
        ),
      ),
      '## Four decisions for a board',
      '1. Say in your policy how staff find out that English holds somebody back: a short test, or a talk.',
      '1. Say that a degree from another country does not end this. A nurse can read well in one language and need help in another.',
      '1. Count each quarter how many people of each group were served, and how many had a degree from abroad.',
      '1. Put the amount in writing that you pay for evaluations, tests and licenses.',
      'The two states say what they ask in [their own policy](/workforce/state-policy/).',
    ],
  });
