import type { SetAsideReason } from '../../../program/forms/setAside.ts';

export const setAsideWords: Record<SetAsideReason, string> = {
  unreadable: 'It cannot be read. Please show it to the maintainers',
  mistakes: 'The form asks other things today. Please write to the person, or ask again',
  'no-event': 'The event is no longer there. Please write to the person',
  'maybe-a-machine': 'Maybe a machine: a box that people do not see was filled in. Take it in, or delete it',
  'unknown-sender':
    'An email to us, and nobody knows whose: the address is not that of the person whom it answers. Please read it',
  'not-stored': 'The Content Lake refused it several times. Please show it to the maintainers',
};

/** The forms of the site by their keys. One that is not here is shown by its key. */
export const formWords: Readonly<Record<string, string>> = {
  'learn-more': 'A sign-up',
  'become-a-connector': 'An offer to be a Connector',
  'refer-someone': 'A person referred by a partner',
  rsvp: 'An answer to an event',
  reply: 'An email to us',
};
