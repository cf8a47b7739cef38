import { known, unsettled } from '../facts.ts';
import { RULE_SOURCES as SOURCES } from './ruleSources.ts';

/** The rules that several articles name, each said once. A key stands once in an article. */
export const RULES = {
  workPermission: known(
    'who',
    'Whom the Adult program serves',
    'People of 18 years or more with permission to work in the United States',
    SOURCES.statute,
    {
      certainty: 'A',
      volatility: 'medium',
      note: '29 CFR 38.11 protects “citizens and nationals of the United States, lawfully admitted permanent resident aliens, refugees, asylees, and parolees, and other immigrants authorized … to work in the United States”.',
    },
  ),
  age: known('age', 'The lowest age', '18 years', SOURCES.adults, {
    certainty: 'A',
    volatility: 'low',
    note: 'WIOA, section 3(2), means by an adult somebody of 18 or older. The Youth program is another one.',
  }),
  supportive: known(
    'supportive',
    'When Title I may pay for more than training',
    'Only for people in career or training services who cannot get it from another program, and where they need it to take part',
    SOURCES.supportive,
    {
      certainty: 'A',
      volatility: 'low',
      note: '20 CFR 680.910. A board may set a highest amount and time (20 CFR 680.920). What it pays, its own policy says.',
    },
  ),
  byStatus: known(
    'status',
    'Refugees and people granted asylum',
    'They may work without an end, whatever date is on the card: the status itself is the permission',
    SOURCES.refugees,
    {
      certainty: 'A',
      volatility: 'medium',
      note: 'A card that has run out must be renewed as a paper. It does not end eligibility. See 8 CFR 274a.12(a)(3) and (5).',
    },
  ),
  verification: known(
    'verify',
    'In Missouri, since July 10, 2025',
    'Staff check permission to work before services for participants begin, and write the check down',
    SOURCES.verification,
    {
      certainty: 'A',
      volatility: 'high',
      note: 'For Title I, Wagner-Peyser, dislocated worker grants, YouthBuild and other grants of the Department of Labor. Information and self-service alone make nobody a participant.',
    },
  ),
  verificationIllinois: known(
    'verify-illinois',
    'In Illinois, since September 10, 2025',
    'A court order stops this new duty to check. The law itself still asks for permission to work',
    SOURCES.fourNotices,
    {
      certainty: 'A',
      volatility: 'high',
      note: 'The case is about four notices, and this letter of the Department of Labor is one of them. Ask your state what it wants from you today.',
    },
  ),
  citizenship: known(
    'citizenship',
    'Citizenship',
    'A protected ground: a program may not treat people differently because of it',
    SOURCES.statute,
    { certainty: 'A', volatility: 'low' },
  ),
  cards: known(
    'cards',
    'How long new work permits hold',
    'At most 18 months for refugees, people granted asylum, and people who wait for asylum or a green card. At most one year with parole or Temporary Protected Status',
    SOURCES.cards,
    {
      certainty: 'A',
      volatility: 'high',
      note: 'For applications since December 5, 2025; older cards keep their date. Since October 30, 2025 most renewals are no longer extended while people wait. Renew early.',
    },
  ),
  endDate: known(
    'end',
    'Other permissions with an end date',
    'Renew first. Only if that is not possible, plan services to end before the date',
    SOURCES.endDate,
    {
      certainty: 'B',
      volatility: 'medium',
      note: 'The rule of one other state, which is no longer in force. We know of no such rule in Missouri or Illinois. Ask your board.',
    },
  ),
  selectiveService: known(
    'selective-service',
    'Who had to register with the Selective Service',
    'Only men born in 1960 or later. A man who came to live here at 26 or older did not have to',
    SOURCES.selectiveService,
    {
      certainty: 'A',
      volatility: 'low',
      note: 'A man over 26 who missed it can show that he did not miss it knowingly and willfully: each board has a policy for it (TEGL 11-11, Change 2). The rule is for Title I, not for Wagner-Peyser alone.',
    },
  ),
  priority: known(
    'priority',
    'Who comes first for Adult money',
    'People on public assistance, people with low income, and people whose basic skills are low, English learners among them',
    SOURCES.priority,
    {
      certainty: 'A',
      volatility: 'low',
      note: '20 CFR 680.600(a): priority “must be given to recipients of public assistance, other low-income individuals, and individuals who are basic skills deficient”. For individual career services and training, however much money there is. Not for dislocated worker money (20 CFR 680.610). Veterans in these groups come first.',
    },
  ),
  adultEducation: known(
    'title-two',
    'Since July 11, 2025',
    'Title II classes are for citizens and “qualified immigrants” only, as the Department of Education reads the law',
    SOURCES.adultEducation,
    {
      certainty: 'A',
      volatility: 'high',
      note: '“Qualified immigrant” is a term of the federal law of 1996 on public benefits, the Personal Responsibility and Work Opportunity Reconciliation Act. Permission to work is not the same.',
    },
  ),
  injunction: known(
    'court',
    'The court order of September 10, 2025',
    'It blocks the new readings of four departments in 20 states and the District of Columbia. Illinois is one of them. Missouri is not.',
    SOURCES.injunction,
    {
      certainty: 'A',
      volatility: 'high',
      note: 'Health, Education, Labor and Justice. The case is D.R.I. 1:25-cv-00345, State of New York against the US Department of Justice.',
    },
  ),
  today: unsettled('today', 'How it stands in 2026', SOURCES.appeal, {
    certainty: 'X',
    volatility: 'high',
    note: 'The government has appealed, and we found no later source. Ask your state and the school before you send a person there or turn one away.',
  }),
  uses: known(
    'uses',
    'What one office of this region pays for',
    'Tuition, books, uniforms, tools, tests and licenses',
    SOURCES.uses,
    {
      certainty: 'B',
      volatility: 'medium',
      note: 'Madison County, Illinois, names up to $20,000 for two years of tuition, and up to $12,500 for the rest. The policy of your own board decides: ask for it in writing.',
    },
  ),
} as const;
