import type { OwnForm, OwnKind, OwnQuestion } from '../../../program/ownQuestions/ownQuestion.ts';

export const ownKindWords: Record<OwnKind, string> = {
  'short-text': 'A short text, on one line',
  'long-text': 'A longer text',
  'one-choice': 'One of several choices',
  'several-choices': 'Several choices',
  'yes-no': 'Yes or no',
};

export const ownFormWords: Record<OwnForm, string> = {
  'learn-more': 'Learn More',
  'become-a-connector': 'Become a Connector',
};

export const seenByWords: Record<OwnQuestion['seenBy'], string> = {
  staff: 'Staff only',
  'before-yes': 'Also the Connector, with the question whether they meet the person',
  'after-yes': 'Also the Connector, on the page that prepares the coffee',
};
