import { z } from 'zod';
import { COUNTRY_CODES, isCodeOrPart, isInPart } from '../../countries/countries.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import type { Day } from '../clock/day.ts';
import { listOf } from '../stored.ts';
import { cleanNumber } from '../typed/clean.ts';
import { dueOn, type Fact, factSchema } from './facts.ts';
import { slug } from './richText.ts';

/** What people go to a helper for, in the order in which the directory shows it. */
export const HELPER_PURPOSES = [
  'work',
  'english',
  'study',
  'immigration-law',
  'settling-in',
  'library',
  'health',
] as const;
export type HelperPurpose = (typeof HELPER_PURPOSES)[number];

/** How sure a printed value may be: what is weaker is left out, and the page says to look it up. */
export const PRINTED_CERTAINTIES = ['A', 'B'] as const;

/** One value of a helper, checked as a fact of a guide is: with its source, its day and how sure it is. */
export const sourcedSchema = factSchema
  .pick({ sourceName: true, sourceUrl: true, sourceDate: true, checkedOn: true, volatility: true })
  .extend({ value: z.string().min(1), certainty: z.enum(PRINTED_CERTAINTIES) });
export type Sourced = z.output<typeof sourcedSchema>;

/** ZIPs may be named by their first four digits too; every other country by its own parts. */
export const isNearPart = (text: string) =>
  /^\d{3,5}$/.test(text) ||
  (/[A-Z ]/.test(text) && COUNTRY_CODES.some((country) => isCodeOrPart(text, country)));

/**
 * An office or organization in the region that helps people: one document for all languages, so that a number is
 * corrected once. It names itself; what it does is said in English, and in other languages where somebody wrote it.
 */
export const helperSchema = z.object({
  _id: z.string(),
  name: z.string().min(1),
  slug,
  /** What for. The first is where the directory shows it. */
  purposes: z.array(z.enum(HELPER_PURPOSES)).min(1),
  /** The bank or state it is on, as "Missouri"; absent: it helps wherever somebody lives. */
  place: z.string().nullish(),
  /** Postal codes that are near, or what they begin with. Nothing said: every one. */
  postcodes: listOf(
    z
      .string()
      .overwrite((code) => cleanNumber(code).toUpperCase())
      .refine(isNearPart),
  ),
  /** What it does, in a sentence, and who says so. */
  about: sourcedSchema,
  aboutIn: listOf(z.object({ language: z.enum(LANGUAGES), text: z.string().min(1) })),
  phone: sourcedSchema.nullish(),
  address: sourcedSchema.nullish(),
  hours: sourcedSchema.nullish(),
  website: z.literal('').or(z.url()).nullish(),
  /** Languages that are spoken there beside English, where a source says so. */
  languages: listOf(z.string()),
  /** Whether people should call before they go. */
  callFirst: z.boolean().nullish(),
  /** Whether each guide names it among the people who help. */
  inGuides: z.boolean().nullish(),
});
export type Helper = z.output<typeof helperSchema>;

/** The question for every helper, as `helperSchema` reads the answers. */
export const HELPERS_PROJECTION = `*[_type == "helper"]{ ..., "slug": slug.current }`;

/** What a helper does, in a language where somebody wrote it, else in English. */
export function aboutHelper({ about, aboutIn }: Pick<Helper, 'about' | 'aboutIn'>, language: string) {
  const written = aboutIn.find((one) => one.language === language);
  return written ? { text: written.text, language } : { text: about.value, language: 'en' };
}

/** A helper as a fact of a guide: its name and number with what it does beside it, or what it does where no number is known. */
export function helperFact(helper: Helper, language: string): Fact {
  const { text } = aboutHelper(helper, language);
  const shown = helper.phone ?? { ...helper.about, value: text };
  return { ...shown, _key: helper.slug, label: helper.name, note: helper.phone ? text : null };
}

/** The values of a helper that somebody has to compare with their sources again. */
export const valuesOf = ({ about, phone, address, hours }: Helper): Sourced[] =>
  [about, phone, address, hours].filter((value) => value !== null && value !== undefined);

/** Whether a value is past the day of its check on `today`. */
export const isOverdue = (value: Sourced, today: Day): boolean => dueOn(value) < today;

/** How much of a postal code a helper names as near: 0 for one that helps everywhere; nothing when it is elsewhere. */
function nearness({ postcodes }: Pick<Helper, 'postcodes'>, postcode: string): number | undefined {
  if (postcodes.length === 0) return 0;
  const near = postcodes.filter((part) => isInPart(postcode, part));
  return near.length > 0 ? Math.max(...near.map(({ length }) => length)) : undefined;
}

/**
 * Up to `count` helpers near a postal code: the best for each purpose in the order given, then second bests. Better is who is
 * nearer, then who can be called, then the name. Who is elsewhere is not among them.
 */
export function helpersNear(
  helpers: readonly Helper[],
  { postcode, purposes, count }: { postcode: string; purposes: readonly HelperPurpose[]; count: number },
): Helper[] {
  const near = helpers
    .flatMap((helper) => {
      const digits = nearness(helper, postcode);
      return digits === undefined ? [] : { helper, digits };
    })
    .toSorted(
      (one, other) =>
        other.digits - one.digits ||
        Number(Boolean(other.helper.phone)) - Number(Boolean(one.helper.phone)) ||
        one.helper.name.localeCompare(other.helper.name, 'en'),
    )
    .map(({ helper }) => helper);
  const chosen: Helper[] = [];
  const left = (purpose: HelperPurpose) =>
    near.filter((helper) => helper.purposes.includes(purpose) && !chosen.includes(helper));
  while (chosen.length < count) {
    const round = purposes.flatMap((purpose) => {
      const [best] = chosen.length < count ? left(purpose) : [];
      if (best) chosen.push(best);
      return best ?? [];
    });
    if (round.length === 0) break;
  }
  return chosen;
}
