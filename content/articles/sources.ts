import { READ_AGAIN, type Source } from '../facts.ts';

/** Where the numbers of the public education come from. Those of the rules stand in `ruleSources.ts`. */
export const SOURCES = {
  barriers: {
    sourceName: 'Maryland Department of Labor, slides of a WIOA meeting',
    sourceDate: 'January 26, 2018',
  },
  nawb: {
    sourceName: 'National Association of Workforce Boards, “Four ways workforce boards can better serve …”',
    sourceUrl: 'https://www.nawb.org/four-ways-to-serve-immigrant-and-refugee-jobseekers',
    sourceDate: 'about 2023',
    ...READ_AGAIN,
  },
  growth: {
    sourceName: 'KSDK, from the American Community Survey of the US Census Bureau',
    sourceUrl:
      'https://ksdk.com/article/news/local/st-louis-has-nations-largest-percentage-hike-immigrant-population-according-us-census/63-9e85fd1a-8943-40bc-8041-18a567487349',
    sourceDate: 'September 2024',
    ...READ_AGAIN,
  },
  earlierYears: {
    sourceName: 'St. Louis Regional Chamber, from the American Community Survey',
    sourceUrl:
      'https://www.stlregionalchamber.com/blog-post/chamber-blog/2017/09/21/foreign-born-population-continues-to-grow-in-st.-louis',
    sourceDate: 'September 21, 2017',
    ...READ_AGAIN,
  },
  sharesBefore: {
    sourceName:
      'St. Louis Mosaic Project, quoting the St. Louis Business Journal on the American Community Survey',
    sourceUrl:
      'https://www.stlmosaicproject.org/09-20-16-st-louis-business-journal-st-louis-is-top-city-for-foreign-born-population-growth.html',
    sourceDate: 'September 20, 2016',
    ...READ_AGAIN,
  },
  marginLevel: {
    sourceName:
      'US Census Bureau, technical documentation of the American Community Survey, instructions for statistical testing',
    sourceUrl:
      'https://www.socialexplorer.com/pub/reportdata/DocBrowser.aspx?survey=ACS2022_5yr&sec=4d245fcb-dd7a-46a7-aa3d-5da79cbf29a8&header=True',
    sourceDate: '2022, a copy at Social Explorer',
    ...READ_AGAIN,
  },
  origins: {
    sourceName: 'St. Louis Mosaic Project, with St. Louis Public Radio and World Education Services',
    sourceUrl: 'https://www.stlmosaicproject.org/07-06-22-immigration-data-st-louis-population-growth.html',
    sourceDate: '2021–22',
    ...READ_AGAIN,
  },
  english: {
    sourceName: 'East-West Gateway, Map of the Month',
    sourceUrl: 'https://www.ewgateway.org/',
    sourceDate: 'October 2023',
  },
  underemployed: {
    sourceName:
      'World Education Services, on a study by J. S. Onésimo Sandoval and Pedro Ruiz, Saint Louis University',
    sourceUrl: 'https://wes.org/?p=46582',
    sourceDate: 'study of March 8, 2018, with data of 2016',
    ...READ_AGAIN,
  },
  untapped: {
    sourceName: 'Migration Policy Institute, “Untapped Talent”',
    sourceUrl:
      'https://www.migrationpolicyinstitute-europe.com/content/what-cost-brain-waste-highly-skilled-immigrants-us',
    sourceDate: 'December 2016, with data of 2009 to 2013',
    ...READ_AGAIN,
  },
  leavingMoney: {
    sourceName: 'Migration Policy Institute, “Leaving Money on the Table”',
    sourceUrl: 'https://www.luminafoundation.org/resource/leaving-money-on-the-table/',
    sourceDate: 'June 2021',
    ...READ_AGAIN,
  },
  canada: {
    sourceName: 'connectorprogram.ca, “Connector Program Numbers: A Deep Dive”',
    sourceUrl: 'https://connectorprogram.ca/blogs/connector-program-numbers-deep-dive',
    sourceDate: 'April 22, 2025',
    ...READ_AGAIN,
  },
  halifax: {
    sourceName: 'World Trade Center St. Louis, on the first such program here',
    sourceUrl:
      'https://worldtradecenter-stl.com/st-louis-mosaic-project-launches-networking-program-becomes-first-u-s-city-to-leverage-successful-referral-program/',
    sourceDate: 'December 4, 2013',
    ...READ_AGAIN,
  },
} as const satisfies Record<string, Source>;
