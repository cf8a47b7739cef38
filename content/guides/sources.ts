import type { Source } from '../facts.ts';

/** Sources that more than one guide draws on. */
export const SHARED_SOURCES = {
  serviceFee: { sourceName: 'Missouri rule 20 CSR 2231-2.010', sourceDate: '2024' },
  institute: { sourceName: 'World Education Services, and St. Louis newspapers', sourceDate: '2021–25' },
  furlough: { sourceName: 'St. Louis Public Radio, and KSHB', sourceDate: 'February 2025' },
  slate: { sourceName: 'FOX 2 St. Louis', sourceDate: 'November 2020' },
  adultEducation: {
    sourceName: 'Federal Register, 90 FR 30896',
    sourceUrl: 'https://www.govinfo.gov/app/details/FR-2025-07-11/2025-12925',
    sourceDate: 'July 2025',
  },
  injunction: {
    sourceName: 'Sligo Law Group, on the case D.R.I. 1:25-cv-00499',
    sourceDate: 'November 2025',
  },
} as const satisfies Record<string, Source>;
