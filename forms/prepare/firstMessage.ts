import { fillMessage } from '../../locales/format.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { draftLink } from '../../program/mailLink.ts';

/** What a first message is drafted from. */
export interface MessageParts {
  programName: string;
  connector: string;
  participant: string;
  profession: string;
  years: number;
  aboutMe: string;
  /** When they meet, in words; nothing where they still look for a time. */
  when: string | undefined;
  email: string;
}

/** A first message to the connector, in one language: the text to copy, and the address that opens it in a mail program. */
export function firstMessage(parts: MessageParts, language: Language): { text: string; link: string } {
  const { message } = messagesFor(language).prepare;
  const { programName: program, connector, participant, profession, years, when, aboutMe, email } = parts;
  const values = { program, connector, participant, profession, years: String(years), when: when ?? '' };
  const filled = fillMessage(when ? message.agreed : message.open, values, language);
  // Their own lines come after the paragraph that says their name.
  const paragraphs = filled.split('\n\n');
  const text = [...paragraphs.slice(0, 3), ...(aboutMe ? [aboutMe] : []), ...paragraphs.slice(3)].join(
    '\n\n',
  );
  return { text, link: draftLink({ email, subject: fillMessage(message.subject, values, language), text }) };
}
