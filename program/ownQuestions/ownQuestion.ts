import { z } from 'zod';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../locales/locales.ts';
import { cleanLine } from '../typed/clean.ts';

/** How a question of a city's own is answered. */
export const OWN_KINDS = ['short-text', 'long-text', 'one-choice', 'several-choices', 'yes-no'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** What the name begins with by which a form sends the answer to such a question; its key follows. */
export const OWN_PREFIX = 'own-';

/** The forms that a city may add questions to. */
export const OWN_FORMS = ['learn-more', 'become-a-connector'] as const;
export type OwnForm = (typeof OWN_FORMS)[number];

/** Who reads an answer: staff, or also the Connector of a match, before or after a yes. */
export const SEEN_BY = ['staff', 'before-yes', 'after-yes'] as const;

/** Characters of an answer: a short text is a line, a long one what fits a paragraph. */
export const MOST_LETTERS = { 'short-text': 120, 'long-text': 500 } as const;

/** Characters of the words of a question. */
export const MOST_IN_WORDS = { label: 160, hint: 240, choice: 80 } as const;

/** Questions that one form may ask at a time, and choices of one question: more is not answered by people on a phone. */
export const MOST_ASKED = 12;
export const MOST_CHOICES = 30;

/** Between what numbers of days an answer may be kept, where it does not stay as long as the record. */
export const KEPT_DAYS = { least: 30, most: 3650 } as const;

/** A text by language. A language that has none is absent. */
export type Words = Readonly<Partial<Record<Language, string>>>;

/** As staff typed them, each as one line; what is no text of a language of ours is left out. */
export const wordsSchema = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((stored): Words => {
    const said = LANGUAGES.flatMap((language) => {
      const text = cleanLine(z.string().catch('').parse(stored?.[language]));
      return text === '' ? [] : [[language, text] as const];
    });
    return Object.fromEntries(said);
  });

const neededWords = wordsSchema.refine((said) => said[DEFAULT_LANGUAGE] !== undefined, 'needs English words');

/** The Content Lake's key of an entry: made once, and the same for as long as the entry is there. */
const key = z.string().regex(/^[\w-]{1,64}$/);

const choiceSchema = z.object({
  _key: key,
  label: neededWords,
  /** Offered to nobody any more; who chose it has chosen it. */
  ended: z.boolean().nullish(),
});

const isOfChoices = (kind: OwnKind) => kind === 'one-choice' || kind === 'several-choices';

/** Whether a question is answered by choosing: only then can two people have answered it alike. */
export const isChosen = (kind: OwnKind): boolean => isOfChoices(kind) || kind === 'yes-no';

/** A question of a city's own, as the settings keep it. Read twice it is the same, since it travels with the pages. */
export const ownQuestionSchema = z
  .object({
    _key: key,
    kind: z.enum(OWN_KINDS),
    askedIn: z.array(z.enum(OWN_FORMS)).min(1),
    label: neededWords,
    hint: wordsSchema,
    choices: z
      .array(choiceSchema)
      .nullish()
      .transform((choices) => choices ?? []),
    required: z.boolean().nullish(),
    seenBy: z
      .enum(SEEN_BY)
      .nullish()
      .transform((seen) => seen ?? 'staff'),
    keptDays: z.number().int().min(KEPT_DAYS.least).max(KEPT_DAYS.most).nullish(),
    matched: z.boolean().nullish(),
    /** Since when it is asked of nobody any more. Its answers stay readable. */
    endedAt: z.string().nullish(),
  })
  .refine(({ kind, choices }) => !isOfChoices(kind) || choices.length > 0, 'needs choices');
export type OwnQuestion = z.output<typeof ownQuestionSchema>;

/**
 * The questions of the settings. One that cannot be read is not asked, and keeps nothing else from working: the Studio
 * publishes none, but a half-written one stands in every preview.
 */
export const ownQuestionsSchema = z
  .array(z.unknown())
  .nullish()
  .transform((stored) =>
    (stored ?? []).flatMap((question) => ownQuestionSchema.safeParse(question).data ?? []),
  );

/** The choices of a question by their keys, in its order; yes and no are said by the program. */
export const choiceKeys = ({ kind, choices }: Pick<OwnQuestion, 'kind' | 'choices'>): string[] =>
  kind === 'yes-no' ? ['yes', 'no'] : choices.map(({ _key }) => _key);

/** Whether a question is one of a form, asked or ended. */
export const isOf = (form: OwnForm, { askedIn }: OwnQuestion): boolean => askedIn.includes(form);

/** The languages, of those given, in which a question lacks a word that it has in English. */
export function missingIn(
  { kind, label, hint, choices }: OwnQuestion,
  languages: readonly Language[] = LANGUAGES,
): Language[] {
  const offered = isOfChoices(kind) ? choices.filter(({ ended }) => !ended) : [];
  const needed = [label, ...(hint[DEFAULT_LANGUAGE] ? [hint] : []), ...offered.map((one) => one.label)];
  return languages.filter((language) => needed.some((said) => said[language] === undefined));
}

/**
 * The language in which a question is asked of who reads `language`: that one where it has all words in it, and English
 * as a whole where it has not. Nobody chooses between answers in two languages.
 */
export const askedInLanguage = (question: OwnQuestion, language: Language): Language =>
  missingIn(question, [language]).length === 0 ? language : DEFAULT_LANGUAGE;

/** A text in a language, in English where it has none in it. */
export const inLanguage = (said: Words, language: Language): string =>
  said[language] ?? said[DEFAULT_LANGUAGE] ?? '';
