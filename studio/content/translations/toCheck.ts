import { z } from 'zod';
import { DEFAULT_LANGUAGE, type Language } from '../../../locales/locales.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import { ENGLISH_PROJECTION } from '../../../program/content/englishParts.ts';
import { TIME_ZONE } from '../../shared/clients/environment.ts';
import { behind } from '../essentials/behind.ts';
import { offeredLanguages } from './offeredLanguages.ts';
import { TRANSLATED_TYPES } from './types.ts';

/** Essentials are translations too: of the guide that they refer to. */
const ESSENTIALS = 'guideEssentials';
const TYPES = JSON.stringify([...TRANSLATED_TYPES, ESSENTIALS]);

/** Every translation and every published original, as far as the list needs them, and the languages of the city. */
export const TO_CHECK_QUERY = `{
  "settings": *[_id == "settings"][0]{ languages },
  "pages": *[_type in ${TYPES}]{
    _id, _type, _updatedAt, title, language, "slug": slug.current,
    "checkedBy": translation.checkedBy, "checkedOn": translation.checkedOn,
    _type == "${ESSENTIALS}" => {
      translatedFrom, "steps": steps[]{ step, title }, "otherSteps": otherSteps[]{ step, title },
      "english": *[_id == ^.guide._ref][0]${ENGLISH_PROJECTION}
    }
  }
}`;

/** What a change must touch for the list to be read again. */
export const TO_CHECK_LISTEN = `*[_type in ${TYPES} || _id == "settings"]`;

const pages = z.array(
  z.object({
    _id: z.string(),
    _type: z.string(),
    _updatedAt: z.iso.datetime({ offset: true }),
    title: z.string().nullish(),
    language: z.string().nullish(),
    slug: z.string().nullish(),
    checkedBy: z.string().nullish(),
    checkedOn: z.string().nullish(),
    /** Of essentials: what they were translated from, and the English guide as it is. */
    english: z.looseObject({}).nullish(),
    translatedFrom: z.unknown().optional(),
    steps: z.unknown().optional(),
    otherSteps: z.unknown().optional(),
  }),
);
type Page = z.output<typeof pages>[number];

/** A translation that somebody who reads the language well should read. */
export interface ToCheck {
  /** Of the published document. */
  id: string;
  type: string;
  title: string;
  language: Language;
  /**
   * Nobody has read it yet, or the original was changed after that, or some of its parts after they were translated. Days
   * are YYYY-MM-DD.
   */
  why:
    | { kind: 'unchecked' }
    | { kind: 'older'; checkedOn: string; changedOn: string }
    | { kind: 'behind'; parts: string[] };
}

const isDraft = ({ _id }: Page) => _id.startsWith('drafts.');
const publishedId = ({ _id }: Page) => _id.replace(/^drafts\./, '');
const originalOf = ({ _type, slug }: Page) => `${_type} ${slug}`;

/**
 * The translations to check: first those that are behind their English guide, then those that nobody has read. `answer` of TO_CHECK_QUERY. A translation is judged by
 * its draft, where there is one; its original by what readers see. Languages that the city does not offer have no pages.
 */
export function translationsToCheck(answer: unknown): ToCheck[] {
  const parsed = z.object({ settings: z.unknown(), pages }).parse(answer);
  const offered = offeredLanguages(parsed.settings);
  const changed = new Map(
    parsed.pages
      .filter((page) => !isDraft(page) && (page.language ?? DEFAULT_LANGUAGE) === DEFAULT_LANGUAGE)
      .map((page) => [originalOf(page), dayOf(new Date(page._updatedAt), TIME_ZONE)]),
  );
  const translations = new Map<string, Page>();
  for (const page of parsed.pages)
    if (isDraft(page) || !translations.has(publishedId(page))) translations.set(publishedId(page), page);
  const found = [...translations].flatMap(([id, page]): ToCheck[] => {
    const language = offered.find((one) => one === page.language && one !== DEFAULT_LANGUAGE);
    if (!language) return [];
    const about = { id, type: page._type, title: page.title ?? '', language };
    const parts = page.english ? behind(page, page.english).map(({ name }) => name) : [];
    if (parts.length > 0) return [{ ...about, why: { kind: 'behind', parts } }];
    if (!page.checkedBy || !page.checkedOn) return [{ ...about, why: { kind: 'unchecked' } }];
    const changedOn = changed.get(originalOf(page));
    if (!changedOn || changedOn <= page.checkedOn) return [];
    return [{ ...about, why: { kind: 'older', checkedOn: page.checkedOn, changedOn } }];
  });
  return [
    ...found.filter(({ why }) => why.kind === 'behind'),
    ...found.filter(({ why }) => why.kind === 'unchecked'),
    ...found.filter(({ why }) => why.kind === 'older'),
  ];
}
