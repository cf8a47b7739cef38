import { READ_LAST, type Source } from '../../facts.ts';
import { SHARED_SOURCES } from '../sources.ts';

/** Where the facts of the guide for physicians come from. */
export const SOURCES = {
  missouri: {
    sourceName: 'PhysicianLicensing.com, and other private guides, which agree',
    sourceUrl: 'https://www.physicianlicensing.com/missouri/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  fees: {
    sourceName: 'ECFMG, fees of 2022',
    sourceUrl: 'https://www.ecfmg.org/news/category/general/',
    sourceDate: 'January 2022',
    ...READ_LAST,
  },
  costs: {
    sourceName: 'EdexLive, costs of the exams; ECFMG had $985 for an exam in 2022',
    sourceUrl: 'https://www.edexlive.com/exams/2024/Oct/07/usmle-exam-steps-costs-and-other-details',
    sourceDate: 'October 2024',
    ...READ_LAST,
  },
  results: {
    sourceName: 'ECFMG, news',
    sourceUrl: 'https://www.ecfmg.org/news/page/3/',
    sourceDate: '2020',
    ...READ_LAST,
  },
  pathwayOne: {
    sourceName: 'ECFMG, Pathway 1',
    sourceUrl: 'https://ecfmg.org/certification-pathways/pathway-1.html',
    sourceDate: 'for the Match of 2024',
    ...READ_LAST,
  },
  pathwaySix: {
    sourceName: 'HelpYouMatch, Pathway 6',
    sourceUrl: 'https://helpyoumatch.com/pathway6',
    sourceDate: '2025',
    ...READ_LAST,
  },
  english: {
    sourceName: 'ECFMG on the OET, as a teaching hospital quoted it',
    sourceUrl: 'https://www.ecfmg.org/certification-pathways/oet.html',
    sourceDate: 'December 2024',
    ...READ_LAST,
  },
  token: {
    sourceName: 'ECFMG, ERAS Support Services',
    sourceUrl: 'https://ecfmg.org/eras/',
    sourceDate: 'season of 2024',
    ...READ_LAST,
  },
  applications: {
    sourceName: 'Association of American Medical Colleges, fees',
    sourceUrl:
      'https://students-residents.aamc.org/applying-residencies-eras/publication-chapters/fees-2025-eras-season',
    sourceDate: 'season of 2026',
    ...READ_LAST,
  },
  transcript: {
    sourceName: 'Biology Insights, and a blog on residencies, which agree',
    sourceUrl: 'https://biologyinsights.com/how-to-apply-for-medical-residency-from-eras-to-match',
    sourceDate: '2024–25',
    ...READ_LAST,
  },
  registration: {
    sourceName: 'Money-Central, fees of the Match',
    sourceUrl: 'https://money-central.com/us/does-match-cost-money',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  season: {
    sourceName: 'NRMP, newsletter',
    sourceUrl: 'https://www.nrmp.org/about/news/2025/09/medical-school-welcome-newsletter-2',
    sourceDate: 'September 2025',
    ...READ_LAST,
  },
  chances: {
    sourceName: 'Upwardly Global',
    sourceUrl: 'https://www.upwardlyglobal.org/news/news/match-day-stories-2025',
    sourceDate: '2025',
    ...READ_LAST,
  },
  university: {
    sourceName: 'Saint Louis University, internal medicine',
    sourceUrl:
      'https://oehs.slu.edu/medicine/internal-medicine/internal-medicine-residency/for-recruits/index.php',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  pay: {
    sourceName: 'Mallinckrodt Institute of Radiology, St. Louis',
    sourceUrl: 'https://www.mir.wustl.edu/education/resident-benefits/',
    sourceDate: '2023–24',
    ...READ_LAST,
  },
  stepThree: {
    sourceName: 'A copy of the questions and answers of the Federation of State Medical Boards',
    sourceUrl: 'https://miraitalk.com/article/fsmb-step-3-faq/926',
    sourceDate: '2024',
    ...READ_LAST,
  },
  forms: {
    sourceName: 'Missouri Board of Healing Arts, application forms',
    sourceUrl: 'https://pr.mo.gov/healingarts-application-forms.asp',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  fingerprints: SHARED_SOURCES.fingerprints,
  assistant: {
    sourceName: 'Missouri law, section 334.036',
    sourceUrl: 'https://revisor.mo.gov/main/OneSection.aspx?section=334.036',
    sourceDate: 'as changed in 2023',
    ...READ_LAST,
  },
  assistantRule: {
    sourceName: 'Missouri rule 20 CSR 2150-2.200',
    sourceUrl:
      'https://regulations.justia.com/states/missouri/title-20/division-2150/chapter-2/section-20-csr-2150-2-200',
    sourceDate: 'September 2024',
    ...READ_LAST,
  },
  bill: {
    sourceName: 'Missouri bill HB 3352, as it was introduced',
    sourceUrl:
      'https://fastdemocracy.com/bill-summary/?billsummary_id=MOB00028794&billsummary_session=2026&billsummary_state=mo',
    sourceDate: '2026',
    ...READ_LAST,
  },
  illinoisTemporary: {
    sourceName: 'Illinois rule 68 Ill. Adm. Code 1285.90',
    sourceUrl: 'https://beta.ilga.gov/ftp/JCAR/AdminCode/068/068012850A00900R.html',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  illinoisTraining: {
    sourceName: 'Upwardly Global and Medical License Pro, which agree',
    sourceUrl: 'https://upwardlyglobal.org/career-coaching/professional-licensing-guides/illinois/physician',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  illinoisProgram: {
    sourceName: 'American Medical Association, FREIDA',
    sourceUrl: 'https://freida-admin-ci.ama-assn.org/node/50646',
    sourceDate: '2026',
    ...READ_LAST,
  },
  illinoisLimited: {
    sourceName: 'CompData on Illinois rule 68 Ill. Adm. Code 1285; the department, in the news',
    sourceUrl:
      'https://www.compdatainfo.com/quality-and-safety/physicians-advanced-practice-providers/illinois-implements-licensure-pathway-for-international-medical-graduates',
    sourceDate: 'September 2025',
    ...READ_LAST,
  },
  illinoisTime: {
    sourceName: 'PhysicianLicensing.com, Illinois',
    sourceUrl: 'https://physicianlicensing.com/illinois/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  assistants: {
    sourceName: 'StartRight Careers, with the Bureau of Labor Statistics',
    sourceUrl: 'https://www.startrightcareers.com/occupation/medical-assistants',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  apprentices: {
    sourceName: 'Washington University in St. Louis',
    sourceUrl:
      'https://evcadministration.wustl.edu/uncategorized/medical-assistant-apprenticeship-program-recognized-as-apprenticeship-ambassador-by-us-department-of-labor/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  technicians: {
    sourceName: 'A job offer of Mercy, St. Louis',
    sourceUrl: 'https://jobs.resumewallet.com/job/b8201047-01ae-4020-be5d-0930f3b9b439',
    sourceDate: 'undated',
    ...READ_LAST,
  },
} as const satisfies Record<string, Source>;
