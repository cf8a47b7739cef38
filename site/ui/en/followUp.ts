/** Words of the pages that ask what came of it, in English. Names in braces become places to fill. */
export const followUp = {
  states: {
    participant: {
      title: 'Did you meet your Connector?',
      text: [
        'Two weeks ago we introduced you to {connectorName}.',
        'Please tell us how it went. It takes one minute, and every answer is fine.',
      ],
    },
    connector: {
      title: 'Did you meet?',
      text: [
        'Two weeks ago we introduced you to {participantName}.',
        'Please tell us how it went. Here you can also add the people whom you named.',
      ],
    },
    outcome: {
      title: 'What has changed since then?',
      text: [
        'It is {days} days since you met your Connector.',
        'Please choose the sentence that fits best. “Nothing yet” is a good answer too: it helps us to do better.',
      ],
    },
    'still-interested': {
      title: 'Do you still want to meet a Connector?',
      text: [
        'We have not yet found the right Connector for you, and we are sorry for the wait.',
        'If you say yes, we go on looking and ask you again after three months. If you say no, we stop, and you can come back at any time.',
      ],
    },
    done: {
      title: 'Thank you. We have your answer',
      text: [
        'You need to do nothing more now. If something is still open, we ask you again later.',
        'Have you pressed the wrong button? Open the link in our letter again, or write to us.',
      ],
    },
  },
  reasons: {
    participant: {
      'no-answer': 'I wrote, and no answer came',
      'no-time': 'We found no time',
      'no-show-participant': 'I could not come',
      'no-show-connector': 'The Connector did not come',
      other: 'Another reason',
    },
    connector: {
      'no-answer': 'No message came from the other person',
      'no-time': 'We found no time',
      'no-show-participant': 'The other person did not come',
      'no-show-connector': 'I could not come',
      other: 'Another reason',
    },
  },
  met: { yes: 'Yes, we met', 'not-yet': 'Not yet, but we will', no: 'No, and we have no plan to' },
  outcomes: {
    interview: 'I had a job interview',
    'job-in-field': 'I have a job in my field',
    job: 'I have a job in another field',
    study: 'I study, or train for a license',
    other: 'Something else came of it',
    none: 'Nothing yet',
  },
  still: { yes: 'Yes, please go on looking', no: 'No, please stop' },
  referralsTitle: 'The people your Connector named',
  referralsNote: 'Write to them yourself. Here you only tell us how far you are.',
  referral: {
    legend: 'How far are you with this person?',
    contacted: 'I have written or called',
    met: 'We have talked',
    unreachable: 'I could not reach this person',
  },
  namesTitle: 'The people you named',
  namesNote:
    'Three names are the aim; one is a beginning. Leave empty what you do not need. You can open this link again and add more.',
  nameLegend: 'Person {number}',
  send: 'Send my answer',
  labels: {
    met: 'Did you meet?',
    notMetReason: 'If you did not meet: what was the reason?',
    word: 'Would you like to tell us more?',
    outcome: 'Which sentence fits you best today?',
    contactName: 'Name',
    role: 'Work',
    organisation: 'Organization',
    contactEmail: 'Email address',
    consentToBeAsked: 'This person agrees that you ask whether they would like to become a Connector.',
  },
  hints: {
    word: 'Only the coordinators read this. Up to 500 characters.',
    contactName: 'Only if the person agrees that we know it. Else leave it empty.',
    role: 'For example: nurse manager, civil engineer',
    contactEmail: 'Only if the person agrees that we know it.',
  },
};

export type FollowUpWords = typeof followUp;
