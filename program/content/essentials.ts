import { z } from 'zod';
import { LANGUAGES } from '../../locales/locales.ts';
import { listOf } from '../stored.ts';
import { lines } from './richText.ts';
import { checkedTranslation } from './translation.ts';

export const BEFORE_YOU_PAY_MESSAGE = 'Write what a reader must know before paying, one warning to a line';
export const FIRST_STEPS_MESSAGE = 'Write what to do in the first week, one step to a line';

/** Languages that essentials are written in: all but English, in which the whole guide stands. */
export const essentialsLanguage = z.enum(LANGUAGES).exclude(['en']);

/** A step of the guide in another language: what to do, and one sentence more. */
const essentialStep = z.object({
  _key: z.string(),
  /** The step of the English guide, by its key. */
  step: z.string().min(1),
  title: z.string().min(1),
  text: z.string().min(1),
});
export type EssentialStep = z.output<typeof essentialStep>;

/** What lists show of the essentials of a guide. */
export const listedEssentialsSchema = z.object({
  _id: z.string(),
  /** The English guide, by its id. */
  guide: z.string(),
  language: essentialsLanguage,
  title: z.string().min(1),
  summary: z.string().min(1),
});

/**
 * What matters most in a guide, in one other language: staff write it once for each guide and language. It holds no
 * number of its own: `{exam-fee}` in a text stands for the fact of the guide with that key.
 */
export const essentialsSchema = listedEssentialsSchema.extend({
  translation: checkedTranslation,
  /** Whom to ask, as the sentence “Ask …” wants it in this language. */
  authority: z.string().min(1),
  /** Whom to ask in the other state. */
  otherAuthority: z.string().nullish(),
  beforeYouPay: lines.refine((all) => all.length > 0, BEFORE_YOU_PAY_MESSAGE),
  firstSteps: lines.refine((all) => all.length > 0, FIRST_STEPS_MESSAGE),
  steps: listOf(essentialStep),
  otherSteps: listOf(essentialStep),
  /** Helpers of the directory, by their ids, beside those that stand in every guide. */
  helpers: listOf(z.string()),
  /** What to know of local help beside that. */
  help: lines,
  /** The day on which the English was translated. */
  translatedOn: z.iso.date(),
  /** A mark of each part of the English text as it was then. */
  translatedFrom: listOf(z.object({ _key: z.string(), part: z.string().min(1), mark: z.string().min(1) })),
});
export type Essentials = z.output<typeof essentialsSchema>;

/** What stands for a fact of the guide in a text: its key in braces. */
const FACT = /\{([\w-]+)\}/g;

/** A text in pieces: its words, and the keys of the facts that stand among them. */
export function essentialPieces(text: string): { words?: string; fact?: string }[] {
  // `split` with one group gives: words, key, words, key, words.
  return text
    .split(FACT)
    .map((piece, index) => (index % 2 === 1 ? { fact: piece } : { words: piece }))
    .filter(({ words }) => words !== '');
}

/** Every text of the essentials in which a fact may stand. */
export function essentialTexts(essentials: Essentials): string[] {
  const { beforeYouPay, firstSteps, steps, otherSteps, help } = essentials;
  return [...beforeYouPay, ...firstSteps, ...[...steps, ...otherSteps].map(({ text }) => text), ...help];
}

/** The keys of facts that texts name, each once, in their order. */
export function factsNamedIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => essentialPieces(text).flatMap(({ fact }) => fact ?? [])))];
}
