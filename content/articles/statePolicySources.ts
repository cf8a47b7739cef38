import { READ_AGAIN, type Source } from '../facts.ts';

/** The two states' own pages of policy for Title I. */
export const POLICY_SOURCES = {
  missouriList: {
    sourceName: 'Missouri Office of Workforce Development, list of policies',
    sourceUrl: 'https://jobs.mo.gov/owdissuances',
    sourceDate: 'undated copy, after May 2024',
    ...READ_AGAIN,
  },
  missouriIssuances: {
    sourceName: 'Missouri Office of Workforce Development, list of issuances',
    sourceUrl: 'https://jobs.mo.gov/owd-issuances?page=2',
    sourceDate: 'undated copies, 2022–24',
    ...READ_AGAIN,
  },
  illinoisEligibility: {
    sourceName: 'Illinois WIOA policy, chapter 5, section 1',
    sourceUrl: 'https://apps.il-work-net.com/WIOAPolicy/Policy/Index?id=6',
    sourceDate: 'in force since July 1, 2015; version 2 of December 8, 2021',
    ...READ_AGAIN,
  },
  illinoisProgram: {
    sourceName: 'Illinois WIOA policy, chapter 5',
    sourceUrl: 'https://apps.il-work-net.com/WIOAPolicy/Policy/Index?id=3',
    sourceDate: 'in force since April 13, 2016; version 2 of January 25, 2022',
    ...READ_AGAIN,
  },
  federalPriority: {
    sourceName: 'Federal rules 20 CFR 680.600 and 680.610, in copies of the eCFR',
    sourceUrl: 'https://lexbuild.dev/ecfr/title-20/chapter-V/part-680/section-680.610',
    sourceDate: 'October 2024 and April 2026',
    ...READ_AGAIN,
  },
  federalTraining: {
    sourceName: 'Federal rule 20 CFR 680.200, in a copy of the eCFR',
    sourceUrl:
      'https://old.govregs.com/regulations/expand/title20_chapterV-i1_part680_subpartB_section680.230',
    sourceDate: 'June 2024',
    ...READ_AGAIN,
  },
  selectiveService: {
    sourceName: 'US Department of Labor, letter TEGL 11-11, Change 2',
    sourceUrl:
      'https://dol.gov/agencies/eta/advisories/training-and-employment-guidance-letter-no-11-11-change-2',
    sourceDate: 'May 16, 2012',
    ...READ_AGAIN,
  },
} as const satisfies Record<string, Source>;
