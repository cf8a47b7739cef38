import { z } from 'zod';
import { REGULATIONS } from '../../program/content/profession.ts';
import { FIELDS } from '../../program/fields.ts';
import { guides } from '../guides/guides.ts';
import { OFFICES } from './offices.ts';
import { SOURCES } from './sources.ts';
import type { ProfessionSlug } from './types.ts';
import { EN } from './words/en.ts';

/** The keys of an object, for zod. */
const keysOf = <Key extends string>(object: Readonly<Record<Key, unknown>>) =>
  Object.keys(object) as [Key, ...Key[]];

/** What is known of a profession in one state: whether it is regulated, who decides, and who says so. */
const place = z.string().transform((text) => {
  const [regulation, office, source] = text.split(' ');
  return {
    regulation: z.enum(REGULATIONS).parse(regulation),
    office: z.enum(keysOf(OFFICES)).parse(office),
    source: z.enum(keysOf(SOURCES)).optional().parse(source),
  };
});
export type PlaceRow = z.output<typeof place>;

const slug: z.ZodType<ProfessionSlug> = z.enum(keysOf(EN));

const GUIDES = guides().map(({ slug }) => slug.current);

const row = z
  .tuple([slug, z.enum(FIELDS), z.string(), place, place, z.string(), z.string().optional()])
  .transform(([profession, field, soc, missouri, illinois, related, guides = '']) => {
    const [guide, own] = guides.split(' ').filter(Boolean);
    return {
      ...{ slug: profession, field, soc, missouri, illinois },
      related: related.split(' ').map((one) => slug.parse(one)),
      guide: z.enum(GUIDES).optional().parse(guide),
      ownGuide: own === 'own',
    };
  });

/**
 * Address, field, O*NET-SOC code, Missouri, Illinois (regulation, office, source), what is near, and the guide: `own` where
 * it is for this very profession. Codes, and many of what is near, are from the O*NET database (onetcenter.org, CC BY
 * 4.0), chosen and changed by us.
 */
