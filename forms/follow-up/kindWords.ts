import { z } from 'zod';
import { LONGEST_KIND_WORDS } from '../../program/kindWords/kindWords.ts';
import { type FormAnswers, type ParsedForm, parseForm } from '../parse.ts';
import { namesOf, type Question } from '../question.ts';
import { shapeOf } from '../schemaOf.ts';
import { tick } from '../schemas/answers.ts';
import { paragraph } from '../schemas/text.ts';

/** What a participant would like their connector to read, and that it may be shown: the words alone are no consent. */
export const KIND_WORDS_QUESTIONS = [
  {
    name: 'kindWords',
    control: { kind: 'paragraph', rows: 3 },
    schema: paragraph(LONGEST_KIND_WORDS),
    optional: true,
  },
  { name: 'allowWords', control: { kind: 'tick' }, schema: tick, optional: true },
] as const satisfies readonly Question[];

const kindWordsSchema = z
  .object(shapeOf(KIND_WORDS_QUESTIONS))
  .refine(({ kindWords, allowWords }) => kindWords === '' || allowWords, {
    path: ['allowWords'],
    message: 'needed',
  });

/** Parses what may be passed on: a text, or an empty one. Words without the tick are not taken, and not dropped silently. Never throws. */
export function parseKindWords(answers: FormAnswers): ParsedForm<string> {
  const parsed = parseForm(kindWordsSchema, namesOf(KIND_WORDS_QUESTIONS), answers);
  return parsed.ok ? { ok: true, value: parsed.value.kindWords } : parsed;
}
