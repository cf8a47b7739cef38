import { DEFAULT_LANGUAGE, type Language } from '../../../locales/locales.ts';
import { mailboxOf } from '../../../program/mailbox.ts';
import { whyLeftOut } from '../../../program/messages/leftOut.ts';
import { textFor } from '../../../program/messages/message.ts';
import { LEFT_OUT_REASONS, type LeftOutReason } from '../../../program/messages/reasons.ts';
import { messageProblems } from '../../../program/messages/text.ts';
import type { Known } from './readReaders.ts';
import type { Words } from './writeMessage.ts';

/** Somebody who gets the message, and the language in which. */
export interface Getting extends Known {
  language: Language;
}

export interface Judged {
  get: readonly Getting[];
  /** Who does not, under each reason, the weightiest first. */
  left: readonly { why: LeftOutReason; known: readonly Known[] }[];
}

/** Who of the readers gets a message with these words, as far as the Studio can know. Those who send it look again. */
export function whoGets(words: Words, readers: readonly Known[]): Judged {
  const mailboxes = new Set<string>();
  const get: Getting[] = [];
  const left = new Map<LeftOutReason, Known[]>();
  for (const known of readers) {
    const mailbox = mailboxOf(known.reader?.email ?? '');
    const why =
      whyLeftOut(words, known.reader, known.facts) ?? (mailboxes.has(mailbox) ? 'same-mailbox' : undefined);
    const language = textFor(words, known.reader?.language ?? DEFAULT_LANGUAGE)?.language;
    if (why || !language) left.set(why ?? 'no-language', [...(left.get(why ?? 'no-language') ?? []), known]);
    else {
      mailboxes.add(mailbox);
      get.push({ ...known, language });
    }
  }
  return {
    get,
    left: LEFT_OUT_REASONS.flatMap((why) => {
      const these = left.get(why);
      return these ? [{ why, known: these }] : [];
    }),
  };
}

/** Languages of who would get it in which there is no text that is ready, with how many read them. */
export function missingLanguages(words: Words, readers: readonly Known[]): Map<Language, number> {
  const counts = new Map<Language, number>();
  const { left } = whoGets({ ...words, usesEnglish: false }, readers);
  for (const { reader } of left.find(({ why }) => why === 'no-language')?.known ?? [])
    if (reader) counts.set(reader.language, (counts.get(reader.language) ?? 0) + 1);
  return counts;
}

/** Languages in which something of the text is still to be mended. */
export const unreadyLanguages = ({ texts }: Pick<Words, 'texts'>): Language[] =>
  texts.filter((text) => messageProblems(text).length > 0).map(({ language }) => language);
