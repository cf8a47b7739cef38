/** Words of the page where a person who was named is asked to become a connector, in English. */
export const invite = {
  states: {
    ask: {
      title: 'Would you like to become a Connector too?',
      text: [
        '{from} gave us your name and said that you agree to be asked.',
        'A Connector meets one skilled immigrant for thirty minutes, with coffee or tea, gives advice, and shares at least three names. You choose how often.',
        'You promise no job, and you sell nothing. It is free for everybody.',
      ],
    },
    accepted: {
      title: 'Thank you. One step is left',
      text: [
        'Please tell us your field, and how often you have time. It takes five minutes, and you need no account.',
        'Within five working days a coordinator writes to you. Before that we ask you nothing and name you to nobody.',
      ],
    },
    declined: {
      title: 'Thank you for telling us',
      text: [
        'We do not ask you again. If you want us to erase your name too, call us or write to us.',
        'Should you change your mind, you are welcome at any time.',
      ],
    },
  },
  yes: 'Yes, I would like to',
  no: 'No, thank you',
  toForm: 'Tell us about your field',
};

export type InviteWords = typeof invite;
