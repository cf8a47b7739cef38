import { unsettled } from '../content/facts.ts';
import { step } from '../content/guides/parts.ts';
import { richText } from '../content/portableText.ts';
import { packOf } from '../countries/countries.ts';
import { DEFAULT_LANGUAGE, type Language } from '../locales/locales.ts';
import { messagesFor } from '../locales/messages.ts';
import type { ProgramField } from '../program/fields.ts';
import type { Answers } from './answers.ts';
import { EN } from './texts/en.ts';
import { FR } from './texts/fr.ts';
import type { GuideTexts, Place } from './texts/guideTexts.ts';

/** The languages in which an empty guide is written. In the others the site shows the English one, and says so. */
const TEXTS: Partial<Record<Language, GuideTexts>> = { en: EN, fr: FR };

/** Prices and waits change each quarter, what an office asks for less often (program/content/facts.ts). */
const volatilityOf = (key: string) => (key === 'cost' || key === 'time' ? 'high' : 'medium');

/**
 * The steps that every guide has, with the facts that each needs, none of them known: each says that it must be found and
 * whom to ask. Nothing is taken over from a guide of another place, where the rule may be another one.
 */
const emptySteps = ({ steps, office, toBeFound }: GuideTexts, today: string) =>
  Object.entries(steps).map(([name, { title, body, facts }]) =>
    step(name, title, {
      decides: office,
      body: richText(body),
      facts: Object.entries(facts).map(([key, label]) =>
        unsettled(
          `${name}-${key}`,
          label,
          { sourceName: toBeFound, checkedOn: today },
          { certainty: 'X', volatility: volatilityOf(key), ask: office },
        ),
      ),
    }),
  );

function inLanguage(
  texts: GuideTexts,
  language: Language,
  field: ProgramField,
  { country, region }: Pick<Answers, 'country' | 'region'>,
  today: string,
) {
  const { countries, fields } = messagesFor(language, country);
  const words = countries[country];
  const of: Place = {
    field: fields[field],
    place: region.name,
    outside: words.countryOutside,
    jobCenter: words.countryJobCenter,
    adviser: words.countryAdviser,
    finder: `[${words.countryFinder}](${packOf(country).licenses})`,
    crisis: words.countryCrisis,
  };
  return {
    _id: language === DEFAULT_LANGUAGE ? `guide-${field}` : `guide-${field}-${language}`,
    _type: 'guide',
    language,
    title: texts.title(of),
    slug: { _type: 'slug', current: field },
    field,
    summary: texts.summary(of),
    authority: texts.office,
    firstSteps: richText(...texts.firstSteps(of)),
    forWhom: texts.forWhom(of),
    assumes: [],
    firstAdvice: texts.firstAdvice,
    terms: [],
    place: region.name,
    steps: emptySteps(texts, today),
    tests: [],
    timeAndCost: richText(texts.timeAndCost),
    otherSteps: [],
    ...{ withoutDocuments: [], paying: [], otherCareers: [], unlicensedJobs: [], helpers: [] },
    scams: texts.scams(of),
    startingAgain: richText(...texts.startingAgain(of)),
    tips: texts.tips,
    reviewedOn: today,
  };
}

/**
 * The guides for one field of work in a new place, one in each language of the city in which there is one: the way that all
 * guides have, and every fact of it to be found.
 */
export const emptyGuides = (
  field: ProgramField,
  answers: Pick<Answers, 'country' | 'region' | 'languages'>,
  today: string,
) =>
  answers.languages.flatMap((language) => {
    const texts = TEXTS[language];
    return texts ? [inLanguage(texts, language, field, answers, today)] : [];
  });
