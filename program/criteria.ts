import { z } from 'zod';
import { DEFAULT_LANGUAGE, type Language } from '../locales/locales.ts';
import { type Words, wordsSchema } from './ownQuestions/ownQuestion.ts';

/** The four criteria, by the answer that decides each. */
export const CRITERIA = ['foreign-born', 'college-educated', 'work-permission', 'region'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** What a city makes of a criterion: who does not meet it is not yet eligible, is talked with, or it decides nothing. */
export const CRITERION_LEVELS = ['needed', 'discussed', 'not-counted'] as const;
export type CriterionLevel = (typeof CRITERION_LEVELS)[number];

/** The name of each criterion in the settings document. Names of fields there hold no hyphen. */
export const CRITERION_FIELDS = {
  'foreign-born': 'foreignBorn',
  'college-educated': 'collegeEducated',
  'work-permission': 'workPermission',
  region: 'region',
} as const satisfies Record<Criterion, string>;

/** The question of the form whose answer decides each criterion. */
export const CRITERION_QUESTIONS = {
  'foreign-born': 'bornOutsideUS',
  'college-educated': 'degree',
  'work-permission': 'workPermission',
  region: 'postcode',
} as const satisfies Record<Criterion, string>;

/**
 * Criteria whose question serves nothing else: where they do not count, nobody is asked. A degree and a postal code are
 * asked all the same, since matches and local help go by them.
 */
export const ASKED_FOR_ITSELF: readonly Criterion[] = ['foreign-born', 'work-permission'];

/** Characters of a city's own words: a rule is one sentence of a list, a question one label. */
export const MOST_IN_CRITERION = { rule: 200, question: 160 } as const;

const level = z.enum(CRITERION_LEVELS);

const criterionSchema = z
  .object({
    /** What is none of ours counts as we propose; the doctor names it. */
    level: level.nullish().catch(null),
    /** The rule in the city's own words, one sentence that stands in pages and in the email of who does not meet it. */
    rule: wordsSchema.catch({}),
    /** The question in the city's own words, where the rule asks for another than ours. */
    question: wordsSchema.catch({}),
  })
  .nullish()
  .catch(null)
  .transform((stored) => ({
    level: stored?.level ?? 'needed',
    rule: stored?.rule ?? {},
    question: stored?.question ?? {},
  }));
export type CriterionSettings = z.output<typeof criterionSchema>;

const shape = z.object({
  foreignBorn: criterionSchema,
  collegeEducated: criterionSchema,
  workPermission: criterionSchema,
  region: criterionSchema,
} satisfies Record<(typeof CRITERION_FIELDS)[Criterion], typeof criterionSchema>);

/** The criteria as the program proposes them: all four are needed. */
const PROPOSED = shape.parse({});

/** What the settings say of the criteria. Read twice it is the same, since it travels with the pages. */
export const criteriaSchema = shape
  .nullish()
  .catch(null)
  .transform((stored) => stored ?? PROPOSED);
export type CriteriaSettings = z.output<typeof criteriaSchema>;

/** What a city says of one criterion; as the program proposes where nothing is known of the city. */
export const criterionIn = (
  criteria: CriteriaSettings | undefined,
  criterion: Criterion,
): CriterionSettings => (criteria ?? PROPOSED)[CRITERION_FIELDS[criterion]];

/** The criteria of a level, in the program's order. */
export const criteriaOf = (criteria: CriteriaSettings | undefined, wanted: CriterionLevel): Criterion[] =>
  CRITERIA.filter((criterion) => criterionIn(criteria, criterion).level === wanted);

/** Whether the form asks what decides a criterion. */
export const isAskedFor = (criteria: CriteriaSettings | undefined, criterion: Criterion): boolean =>
  criterionIn(criteria, criterion).level !== 'not-counted' || !ASKED_FOR_ITSELF.includes(criterion);

/** A city's own words, and the language in which they are there: English where the reader's has none. */
export function ownWordsIn(
  said: Words,
  language: Language,
): { text: string; language: Language } | undefined {
  const found = [language, DEFAULT_LANGUAGE].find((one) => said[one] !== undefined);
  return found && { text: said[found] ?? '', language: found };
}

const stored = z.object({ criteria: z.record(z.string(), z.unknown()).nullish() }).catch({});

/** Levels in the settings document that are none of ours, by the name of their field: there the proposed one holds. */
export function unreadableCriteria(settings: unknown): string[] {
  const { criteria } = stored.parse(settings);
  const known: readonly string[] = Object.values(CRITERION_FIELDS);
  const entry = z.object({ level: level.nullish() }).nullish();
  return Object.entries(criteria ?? {})
    .filter(([name, value]) => name !== '_type' && !(known.includes(name) && entry.safeParse(value).success))
    .map(([name]) => name);
}
