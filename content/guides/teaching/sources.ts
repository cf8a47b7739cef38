import { READ_AGAIN, READ_FOR_TIMES, type Source } from '../../facts.ts';
import { SHARED_SOURCES } from '../sources.ts';

/** Where the facts of the teaching guide come from. */
export const SOURCES = {
  office: {
    sourceName: 'Pages of DESE, and two other sites that agree',
    sourceUrl: 'https://dese.mo.gov/educator-quality/certification/checklist-substitute-teachers',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  form: {
    sourceName: 'School of Education, University of Missouri–Kansas City',
    sourceUrl: 'https://education.umkc.edu/certification-information/out-of-country-applicants/',
    sourceDate: '2017',
    ...READ_AGAIN,
  },
  checklist: {
    sourceName: 'DESE, checklist for graduates from outside Missouri',
    sourceUrl: 'https://dese.mo.gov/educator-quality/certification/application-checklist-non-mo-graduates',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  answers: {
    sourceName: 'DESE, answers about certification',
    sourceUrl: 'https://dese.mo.gov/faqs/educator%20certification',
    sourceDate: 'undated',
    ...READ_FOR_TIMES,
  },
  evaluationTime: {
    sourceName: 'ECE, Educational Perspectives and SpanTran, each on itself',
    sourceUrl: 'https://www.ece.org/ECE/Institutions/FAQ',
    sourceDate: 'undated',
    ...READ_FOR_TIMES,
  },
  evaluationPrice: {
    sourceName: 'Educational Perspectives, an old form',
    sourceUrl: 'https://studylib.net/doc/18470632/application-for-evaluation-of-educational-credentials',
    sourceDate: 'undated',
    ...READ_FOR_TIMES,
  },
  scores: {
    sourceName: 'ETS, Praxis scores',
    sourceUrl: 'https://www.ets.org/praxis/scores',
    sourceDate: 'undated',
    ...READ_FOR_TIMES,
  },
  fee: {
    sourceName: 'Page of DESE for people from outside Missouri, and the Missouri State Teachers Association',
    sourceDate: 'undated',
  },
  foreign: {
    sourceName: 'LangCred, and Missouri State University, which disagree',
    sourceUrl: 'https://langcred.org/tracks/Out-Of-Country-Certified-Route-MO/',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  praxis: {
    sourceName: 'DESE, the move from Pearson to ETS',
    sourceUrl: 'https://dese.mo.gov/educator-preparation-assessments-transition-pearson-ets',
    sourceDate: '2023–24',
  },
  testPrices: {
    sourceName: 'Missouri State University, tests and prices',
    sourceUrl:
      'https://www.missouristate.edu/EPP/teacher-certification-areas-and-state-required-certification-assessments.htm',
    sourceDate: 'after July 2024',
    ...READ_AGAIN,
  },
  fingerprints: SHARED_SOURCES.fingerprints,
  certificate: {
    sourceName: 'DESE, Office of Educator Quality',
    sourceUrl: 'https://dese.mo.gov/office-educator-quality?page=6',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  routes: {
    sourceName: 'DESE, routes to certification',
    sourceUrl: 'https://dese.mo.gov/educator-quality/certification/routes-certification',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  substitute: {
    sourceName: 'DESE, checklist for substitute teachers',
    sourceUrl: 'https://dese.mo.gov/educator-quality/certification/checklist-substitute-teachers',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  substituteTraining: {
    sourceName: 'DESE, substitute teacher training',
    sourceUrl: 'https://dese.mo.gov/substitute-teacher-training-information',
    sourceDate: 'rule since June 2022',
    ...READ_AGAIN,
  },
  illinoisFee: {
    sourceName: 'Macon-Piatt Regional Office of Education',
    sourceUrl: 'https://www.maconpiattroe.com/page/out-of-state-and-foreign-applicant-instructions',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  illinoisTime: {
    sourceName: 'Regional Office of Education 4',
    sourceUrl: 'https://www.roe4.org/licensure/educator-licensure',
    sourceDate: 'March 5, 2018',
    ...READ_FOR_TIMES,
  },
  illinoisTestPrices: {
    sourceName: '240 Tutoring and Mometrix',
    sourceUrl: 'https://www.240tutoring.com/ilts-prep/your-ilts-costs-retakes-quick-guide/',
    sourceDate: 'undated',
    ...READ_FOR_TIMES,
  },
  illinoisScores: {
    sourceName: 'Illinois State Board of Education, on tests',
    sourceUrl: 'https://www.isbe.net/Pages/Educator-Licensure-Testing-Info.aspx',
    sourceDate: 'after August 2024',
    ...READ_FOR_TIMES,
  },
  illinoisTests: {
    sourceName: 'Illinois rule 23 Ill. Adm. Code 25.425',
    sourceUrl: 'https://regulations.justia.com/states/illinois/title-23/part-25/subpart-f/section-25-425',
    sourceDate: 'September 2024',
    ...READ_AGAIN,
  },
  illinoisSubstitute: {
    sourceName: 'Teach in Kane, for the Illinois State Board of Education',
    sourceUrl: 'https://teachinkane.org/substitute-teaching/',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
} as const satisfies Record<string, Source>;
