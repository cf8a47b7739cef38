import { z } from 'zod';
import { fieldSchema } from '../fields.ts';
import { listOf } from '../stored.ts';
import { factSchema, isUncertain } from './facts.ts';
import { lines, slug } from './richText.ts';

/**
 * Whether a state regulates a profession. `license`: nobody works in it without a license. `part`: only a part of the
 * work, or the title, needs one. `local`: cities and counties decide. `certificate`: the state asks for none, most
 * employers for a certificate. `none`: no license. `unknown`: nobody has settled it, and readers are told to ask.
 */
export const REGULATIONS = ['license', 'part', 'local', 'certificate', 'none', 'unknown'] as const;
export type Regulation = (typeof REGULATIONS)[number];

/** What a fact of a profession says. Pages in every language name it by this, so that no fact is written five times. */
export const PROFESSION_FACTS = [
  'rule',
  'phone',
  'application-fee',
  'exam-fee',
  'evaluation-fee',
  'decision-time',
] as const;
export type ProfessionFactKind = (typeof PROFESSION_FACTS)[number];

export const RULE_MESSAGE =
  'Add the fact “Who may do this work” with its source, or choose that nobody has settled it yet';

const professionFact = factSchema.extend({ about: z.enum(PROFESSION_FACTS) });
export type ProfessionFact = z.output<typeof professionFact>;

/** What is known of a profession in one state. */
const placeSchema = z
  .object({
    _key: z.string(),
    /** As the guides call the state: "Missouri". */
    place: z.string().min(1),
    regulation: z.enum(REGULATIONS),
    /** The one office that decides, by its own name, and its page. */
    office: z.string().min(1),
    officeUrl: z.url(),
    facts: listOf(professionFact),
  })
  .refine(
    ({ regulation, facts }) =>
      regulation === 'unknown' || facts.some((fact) => fact.about === 'rule' && !isUncertain(fact)),
    { path: ['facts'], message: RULE_MESSAGE },
  );
export type ProfessionPlace = z.output<typeof placeSchema>;

/** What a profession is called in one language, and by which other words people look for it. */
const wordsSchema = z.object({
  _key: z.string(),
  /** A code, as `es`; of any language, whether the site is written in it or not. */
  language: z.string().regex(/^[a-z]{2,3}$/, 'Choose a language'),
  name: z.string().min(1),
  titles: lines,
  /** What to do first in this profession, in one or two sentences. */
  first: z.string().nullish(),
});

/** One profession of the finder: what it is called, and for each state whether it is regulated and who decides. */
export const professionSchema = z.object({
  _id: z.string(),
  /** Its name in English. */
  title: z.string().min(1),
  slug,
  field: fieldSchema,
  /** Its code in the O*NET-SOC classification, by which others join it with wages and tasks. */
  soc: z.string().regex(/^\d{2}-\d{4}\.\d{2}$/, 'Write the code as 29-1141.00'),
  words: z
    .array(wordsSchema)
    .min(1)
    .refine((words) => words.some(({ language }) => language === 'en'), 'Add its words in English'),
  /** The page on which the first step is taken, where that is not the office's own. */
  firstName: z.string().nullish(),
  firstUrl: z.literal('').or(z.url()).nullish(),
  places: z.array(placeSchema).min(1),
  /** The guide for this profession, or the nearest one, by its address. */
  guide: z.string().nullish(),
  /** Whether that guide is for this very profession. */
  ownGuide: z.boolean().nullish(),
  /** Professions close to this one, by their addresses. */
  related: lines,
});
export type Profession = z.output<typeof professionSchema>;

/** What a profession is called in a language; in English where it has no words in it. */
export function wordsIn({ words }: Pick<Profession, 'words'>, language: string) {
  const found = words.find((one) => one.language === language) ?? words.find((one) => one.language === 'en');
  if (!found) throw new Error('a profession without English words');
  return found;
}
