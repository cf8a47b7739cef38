import type { SHARED_CONTACTS } from './contacts.ts';

/** An office that decides, by its own name, with its page, and how to call it where a source says so. */
export interface Office {
  office: string;
  officeUrl: string;
  phone?: keyof typeof SHARED_CONTACTS;
}

const registration = (office: string, page = 'boards'): Office => ({
  office,
  officeUrl: `https://pr.mo.gov/${page}.asp`,
});

/** Offices of Missouri and Illinois. A board without a page of its own that we have seen has the list of all boards. */
export const OFFICES = {
  moNursing: { ...registration('Missouri State Board of Nursing', 'nursing'), phone: 'moNursing' },
  moHealingArts: {
    ...registration('Missouri State Board of Registration for the Healing Arts', 'healingarts'),
    phone: 'moHealingArts',
  },
  moDental: registration('Missouri Dental Board'),
  moPharmacy: { ...registration('Missouri Board of Pharmacy', 'pharmacists'), phone: 'moPharmacy' },
  moPhysicalTherapy: registration(
    'Missouri Advisory Commission for Physical Therapists',
    'physicaltherapists',
  ),
  moOccupationalTherapy: registration('Missouri Board of Occupational Therapy'),
  moPsychology: registration('Missouri State Committee of Psychologists'),
  moOptometry: registration('Missouri State Board of Optometry'),
  moVeterinary: registration('Missouri Veterinary Medical Board', 'veterinary'),
  moDietitians: registration('Missouri State Committee of Dietitians'),
  moCounselors: registration('Missouri Committee for Professional Counselors'),
  moSocialWork: registration('Missouri State Committee for Social Workers', 'socialworkers'),
  moAccountancy: registration('Missouri State Board of Accountancy', 'accountancy'),
  moCosmetology: registration('Missouri State Board of Cosmetology and Barber Examiners', 'cosbar'),
  moInterpreters: {
    office: 'Missouri courts, Access to Justice',
    officeUrl: 'https://www.courts.mo.gov/page.jsp?id=55882',
  },
  moElectrical: {
    ...registration('Missouri Office of Statewide Electrical Contractors', 'electricalcontractors'),
    phone: 'moElectrical',
  },
  moDesign: {
    ...registration(
      'Missouri Board for Architects, Professional Engineers and Land Surveyors',
      'apelsla-faq',
    ),
    phone: 'moDesign',
  },
  moBoards: registration('Missouri Division of Professional Registration'),
  moEducation: {
    office: 'Missouri Department of Elementary and Secondary Education (DESE)',
    officeUrl: 'https://dese.mo.gov/educator-quality/certification',
    phone: 'moEducation',
  },
  moChildhood: {
    office: 'Missouri DESE, Office of Childhood',
    officeUrl: 'https://dese.mo.gov/childhood/child-care',
  },
  moAides: {
    office: 'Missouri Department of Health and Senior Services',
    officeUrl: 'https://health.mo.gov/safety/cnaregistry/cna.php',
    phone: 'moAides',
  },
  moAmbulance: {
    office: 'Missouri Bureau of Emergency Medical Services',
    officeUrl: 'https://health.mo.gov/safety/ems/licensing.php',
  },
  moBar: { office: 'Missouri Board of Law Examiners', officeUrl: 'https://www.mble.org/' },
  moDrivers: {
    office: 'Missouri Department of Revenue',
    officeUrl: 'https://dor.mo.gov/driver-license/issuance/commercial/',
  },
  moJobs: { office: 'Missouri Job Centers', officeUrl: 'https://jobs.mo.gov/', phone: 'moJobs' },
  ilDepartment: {
    office: 'Illinois Department of Financial and Professional Regulation',
    officeUrl: 'https://idfpr.illinois.gov/dpr.asp',
  },
  ilEducation: {
    office: 'Illinois State Board of Education',
    officeUrl: 'https://www.isbe.net/Pages/Educator-Licensure.aspx',
  },
  ilHealth: { office: 'Illinois Department of Public Health', officeUrl: 'https://dph.illinois.gov/' },
  ilAides: {
    office: 'Illinois Department of Public Health, Health Care Worker Registry',
    officeUrl: 'https://hcwrpub.dph.illinois.gov',
    phone: 'ilAides',
  },
  ilAmbulance: {
    office: 'Illinois Department of Public Health, EMS Licensing',
    officeUrl: 'https://www.dph.illinois.gov/node/9871',
    phone: 'ilAmbulance',
  },
  ilRadiology: {
    office: 'Illinois Emergency Management Agency and Office of Homeland Security',
    officeUrl: 'https://iemaohs.illinois.gov/',
  },
  ilChildren: {
    office: 'Illinois Department of Children and Family Services',
    officeUrl: 'https://dcfs.illinois.gov/',
  },
  ilBar: {
    office: 'Illinois Board of Admissions to the Bar',
    officeUrl: 'https://www.ilbaradmissions.org/appinfo.action?id=3',
    phone: 'ilBar',
  },
  ilDrivers: {
    office: 'Illinois Secretary of State',
    officeUrl: 'https://www.ilsos.gov/departments/drivers/drivers_license/CDL/cdl.html',
  },
  ilJobs: { office: 'Illinois workNet', officeUrl: 'https://www.illinoisworknet.com/' },
} as const satisfies Record<string, Office>;
