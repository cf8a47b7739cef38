import type { Language } from '../../locales/locales.ts';
import type { Helper, HelperPurpose } from '../../program/content/helper.ts';
import { CHECKED_ON, type Source } from '../facts.ts';

/** A value and who says so; contacts change, so all of it is looked at again each year. */
export function said(value: string, source: Source, certainty: 'A' | 'B' = 'B') {
  return {
    _type: 'sourcedValue',
    value,
    checkedOn: CHECKED_ON,
    ...source,
    certainty,
    volatility: 'medium',
  } as const;
}
type Said = ReturnType<typeof said>;

interface Entry extends Partial<Pick<Helper, 'place' | 'website' | 'languages' | 'inGuides' | 'postcodes'>> {
  name: string;
  purposes: readonly [HelperPurpose, ...HelperPurpose[]];
  about: Said;
  /** What it does, in the other languages of the site. One without it says it in English. */
  in: Readonly<Partial<Record<Exclude<Language, 'en'>, string>>>;
  phone?: Said;
  address?: Said;
}

/** A helper, as it is stored. All of them say to call first: offices move, and many have fewer people than before. */
export function entry(slug: string, { in: others, ...written }: Entry) {
  return {
    _id: `helper-${slug}`,
    _type: 'helper',
    slug: { _type: 'slug', current: slug },
    ...written,
    aboutIn: Object.entries(others).map(([language, text]) => ({
      _type: 'aboutInLanguage',
      _key: language,
      language,
      text,
    })),
    callFirst: true,
  } as const;
}

/** The bank that most helpers are on, and the first digits of its ZIP codes. */
export const MISSOURI = { place: 'Missouri', postcodes: ['630', '631', '633'] };
