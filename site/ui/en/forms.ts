/** Words that all forms share, in English. */
export const forms = {
  optional: '(optional)',
  chooseField: 'Choose a field',
  trap: 'Leave this box empty',
  errorPrefix: 'Error: ',
  errorTitle: 'There is a problem',
  serviceTitle: 'Sorry, we could not store your answers',
  service:
    'They are still on this page. Please press the button at the end of it again in some minutes, or call {phone}.',
  tooOftenTitle: 'Please wait some minutes',
  tooOften:
    'There were too many tries in a short time. Your answers are still on this page. Wait some minutes and send them again.',
};

export type FormsWords = typeof forms;
