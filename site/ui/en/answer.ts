/** Words of the page where a connector says yes or no, in English. Names in braces become places to fill. */
export const answer = {
  states: {
    ask: {
      title: 'Would you meet this person for one coffee?',
      text: [
        'We ask for thirty minutes, once, with coffee or tea. You share what you know of your field, and at least three names.',
        'You see no name yet. Only if you say yes do you both get name and email address.',
        'Please answer by {answerBy}. After that we ask another Connector.',
      ],
    },
    accepted: {
      title: 'Thank you. You said yes',
      text: [
        'Within a few minutes an email goes to both of you, with names and email addresses.',
        'The other person writes first and suggests a time. You choose the place.',
        'Please write to us if no message has come by {writeBy}.',
        'After two weeks we ask you both how it was.',
      ],
    },
    declined: {
      title: 'Thank you for telling us',
      text: [
        'A clear no helps: we now look for another Connector. The person does not learn who said no.',
        'You need to do nothing more. We may ask you again about another person.',
      ],
    },
    'asked-back': {
      title: 'We have your question',
      text: [
        'A coordinator writes to you within two working days.',
        'Then you can open the same link again and say yes or no.',
      ],
    },
    paused: {
      title: 'We will not ask you for now',
      text: [
        'We send you no question before {pauseUntil}.',
        'For this person we now look for another Connector.',
        'You need to do nothing more. Thank you for all you give.',
      ],
    },
    full: {
      title: 'Thank you. You have already given as much as you offered',
      text: [
        'In the meantime you were introduced to another person, and your time for now is taken. Nobody is sent to you beyond it.',
        'We look for another Connector. You need to do nothing more.',
      ],
    },
    withdrawn: {
      title: 'Your answer is no longer needed',
      text: [
        'Thank you for coming back to us. In the meantime things have changed, and we no longer ask for this meeting.',
        'You need to do nothing more. We may ask you again about another person.',
      ],
    },
    expired: {
      title: 'The time to answer has passed',
      text: [
        'We have not heard from you in time, and now ask another Connector. Nothing is wrong, and you need to do nothing.',
        'Would you still like to meet this person? Call us or write to us, perhaps it is not too late.',
      ],
    },
    used: {
      title: 'You have already answered',
      text: [
        'We have your answer, and you need to do nothing more.',
        'Have you changed your mind? Call us or write to us.',
      ],
    },
  },
  aboutTitle: 'About this person',
  about: {
    field: 'Field',
    profession: 'Profession',
    years: 'Years of work',
    english: 'English',
    languages: 'Other languages',
    goal: 'What this person hopes for',
    why: 'Why we thought of you',
  },
  answerTitle: 'Your answer',
  accept: 'Yes, introduce us',
  acceptNote: 'Advice is enough. You promise no job, and you sell nothing.',
  decline: { summary: 'No, not this time', send: 'Send my no' },
  ask: { summary: 'I have a question first', send: 'Send my question' },
  pause: { summary: 'Please ask me later', send: 'Pause until this day' },
  reasons: {
    'no-time': 'I have no time at the moment',
    'not-my-field': 'This is not my field',
    'another-better': 'Another Connector would be better',
    other: 'Another reason',
  },
  labels: {
    declineReason: 'What is the reason?',
    declineWord: 'Would you like to say more?',
    question: 'What would you like to know?',
    pauseUntil: 'Until when shall we ask you nothing?',
  },
  hints: {
    declineWord: 'Only the coordinators read this. Up to 300 characters.',
    question: 'A coordinator answers you. The person does not see this. Up to 500 characters.',
    pauseUntil: 'Any day in the next twelve months. For this person we look for another Connector.',
  },
};

export type AnswerWords = typeof answer;