const LINES = `
registered-nurse | nursing | 29-1141.00 | license moNursing moNursing | license ilDepartment ilActs | practical-nurse nursing-assistant midwife | nursing own
practical-nurse | nursing | 29-2061.00 | license moNursing moBoards | license ilDepartment ilActs | registered-nurse nursing-assistant | nursing
nursing-assistant | nursing | 31-1131.00 | license moAides moAides | license ilAides ilAides | home-care-aide medical-assistant practical-nurse | nursing
home-care-aide | other-health | 31-1121.00 | unknown moAides | part ilAides ilAides | nursing-assistant community-health-worker | nursing
midwife | nursing | 29-1161.00 | license moNursing moBoards | license ilDepartment ilActs | registered-nurse | nursing
physician | other-health | 29-1215.00 | license moHealingArts moHealingArts | license ilDepartment ilDepartment | medical-assistant laboratory-scientist community-health-worker translator | physicians own
dentist | other-health | 29-1021.00 | license moDental moBoards | license ilDepartment ilDepartment | dental-hygienist
pharmacist | other-health | 29-1051.00 | license moPharmacy moBoards | license ilDepartment ilActs | pharmacy-technician chemist | pharmacists own
pharmacy-technician | other-health | 29-2052.00 | license moPharmacy moTechnician | license ilDepartment ilTechnician | pharmacist medical-assistant | pharmacists
physical-therapist | other-health | 29-1123.00 | license moPhysicalTherapy moBoards | license ilDepartment ilDepartment | occupational-therapist
occupational-therapist | other-health | 29-1122.00 | license moOccupationalTherapy moBoards | unknown ilDepartment | physical-therapist
psychologist | other-health | 19-3033.00 | license moPsychology moPsychology | license ilDepartment ilPsychology | counselor social-worker
laboratory-scientist | other-health | 29-2011.00 | certificate moJobs laboratory | certificate ilJobs laboratory | biologist chemist | laboratory-science own
radiologic-technologist | other-health | 29-2034.00 | unknown moBoards | license ilRadiology ilRadiology | medical-assistant
veterinarian | other-health | 29-1131.00 | license moVeterinary moVeterinary | license ilDepartment ilDepartment | biologist
optometrist | other-health | 29-1041.00 | license moOptometry moBoards | license ilDepartment ilPsychology | medical-assistant
dental-hygienist | other-health | 29-1292.00 | license moDental moBoards | unknown ilDepartment | dentist medical-assistant
paramedic | other-health | 29-2043.00 | license moAmbulance moAmbulance | license ilAmbulance ilAmbulance | nursing-assistant medical-assistant
medical-assistant | other-health | 31-9092.00 | none moJobs moNotListed | none ilJobs ilNotListed | nursing-assistant pharmacy-technician | physicians
dietitian | other-health | 29-1031.00 | license moDietitians moBoards | license ilDepartment ilActs | community-health-worker
respiratory-therapist | other-health | 29-1126.00 | unknown moBoards | unknown ilDepartment | registered-nurse paramedic
speech-therapist | other-health | 29-1127.00 | license moHealingArts moSpeech | license ilDepartment ilActs | occupational-therapist teaching-assistant
school-teacher | teaching | 25-2031.00 | license moEducation moTeaching | license ilEducation ilTeaching | teaching-assistant child-care-worker college-teacher | teaching own
child-care-worker | teaching | 39-9011.00 | certificate moChildhood moChildCare | certificate ilChildren ilChildCare | teaching-assistant school-teacher | teaching
college-teacher | teaching | 25-1199.00 | none moJobs moNotListed | none ilJobs ilNotListed | school-teacher translator | teaching
teaching-assistant | teaching | 25-9042.00 | unknown moEducation | unknown ilEducation | school-teacher child-care-worker | teaching
engineer | engineering | 17-2199.00 | part moDesign moEngineering | part ilDepartment ilDepartment | civil-engineer mechanical-engineer electrical-engineer | engineering own
civil-engineer | engineering | 17-2051.00 | part moDesign moEngineering | part ilDepartment ilDepartment | land-surveyor architect construction-worker | engineering own
mechanical-engineer | engineering | 17-2141.00 | part moDesign moEngineering | part ilDepartment ilDepartment | industrial-engineer hvac-technician machinist | engineering own
electrical-engineer | engineering | 17-2071.00 | part moDesign moEngineering | part ilDepartment ilDepartment | electrician system-administrator | engineering own
chemical-engineer | engineering | 17-2041.00 | part moDesign moEngineering | part ilDepartment ilDepartment | chemist industrial-engineer | engineering own
industrial-engineer | engineering | 17-2112.00 | part moDesign moEngineering | part ilDepartment ilDepartment | mechanical-engineer manager | engineering own
architect | engineering | 17-1011.00 | license moDesign moBoards | license ilDepartment ilDepartment | civil-engineer graphic-designer | engineering
land-surveyor | engineering | 17-1022.00 | license moDesign moBoards | unknown ilDepartment | civil-engineer | engineering
software-developer | information-technology | 15-1252.00 | none moJobs moNotListed | none ilJobs ilNotListed | system-administrator data-scientist it-support | information-technology own
system-administrator | information-technology | 15-1244.00 | none moJobs moNotListed | none ilJobs ilNotListed | it-support software-developer | information-technology own
it-support | information-technology | 15-1232.00 | none moJobs moNotListed | none ilJobs ilNotListed | system-administrator | information-technology own
data-scientist | information-technology | 15-2051.00 | none moJobs moNotListed | none ilJobs ilNotListed | software-developer financial-analyst | information-technology
chemist | science | 19-2031.00 | none moJobs moNotListed | none ilJobs ilNotListed | laboratory-scientist chemical-engineer | laboratory-science
biologist | science | 19-1029.04 | none moJobs moNotListed | none ilJobs ilNotListed | laboratory-scientist college-teacher | laboratory-science
accountant | accounting-finance | 13-2011.00 | part moAccountancy moBoards | part ilDepartment ilAccounting | bookkeeper financial-analyst | accountants own
bookkeeper | accounting-finance | 43-3031.00 | none moJobs moNotListed | none ilJobs ilNotListed | accountant | accountants
financial-analyst | accounting-finance | 13-2051.00 | unknown moBoards | unknown ilDepartment | accountant data-scientist | accountants
human-resources | business | 13-1071.00 | none moJobs moNotListed | none ilJobs ilNotListed | manager
manager | business | 11-1021.00 | none moJobs moNotListed | none ilJobs ilNotListed | human-resources marketing-specialist
marketing-specialist | sales-marketing | 13-1161.00 | none moJobs moNotListed | none ilJobs ilNotListed | retail-salesperson graphic-designer
retail-salesperson | sales-marketing | 41-2031.00 | none moJobs moNotListed | none ilJobs ilNotListed | marketing-specialist
lawyer | law | 23-1011.00 | license moBar moBar | license ilBar ilBar | paralegal translator
paralegal | law | 23-2011.00 | none moJobs moNotListed | none ilJobs ilNotListed | lawyer translator
social-worker | social-services | 21-1021.00 | part moSocialWork moSocialWork | license ilDepartment ilSocialWork | counselor community-health-worker
counselor | social-services | 21-1014.00 | license moCounselors moBoards | license ilDepartment ilActs | social-worker psychologist
translator | social-services | 27-3091.00 | part moInterpreters moInterpreters | unknown ilJobs | community-health-worker paralegal
community-health-worker | social-services | 21-1094.00 | none moJobs moNotListed | none ilJobs ilNotListed | social-worker translator | physicians
journalist | arts-media | 27-3023.00 | none moJobs moNotListed | none ilJobs ilNotListed | marketing-specialist translator
graphic-designer | arts-media | 27-1024.00 | none moJobs moNotListed | none ilJobs ilNotListed | marketing-specialist software-developer
electrician | trades | 47-2111.00 | local moElectrical moElectrical | local ilJobs ilElectrical | electrical-engineer hvac-technician
plumber | trades | 47-2152.00 | local moJobs moPlumbing | license ilHealth ilPlumbing | hvac-technician construction-worker
carpenter | trades | 47-2031.00 | none moJobs moNotListed | none ilJobs ilNotListed | construction-worker
welder | trades | 51-4121.00 | certificate moJobs moNotListed | certificate ilJobs ilNotListed | machinist construction-worker
auto-mechanic | trades | 49-3023.00 | certificate moJobs moNotListed | certificate ilJobs ilNotListed | machinist truck-driver
hvac-technician | trades | 49-9021.00 | local moJobs moMechanical | unknown ilJobs | electrician plumber
machinist | trades | 51-4041.00 | none moJobs moNotListed | none ilJobs ilNotListed | welder mechanical-engineer
construction-worker | trades | 47-2061.00 | none moJobs moNotListed | none ilJobs ilNotListed | carpenter welder
truck-driver | trades | 53-3032.00 | license moDrivers moDrivers | license ilDrivers ilDrivers | bus-driver auto-mechanic
bus-driver | trades | 53-3052.00 | license moDrivers moDrivers | license ilDrivers ilDrivers | truck-driver
hairdresser | trades | 39-5012.00 | license moCosmetology moBoards | license ilDepartment ilDepartment | retail-salesperson
cook | trades | 35-2014.00 | unknown moJobs | local ilHealth ilFood | retail-salesperson
tailor | trades | 51-6052.00 | none moJobs moNotListed | none ilJobs ilNotListed | retail-salesperson
`;

/** The professions of the finder. Throws on a line that names what does not exist. */
export const TABLE = LINES.trim()
  .split('\n')
  .map((line) => row.parse(line.split(' | ')));
