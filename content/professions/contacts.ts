import { known, READ_AGAIN } from '../facts.ts';
import { SHARED_SOURCES } from '../guides/sources.ts';
import { SOURCES } from './sources.ts';

const contact = { certainty: 'B', volatility: 'medium' } as const;
const phone = (value: string, source: Parameters<typeof known>[3]) =>
  ({ ...known('phone', 'Telephone', value, source, contact), about: 'phone' }) as const;

/** Telephone numbers of offices, each with its source. */
export const SHARED_CONTACTS = {
  moNursing: phone('573-751-0681', {
    sourceName: 'Nurse Practice Act booklets, Missouri State Board of Nursing',
    sourceUrl: 'https://pr.mo.gov/nursing.asp',
    sourceDate: '2012 and 2017',
  }),
  moHealingArts: phone('573-751-0098', SOURCES.moSpeech),
  moPharmacy: phone('573-751-0091', SOURCES.moPharmacy),
  moElectrical: phone('573-522-3280', {
    sourceName: 'Missouri Office of Statewide Electrical Contractors',
    sourceUrl: 'https://pr.mo.gov/electricalcontractors.asp',
    sourceDate: '2018',
    ...READ_AGAIN,
  }),
  moDesign: phone('573-751-0047', {
    sourceName: 'The board, questions and answers',
    sourceUrl: 'https://pr.mo.gov/apelsla-faq.asp',
    sourceDate: 'undated',
  }),
  moEducation: phone('573-751-0051', {
    sourceName: 'DESE, Educator Certification',
    sourceUrl: 'https://dese.mo.gov/educator-quality/certification',
    sourceDate: 'undated',
  }),
  moAides: phone('573-526-5686', SOURCES.moAides),
  moJobs: phone('888-728-5627', SHARED_SOURCES.jobCenters),
  ilAides: phone('844-789-3676', SOURCES.ilAidesPhone),
  ilAmbulance: phone('217-785-2080', SOURCES.ilAmbulance),
  ilBar: phone('217-522-5917', SOURCES.ilBar),
} as const;
