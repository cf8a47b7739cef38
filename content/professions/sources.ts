import { READ_AGAIN, type Source } from '../facts.ts';
import { SOURCES as PHARMACY } from '../guides/pharmacists/sources.ts';

/** A source that was read as a stored copy on the day the professions were written. */
const source = (sourceName: string, sourceUrl: string, sourceDate: string): Source => ({
  ...{ sourceName, sourceUrl, sourceDate, ...READ_AGAIN },
});

/** Where it is said whether a profession is regulated, and who decides. */
export const SOURCES = {
  moBoards: source(
    'Missouri rule 20 CSR 2231-1.010, the licensing boards of the state',
    'https://regulations.justia.com/states/missouri/title-20/division-2231/chapter-1/section-20-csr-2231-1-010',
    'September 2024',
  ),
  moNotListed: source(
    'Missouri rule 20 CSR 2231-1.010: no board for this work among those of the state',
    'https://regulations.justia.com/states/missouri/title-20/division-2231/chapter-1/section-20-csr-2231-1-010',
    'September 2024',
  ),
  moHealingArts: source(
    'Missouri law, chapter 334, and the Board of Registration for the Healing Arts',
    'https://pr.mo.gov/healingarts.asp',
    'undated',
  ),
  moSpeech: source(
    'Missouri rule 20 CSR 2150-4.010',
    'https://casetext.com/regulation/missouri-administrative-code/title-20-department-of-commerce-and-insurance/division-2150-state-board-of-registration-for-the-healing-arts/chapter-4-licensing-of-speech-language-pathologists-and-audiologists/section-20-csr-2150-4010-applications-for-licensure',
    'December 2024',
  ),
  moVeterinary: source(
    'Missouri rule 20 CSR 2270-1.011',
    'https://casetext.com/regulation/missouri-administrative-code/title-20-department-of-commerce-and-insurance/division-2270-missouri-veterinary-medical-board/chapter-1-general-rules/section-20-csr-2270-1011-general-organization',
    'January 2025',
  ),
  moSocialWork: source(
    'Missouri State Committee for Social Workers: only clinical social work needs a license',
    'https://pr.mo.gov/socialworkers.asp',
    'undated',
  ),
  moPsychology: source(
    'Missouri law, chapter 337, Psychologists, Professional Counselors, Social Workers',
    'https://revisor.mo.gov/main/OneChapter.aspx?chapter=337',
    'undated',
  ),
  moNursing: source(
    'Missouri law, RSMo 335.046',
    'https://revisor.mo.gov/main/OneSection.aspx?section=335.046',
    'in force since 1999',
  ),
  moEngineering: source(
    'Missouri law, RSMo 327.191 and 327.221',
    'https://revisor.mo.gov/main/OneSection.aspx?section=327.191',
    'August 2021',
  ),
  moTeaching: source(
    'Missouri Department of Elementary and Secondary Education, routes to certification',
    'https://dese.mo.gov/educator-quality/certification/routes-certification',
    'undated',
  ),
  moAides: source(
    'Missouri Department of Health and Senior Services, Certified Nurse Assistant Program',
    'https://health.mo.gov/safety/cnaregistry/cna.php',
    'undated',
  ),
  moAmbulance: source(
    'Missouri Bureau of Emergency Medical Services, licensing',
    'https://health.mo.gov/safety/ems/licensing.php',
    'undated',
  ),
  moChildCare: source(
    'Missouri Department of Elementary and Secondary Education: the center is licensed, and its director certified',
    'https://dese.mo.gov/childhood/child-care/director-qualifications',
    'undated',
  ),
  moElectrical: source(
    'Missouri Office of Statewide Electrical Contractors, questions of contractors',
    'https://pr.mo.gov/electricalcontractors-FAQ-Contractors.asp',
    'August 2017',
  ),
  moElectricalFee: source(
    'iContractor, on Missouri; License Lookup on Missouri, which agree',
    'https://www.icontractor.net/state/mo',
    'undated',
  ),
  moPlumbing: source(
    'Missouri law, section 341.020: cities examine plumbers',
    'https://statutes.laws-info.com/missouri/t22/c341/341_020',
    'undated copy',
  ),
  moMechanical: source(
    'St. Charles County, ordinance 19-036 on mechanical work',
    'https://www.ecode360.com/27760758',
    'May 2019',
  ),
  moBar: source(
    'Supreme Court of Missouri, Rule 8.07',
    'https://www.courts.mo.gov/courts/ClerkHandbooksP2RulesOnly.nsf/c0c6ffa99df4993f86256ba50057dcb8/39d12e3ad40a699c86256db7007393e3',
    'September 2023',
  ),
  moDrivers: source(
    'Missouri Department of Revenue, Commercial Driver License',
    'https://dor.mo.gov/driver-license/issuance/commercial/',
    'November 2024',
  ),
  moInterpreters: source(
    'Missouri law, sections 209.285 and 209.321: sign language; Missouri courts, for work in court',
    'https://www.courts.mo.gov/page.jsp?id=55882',
    'undated',
  ),
  ilDepartment: source(
    'Illinois Department of Financial and Professional Regulation, its professions',
    'https://idfpr.illinois.gov/dpr.asp',
    'December 2024',
  ),
  ilActs: source(
    'Illinois Public Act 102-0945, the acts that license professions',
    'https://beta.ilga.gov/ftp/Public%20Acts/102/102-0945.htm',
    'in force since January 2023',
  ),
  ilPsychology: source(
    'Illinois Senate Bill 870, on the licensing acts of psychologists and optometrists',
    'https://witnessslips.ilga.gov/legislation/fulltext.asp?DocName=09900SB0870lv&SessionID=88&GA=99&DocTypeID=SB&DocNum=0870&SpecSess=&Session=&print=true',
    '2016',
  ),
  ilSocialWork: source(
    'Illinois law, 225 ILCS 20, Clinical Social Work and Social Work Practice Act',
    'https://instalawyer.io/laws/illinois-compiled-statutes/chapter-225-professions-occupations-225-ilcs-20-clinical',
    'undated copy',
  ),
  ilAccounting: source(
    'Illinois CPA Society, licensing: the title CPA and audits need a license',
    'https://www.icpas.org/advocacy/licensing-status/firm-licensing-and-practice-requirements',
    'undated',
  ),
  ilTeaching: source(
    'Illinois rule, 23 Ill. Adm. Code 25.425',
    'https://regulations.justia.com/states/illinois/title-23/part-25/subpart-f/section-25-425',
    'September 2024',
  ),
  ilAides: source(
    'Illinois Department of Public Health, Health Care Worker Registry',
    'https://hcwrpub.dph.illinois.gov',
    'undated',
  ),
  ilAidesPhone: source(
    'Illinois Nurse Aide Testing, with the Department',
    'https://www.nurseaidetesting.com/',
    'July 2024',
  ),
  ilAmbulance: source(
    'Illinois Department of Public Health, EMS Licensing',
    'https://www.dph.illinois.gov/node/9871',
    '2018',
  ),
  ilAmbulanceFee: source(
    'Region VII Emergency Medical Services, fees of the state',
    'https://regionviiems.com/ems-licensure/',
    'undated',
  ),
  ilRadiology: source(
    'Illinois workNet: accreditation by the state agency for nuclear safety',
    'https://apps.illinoisworknet.com/cis/clusters/OccupationDetails/100129?parentId=110800&section=license&sectionTitle=Licensing%20%2F%20Certification',
    'undated',
  ),
  ilRadiologyFee: source(
    'Fusion Medical Staffing, guide to Illinois',
    'https://www.fusionmedstaff.com/licenses/radiology/illinois/',
    'undated',
  ),
  ilChildCare: source(
    'ExceleRate Illinois, with the Department of Children and Family Services: the center is licensed',
    'https://excelerateillinoisproviders.com/licensed-child-care-centers',
    'undated',
  ),
  ilPlumbing: source(
    'Illinois Department of Public Health, Plumbing Program',
    'https://www.idph.state.il.us/envhealth/plumbing.htm',
    'undated',
  ),
  ilElectrical: source(
    'Plumb Square on Illinois: cities and counties license electricians',
    'https://plumbsquare.work/states/illinois',
    'undated',
  ),
  ilBar: source(
    'Illinois Board of Admissions to the Bar, Rule 715',
    'https://www.ilbaradmissions.org/appinfo.action?id=3',
    '2024',
  ),
  ilDrivers: source(
    'Illinois Secretary of State, Commercial Driver’s License',
    'https://www.ilsos.gov/departments/drivers/drivers_license/CDL/cdl.html',
    'undated',
  ),
  ilFood: source(
    'Monroe County Health Department: all who handle food are trained',
    'https://monroecountyhealth.org/food-sanitation-program.html',
    'July 2014',
  ),
  ilNotListed: source(
    'Illinois Department of Financial and Professional Regulation: not among the professions that it names',
    'https://idfpr.illinois.gov/dpr.asp',
    'December 2024',
  ),
  laboratory: source(
    'University of Wisconsin–Milwaukee, states that license laboratory scientists: neither Missouri nor Illinois',
    'https://uwm.edu/academicaffairs/resources/professional-licensure-disclosures/health-care-programs/medical-lab-science-bs',
    'undated',
  ),
  moTechnician: PHARMACY.technician,
  moTechnicianFee: PHARMACY.technicianFee,
  ilTechnician: PHARMACY.illinoisTechnician,
  ilTechnicianFee: PHARMACY.illinoisFees,
  moPharmacy: PHARMACY.contact,
} as const satisfies Record<string, Source>;
