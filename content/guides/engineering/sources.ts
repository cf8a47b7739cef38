import { READ_AGAIN, READ_FOR_TIMES, type Source } from '../../facts.ts';
import { SHARED_SOURCES } from '../sources.ts';

/** Where the facts of the engineering guide come from. */
export const SOURCES = {
  board: {
    sourceName: 'The engineering board, questions and answers',
    sourceUrl: 'https://pr.mo.gov/apelsla-faq.asp',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  withoutLicense: {
    sourceName: 'University of Missouri–St. Louis, and World Education Services',
    sourceDate: 'undated',
  },
  exemption: {
    sourceName: 'Missouri law, RSMo 327.191, by its title',
    sourceUrl: 'https://revisor.mo.gov/main/OneSection.aspx?section=327.191',
    sourceDate: 'August 28, 2021',
    ...READ_AGAIN,
  },
  law: {
    sourceName: 'Missouri law, RSMo 327.221',
    sourceUrl: 'https://codes.findlaw.com/mo/title-xxii-occupations-and-professions/mo-rev-st-327-221/',
    sourceDate: '2023',
    ...READ_AGAIN,
  },
  admission: {
    sourceName: 'Missouri rule 20 CSR 2030-5.080',
    sourceUrl:
      'https://casetext.com/regulation/missouri-administrative-code/title-20-department-of-commerce-and-insurance/division-2030-missouri-board-for-architects-professional-engineers-professional-land-surveyors-and-professional-landscape-architects/chapter-5-examinations/section-20-csr-2030-5080-standards-for-licensure-professional-engineers',
    sourceDate: 'November 2024',
    ...READ_AGAIN,
  },
  comity: {
    sourceName: 'Missouri rule 20 CSR 2030-4.070',
    sourceUrl:
      'https://print.casetext.com/regulation/missouri-administrative-code/title-20-department-of-commerce-and-insurance/division-2030-missouri-board-for-architects-professional-engineers-professional-land-surveyors-and-professional-landscape-architects/chapter-4-applications/section-20-csr-2030-4070-evaluation-comity-applications-professional-engineers',
    sourceDate: 'December 2024',
    ...READ_AGAIN,
  },
  registering: {
    sourceName: 'NCEES, who needs an evaluation',
    sourceUrl: 'https://ncees.org/records/ncees-credentials-evaluations/',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  evaluation: {
    sourceName: 'NCEES, questions on the evaluation',
    sourceUrl: 'https://help.ncees.org/article/74-ncees-credentials-evaluation-faqs',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  standard: {
    sourceName: 'NCEES, Engineering Education Standard',
    sourceUrl: 'https://ncees.org/engineering/ncees-engineering-education-standard/',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  evaluationCost: {
    sourceName: 'Illinois Society of Professional Engineers',
    sourceUrl: 'https://illinoisengineer.com/IllinoisEngineer/Licensure/Foreign_Educated.aspx',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  evaluationTime: {
    sourceName: 'American University in Cairo, on the NCEES evaluation',
    sourceUrl: 'https://sse.aucegypt.edu/centers/ess/ncees-exam/credentials-evaluation-request-process',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  laterCourses: {
    sourceName: 'Illinois rule 68 Ill. Adm. Code 1380.220',
    sourceUrl: 'https://ilga.gov/agencies/JCAR/EntirePart?titlepart=06801380',
    sourceDate: 'January 5, 2023',
    ...READ_AGAIN,
  },
  modernStates: {
    sourceName: 'Modern States, questions and answers',
    sourceUrl: 'https://modernstates.org/faq/',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  feExam: {
    sourceName: 'NCEES guide for examinees, as LegalClarity cites it; the FS exam has the same fee',
    sourceUrl: 'https://ncees.org/exams/fs-exam/',
    sourceDate: 'May 2026',
  },
  results: {
    sourceName: 'NCEES, how exams are scored',
    sourceUrl: 'https://ncees.org/exams/exam-scoring/',
    sourceDate: 'since 2023',
    ...READ_FOR_TIMES,
  },
  peExam: {
    sourceName: 'NCEES guide for examinees, and Gaviki',
    sourceUrl: 'https://studylib.net/doc/27029732/nceesexamguide-june-2023-opt',
    sourceDate: 'June 2023 and 2024',
    ...READ_AGAIN,
  },
  peFee: {
    sourceName: 'NCEES, a decision about prices',
    sourceUrl: 'https://ncees.org/ncees-reduces-fe-fs-exam-prices-beginning-2018/',
    sourceDate: '2016',
    ...READ_FOR_TIMES,
  },
  decision: {
    sourceName: 'The engineering board, on getting a license back',
    sourceUrl: 'https://pr.mo.gov/professionalengineers-application-re-licensure.asp',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  serviceFee: SHARED_SOURCES.serviceFee,
  renewal: {
    sourceName: 'Missouri rule 20 CSR 2030-11.015',
    sourceUrl:
      'https://regulations.justia.com/states/missouri/title-20/division-2030/chapter-11/section-20-csr-2030-11-015/',
    sourceDate: 'September 2024',
  },
  institutePage: {
    sourceName: 'International Institute of St. Louis',
    sourceUrl: 'https://www.iistl.org/credentials-evaluations/',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
} as const satisfies Record<string, Source>;
