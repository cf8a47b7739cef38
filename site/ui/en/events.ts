/** Words of the events and of the form of who comes, in English. */
export const events = {
  title: 'Events',
  lead: 'Evenings, mornings and workshops in {city}, where you meet people of your field. All are free.',
  comingTitle: 'Coming',
  none: 'No event is planned today. Call {phone}, or come back soon.',
  pastTitle: 'Past events',
  exampleNote: 'These events are invented. They show what an event can be, until real ones are added.',
  example: 'Example',
  calendarTitle: 'In your calendar',
  calendar:
    'Copy the address of this link into your calendar program. New events then appear there by themselves.',
  calendarLink: 'Calendar of all events',
  when: 'When',
  where: 'Where',
  bring: 'Please bring',
  places: 'Places',
  room: 'There is room for {count} people.',
  coming: 'Do I have to say that I come?',
  rsvp: {
    open: 'Yes, with the form on this page. It takes one minute.',
    closed: 'We take no more answers here. You can still call {phone}.',
    none: 'No. Everybody may come.',
    past: 'This event is over.',
  },
  time: '{from} to {to}, {city} time',
  save: 'Put this event in my calendar',
  all: 'All events',
  formTitle: 'Tell us that you come',
  formNote: 'One minute, no account. All questions need an answer, except those marked “optional”.',
  callInstead: 'Would you rather tell us by telephone? Call {phone}.',
  labels: {
    givenName: 'Given name',
    familyName: 'Family name',
    email: 'Email address',
    people: 'How many people come, with you?',
    needs: 'What do you need to be able to come?',
    consent: 'Keep my answers until after this event.',
  },
  hints: {
    email: 'We send you the place and the time, and a link to take your answer back.',
    people: 'A whole number from 1 to 6.',
    needs:
      'For example: a place for a wheelchair, an interpreter, a corner for a small child. Up to 300 characters.',
    consent: 'After the event we erase them. Nobody else gets them.',
  },
  submit: 'Send',
  thanks: {
    title: 'Thank you',
    lead: 'We have your answer for: {event}.',
    next: [
      'A letter comes to your email address within a few minutes. It says whether your place is kept.',
      'You cannot come after all? Press the link in the letter. Then another person gets the place.',
    ],
    contact: 'No letter after one hour? Call {phone} or write to {email}.',
  },
};

export type EventsWords = typeof events;
