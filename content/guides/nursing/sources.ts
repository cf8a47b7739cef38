import type { Source } from '../../facts.ts';

/** Where the facts of the nursing guide come from. */
export const SOURCES = {
  practiceAct: {
    sourceName: 'Nurse Practice Act booklet, Missouri State Board of Nursing',
    sourceDate: '2012 and 2017',
  },
  statute: {
    sourceName: 'Missouri law, RSMo 335.046',
    sourceUrl: 'https://revisor.mo.gov/main/OneSection.aspx?section=335.046',
    sourceDate: 'in force since 1999',
  },
  applications: { sourceName: 'Missouri rule 20 CSR 2200-4.020', sourceDate: '2024' },
  fees: { sourceName: 'Missouri rule 20 CSR 2200-4.010, text copy', sourceDate: '2020–21' },
  serviceFee: { sourceName: 'Missouri rule 20 CSR 2231-2.010', sourceDate: '2024' },
  feeEnded: {
    sourceName: 'Douglas County Herald, and a copy of rule 20 CSR 2200-4.010',
    sourceDate: '2019',
  },
  truMerit: {
    sourceName: 'TruMerit, questions and answers',
    sourceUrl: 'https://trumerit.org/faq',
    sourceDate: '2025',
  },
  evaluators: { sourceName: 'A private guide for nurses', sourceDate: '2022–24' },
  evaluationFees: { sourceName: 'An old fee page of CGFNS', sourceDate: 'undated' },
  nclex: { sourceName: 'Three guides to the exam, which agree', sourceDate: '2025' },
  fingerprints: { sourceName: 'Several Missouri guides', sourceDate: 'undated' },
  identity: { sourceName: 'A private guide for nurses', sourceDate: 'about 2022' },
  endorsement: { sourceName: 'A copy of rule 20 CSR 2200-4.010, and another site', sourceDate: 'undated' },
  compact: {
    sourceName: 'Goldfarb School of Nursing at Barnes-Jewish College',
    sourceDate: '2022',
  },
  pay: {
    sourceName: 'Research.com, which cites the Bureau of Labor Statistics',
    sourceDate: '2025',
  },
  permit: { sourceName: 'A private guide for nurses', sourceDate: '2022–24' },
  institute: {
    sourceName: 'World Education Services, and St. Louis newspapers',
    sourceDate: '2021–25',
  },
  furlough: {
    sourceName: 'St. Louis Public Radio',
    sourceDate: 'February 2025',
  },
  slate: { sourceName: 'FOX 2 St. Louis', sourceDate: '2020' },
  adultEducation: {
    sourceName: 'Federal Register, 90 FR 30896',
    sourceUrl: 'https://www.govinfo.gov/app/details/FR-2025-07-11/2025-12925',
    sourceDate: 'July 2025',
  },
} as const satisfies Record<string, Source>;
