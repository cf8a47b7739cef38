import type { Draft } from '../../../program/drafts/draft.ts';

export const draftStateWords: Record<Draft['state'], string> = {
  waiting: 'The participant is asked what they may say',
  approved: 'Agreed to: the Connector may send them',
  refused: 'The participant writes to these people alone',
  lapsed: 'The participant did not answer in a week',
};

/** What happened to them, as the history says it. */
export const draftNoteWords = {
  'draft-approved': 'Agreed to what introductions say',
  'draft-refused': 'Writes to the people named alone',
} as const;
