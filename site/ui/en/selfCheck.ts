/** Words of the four questions that say whether the program is for somebody, in English. */
export const selfCheck = {
  title: 'Is the program for you?',
  link: 'Check it in four questions',
  note: 'Four questions come first. Under them you see at once what we think. Nothing is sent before you press the button at the end of the form.',
  /** In this order: all four met; not sure; born here; no degree; no work permission; outside the region. None is a refusal. */
  outcomes: [
    {
      when: 'You meet all four points',
      text: 'It looks as if the program is for you. Please go on with the form.',
    },
    {
      when: 'You are not sure, or you would rather talk',
      text: 'That is fine. Please go on with the form, or call {phone}. A coordinator talks with you before anything else.',
    },
    {
      when: 'You were born in the United States',
      text: 'This program was made for people who were born in another country. The career guides are open to you too, and so is help in an American Job Center. You may sign up all the same: we write to you who can help.',
    },
    {
      when: 'You have no bachelor’s degree',
      text: 'Our Connectors know professions that ask for one. Each career guide also shows work that needs no license, and people who help. You may sign up all the same: we read it, and write to you who can help.',
    },
    {
      when: 'You may not yet work here for longer than one year',
      text: 'You can prepare now: read the guide for your profession, and write to the office that decides. About work permission, please ask a lawyer or an accredited representative. You may sign up all the same: we write to you who can help.',
    },
    {
      when: 'Your ZIP code lies outside our region',
      text: 'A Connector helps best where you live. The career guides help you anywhere in the state that they name. Do you plan to move here? Then sign up all the same, and say so in the form.',
    },
  ],
};

export type SelfCheckWords = typeof selfCheck;
