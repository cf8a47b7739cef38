/** What a participant asked for who could not reach the Connector, as the history says it. */
export const reachNoteWords = {
  'reach-wrote': 'Could not reach the Connector: we wrote once more',
  'reach-staff': 'Could not reach the Connector: asks for help of staff',
} as const;
