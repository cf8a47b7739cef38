/** What happened to words for the Connector, as the history says it. */
export const kindWordsNoteWords = {
  'words-allowed': 'Let the Connector read some words',
  'words-taken-back': 'Took the words for the Connector back',
  'words-removed': 'Took words off the Connector’s page',
} as const;
