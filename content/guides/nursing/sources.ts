import type { Source } from '../../facts.ts';
import { SHARED_SOURCES } from '../sources.ts';

/** Where the facts of the nursing guide come from. */
export const SOURCES = {
  practiceAct: {
    sourceName: 'Nurse Practice Act booklets, Missouri State Board of Nursing',
    sourceDate: '2012 and 2017',
  },
  statute: {
    sourceName: 'Missouri law, RSMo 335.046',
    sourceUrl: 'https://revisor.mo.gov/main/OneSection.aspx?section=335.046',
    sourceDate: 'in force since 1999',
  },
  applications: { sourceName: 'Missouri rule 20 CSR 2200-4.020', sourceDate: '2024' },
  fees: { sourceName: 'A copy of Missouri rule 20 CSR 2200-4.010', sourceDate: '2020–21' },
  serviceFee: SHARED_SOURCES.serviceFee,
  feeEnded: {
    sourceName: 'Douglas County Herald, and a copy of Missouri rule 20 CSR 2200-4.010',
    sourceDate: '2019–21',
  },
  truMerit: {
    sourceName: 'TruMerit, questions and answers',
    sourceUrl: 'https://trumerit.org/faq',
    sourceDate: '2025',
  },
  evaluators: { sourceName: 'A private guide for nurses', sourceDate: '2022–24' },
  evaluationFees: { sourceName: 'An old fee page of CGFNS', sourceDate: 'undated' },
  evaluationTime: { sourceName: 'A company that sells such help', sourceDate: '2025' },
  nclex: { sourceName: 'Three guides to the exam, which agree', sourceDate: '2025' },
  fingerprints: { sourceName: 'Several Missouri guides', sourceDate: 'undated' },
  identity: { sourceName: 'A private guide for nurses', sourceDate: 'about 2022' },
  endorsement: { sourceName: 'A copy of rule 20 CSR 2200-4.010, and another site', sourceDate: 'undated' },
  compact: { sourceName: 'Goldfarb School of Nursing, and a site for nurses', sourceDate: '2022' },
  pay: { sourceName: 'Research.com, which cites the Bureau of Labor Statistics', sourceDate: '2025' },
  permit: { sourceName: 'Guides for nurses, one from another state', sourceDate: '2022–24' },
} as const satisfies Record<string, Source>;
