import { z } from 'zod';
import { LANGUAGES } from '../../locales/locales.ts';
import { optionalText } from '../stored.ts';
import { type Message, textFor } from './message.ts';
import type { LeftOutReason } from './reasons.ts';
import { messageProblems, placeholdersIn } from './text.ts';

const moment = optionalText.catch('');

/** What of a record says whether a message may go to its person. Takes any record of a participant or a connector. */
export const messageReaderSchema = z.object({
  _id: z.string(),
  status: optionalText.catch(''),
  email: optionalText.catch(''),
  language: z.enum(LANGUAGES).catch('en'),
  givenName: optionalText.catch(''),
  familyName: optionalText.catch(''),
  consentNews: z.boolean().catch(false),
  unsubscribedAt: moment,
  eraseRequestedAt: moment,
});
export type MessageReader = z.output<typeof messageReaderSchema>;

/** What is known of the mailbox beside the record. */
export interface MailboxFacts {
  /** An import brought the person, and staff do not write to its people yet. */
  isHeld?: boolean | undefined;
  /** Its reader told us that no letters are wanted. */
  isBlocked?: boolean | undefined;
  /** Its reader marked a letter of ours as unwanted mail. */
  hasComplained?: boolean | undefined;
  /** The last letter there came back. */
  hasBounced?: boolean | undefined;
}

/** States of who has left the program. News is for nobody of them; only a Connector who stopped can still be thanked. */
const LEFT_FOR_ALL = ['withdrawn'];
const LEFT_FOR_NEWS = [...LEFT_FOR_ALL, 'retired'];

/** States in which nobody has confirmed the address, or welcomed the person. */
const UNCONFIRMED = ['unconfirmed', 'applied'];

/** What a message says in place of a placeholder to one reader, as far as it depends on the reader. */
const hasValueFor = (reader: MessageReader, name: string) =>
  name !== 'name' || (reader.givenName || reader.familyName) !== '';

/** Why somebody who is among the readers gets no news; nothing where they agreed to it. */
export function noNews(reader: Pick<MessageReader, 'consentNews' | 'unsubscribedAt'>) {
  if (reader.unsubscribedAt !== '') return 'unsubscribed';
  return reader.consentNews ? undefined : 'no-consent';
}

/**
 * Why a reader gets no letter of a message, by the record as it stands at this moment; nothing where the letter may go.
 * `reader` is missing where the record is gone.
 */
export function whyLeftOut(
  message: Pick<Message, 'purpose' | 'texts' | 'usesEnglish'>,
  reader: MessageReader | undefined,
  facts: MailboxFacts,
): LeftOutReason | undefined {
  if (reader?.eraseRequestedAt !== '') return 'erased';
  const isNews = message.purpose === 'news';
  if ((isNews ? LEFT_FOR_NEWS : LEFT_FOR_ALL).includes(reader.status)) return 'left';
  if (reader.email.trim() === '') return 'no-address';
  if (facts.isHeld) return 'held';
  if (isNews && UNCONFIRMED.includes(reader.status)) return 'unconfirmed';
  if (facts.isBlocked) return 'blocked';
  if (facts.hasComplained) return 'complained';
  if (facts.hasBounced) return 'bounced';
  const refusal = isNews ? noNews(reader) : undefined;
  if (refusal) return refusal;
  const text = textFor(message, reader.language);
  // What cannot be sent is not sent, also where it did not come by the Studio.
  if (!text || messageProblems(text).length > 0) return 'no-language';
  const names = placeholdersIn(`${text.subject}\n${text.text}`);
  return names.every((name) => hasValueFor(reader, name)) ? undefined : 'no-value';
}
