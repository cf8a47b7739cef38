import { known, unsettled } from '../facts.ts';
import { SOURCES } from './sources.ts';

/** The rules that several articles name, each said once. A key stands once in an article. */
export const RULES = {
  workPermission: known(
    'who',
    'Whom the Adult program serves',
    'People of 18 years or more with permission to work in the United States',
    SOURCES.manual,
    {
      certainty: 'A',
      volatility: 'medium',
      note: 'Refugees, asylees, humanitarian parolees and other immigrants with permission to work are included. Registration with the Selective Service is needed too, where that rule applies.',
    },
  ),
  verification: known(
    'verify',
    'Since July 10, 2025',
    'Work permission is checked, and the check is written down, before services for participants begin',
    SOURCES.verification,
    {
      certainty: 'A',
      volatility: 'high',
      note: 'This is for Title I, Wagner-Peyser, dislocated worker grants, YouthBuild and other grants of the Department of Labor.',
    },
  ),
  citizenship: known(
    'citizenship',
    'Citizenship',
    'A protected ground: a board may not add rules of its own about it',
    SOURCES.manual,
    { certainty: 'A', volatility: 'low', note: 'WIOA, section 188, and 29 CFR 38.11.' },
  ),
  endDate: known(
    'end',
    'Permission with an end date',
    'Services are planned to finish before the permission ends',
    SOURCES.manual,
    { certainty: 'A', volatility: 'medium', note: 'Without permission, eligibility ends.' },
  ),
  adultEducation: known(
    'title-two',
    'Since July 11, 2025',
    'Title II classes are for citizens and “qualified immigrants” only, as the Department of Education reads the law',
    SOURCES.adultEducation,
    {
      certainty: 'A',
      volatility: 'high',
      note: '“Qualified immigrant” is a term of the federal law of 1996 on public benefits (PRWORA). Permission to work is not the same.',
    },
  ),
  injunction: known(
    'court',
    'The court order of September 10, 2025',
    'It blocks this reading in 20 states and the District of Columbia. Illinois is one of them. Missouri is not.',
    SOURCES.injunction,
    {
      certainty: 'A',
      volatility: 'high',
      note: 'The government appealed in November 2025. We know the order as it stood then.',
    },
  ),
  today: unsettled('today', 'How it stands in 2026', SOURCES.injunction, {
    certainty: 'X',
    volatility: 'high',
    note: 'We found no later source. Ask your state and the school before you send a person there or turn one away.',
  }),
  uses: known(
    'uses',
    'What boards have paid for',
    'Career advice, English together with training, credential evaluation and license costs, paid work experience, on-the-job training',
    SOURCES.uses,
    {
      certainty: 'B',
      volatility: 'medium',
      note: 'Practitioners name these. The policy of your own board decides.',
    },
  ),
} as const;
