import { READ_AGAIN, type Source } from '../facts.ts';
import { SHARED_SOURCES } from '../guides/sources.ts';

/** Where the directory of helpers has what it says, besides what the guides draw on. */
export const HELPER_SOURCES = {
  jobCenters: {
    ...SHARED_SOURCES.jobCenters,
    sourceUrl:
      'https://themissouritimes.com/missouri-job-centers-begin-public-reopening-virtual-services-still-available/',
  },
  madison: SHARED_SOURCES.madison,
  stClair: SHARED_SOURCES.stClair,
  institute: { ...SHARED_SOURCES.institute, ...READ_AGAIN },
  slate: {
    sourceName: 'Fox 2 St. Louis, on the state’s certificate',
    sourceUrl: 'https://fox2now.com/news/slate-receives-full-state-certification-as-one-stop-job-center/',
    sourceDate: 'November 4, 2020',
    ...READ_AGAIN,
  },
  upwardly: {
    sourceName: 'WTOL, on Upwardly Global',
    sourceUrl:
      'https://www.wtol.com/article/life/national-organization-is-helping-refugees-land-careers/512-0478bcf4-cf4e-4545-9861-4f303e0abb0b',
    sourceDate: 'April 26, 2023',
    ...READ_AGAIN,
  },
  adultEducation: {
    sourceName: 'Missouri Department of Elementary and Secondary Education',
    sourceUrl: 'https://dese.mo.gov/college-career-readiness/adult-education-literacy',
    sourceDate: 'undated copy',
    ...READ_AGAIN,
  },
  parkway: {
    sourceName: 'Parkway-Rockwood Community Education',
    sourceUrl: 'https://prcommunityed.org/news/Pages/Adult-Education-and-Family-Literacy-Week.aspx',
    sourceDate: 'September 2017',
    ...READ_AGAIN,
  },
  swic: {
    sourceName: 'Southwestern Illinois College',
    sourceUrl: 'https://www.swic.edu/community/adult-education/english-as-a-second-language/',
    sourceDate: '2019',
    ...READ_AGAIN,
  },
  lewisClark: {
    sourceName: 'RiverBender, on Lewis and Clark Community College',
    sourceUrl:
      'https://www.riverbender.com/news/details/lc-celebrates-national-adult-education-and-family-literacy-week-37295.cfm',
    sourceDate: 'October 2, 2019',
    ...READ_AGAIN,
  },
  stCharles: {
    sourceName: 'St. Charles Community College',
    sourceUrl: 'https://stchas.edu/academics/departments/English-as-Second-Language',
    sourceDate: 'undated copy',
    ...READ_AGAIN,
  },
  mica: {
    sourceName: 'The MICA Project, about itself',
    sourceUrl: 'https://www.mica-project.org/about-mica--sobre-mica.html',
    sourceDate: 'undated copy',
    ...READ_AGAIN,
  },
  micaPlace: {
    sourceName: 'First Alert 4, in the news of the St. Louis Mosaic Project',
    sourceUrl:
      'https://www.stlmosaicproject.org/post/resources-at-risk-st-louis-area-organizations-helping-immigrants-fear-restrictions-under-new-admin',
    sourceDate: 'January 15, 2025',
    ...READ_AGAIN,
  },
  legalServices: {
    sourceName: 'The St. Louis American, and questions answered by Legal Services',
    sourceUrl:
      'https://www.stlamerican.com/business/business_news/legal-services-of-eastern-missouri-decides-on-downtown-home/article_5fed8fd6-767d-11ed-8f96-3b896a330620.html',
    sourceDate: 'December 9, 2022',
    ...READ_AGAIN,
  },
  catholicLegal: {
    sourceName: 'St. Francis Community Services, in Cause IQ',
    sourceUrl: 'https://causeiq.com/organizations/st-francis-community-services,743169773',
    sourceDate: 'year to June 2023',
    ...READ_AGAIN,
  },
  accredited: {
    sourceName: 'US Department of Justice, Recognition and Accreditation Program',
    sourceUrl: 'https://icor.eoir.justice.gov/es/faq',
    sourceDate: 'August 2023',
    ...READ_AGAIN,
  },
  countyLibrary: {
    sourceName: 'St. Louis Post-Dispatch',
    sourceUrl:
      'https://www.stltoday.com/entertainment/books-and-literature/st-louis-county-library-to-offer-evening-appointments/article_3e91a170-7e23-5d90-a427-21125fd33c08.html',
    sourceDate: 'April 7, 2021',
    ...READ_AGAIN,
  },
  cityLibrary: {
    sourceName: 'St. Louis Public Library',
    sourceUrl: 'https://www.slpl.org/slpl-reopening/',
    sourceDate: 'August 2020',
    ...READ_AGAIN,
  },
  casa: {
    sourceName: 'Catholic Health World',
    sourceUrl:
      'https://chausa.org/publications/catholic-health-world/archive/article/march-1-2020/st.-louis-clinic-provides-immigrants-affordable-mental-health-care',
    sourceDate: 'March 1, 2020',
    ...READ_AGAIN,
  },
  casaPlace: {
    sourceName: 'St. Louis Public Radio',
    sourceUrl:
      'https://stlpr.org/health-science-environment/2015-01-16/after-five-years-casa-de-salud-looks-back',
    sourceDate: 'January 16, 2015',
    ...READ_AGAIN,
  },
} as const satisfies Record<string, Source>;
