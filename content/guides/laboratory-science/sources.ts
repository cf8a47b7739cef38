import { READ_LAST, type Source } from '../../facts.ts';
import { SHARED_SOURCES } from '../sources.ts';

/** Where the facts of the guide to laboratory science come from. */
export const SOURCES = {
  jobCenters: SHARED_SOURCES.jobCenters,
  madison: SHARED_SOURCES.madison,
  license: {
    sourceName: 'University of Wisconsin–Milwaukee, states that license laboratory scientists',
    sourceUrl:
      'https://uwm.edu/academicaffairs/resources/professional-licensure-disclosures/health-care-programs/medical-lab-science-bs',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  federalRule: {
    sourceName: 'Federal rule 42 CFR 493.1423',
    sourceUrl: 'https://law.lawstack.com/cfr/42/493.1423/',
    sourceDate: 'June 2026',
    ...READ_LAST,
  },
  highComplexity: {
    sourceName: 'Federal rule 42 CFR 493.1489, by its title',
    sourceUrl: 'https://www.ecfr.gov/current/title-42/section-493.1489',
    sourceDate: 'in force',
    ...READ_LAST,
  },
  hospital: {
    sourceName: 'Christian Hospital, on laboratory work',
    sourceUrl:
      'https://christianhospital.org/About-Us/Newsroom/View-Article/ArtMID/1422/ArticleID/76/FAQs-with-Christian-Hospital-lab-professionals',
    sourceDate: 'April 2018',
    ...READ_LAST,
  },
  evaluation: {
    sourceName: 'ASCP, how to show your education',
    sourceUrl:
      'https://www.ascp.org/Board-of-Certification/Qualification/Step-2/Verify-your-academic-education.html',
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
  otherOffice: {
    sourceName: 'American Medical Technologists, questions of applicants',
    sourceUrl:
      'https://americanmedtech.org/Resource-Library/category/guides/applicant-frequently-asked-questions',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  application: {
    sourceName: 'ASCP, the application',
    sourceUrl: 'https://www.ascp.org/content/board-of-certification/i-am-mls/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  routes: {
    sourceName: 'Open Exam Prep, a guide to the exam',
    sourceUrl:
      'https://open-exam-prep.com/study-guides/ascp-mls/01-orientation-to-ascp-mls-certification/ascp-boc-and-eligibility-at-a-high-level',
    sourceDate: 'June 2026',
    ...READ_LAST,
  },
  routesAbroad: {
    sourceName: 'MLSi Academy, and The Checkpoint, guides to the exam',
    sourceUrl: 'https://mlsiacademy.com/blog/ascp-mls-international/',
    sourceDate: 'undated and 2026',
    ...READ_LAST,
  },
  college: {
    sourceName: 'St. Louis Community College, program and catalog',
    sourceUrl:
      'https://stlcc.edu/programs-academics/pathways/health-professions/clinical-laboratory-technology/',
    sourceDate: 'undated',
    ...READ_LAST,
  },
  pay: {
    sourceName: 'Bureau of Labor Statistics, laboratory technologists and technicians',
    sourceUrl: 'https://www.bls.gov/ooh/healthcare/clinical-laboratory-technologists-and-technicians.htm',
    sourceDate: 'May 2023',
    ...READ_LAST,
  },
  bloodPay: {
    sourceName: 'Bureau of Labor Statistics, phlebotomists',
    sourceUrl: 'https://www.bls.gov/ooh/healthcare/phlebotomists.htm',
    sourceDate: 'May 2023',
    ...READ_LAST,
  },
  bloodTraining: {
    sourceName: 'Dreambound, phlebotomists in Missouri',
    sourceUrl: 'https://dreambound.com/blog/how-to-become-a-phlebotomist-in-missouri',
    sourceDate: 'about 2024',
    ...READ_LAST,
  },
} as const satisfies Record<string, Source>;
