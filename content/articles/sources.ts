import type { Source } from '../facts.ts';

/** Where the facts of the public education come from. */
export const SOURCES = {
  manual: {
    sourceName: 'Policy manual of the State of Wisconsin on WIOA, 8.2.1 and 13.2.1, which quotes federal law',
    sourceUrl: 'https://dwd.wisconsin.gov/wioa/policy/',
    sourceDate: '2018–2024',
  },
  verification: {
    sourceName: 'US Department of Labor, TEGL 10-23, Change 2',
    sourceUrl: 'https://www.dol.gov/node/184113',
    sourceDate: 'July 10, 2025',
  },
  adultEducation: {
    sourceName: 'US Department of Education, Federal Register, 90 FR 30896',
    sourceUrl: 'https://www.govinfo.gov/app/details/FR-2025-07-11/2025-12925',
    sourceDate: 'July 11, 2025',
  },
  injunction: {
    sourceName: 'Sligo Law Group, on the case D.R.I. 1:25-cv-00499',
    sourceUrl: 'https://sligolawgroup.com/',
    sourceDate: 'November 2025',
  },
  barriers: {
    sourceName: 'Maryland Department of Labor, slides of a WIOA meeting',
    sourceDate: 'January 26, 2018',
  },
  uses: {
    sourceName:
      'Idaho Business Review, and posts by World Education Services and the National Skills Coalition',
    sourceDate: 'June 27, 2016 and later',
  },
  nawb: {
    sourceName: 'National Association of Workforce Boards and World Education Services',
    sourceUrl: 'https://www.nawb.org/',
    sourceDate: 'about 2023',
  },
  growth: {
    sourceName: 'KSDK and St. Louis Business Journal, from the American Community Survey',
    sourceDate: 'September 16, 2024',
  },
  origins: {
    sourceName: 'St. Louis Public Radio, the Mosaic Project and World Education Services',
    sourceDate: '2021–22',
  },
  english: {
    sourceName: 'East-West Gateway, Map of the Month',
    sourceUrl: 'https://www.ewgateway.org/',
    sourceDate: 'October 2023',
  },
  underemployed: {
    sourceName:
      'World Education Services, case study with a report made for the International Institute of St. Louis',
    sourceDate: '2018',
  },
  untapped: {
    sourceName: 'Migration Policy Institute, “Untapped Talent”',
    sourceUrl: 'https://www.migrationpolicy.org/',
    sourceDate: 'December 2016',
  },
  canada: {
    sourceName: 'connectorprogram.ca, “Numbers: A Deep Dive”',
    sourceUrl: 'https://connectorprogram.ca/',
    sourceDate: 'April 22, 2025',
  },
  halifax: {
    sourceName: 'World Trade Center St. Louis, on the first year of such a program here',
    sourceDate: 'December 4, 2013',
  },
} as const satisfies Record<string, Source>;
