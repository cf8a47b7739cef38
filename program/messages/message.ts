import { z } from 'zod';
import { LANGUAGES, type Language } from '../../locales/locales.ts';
import type { LetterKind } from '../letters.ts';
import { listOf, optionalCount, optionalText } from '../stored.ts';
import { LEFT_OUT_REASONS } from './reasons.ts';

/** Whom a message goes to: records of one type. */
export const AUDIENCES = ['participant', 'connector'] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * Why staff write. `own-matter`: to one person about their own matter, which needs no consent to news. `news`: an
 * invitation or news, to people who agreed to get such.
 */
export const PURPOSES = ['own-matter', 'news'] as const;
export type Purpose = (typeof PURPOSES)[number];

/**
 * A template is a message without readers, kept to begin others from. One that staff discard is deleted by the functions,
 * with its history: it may name somebody.
 */
export const MESSAGE_STATUSES = ['template', 'draft', 'sending', 'sent', 'stopped', 'discarded'] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

/** What a message says in one language. Each line of the text is a paragraph. */
export const messageTextSchema = z.object({
  _key: z.string(),
  language: z.enum(LANGUAGES),
  subject: optionalText,
  text: optionalText,
});
export type MessageText = z.output<typeof messageTextSchema>;

/** A reader who got no letter, and why. */
const leftOutSchema = z.object({ _key: z.string(), reader: z.string(), why: z.enum(LEFT_OUT_REASONS) });

/** An email that staff write, to one person or to many. What became of each letter stands in the letters about it. */
export const messageSchema = z.object({
  _id: z.string().startsWith('message.'),
  _rev: z.string(),
  name: optionalText,
  audience: z.enum(AUDIENCES),
  purpose: z.enum(PURPOSES),
  status: z.enum(MESSAGE_STATUSES),
  texts: listOf(messageTextSchema),
  /** Staff have seen that a language is missing, and want those readers to get it in English. */
  usesEnglish: z
    .boolean()
    .nullish()
    .transform((uses) => uses ?? false),
  /** The ids of the records that it goes to, in this order; of somebody erased the id says nothing. */
  readers: listOf(z.string()),
  /** How many of the readers have had their turn. */
  through: optionalCount,
  leftOut: listOf(leftOutSchema),
  createdAt: z.string(),
  createdBy: optionalText,
  /** Who changed its words last. */
  changedBy: optionalText,
  startedAt: optionalText,
  startedBy: optionalText,
  endedAt: optionalText,
  stoppedBy: optionalText,
});
export type Message = z.output<typeof messageSchema>;

/** The kinds of letter that carry a message. */
export const LETTER_OF = {
  'own-matter': 'personal-message',
  news: 'news',
} as const satisfies Record<Purpose, LetterKind>;

export const isMessageLetter = (kind: LetterKind): boolean => kind === 'personal-message' || kind === 'news';

/** The id of a message; `key` is random. */
export const messageId = (key: string): string => `message.${key}`;

/** The text for a reader of a language; in English where that language is missing and staff want it so. */
export function textFor(
  { texts, usesEnglish }: Pick<Message, 'texts' | 'usesEnglish'>,
  language: Language,
): MessageText | undefined {
  const written = texts.filter(({ subject, text }) => subject.trim() !== '' && text.trim() !== '');
  const own = written.find((text) => text.language === language);
  return own ?? (usesEnglish ? written.find((text) => text.language === 'en') : undefined);
}
