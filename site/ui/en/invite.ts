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
};

export type InviteWords = typeof invite;
