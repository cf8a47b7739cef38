import type { Regulation } from '../../program/content/profession.ts';
import { dollars, dollarsBetween, known, someDollars } from '../facts.ts';
import { SHARED_CONTACTS } from './contacts.ts';
import { FIRST } from './first.ts';
import { OFFICES, type Office } from './offices.ts';
import { SOURCES } from './sources.ts';
import { type PlaceRow, TABLE } from './table.ts';
import type { ProfessionSlug, Words } from './types.ts';
import { AR } from './words/ar.ts';
import { BS } from './words/bs.ts';
import { DE } from './words/de.ts';
import { EN } from './words/en.ts';
import { ES } from './words/es.ts';
import { FR } from './words/fr.ts';

const WORDS: Record<string, Words> = { en: EN, es: ES, bs: BS, ar: AR, fr: FR, de: DE };

/** What a rule says, for staff and for whoever reads the facts as data. Pages say it in the reader's language. */
const RULES: Record<Exclude<Regulation, 'unknown'>, string> = {
  license: 'The state asks for a license, certificate or entry in a register',
  part: 'Only a part of the work, or the title, needs a license',
  local: 'Cities, counties or local health offices decide',
  certificate: 'The state licenses nobody in this work; many employers ask for a certificate',
  none: 'No license of the state',
};

const fee = { certainty: 'B', volatility: 'high' } as const;

/** Prices that a source names, by profession and state. Those of professions with a guide stand in it. */
const PRICES: Partial<Record<ProfessionSlug, Partial<Record<'missouri' | 'illinois', object>>>> = {
  electrician: {
    missouri: {
      ...known('fee', 'Application fee of a contractor', '$200', SOURCES.moElectricalFee, {
        ...fee,
        amount: someDollars(200),
      }),
      about: 'application-fee',
    },
  },
  paramedic: {
    illinois: {
      ...known('fee', 'License fee', '$45 to $60', SOURCES.ilAmbulanceFee, {
        ...fee,
        amount: dollarsBetween(45, 60),
      }),
      about: 'application-fee',
    },
  },
  'pharmacy-technician': {
    missouri: {
      ...known('fee', 'Fee of the register', '$40', SOURCES.moTechnicianFee, { ...fee, amount: dollars(40) }),
      about: 'application-fee',
    },
    illinois: {
      ...known('fee', 'Fee of the register', '$40', SOURCES.ilTechnicianFee, { ...fee, amount: dollars(40) }),
      about: 'application-fee',
    },
  },
  'radiologic-technologist': {
    illinois: {
      ...known('fee', 'Application fee', '$120', SOURCES.ilRadiologyFee, { ...fee, amount: dollars(120) }),
      about: 'application-fee',
    },
  },
};

const PLACES = { missouri: 'Missouri', illinois: 'Illinois' } as const;

function placeOf(
  slug: ProfessionSlug,
  _key: keyof typeof PLACES,
  { regulation, office: name, source }: PlaceRow,
) {
  const { phone, ...office }: Office = OFFICES[name];
  const rule =
    regulation === 'unknown' || !source
      ? []
      : [
          {
            ...known('rule', 'Who may do this work', RULES[regulation], SOURCES[source], {
              certainty: 'B',
              volatility: 'medium',
            }),
            about: 'rule',
          },
        ];
  const contact = phone ? [SHARED_CONTACTS[phone]] : [];
  const price = PRICES[slug]?.[_key];
  const facts = [...rule, ...contact, ...(price ? [price] : [])].map((fact) => ({
    ...fact,
    _type: 'professionFact',
  }));
  return { _type: 'professionPlace', _key, place: PLACES[_key], regulation, ...office, facts };
}

function wordsOf(slug: ProfessionSlug) {
  return Object.entries(WORDS).map(([language, words]) => {
    const [name = '', ...titles] = words[slug].split('|').map((title) => title.trim());
    const first = Object.entries(FIRST[slug]?.text ?? {}).find(([code]) => code === language)?.[1];
    return { _type: 'professionWords', _key: language, language, name, titles, ...(first && { first }) };
  });
}

function profession({
  slug,
  field,
  soc,
  missouri,
  illinois,
  guide,
  ownGuide,
  related,
}: (typeof TABLE)[number]) {
  const [firstName, firstUrl] = FIRST[slug]?.page ?? [];
  return {
    _id: `profession-${slug}`,
    _type: 'profession',
    title: EN[slug].split('|')[0]?.trim() ?? slug,
    slug: { _type: 'slug', current: slug },
    field,
    soc,
    words: wordsOf(slug),
    ...(firstUrl && { firstName, firstUrl }),
    places: [placeOf(slug, 'missouri', missouri), placeOf(slug, 'illinois', illinois)],
    ...(guide && { guide, ownGuide }),
    related,
  };
}

/** The professions of the finder. */
export const professions = () => TABLE.map(profession);
