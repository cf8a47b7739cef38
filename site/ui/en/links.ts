/** Words that all pages behind a signed link share, in English. */
export const links = {
  /** The end of every state. */
  person: 'Would you rather talk to a person? Call {phone} or write to {email}.',
  expired: {
    title: 'This link is too old',
    text: [
      'For your safety a link works for some weeks only. Nothing is lost.',
      'Call us or write to us, and we send you a new link.',
    ],
  },
  invalid: {
    title: 'This link does not work',
    text: [
      'Perhaps a part of it is missing. Please open the link in our letter again, or copy the whole of it.',
    ],
  },
  problem: {
    title: 'Sorry, there is a problem with the service',
    text: [
      'We could not keep your answer, and nothing was changed.',
      'Please open the link in our letter again in some minutes.',
    ],
  },
};

export type LinksWords = typeof links;
