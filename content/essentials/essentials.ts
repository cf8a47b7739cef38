import { LANGUAGES, type Language } from '../../locales/locales.ts';
import { accountants as accountantsAr } from './ar/accountants.ts';
import { engineering as engineeringAr } from './ar/engineering.ts';
import { informationTechnology as informationTechnologyAr } from './ar/information-technology.ts';
import { laboratoryScience as laboratoryScienceAr } from './ar/laboratory-science.ts';
import { nursing as nursingAr } from './ar/nursing.ts';
import { pharmacists as pharmacistsAr } from './ar/pharmacists.ts';
import { physicians as physiciansAr } from './ar/physicians.ts';
import { teaching as teachingAr } from './ar/teaching.ts';
import { accountants as accountantsBs } from './bs/accountants.ts';
import { engineering as engineeringBs } from './bs/engineering.ts';
import { informationTechnology as informationTechnologyBs } from './bs/information-technology.ts';
import { laboratoryScience as laboratoryScienceBs } from './bs/laboratory-science.ts';
import { nursing as nursingBs } from './bs/nursing.ts';
import { pharmacists as pharmacistsBs } from './bs/pharmacists.ts';
import { physicians as physiciansBs } from './bs/physicians.ts';
import { teaching as teachingBs } from './bs/teaching.ts';
import { accountants as accountantsEs } from './es/accountants.ts';
import { engineering as engineeringEs } from './es/engineering.ts';
import { informationTechnology as informationTechnologyEs } from './es/information-technology.ts';
import { laboratoryScience as laboratoryScienceEs } from './es/laboratory-science.ts';
import { nursing as nursingEs } from './es/nursing.ts';
import { pharmacists as pharmacistsEs } from './es/pharmacists.ts';
import { physicians as physiciansEs } from './es/physicians.ts';
import { teaching as teachingEs } from './es/teaching.ts';
import { accountants as accountantsFr } from './fr/accountants.ts';
import { engineering as engineeringFr } from './fr/engineering.ts';
import { informationTechnology as informationTechnologyFr } from './fr/information-technology.ts';
import { laboratoryScience as laboratoryScienceFr } from './fr/laboratory-science.ts';
import { nursing as nursingFr } from './fr/nursing.ts';
import { pharmacists as pharmacistsFr } from './fr/pharmacists.ts';
import { physicians as physiciansFr } from './fr/physicians.ts';
import { teaching as teachingFr } from './fr/teaching.ts';
import type { GuideSlug } from './translatedFrom.ts';
import { TRANSLATED_FROM, translatedOn } from './translatedFrom.ts';
import { typeset, type Written } from './written.ts';

type Translated = Exclude<Language, 'en'>;

/** By guide and language. Nobody who grew up with one of these languages has read them yet. */
const WRITTEN: Record<GuideSlug, Record<Translated, Written>> = {
  nursing: { es: nursingEs, bs: nursingBs, ar: nursingAr, fr: nursingFr },
  teaching: { es: teachingEs, bs: teachingBs, ar: teachingAr, fr: teachingFr },
  engineering: { es: engineeringEs, bs: engineeringBs, ar: engineeringAr, fr: engineeringFr },
  accountants: { es: accountantsEs, bs: accountantsBs, ar: accountantsAr, fr: accountantsFr },
  physicians: { es: physiciansEs, bs: physiciansBs, ar: physiciansAr, fr: physiciansFr },
  'information-technology': {
    es: informationTechnologyEs,
    bs: informationTechnologyBs,
    ar: informationTechnologyAr,
    fr: informationTechnologyFr,
  },
  'laboratory-science': {
    es: laboratoryScienceEs,
    bs: laboratoryScienceBs,
    ar: laboratoryScienceAr,
    fr: laboratoryScienceFr,
  },
  pharmacists: { es: pharmacistsEs, bs: pharmacistsBs, ar: pharmacistsAr, fr: pharmacistsFr },
};

/** Helpers that every guide names beside those that the directory puts into all of them. */
const HELPERS = ['international-institute', 'missouri-adult-education'];

function essentialsOf(slug: GuideSlug, language: Translated) {
  const { title, summary, authority, otherAuthority, ...written } = WRITTEN[slug][language];
  const set = (text: string) => typeset(text, language);
  const steps = (list: Written['steps']) =>
    Object.entries(list).map(([step, [name, text]]) => ({
      _type: 'essentialStep',
      _key: step,
      step,
      title: set(name),
      text: set(text),
    }));
  return {
    _id: `essentials-${slug}-${language}`,
    _type: 'guideEssentials',
    guide: { _type: 'reference', _ref: `guide-${slug}` },
    language,
    title: set(title),
    summary: set(summary),
    authority: set(authority),
    otherAuthority: set(otherAuthority),
    beforeYouPay: written.beforeYouPay.map(set),
    firstSteps: written.firstSteps.map(set),
    steps: steps(written.steps),
    otherSteps: steps(written.otherSteps),
    helpers: HELPERS.map((helper) => ({ _type: 'reference', _key: helper, _ref: `helper-${helper}` })),
    help: written.help.map(set),
    translatedOn: translatedOn(slug),
    translatedFrom: Object.entries(TRANSLATED_FROM[slug]).map(([part, mark]) => ({
      _type: 'translatedPart',
      _key: part,
      part,
      mark,
    })),
  };
}

/** What matters most in each guide, in the languages that the guides are not written in. */
export const essentials = () =>
  (Object.keys(WRITTEN) as GuideSlug[]).flatMap((slug) =>
    LANGUAGES.flatMap((language) => (language === 'en' ? [] : [essentialsOf(slug, language)])),
  );
