import type { Passage } from './passages.ts';
import { meanWords, proseOf, readingLevel, sentencesOf, wordsOf } from './sentences.ts';

/**
 * The most words in one sentence, and on average. Source: GOV.UK style (25 words at most) and the Home Office's
 * principles for people with limited English (about 15).
 */
export const MOST_WORDS = 25;
export const MOST_WORDS_ON_AVERAGE = 18;

export const PLAIN_RULES = [
  'long-sentence',
  'long-on-average',
  'link-text',
  'acronym',
  'contraction',
] as const;
export type PlainRule = (typeof PLAIN_RULES)[number];

/** One thing to write more plainly: where it stands, the words themselves, and what to do. */
export interface PlainWarning {
  rule: PlainRule;
  where: string;
  text: string;
  hint: string;
}

/** How a text reads: its warnings in the order of the text, and figures that are undefined while it has no sentence. */
export interface PlainReport {
  warnings: PlainWarning[];
  /** A school grade of the United States, see `readingLevel`. */
  grade: number | undefined;
  meanWords: number | undefined;
}

const EVERYDAY = new Set(['US', 'USA', 'MO', 'IL', 'PO', 'ID', 'ZIP', 'PDF', 'AM', 'PM', 'TV']);
const ACRONYM = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}]+(?:-\p{Lu}+)*(?![\p{Ll}\p{N}])/gu;
const CONTRACTION =
  /\b\p{L}+n[’']t\b|\b\p{L}+[’'](?:re|ll|ve|d|m)\b|\b(?:it|that|there|here|what|who|how|where|let|he|she)[’']s\b/giu;
const VAGUE = /^(?:click |press |see |read )?(?:here|this|more|link|this link|this page|website|details)$/i;
const BARE_ADDRESS = /^(?:https?:\/\/|www\.)|^[^\s@]+\.(?:com|edu|gov|info|net|org|us)(?:\/\S*)?$/i;

function longSentences({ where, text }: Passage): PlainWarning[] {
  return sentencesOf(text)
    .filter((sentence) => wordsOf(sentence).length > MOST_WORDS)
    .map((sentence) => ({
      rule: 'long-sentence',
      where,
      text: sentence,
      hint: `This sentence has ${wordsOf(sentence).length} words. Make two of it: about 15 words are easy to read.`,
    }));
}

function vagueLinks({ where, links }: Passage): PlainWarning[] {
  return links
    .filter(({ text }) => VAGUE.test(text.trim()) || BARE_ADDRESS.test(text.trim()))
    .map(({ text }) => ({
      rule: 'link-text',
      where,
      text,
      hint: 'Say where the link leads, such as “fees of the Board of Nursing”. Some people hear the links alone.',
    }));
}

function contractions({ where, text }: Passage): PlainWarning[] {
  return [...text.matchAll(CONTRACTION)].map(([found]) => ({
    rule: 'contraction',
    where,
    text: found,
    hint: 'Write both words in full. Short forms are hard to read in a second language.',
  }));
}

/** Whether the text says what an acronym stands for, as "licensed practical nurse (LPN)" or "LPN (licensed …)". */
function explains(text: string, acronym: string): boolean {
  return text.includes(`(${acronym})`) || text.includes(`${acronym} (`);
}

function unexplained(passages: readonly Passage[], terms: readonly string[]): Map<string, Passage> {
  const found = new Map<string, Passage>();
  for (const passage of passages)
    for (const [acronym] of passage.text.matchAll(ACRONYM)) {
      const known =
        EVERYDAY.has(acronym) ||
        terms.some((term) => term.includes(acronym)) ||
        passages.some(({ text }) => explains(text, acronym));
      if (!known && !found.has(acronym)) found.set(acronym, passage);
    }
  return found;
}

/**
 * Reads text as a tired person in a second language does. `terms` are the words that the document explains: those of
 * a guide's list with their meanings. Each acronym is named once, where it first stands. Made for English.
 */
export function plainLanguage(passages: readonly Passage[], terms: readonly string[] = []): PlainReport {
  const acronyms = unexplained(passages, terms);
  const sentences = proseOf(passages.map(({ text }) => text));
  const mean = meanWords(sentences);
  const warnings = passages.flatMap((passage) => [
    ...longSentences(passage),
    ...contractions(passage),
    ...vagueLinks(passage),
    ...[...acronyms]
      .filter(([, first]) => first === passage)
      .map(
        ([acronym]): PlainWarning => ({
          rule: 'acronym',
          where: passage.where,
          text: acronym,
          hint: 'Write it in full the first time, or explain it under “Words to know”.',
        }),
      ),
  ]);
  if (mean !== undefined && mean > MOST_WORDS_ON_AVERAGE)
    warnings.push({
      rule: 'long-on-average',
      where: 'The whole text',
      text: `${Math.round(mean)} words in a sentence, on average`,
      hint: `Aim at 15 words, and at most ${MOST_WORDS_ON_AVERAGE} on average.`,
    });
  return { warnings, grade: readingLevel(sentences), meanWords: mean };
}
