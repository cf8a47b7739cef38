import type { Audience, MessageStatus, Purpose } from '../../../program/messages/message.ts';
import type { LeftOutReason } from '../../../program/messages/reasons.ts';
import type { Result } from './results.ts';

export const messageStatusWords: Record<MessageStatus, string> = {
  template: 'Template',
  draft: 'Not sent',
  sending: 'Being sent',
  sent: 'Sent',
  stopped: 'Stopped',
  discarded: 'Discarded',
};

export const audienceWords: Record<Audience, string> = {
  participant: 'Participants',
  connector: 'Connectors',
};

export const purposeWords: Record<Purpose, string> = {
  'own-matter': 'About their own matter',
  news: 'Invitation or news',
};

/** Why a reader gets no letter, as it stands under a number: "12: …". */
export const leftOutWords: Record<LeftOutReason, string> = {
  erased: 'Erased, or about to be',
  left: 'Left the program',
  'no-address': 'No email address',
  held: 'Came by an import, and nobody is written to yet',
  unconfirmed: 'The address is not confirmed, or nobody has welcomed them yet',
  blocked: 'Told us that no emails are wanted at this address',
  complained: 'Marked a letter of ours as unwanted mail',
  bounced: 'The last email to this address came back',
  unsubscribed: 'Unsubscribed from invitations and news',
  'no-consent': 'Did not agree to invitations and news',
  'no-language': 'No text in their language is ready',
  'no-value': 'The text needs a name, and theirs is not known',
  'same-mailbox': 'Another record with the same address gets it',
};

/** What became of a reader, as it stands over a number and the names. */
export const resultWords: Record<Result, string> = {
  delivered: 'Delivered',
  sent: 'Sent, not reported yet',
  waiting: 'Waiting to be sent',
  bounced: 'Came back',
  complained: 'Marked as unwanted mail',
  failed: 'Could not be sent',
  'left-out': 'Left out',
  'not-yet': 'Not had their turn yet',
  'not-sent': 'Not sent, because it was stopped',
};
