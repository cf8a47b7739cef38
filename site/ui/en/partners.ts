/** Words of the page for partners who refer somebody, in English. */
export const partners = {
  title: 'Refer somebody',
  lead: 'Do you teach, advise or help skilled immigrants in {city}? Tell us of a person who could use one good coffee.',
  whoTitle: 'Who may refer',
  who: 'Universities, colleges, agencies, community groups, places of worship, libraries, employers. You need no contract with us, and it costs nothing.',
  criteriaTitle: 'Who can take part',
  /** As on the Learn More page, said of somebody else. */
  criteria: [
    'The person was born outside the United States.',
    'The person has a bachelor’s degree or more, from any country.',
    'The person has permission to work in the United States for longer than one year.',
    'The person lives in {region}.',
  ],
  nextTitle: 'What happens next',
  next: [
    'You get a letter at once, with the address of the page where people sign up. Please hand it on.',
    'The person signs up, alone or with you. We write to nobody who has not asked for it.',
    'A coordinator reads what you sent within five working days and knows of your referral when the person signs up.',
    'We do not tell you what the person writes to us. You can ask the person.',
  ],
  privacyTitle: 'The person must agree',
  privacy:
    'Send us a name only after the person has said yes to it. Please write nothing about health, family or immigration status. If the person does not sign up, we erase the form after some time.',
  formTitle: 'Your referral',
  formNote: 'About three minutes. All questions need an answer, except those marked “optional”.',
  groups: { you: 'About you', person: 'About the person' },
  labels: {
    partnerName: 'Your name',
    organisation: 'Your organization',
    partnerEmail: 'Your email address',
    personGivenName: 'Given name of the person',
    personFamilyName: 'Family name of the person',
    personEmail: 'Email address of the person',
    field: 'Field of work of the person',
    note: 'What should we know?',
    personAgreed: 'The person knows that I send this, and agrees.',
  },
  hints: {
    partnerEmail: 'We send our letter here.',
    personEmail: 'We do not write to it before the person signs up.',
    note: 'Up to 500 characters. The person may ask to read it.',
    personAgreed: 'Without this tick we keep nothing.',
  },
  submit: 'Send the referral',
  callInstead: 'Would you rather talk first? Call {phone} or write to {email}.',
  signUp: 'The page where people sign up',
  thanks: {
    title: 'Thank you. We have your referral',
    lead: 'One thing is left: the person must sign up. We write to nobody who has not asked for it.',
    next: [
      'Open the letter that we have just sent you, and hand its link on to the person.',
      'Signing up takes ten minutes. You may do it together, if the person wants that.',
      'When the person has signed up, a coordinator answers within five working days.',
    ],
    contact: 'No letter after one hour? Call {phone} or write to {email}.',
  },
};

export type PartnersWords = typeof partners;
