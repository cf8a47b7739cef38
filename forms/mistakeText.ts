import type { Language } from '../locales/locales.ts';
import { type Messages, messagesFor } from '../locales/messages.ts';
import type { MessageKey } from '../program/sign-up/parseForm.ts';

/** A form that people fill in, or a page behind a link with something to answer. */
export type FormName = Exclude<keyof Messages['mistakes'], 'general'>;

type Sentences = Readonly<Record<string, Partial<Record<MessageKey, string>>>>;

/** The sentence for one mistake in a form, where the question has one of its own. */
export function ownMistakeText(
  form: FormName,
  field: string,
  message: MessageKey,
  language: Language,
): string | undefined {
  const sentences: Sentences = messagesFor(language).mistakes[form];
  // The number of a row and the id of a referral come after a hyphen: `role-2`, `referral-<id>`.
  return sentences[field.replace(/-.*$/s, '')]?.[message];
}

/**
 * What to mend, in words. Every mistake that a browser's form can raise has a sentence of its own in every language
 * (tested); what only other senders can do has a general one.
 */
export function mistakeText(form: FormName, field: string, message: MessageKey, language: Language): string {
  return ownMistakeText(form, field, message, language) ?? messagesFor(language).mistakes.general[message];
}
