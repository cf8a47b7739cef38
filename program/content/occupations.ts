import type { Field } from '../fields.ts';
import type { Guide } from './guide.ts';

/** An occupation in the Standard Occupational Classification of 2018 (https://www.bls.gov/soc/2018/). */
export interface Occupation {
  soc: string;
  title: string;
}

/** What a guide is about, in words that others have agreed on. */
interface Profession {
  /** By which others join our facts with wages and outlooks. */
  occupations: readonly Occupation[];
  /** What a state gives to who may work in it: none where it needs no license, or has many. */
  license?: string;
}

/** Of fields that are one profession, for a guide of any address. A field that is several has none. */
const OF_FIELDS: Partial<Record<Field, Profession>> = {
  nursing: {
    occupations: [{ soc: '29-1141', title: 'Registered Nurses' }],
    license: 'Registered Nurse license',
  },
  teaching: {
    occupations: [
      { soc: '25-2021', title: 'Elementary School Teachers, Except Special Education' },
      { soc: '25-2031', title: 'Secondary School Teachers, Except Special and Career/Technical Education' },
    ],
    license: 'Teaching certificate or license',
  },
  engineering: {
    occupations: [
      { soc: '17-2051', title: 'Civil Engineers' },
      { soc: '17-2071', title: 'Electrical Engineers' },
      { soc: '17-2141', title: 'Mechanical Engineers' },
    ],
    license: 'Professional Engineer license',
  },
};

/** Of guides to one profession among several of a field, by the address of the guide. */
const OF_GUIDES: Readonly<Record<string, Profession>> = {
  physicians: {
    occupations: [
      { soc: '29-1215', title: 'Family Medicine Physicians' },
      { soc: '29-1216', title: 'General Internal Medicine Physicians' },
      { soc: '29-1221', title: 'Pediatricians, General' },
    ],
    license: 'Physician and Surgeon license',
  },
  pharmacists: {
    occupations: [{ soc: '29-1051', title: 'Pharmacists' }],
    license: 'Pharmacist license',
  },
  accountants: {
    occupations: [{ soc: '13-2011', title: 'Accountants and Auditors' }],
    license: 'Certified Public Accountant license',
  },
  'information-technology': {
    occupations: [
      { soc: '15-1232', title: 'Computer User Support Specialists' },
      { soc: '15-1244', title: 'Network and Computer Systems Administrators' },
      { soc: '15-1252', title: 'Software Developers' },
    ],
  },
  'laboratory-science': {
    occupations: [{ soc: '29-2011', title: 'Medical and Clinical Laboratory Technologists' }],
  },
};

type About = Pick<Guide, 'slug' | 'field'>;

const professionOf = ({ slug, field }: About) => OF_GUIDES[slug] ?? OF_FIELDS[field];

/** The occupations that a guide is for; none where nobody has named them. */
export const occupationsOf = (guide: About): readonly Occupation[] => professionOf(guide)?.occupations ?? [];

/** What the license is called that a guide leads to; undefined where it leads to none. */
export const licenseName = (guide: About): string | undefined => professionOf(guide)?.license;
