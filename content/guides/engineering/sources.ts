import type { Source } from '../../facts.ts';
import { SHARED_SOURCES } from '../sources.ts';

/** Where the facts of the engineering guide come from. */
export const SOURCES = {
  board: {
    sourceName: 'The engineering board, questions and answers',
    sourceUrl: 'https://pr.mo.gov/apelsla-faq.asp',
    sourceDate: 'undated',
  },
  withoutLicense: {
    sourceName: 'University of Missouri–St. Louis, and World Education Services',
    sourceDate: 'undated',
  },
  exemption: { sourceName: 'A guide from another state', sourceDate: 'undated' },
  law: { sourceName: 'Missouri law, RSMo 327.221', sourceDate: '2023' },
  admission: { sourceName: 'Missouri rule 20 CSR 2030-5.080', sourceDate: '2024' },
  comity: { sourceName: 'Missouri rule 20 CSR 2030-4.070', sourceDate: '2024' },
  registering: { sourceName: 'A notice of the board, and NCEES', sourceDate: 'undated' },
  evaluation: {
    sourceName: 'NCEES, credentials evaluations',
    sourceUrl: 'https://ncees.org/',
    sourceDate: 'undated',
  },
  standard: { sourceName: 'NCEES, and a site that prepares people for the exam', sourceDate: 'undated' },
  feExam: { sourceName: 'A site on law, which cites the NCEES guide for examinees', sourceDate: 'May 2026' },
  peExam: { sourceName: 'NCEES, an old decision', sourceDate: '2016' },
  serviceFee: SHARED_SOURCES.serviceFee,
  renewal: { sourceName: 'Missouri rule 20 CSR 2030-11.015', sourceDate: 'September 2024' },
  institutePage: {
    sourceName: 'International Institute of St. Louis',
    sourceUrl: 'https://iistl.org/credentials-evaluations',
    sourceDate: 'undated',
  },
} as const satisfies Record<string, Source>;
