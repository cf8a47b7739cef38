import type { LetterKind, LetterStatus } from '../../program/letters.ts';

export const letterKindWords: Record<LetterKind, string> = {
  'confirm-address': 'Please confirm your address',
};

export const letterStatusWords: Record<LetterStatus, string> = {
  queued: 'Waiting to be sent',
  sent: 'Sent',
  delivered: 'Delivered',
  bounced: 'Came back',
  failed: 'Could not be sent',
};
