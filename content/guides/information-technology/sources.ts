import { READ_LAST, type Source } from '../../facts.ts';
import { SHARED_SOURCES } from '../sources.ts';

/** Where the facts of the guide to information technology come from. */
export const SOURCES = {
  jobCenters: SHARED_SOURCES.jobCenters,
  madison: SHARED_SOURCES.madison,
  boards: {
    sourceName: 'Missouri rule 20 CSR 2231-1.010, the boards of the state',
    sourceUrl:
      'https://regulations.justia.com/states/missouri/title-20/division-2231/chapter-1/section-20-csr-2231-1-010',
    sourceDate: 'September 2024',
    ...READ_LAST,
  },
  illinoisBoards: {
    sourceName: 'Illinois Department of Financial and Professional Regulation, its professions',
    sourceUrl: 'https://idfpr.illinois.gov/dpr.asp',
    sourceDate: 'December 2024',
    ...READ_LAST,
  },
  evaluation: {
    sourceName: 'World Education Services, on its reports',
    sourceUrl: 'https://www.wes.org/about-wes-credential-evaluation/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  evaluationPrice: {
    sourceName: 'Educational Perspectives, an old form',
    sourceUrl: 'https://studylib.net/doc/18470632/application-for-evaluation-of-educational-credentials',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  evaluationTime: {
    sourceName: 'World Education Services, average times',
    sourceUrl: 'https://www.wes.org/wes-evaluations/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  certificates: {
    sourceName: 'Certification Magazine, and A. K. Singh on the clouds',
    sourceUrl:
      'https://www.certmag.com/articles/you-cant-get-certified-without-taking-an-exam-and-certification-exams-arent-cheap',
    sourceDate: 'March 2023 and undated',
    ...READ_LAST,
  },
  launchCode: {
    sourceName: 'KSDK, on LaunchCode',
    sourceUrl:
      'https://www.ksdk.com/article/news/local/st-louis-tech-training-organization-applicants-great-resignation-pandemic/63-109b2d86-6425-4c38-b62f-cb7e9039e901',
    sourceDate: '2021',
    ...READ_LAST,
  },
  nPower: {
    sourceName: 'A. Sultan, on NPower in St. Louis; Fox 26 Houston',
    sourceUrl: 'https://www.uexpress.com/parents-talk-back/2021/3/8/free-tech-program-changes-families-lives',
    sourceDate: '2021–23',
    ...READ_LAST,
  },
  perScholas: {
    sourceName: 'Per Scholas, questions and answers',
    sourceUrl: 'https://perscholas.org/faqs',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  trainingMoney: {
    sourceName: 'St. Louis Post-Dispatch, on the job center of St. Charles County',
    sourceUrl:
      'https://www.stltoday.com/suburban-journals/stcharles/county-workers-affected-by-covid-19-get-good-news/article_4832a859-d8ec-5893-8a26-a6cf4ba1700b.html',
    sourceDate: 'October 2020',
    ...READ_LAST,
  },
  earning: {
    sourceName: 'International Institute of St. Louis, on apprenticeships',
    sourceUrl: 'https://www.iistl.org/apprenticeship/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  apprenticeships: {
    sourceName: 'Apprenticeship Missouri',
    sourceUrl: 'https://dhewd.mo.gov/workforce-development/apprenticeship-mo',
    sourceDate: 'July 2025',
    ...READ_LAST,
  },
  technologyApprentices: {
    sourceName: 'Missouri Department of Higher Education and Workforce Development',
    sourceUrl:
      'https://dhewd.mo.gov/news/missouri-celebrates-national-apprenticeship-week-and-looks-increase-access-prioritize-youth',
    sourceDate: 'November 2024',
    ...READ_LAST,
  },
  illinoisApprenticeships: {
    sourceName: 'Illinois workNet, Apprenticeship Illinois',
    sourceUrl: 'https://www.illinoisworknet.com/ApprenticeshipIL/Pages/default.aspx',
    sourceDate: '2023',
    ...READ_LAST,
  },
  placement: {
    sourceName: 'Federal Trade Commission, tips for job seekers',
    sourceUrl:
      'https://www.ftc.gov/business-guidance/blog/2021/06/back-business-4-back-work-basics-job-seekers',
    sourceDate: 'June 2021',
    ...READ_LAST,
  },
  pay: {
    sourceName: 'Bureau of Labor Statistics, computer occupations',
    sourceUrl: 'https://www.bls.gov/ooh/computer-and-information-technology/home.htm',
    sourceDate: 'May 2023',
    ...READ_LAST,
  },
} as const satisfies Record<string, Source>;
