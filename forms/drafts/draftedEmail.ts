import { fillMessage } from '../../locales/format.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { draftLink } from '../../program/mailLink.ts';

/** What the program would say of a participant: what stands in their answers, to be put in words of their own. */
export function suggestedText(
  person: { profession: string; yearsOfExperience: number; aboutMe: string; goal: string },
  language: Language,
): string {
  const { about, hope } = messagesFor(language).drafts;
  const { profession, yearsOfExperience, aboutMe, goal } = person;
  const sentences = [
    fillMessage(about, { profession, years: String(yearsOfExperience) }, language),
    aboutMe,
    goal && fillMessage(hope, { goal }, language),
  ];
  return sentences.filter(Boolean).join('\n').slice(0, DRAFT_LENGTH);
}

/** How much an introduction says of somebody, in characters: mail programs cut an address that holds much more. */
export const DRAFT_LENGTH = 400;

export interface DraftedParts {
  programName: string;
  participant: { name: string; email: string };
  connector: string;
  /** Whom it goes to; a name and an address only where the contact agreed to either. */
  contact: { name: string; email: string };
  text: string;
}

/** An introduction of a participant to one contact: the text to copy, and the address that opens it in a mail program. */
export function draftedEmail(parts: DraftedParts, language: Language): { text: string; link: string } {
  const { drafts: t } = messagesFor(language);
  const { programName: program, participant, connector, contact } = parts;
  const values = { program, participant: participant.name, email: participant.email, connector };
  const hello = contact.name ? fillMessage(t.hello, { contact: contact.name }, language) : t.helloNobody;
  const text = fillMessage(t.body, { ...values, hello, text: parts.text }, language);
  return {
    text,
    link: draftLink({ email: contact.email, subject: fillMessage(t.subject, values, language), text }),
  };
}
