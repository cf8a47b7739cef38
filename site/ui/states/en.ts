/** Words of the pages that functions fill, in English; the shape the other languages must fill. */
export const en = {
  problem: {
    problem: {
      title: 'Sorry, there is a problem with the service',
      text: [
        'Please try again in some minutes.',
        'If it still does not work, call {phone} or write to {email}.',
      ],
    },
    refused: {
      title: 'We could not accept this',
      text: [
        'What you sent did not come from one of our pages. Please open the page again and send it from there.',
        'If it still does not work, call {phone}.',
      ],
    },
    'too-large': {
      title: 'That was too long for us',
      text: ['Please go back, write a little less, and send it again. You can also call {phone}.'],
    },
    unsupported: {
      title: 'We could not read what was sent',
      text: ['Please use the form on our page. You can also call {phone}.'],
    },
    'too-often': {
      title: 'Please wait some minutes',
      text: [
        'There were too many tries in a short time. Please wait some minutes and try again.',
        'If it is urgent, call {phone}.',
      ],
    },
  },
  confirm: {
    ask: {
      title: 'Confirm your email address',
      text: ['Press the button to say that this address is yours. Then we begin to look for a Connector.'],
    },
    button: 'Yes, this is my address',
    done: {
      title: 'Thank you. Your address is confirmed',
      text: [
        'Within five working days a coordinator reads your answers and writes to you.',
        'Then we look for a Connector in your field. This can take some weeks.',
        'You can close this page now.',
      ],
    },
    already: {
      title: 'Your address is already confirmed',
      text: [
        'You need to do nothing more. A coordinator will write to you.',
        'Have you heard nothing for more than five working days? Call {phone} or write to {email}.',
      ],
    },
    expired: {
      title: 'This link is too old',
      text: [
        'For your safety a link works for two weeks only. Nothing is lost.',
        'Please sign up again with the same email address, and we send you a new letter. You can also call {phone}.',
      ],
    },
    invalid: {
      title: 'This link does not work',
      text: [
        'Perhaps a part of it is missing. Please open the link in our letter again, or copy the whole of it.',
        'If it still does not work, call {phone} or write to {email}.',
      ],
    },
    problem: {
      title: 'Sorry, there is a problem with the service',
      text: [
        'Your address is not confirmed yet. Please open the link in our letter again in some minutes, or call {phone}.',
      ],
    },
    signUp: 'Sign up again',
    readGuides: 'Read the career guides',
  },
};

export type StateWords = typeof en;
