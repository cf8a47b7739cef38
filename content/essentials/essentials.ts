import { LANGUAGES, type Language } from '../../locales/locales.ts';
import { ar } from './ar/index.ts';
import { bs } from './bs/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { GUIDE_SLUGS, type GuideSlug, TRANSLATED_FROM, translatedOn } from './translatedFrom.ts';
import { typeset, type Written, type WrittenGuides } from './written.ts';

/** By language. A language that is not here has the guides in English, and says so. */
const WRITTEN: Partial<Record<Language, WrittenGuides>> = { es, bs, ar, fr };

/** Helpers that every guide names beside those that the directory puts into all of them. */
const HELPERS = ['international-institute', 'missouri-adult-education'];

function essentialsOf(slug: GuideSlug, language: Language, guides: WrittenGuides) {
  const { title, summary, authority, otherAuthority, ...written } = guides[slug];
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
  GUIDE_SLUGS.flatMap((slug) =>
    LANGUAGES.flatMap((language) => {
      const guides = WRITTEN[language];
      return guides ? [essentialsOf(slug, language, guides)] : [];
    }),
  );
