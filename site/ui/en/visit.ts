/** Words around coming to an event, in English: why a visit cannot be kept, and the page where it is taken back. */
export const visit = {
  /** Notices above the form of an event. */
  notices: {
    full: {
      title: 'There is no place left for you',
      text: 'There are fewer places left than you asked for, or none. Did you tell us before that you come? Then your place is kept. Call {phone}, and we tell you if a place becomes free.',
    },
    closed: {
      title: 'We take no more answers for this event',
      text: 'Did you tell us before that you come? Then your place is kept. Would you still like to come? Call {phone}.',
    },
    past: {
      title: 'This event is over',
      text: 'Please look at our other events. You can also call {phone}.',
    },
  },
  states: {
    ask: {
      title: 'Take back your visit?',
      text: [
        '{event}, on {date}.',
        'Press the button to say that you do not come. Another person can then have your place.',
      ],
    },
    done: {
      title: 'Thank you for telling us',
      text: [
        'You are not on the list of this event any more. We have erased what you told us for it.',
        'Can you come after all? Please use the form on the page of the event again.',
      ],
    },
    already: {
      title: 'You are not on the list of this event',
      text: ['You need to do nothing more.'],
    },
  },
  button: 'I do not come',
};

export type VisitWords = typeof visit;
