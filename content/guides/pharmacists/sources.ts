import { READ_LAST, type Source } from '../../facts.ts';
import { SHARED_SOURCES } from '../sources.ts';

const BULLETIN = 'https://read.nxtbook.com/nabp/bulletin/fpgec_bulletin';

/** Where the facts of the guide for pharmacists come from. */
export const SOURCES = {
  english: {
    sourceName: 'NABP, FPGEC bulletin, step 1',
    sourceUrl: `${BULLETIN}/step_1.html`,
    sourceDate: 'undated',
    ...READ_LAST,
  },
  englishFee: {
    sourceName: 'A guide by pharmacists from abroad',
    sourceUrl: 'https://lib.ourtfam.com/r/fpgee20252026',
    sourceDate: '2025–26',
    ...READ_LAST,
  },
  application: {
    sourceName: 'NABP, FPGEC bulletin, step 2',
    sourceUrl: `${BULLETIN}/step_2.html`,
    sourceDate: 'March 2024',
    ...READ_LAST,
  },
  review: {
    sourceName: 'NABP, FPGEC bulletin, review of documents',
    sourceUrl: `${BULLETIN}/documentation_review.html`,
    sourceDate: 'undated',
    ...READ_LAST,
  },
  studies: {
    sourceName: 'Pharmacy Freak and others, which agree',
    sourceUrl:
      'https://pharmacyfreak.com/fpgee-fpcec-explained-your-first-step-to-becoming-a-us-pharmacist-a-complete-guide-to-eligibility-fees-and-passing-the-exam',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  exam: {
    sourceName: 'NABP, FPGEC bulletin, the FPGEE',
    sourceUrl: `${BULLETIN}/what_is_the_fpgee.html`,
    sourceDate: 'undated',
    ...READ_LAST,
  },
  examFee: {
    sourceName: 'A blog on exams',
    sourceUrl: 'https://certmagic-itcertification.blogspot.com/2025/07/fpgee-foreign-pharmacy-graduate.html',
    sourceDate: 'July 2025',
    ...READ_LAST,
  },
  examResults: {
    sourceName: 'NABP, questions and answers on the FPGEE',
    sourceUrl: 'https://nabp.pharmacy/programs/fpgee/faqs/',
    sourceDate: '2017',
    ...READ_LAST,
  },
  foreign: {
    sourceName: 'Missouri rule 20 CSR 2220-7.040',
    sourceUrl: 'https://law.cornell.edu/regulations/missouri/20-CSR-2220-7-040',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  hours: {
    sourceName: 'Missouri rule 20 CSR 2220-7.030',
    sourceUrl: 'https://www.law.cornell.edu/regulations/missouri/20-CSR-2220-7-030',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  fees: {
    sourceName: 'An old copy of Missouri rule 20 CSR 2220-4.010',
    sourceUrl: 'https://docsbay.net/doc/829153/title-20-department-of-s15',
    sourceDate: 'before 2019',
    ...READ_LAST,
  },
  forms: {
    sourceName: 'Missouri Board of Pharmacy, forms',
    sourceUrl: 'https://www.pr.mo.gov/pharmacists-forms.asp',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  papers: {
    sourceName: 'Missouri rule 20 CSR 2220-7.010',
    sourceUrl: 'https://law.cornell.edu/regulations/missouri/20-CSR-2220-7-010',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  pay: {
    sourceName: 'Bureau of Labor Statistics',
    sourceUrl: 'https://www.bls.gov/ooh/healthcare/pharmacists.htm',
    sourceDate: 'May 2023',
    ...READ_LAST,
  },
  contact: {
    sourceName: 'OpenFarmTech, on the Board',
    sourceUrl: 'https://openfarmtech.org/pharmacy-technician-requirements/missouri/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  naplex: {
    sourceName: 'Kaplan, the NAPLEX',
    sourceUrl: 'https://wpapp.kaptest.com/study/naplex/naplex-registration-and-test-day',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  eligibility: {
    sourceName: 'NABP, scheduling the exams',
    sourceUrl:
      'https://nabp.pharmacy/news/blog/tips-to-successfully-schedule-your-pharmacist-licensure-exams/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  serviceFee: SHARED_SOURCES.serviceFee,
  fingerprints: SHARED_SOURCES.fingerprints,
  technician: {
    sourceName: 'Missouri law, section 338.013',
    sourceUrl: 'https://revisor.mo.gov/main/OneSection.aspx?section=338.013',
    sourceDate: 'in force since 2009',
    ...READ_LAST,
  },
  technicianFee: {
    sourceName: 'PharmacyTechScholar, Missouri',
    sourceUrl: 'https://pharmacytechscholar.com/pharmacy-technician-license-missouri',
    sourceDate: '2025',
    ...READ_LAST,
  },
  technicianPay: {
    sourceName: 'Bureau of Labor Statistics',
    sourceUrl: 'https://www.bls.gov/ooh/healthcare/pharmacy-technicians.htm',
    sourceDate: 'May 2023',
    ...READ_LAST,
  },
  illinoisForeign: {
    sourceName: 'Illinois rule 68 Ill. Adm. Code 1330.310',
    sourceUrl: 'https://ilga.gov/commission/jcar/admincode/068/068013300C03100R.html',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  illinoisFees: {
    sourceName: 'Illinois rule 68 Ill. Adm. Code 1330.20',
    sourceUrl: 'https://www.ilga.gov/commission/jcar/admincode/068/068013300A00200R.html',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  illinoisWait: {
    sourceName: 'Goldberg, a law firm, on Illinois rule 1330.200',
    sourceUrl:
      'https://goldberglicensing.com/application-for-certificate-of-registration-as-a-pharmacy-technician/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  illinoisTechnician: {
    sourceName: 'Illinois law, 225 ILCS 85/9',
    sourceUrl: 'https://lawserver.com/law/state/illinois/il-statutes/225_ilcs_85_9',
    sourceDate: '2024',
    ...READ_LAST,
  },
} as const satisfies Record<string, Source>;
