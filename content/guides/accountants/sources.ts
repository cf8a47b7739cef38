import { READ_LAST, type Source } from '../../facts.ts';
import { SHARED_SOURCES } from '../sources.ts';

const RULES = 'https://regulations.justia.com/states/missouri/title-20/division-2010';

/** Where the facts of the guide for accountants come from. */
export const SOURCES = {
  board: {
    sourceName: 'Missouri State University, School of Accountancy, on the Board',
    sourceUrl: 'https://www.missouristate.edu/SOA/CPAExamInfo.htm',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  unlicensed: {
    sourceName: 'Missouri law, RSMo 326.292',
    sourceUrl: 'https://revisor.mo.gov/main/OneSection.aspx?section=326.292',
    sourceDate: 'in force',
    ...READ_LAST,
  },
  examEducation: {
    sourceName: 'Missouri rule 20 CSR 2010-2.041',
    sourceUrl: 'https://www.mocpa.org/candidates/exam-req',
    sourceDate: '2024',
    ...READ_LAST,
  },
  licenseEducation: {
    sourceName: 'Missouri rule 20 CSR 2010-2.061',
    sourceUrl: `${RULES}/chapter-2/section-20-csr-2010-2-061/`,
    sourceDate: 'March 2024',
    ...READ_LAST,
  },
  examCredit: {
    sourceName: 'Missouri rule 20 CSR 2010-2.140',
    sourceUrl: `${RULES}/chapter-2/section-20-csr-2010-2-140/`,
    sourceDate: 'March 2024',
    ...READ_LAST,
  },
  bill: {
    sourceName: 'Missouri Senate Bill 1233 of 2026, by its summary',
    sourceUrl:
      'https://fastdemocracy.com/bill-summary/?billsummary_id=MOB00026501&billsummary_session=2026&billsummary_state=mo',
    sourceDate: 'January 2026',
    ...READ_LAST,
  },
  license: {
    sourceName: 'Missouri law, RSMo 326.280',
    sourceUrl: 'https://accountants.uslegal.com/regulation-of-accountants/missouri/',
    sourceDate: 'undated copy',
    ...READ_LAST,
  },
  experience: {
    sourceName: 'Becker, requirements in Missouri',
    sourceUrl: 'https://www.becker.com/cpa-review/missouri-cpa-requirements',
    sourceDate: 'July 2021',
    ...READ_LAST,
  },
  evaluationTime: {
    sourceName: 'NASBA, questions on its evaluation service',
    sourceUrl: 'https://nasba.org/products/nasbainternationalevaluationservices/faq/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  evaluationCost: {
    sourceName: 'CPA Credits and Eduyush, which agree',
    sourceUrl:
      'https://www.cpacredits.com/resources/how-much-will-it-cost-an-international-student-to-convert-their-degree/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  examCost: {
    sourceName: 'SuperfastCPA and Accounting Insights, guides to the exam',
    sourceUrl: 'https://www.superfastcpa.com/missouri-cpa-exam-cost/',
    sourceDate: '2024–25',
    ...READ_LAST,
  },
  ethics: {
    sourceName: 'CorpReady and WikiCPAExam, guides to the course',
    sourceUrl: 'https://corpready.in/resources/articles/050-cpa-ethics-exam-tips.html',
    sourceDate: '2023–26',
    ...READ_LAST,
  },
  serviceFee: SHARED_SOURCES.serviceFee,
  courses: {
    sourceName: 'The Missouri board, on continuing education',
    sourceUrl: 'https://info.mo.gov/pr-forms/accountancy/',
    sourceDate: '2020',
    ...READ_LAST,
  },
  agreements: {
    sourceName: 'NASBA, International Qualification Examination',
    sourceUrl: 'https://nasba.org/exams/iqex/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  agreementFees: {
    sourceName: 'NASBA, questions on that examination',
    sourceUrl: 'https://nasba.org/exams/iqex/iqex-frequently-asked-questions/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  reciprocity: {
    sourceName: 'Missouri rule 20 CSR 2010-2.065',
    sourceUrl: `${RULES}/chapter-2/section-20-csr-2010-2-065/`,
    sourceDate: 'March 2024',
    ...READ_LAST,
  },
  illinoisBoard: {
    sourceName: 'Illinois Board of Examiners, new candidates',
    sourceUrl: 'https://www.ilboe.org/new-candidates/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  illinoisLaw: {
    sourceName: 'Illinois CPA Society, House Bill 2459 signed',
    sourceUrl:
      'https://www.icpas.org/about-us/press/press-release-details/2025/08/15/governor-signs-bill-adding-pathways-to-cpa-licensure-in-illinois',
    sourceDate: 'August 15, 2025',
    ...READ_LAST,
  },
  illinoisExam: {
    sourceName: 'Surgent, exam fees in Illinois',
    sourceUrl: 'https://surgent.com/resources/illinois-il-cpa-exam-requirements',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  illinoisYear: {
    sourceName: 'Illinois law, 225 ILCS 450/14',
    sourceUrl: 'https://www.ilga.gov/legislation/ilcs/fulltext?DocName=022504500K14',
    sourceDate: 'undated copy',
    ...READ_LAST,
  },
  illinoisFees: {
    sourceName: 'Illinois rule 68 Ill. Adm. Code 1420.40',
    sourceUrl: 'https://regulations.justia.com/states/illinois/title-68/part-1420/section-1420-40',
    sourceDate: 'September 2024',
    ...READ_LAST,
  },
  bookkeeperPay: {
    sourceName: 'Bureau of Labor Statistics, wages of bookkeeping clerks',
    sourceUrl: 'https://www.bls.gov/oes/2023/May/oes433031.htm',
    sourceDate: 'May 2023',
    ...READ_LAST,
  },
  accountantPay: {
    sourceName: 'Bureau of Labor Statistics, wages of accountants and auditors',
    sourceUrl: 'https://www.bls.gov/oes/current/oes132011.htm',
    sourceDate: 'May 2023',
    ...READ_LAST,
  },
  enrolledAgent: {
    sourceName: 'Open Exam Prep',
    sourceUrl: 'https://www.open-exam-prep.com/exams/ea/becoming-maintaining-ea-status/two-paths-to-ea',
    sourceDate: 'May 2026',
    ...READ_LAST,
  },
  freeTax: {
    sourceName: 'University of Missouri System',
    sourceUrl: 'https://community.umsystem.edu/engagements/umsl-vita-volunteer-income-tax-assistance-program',
    sourceDate: 'undated',
    ...READ_LAST,
  },
} as const satisfies Record<string, Source>;
