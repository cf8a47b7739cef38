import { z } from 'zod';
import { listOf, optionalText } from '../stored.ts';
import { blockTexts } from './blockText.ts';
import type { Essentials } from './essentials.ts';
import { lines, type RichText, richText } from './richText.ts';

const step = z.object({ _key: z.string(), title: optionalText, body: richText });

/** What of an English guide is translated. Reads it as it is stored, finished or not. */
export const englishSchema = z.object({
  title: optionalText,
  summary: optionalText,
  firstAdvice: optionalText,
  scams: lines,
  firstSteps: richText,
  steps: listOf(step),
  otherSteps: listOf(step),
  helpers: listOf(z.object({ title: optionalText, body: richText })),
});
export type English = z.output<typeof englishSchema>;

/** The same in GROQ, for whoever needs no more of a guide. */
export const ENGLISH_PROJECTION = `{
  title, summary, firstAdvice, scams, firstSteps, "steps": steps[]{ _key, title, body },
  "otherSteps": otherSteps[]{ _key, title, body }, "helpers": helpers[]{ title, body }
}`;

/** A part of the English text: `steps.ask`, or the name of a field. Of steps, what they are called. */
interface EnglishPart {
  part: string;
  name: string;
  text: string;
}

const textOf = (blocks: RichText) => blockTexts(blocks).map(({ text }) => text);

/** The parts that essentials are translated from, in the order of the page. */
export function englishParts(english: English): EnglishPart[] {
  const { title, summary, firstAdvice, scams, firstSteps, steps, otherSteps, helpers } = english;
  const part = (name: string, words: string, texts: string[]) => ({
    part: name,
    name: words,
    text: texts.join('\n').replace(/\s+/g, ' ').trim(),
  });
  const stepsOf = (field: string, list: English['steps']) =>
    list.map((one) => part(`${field}.${one._key}`, one.title, [one.title, ...textOf(one.body)]));
  return [
    part('title', 'Title and summary', [title, summary]),
    part('beforeYouPay', 'Before you pay', [firstAdvice, ...scams]),
    part('firstSteps', 'First three steps', textOf(firstSteps)),
    ...stepsOf('steps', steps),
    ...stepsOf('otherSteps', otherSteps),
    part(
      'help',
      'Who can help',
      helpers.flatMap((one) => [one.title, ...textOf(one.body)]),
    ),
  ];
}

/** Eight letters that change with the text: FNV-1a of 32 bits. Enough to see that words changed; it keeps no secret. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The marks of an English guide as it is now, as essentials keep them. */
export function marksOf(english: English): Essentials['translatedFrom'] {
  return englishParts(english).map(({ part, text }) => ({ _key: part, part, mark: markOf(text) }));
}

/** What of the English text is other than what was translated. */
export interface StalePart {
  part: string;
  name: string;
  /** `changed`: the words are others now. `missing`: a step has no translation. `gone`: a translated step is no more. */
  why: 'changed' | 'missing' | 'gone';
}

type Translated = Pick<Essentials, 'translatedFrom' | 'steps' | 'otherSteps'>;

/** The parts in which essentials are behind the English guide, in the order of the page; none when they are up to date. */
export function staleParts(essentials: Translated, english: English): StalePart[] {
  const marks = new Map(essentials.translatedFrom.map(({ part, mark }) => [part, mark]));
  const translated = new Map<string, string>(
    (['steps', 'otherSteps'] as const).flatMap((field) =>
      essentials[field].map(({ step: key, title }) => [`${field}.${key}`, title] as const),
    ),
  );
  const parts = englishParts(english);
  const behind = parts.flatMap(({ part, name, text }): StalePart[] => {
    if (part.includes('.') && !translated.has(part)) return [{ part, name, why: 'missing' }];
    return marks.get(part) === markOf(text) ? [] : [{ part, name, why: 'changed' }];
  });
  const known = new Set(parts.map(({ part }) => part));
  const gone = [...translated].filter(([part]) => !known.has(part));
  return [...behind, ...gone.map(([part, name]): StalePart => ({ part, name, why: 'gone' }))];
}
