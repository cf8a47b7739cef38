import { READ_AGAIN, type Source } from '../facts.ts';

/** Sources that more than one guide draws on. */
export const SHARED_SOURCES = {
  serviceFee: {
    sourceName: 'Missouri rule 20 CSR 2231-2.010',
    sourceUrl:
      'https://regulations.justia.com/states/missouri/title-20/division-2231/chapter-2/section-20-csr-2231-2-010/',
    sourceDate: 'March 2024',
    ...READ_AGAIN,
  },
  fingerprints: {
    sourceName: 'Missouri State Highway Patrol, questions on fingerprints',
    sourceUrl: 'https://www.machs.mo.gov/MACHSFP/faq.html',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  institute: {
    sourceName: 'World Education Services, and St. Louis newspapers',
    sourceUrl: 'https://wes.org/?p=46582',
    sourceDate: '2021–25',
  },
  furlough: {
    sourceName: 'Spectrum News, on the words of the Institute',
    sourceUrl:
      'https://spectrumlocalnews.com/mo/st-louis/news/2025/02/01/furloughs-hit-international-institute-of-st--louis',
    sourceDate: 'February 1, 2025',
    ...READ_AGAIN,
  },
  jobCenters: {
    sourceName: 'Missouri Job Centers, in The Missouri Times',
    sourceUrl: 'https://jobs.mo.gov/',
    sourceDate: 'June 23, 2020',
    ...READ_AGAIN,
  },
  madison: {
    sourceName: 'Madison County, Employment and Training; Times-Tribune',
    sourceUrl: 'https://www.madisoncountyil.gov/departments/employment_and_training/skills_training.php',
    sourceDate: '2021–25',
    ...READ_AGAIN,
  },
  stClair: {
    sourceName: 'Belleville News-Democrat',
    sourceUrl: 'https://www.bnd.com/news/local/article212729259.html',
    sourceDate: 'June 7, 2018',
    ...READ_AGAIN,
  },
  injunction: {
    sourceName: 'Case D.R.I. 1:25-cv-00345; Sligo Law Group on the appeal',
    sourceUrl: 'https://www.sligolawgroup.com/news/federal-government-appeals-prwora-pi',
    sourceDate: 'September and November 2025',
    ...READ_AGAIN,
  },
  gateway: {
    sourceName: 'World Education Services, about the Gateway Program',
    sourceUrl: 'https://www.wes.org/partners/global-talent-bridge/wes-gateway-overview/',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  priority: {
    sourceName: 'Federal law WIOA, section 134(c)(3)(E), in the policy of Illinois',
    sourceUrl: 'https://apps.illinoisworknet.com/WIOAPolicy/Policy/Index/7',
    sourceDate: 'December 2021',
    ...READ_AGAIN,
  },
} as const satisfies Record<string, Source>;
