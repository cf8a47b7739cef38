import { READ_AGAIN, READ_FOR_TIMES, type Source } from '../../facts.ts';
import { SHARED_SOURCES } from '../sources.ts';

/** Where the facts of the nursing guide come from. */
export const SOURCES = {
  practiceAct: {
    sourceName: 'Nurse Practice Act booklets, Missouri State Board of Nursing',
    sourceUrl: 'https://pr.mo.gov/nursing.asp',
    sourceDate: '2012 and 2017',
  },
  statute: {
    sourceName: 'Missouri law, RSMo 335.046',
    sourceUrl: 'https://revisor.mo.gov/main/OneSection.aspx?section=335.046',
    sourceDate: 'in force since 1999',
  },
  applications: {
    sourceName: 'Missouri rule 20 CSR 2200-4.020',
    sourceUrl:
      'https://regulations.justia.com/states/missouri/title-20/division-2200/chapter-4/section-20-csr-2200-4-020',
    sourceDate: '2024',
    ...READ_AGAIN,
  },
  englishRule: {
    sourceName: 'Missouri department, proposed rules',
    sourceUrl: 'https://difp.mo.gov/proposed-rules.php',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  fees: { sourceName: 'A copy of Missouri rule 20 CSR 2200-4.010', sourceDate: '2020–21' },
  serviceFee: SHARED_SOURCES.serviceFee,
  fingerprints: SHARED_SOURCES.fingerprints,
  feeEnded: {
    sourceName: 'Douglas County Herald, and a copy of Missouri rule 20 CSR 2200-4.010',
    sourceDate: '2019–21',
  },
  truMerit: {
    sourceName: 'LegalClarity, and TruMerit, questions and answers',
    sourceUrl: 'https://legalclarity.org/nursing-credential-evaluation-service-how-it-works/',
    sourceDate: '2025',
    ...READ_AGAIN,
  },
  evaluators: {
    sourceName: 'NursePractitionerLicense.com, a private guide',
    sourceUrl:
      'https://www.nursepractitionerlicense.com/nurse-practitioner-licensing-guides/missouri-nurse-practitioner-licensure-steps/',
    sourceDate: 'October 2022',
    ...READ_AGAIN,
  },
  evaluationFees: {
    sourceName: 'CGFNS, old list of fees',
    sourceUrl: 'https://www.cgfns.org/fees/',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  evaluationTime: {
    sourceName: 'Josef Silny & Associates, questions and answers',
    sourceUrl: 'https://jsilny.org/faq/',
    sourceDate: 'undated',
    ...READ_FOR_TIMES,
  },
  englishResults: {
    sourceName: 'IELTS in the United States, and ETS on the TOEFL',
    sourceUrl: 'https://www.ielts.org/en-us/usa/ielts-for-test-takers/online-registration-in-the-usa',
    sourceDate: 'undated',
    ...READ_FOR_TIMES,
  },
  boardTimes: {
    sourceName: 'Missouri State Board of Nursing, report on its work, as NPR received it',
    sourceUrl: 'https://github.com/austinfast/nursing-licenses',
    sourceDate: 'September 2021',
    ...READ_FOR_TIMES,
  },
  nclex: {
    sourceName: 'UWorld and ExamSnap, guides to the exam, which agree',
    sourceUrl: 'https://nursing.uworld.com/nclex/registration-eligibility-cost/',
    sourceDate: '2025',
    ...READ_AGAIN,
  },
  results: {
    sourceName: 'National Council of State Boards of Nursing, NCLEX results',
    sourceUrl: 'https://nclex.com/results.htm',
    sourceDate: 'undated',
    ...READ_FOR_TIMES,
  },
  identity: {
    sourceName: 'Vivian, a private guide',
    sourceUrl: 'https://www.vivian.com/licensing/nursing/missouri/',
    sourceDate: 'about 2022',
    ...READ_AGAIN,
  },
  endorsement: {
    sourceName: 'A copy of Missouri rule 20 CSR 2200-4.010, and Trusted Health, which agree',
    sourceDate: '2020–21 and undated',
  },
  compact: {
    sourceName: 'LegalClarity, with the National Council of State Boards of Nursing',
    sourceUrl: 'https://legalclarity.org/when-will-illinois-become-a-compact-state-for-nursing',
    sourceDate: 'August 2025',
    ...READ_AGAIN,
  },
  multistate: {
    sourceName: 'Kansas State Board of Nursing, uniform requirements of the Compact',
    sourceUrl: 'https://ksbn.kansas.gov/uniform-licensure-requirements/',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  illinois: {
    sourceName: '1818 Legal, a law firm in Illinois',
    sourceUrl: 'https://www.1818legal.com/articles/international-degree-guide-to-becoming-an-illinois-nurse/',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  illinoisEnglish: {
    sourceName: 'Goldberg, a law firm in Illinois',
    sourceUrl:
      'https://goldberglicensing.com/out-of-state-and-international-rns-seeking-rn-licensure-in-illinois/',
    sourceDate: 'undated',
    ...READ_AGAIN,
  },
  illinoisTimes: {
    sourceName: 'Records of the Illinois department, counted by NPR',
    sourceUrl: 'https://github.com/austinfast/nursing-licenses',
    sourceDate: 'March 2022',
    ...READ_FOR_TIMES,
  },
  illinoisFees: {
    sourceName: 'Illinois rule 68 Ill. Adm. Code 1300.30',
    sourceUrl: 'https://ilrules.elaws.us/iac/t68_pt1300_sec.1300.30',
    sourceDate: 'undated copy',
    ...READ_AGAIN,
  },
} as const satisfies Record<string, Source>;
