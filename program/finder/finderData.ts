import { z } from 'zod';
import { AMOUNT_KINDS } from '../content/amount.ts';
import { type Profession, professionSchema } from '../content/profession.ts';

/** Where the built site has all that the finder knows, as data. */
export const FINDER_DATA_PATH = '/professions.json';

/** A sum that a guide has added up for its state. */
const sumSchema = z.object({
  place: z.string(),
  kind: z.enum(AMOUNT_KINDS),
  from: z.number(),
  to: z.number(),
  /** Whether a part of it is missing, or may be more. */
  atLeast: z.boolean(),
});

/** A guide as the finder names it. */
const guideSchema = z.object({
  slug: z.string(),
  title: z.string(),
  reviewedOn: z.iso.date(),
  sums: z.array(sumSchema),
});

/** Somebody near by who helps: the name in each language that has it, and the telephone or address. */
const helperSchema = z.object({
  names: z.record(z.string(), z.string()),
  contacts: z.array(
    z.object({
      value: z.string(),
      sourceName: z.string(),
      sourceUrl: z.string().nullish(),
      checkedOn: z.iso.date(),
    }),
  ),
});

/** All that the finder knows, as the site publishes it: professions, the guides that they name, and who helps near by. */
export const finderDataSchema = z.object({
  name: z.string(),
  license: z.literal('https://creativecommons.org/licenses/by/4.0/'),
  citeAs: z.string(),
  /** How the O*NET database is credited, as its license asks. */
  attribution: z.string(),
  madeOn: z.iso.date(),
  professions: z.array(professionSchema),
  guides: z.array(guideSchema),
  helpers: z.array(helperSchema),
});
export type FinderData = z.output<typeof finderDataSchema>;
export type FinderGuide = FinderData['guides'][number];
export type Helper = FinderData['helpers'][number];

/** Where people want to work, beside the states that professions name. */
export const ELSEWHERE = 'elsewhere';

/** Where people stand. */
export const STAGES = ['licensed', 'studied', 'documents', 'started'] as const;
export type Stage = (typeof STAGES)[number];

/** The states that professions name, each once, in the order of the first profession. */
export function placesOf(professions: readonly Profession[]): { key: string; name: string }[] {
  const places = new Map(
    professions.flatMap(({ places: own }) => own.map(({ _key, place }) => [_key, place] as const)),
  );
  return [...places].map(([key, name]) => ({ key, name }));
}
