import { READ_AGAIN, type Source } from '../facts.ts';

/** Where the rules on workforce money and immigration come from: federal text first, then the two states. */
export const RULE_SOURCES = {
  statute: {
    sourceName: 'WIOA, section 188, and federal rule 29 CFR 38.11',
    sourceUrl: 'https://www.ecfr.gov/current/title-29/subtitle-A/part-38/subpart-A/section-38.11',
    sourceDate: 'rule of December 2, 2016; copy of November 2024 read',
    ...READ_AGAIN,
  },
  titles: {
    sourceName: 'Policy manual of the State of Wisconsin on WIOA, which quotes federal law',
    sourceUrl: 'https://dwd.wisconsin.gov/wioa/policy/',
    sourceDate: '2018–2024',
  },
  verification: {
    sourceName: 'US Department of Labor, letter TEGL 10-23, Change 2',
    sourceUrl: 'https://www.dol.gov/node/184113',
    sourceDate: 'July 10, 2025',
    ...READ_AGAIN,
  },
  adultEducation: {
    sourceName: 'US Department of Education, Federal Register, 90 FR 30896',
    sourceUrl: 'https://www.govinfo.gov/app/details/FR-2025-07-11/2025-12925',
    sourceDate: 'July 11, 2025',
  },
  fourNotices: {
    sourceName: 'Feldesman, quoting the agreement of the parties in case D.R.I. 1:25-cv-00345',
    sourceUrl: 'https://www.feldesman.com/prwora-litigation-update/',
    sourceDate: 'July 25, 2025',
    ...READ_AGAIN,
  },
  injunction: {
    sourceName: 'Illinois Attorney General, on the order in case D.R.I. 1:25-cv-00345',
    sourceUrl:
      'https://www.riverbender.com/news/details/attorney-general-raoul-secures-preliminary-injunction-preserving-access-to-key-social-services-86156.cfm',
    sourceDate: 'September 11, 2025',
    ...READ_AGAIN,
  },
  appeal: {
    sourceName: 'Sligo Law Group, on the appeal',
    sourceUrl: 'https://www.sligolawgroup.com/news/federal-government-appeals-prwora-pi',
    sourceDate: 'November 2025',
    ...READ_AGAIN,
  },
  refugees: {
    sourceName: 'US Citizenship and Immigration Services, Handbook for Employers M-274, part 6.3',
    sourceUrl:
      'https://www.uscis.gov/i-9-central/form-i-9-resources/handbook-for-employers-m-274/60-evidence-of-status-for-certain-categories/63-refugees-and-asylees',
    sourceDate: 'undated copy',
    ...READ_AGAIN,
  },
  cards: {
    sourceName: 'Fredrikson, on new limits for work permits; other law firms agree',
    sourceUrl:
      'https://www.fredlaw.com/alert-alert-uscis-reduces-employment-authorization-document-validity-periods-for-certain-categories',
    sourceDate: 'December 2025',
    ...READ_AGAIN,
  },
  endDate: {
    sourceName: 'Policy manual of the State of Wisconsin, 8.2.1',
    sourceUrl: 'https://dwd.wisconsin.gov/wioa/policy/',
    sourceDate: 'in force from September 2019 to January 2024',
  },
  adults: {
    sourceName: 'WIOA, section 3(2) (29 U.S.C. 3102), as checklists of boards cite it',
    sourceUrl: 'https://docsbay.net/wioa-section-3-2-effective-7-1-15',
    sourceDate: 'law of July 22, 2014',
    ...READ_AGAIN,
  },
  supportive: {
    sourceName: 'Federal rules 20 CFR 680.910 and 680.920, in a copy of the eCFR',
    sourceUrl: 'https://lexbuild.dev/ecfr/title-20/chapter-V/part-680/section-680.910',
    sourceDate: 'as of March 24, 2026',
    ...READ_AGAIN,
  },
  selectiveService: {
    sourceName: 'Policies of Wisconsin and Tennessee, which follow the Selective Service System',
    sourceUrl: 'https://dwd.wisconsin.gov/wioa/policy/appendices/A.1.htm',
    sourceDate: '2019–20',
    ...READ_AGAIN,
  },
  priority: {
    sourceName: 'WIOA, section 134(c)(3)(E), in the policy of Illinois, chapter 5, section 2',
    sourceUrl: 'https://apps.illinoisworknet.com/WIOAPolicy/Policy/Index/7',
    sourceDate: 'December 8, 2021',
    ...READ_AGAIN,
  },
  uses: {
    sourceName: 'Madison County, Illinois, Employment and Training',
    sourceUrl: 'https://www.madisoncountyil.gov/departments/employment_and_training/skills_training.php',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
} as const satisfies Record<string, Source>;
