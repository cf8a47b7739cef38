import { calendarOf } from '../../program/clock/calendar.ts';
import { DEFAULT_TIME_ZONE } from '../../program/clock/zone.ts';
import { dateSlug, recurrencesOf } from '../../program/events/series/recurrence.ts';
import { richText } from '../portableText.ts';

/** An hour that comes again each month. */
const CONVERSATION = {
  _id: 'event-conversation-hour',
  _type: 'event',
  language: 'en',
  title: 'Conversation hour over coffee (example)',
  slug: { _type: 'slug', current: 'conversation-hour' },
  series: 'conversation-hour',
  summary: 'Talk about your work in English for an hour, at small tables, with people of your field.',
  startsAt: '2027-02-09T17:30:00-06:00',
  endsAt: '2027-02-09T18:30:00-06:00',
  place: 'Example Library, room 4',
  address: '100 Example Street, St. Louis',
  body: richText(
    'At each table sit four people. A card asks a question: what did you do on your best day at work? Every twenty minutes the tables change.',
    'Come once, or every month. Each date has its own places.',
  ),
  bring: ['A word from your work that you want to say well'],
  rsvp: 'open',
  capacity: 16,
  example: true,
};

/** Its dates in spring: on the second Tuesday of each month, also after the clock has changed. */
const conversations = () => [
  CONVERSATION,
  ...recurrencesOf(
    CONVERSATION,
    { rhythm: 'monthly', until: '2027-06-30' },
    calendarOf({ timeZone: DEFAULT_TIME_ZONE }),
  ).map(({ day, startsAt, endsAt }) => ({
    ...CONVERSATION,
    _id: `${CONVERSATION._id}-${day}`,
    slug: { _type: 'slug', current: dateSlug(CONVERSATION.series, day) },
    ...{ startsAt, endsAt },
  })),
];

/** The starter events: all invented, so that staff see what an event looks like. Times are those of St. Louis. */
export const events = () => [
  {
    _id: 'event-evening-with-connectors',
    _type: 'event',
    language: 'en',
    title: 'An evening with Connectors (example)',
    slug: { _type: 'slug', current: 'evening-with-connectors' },
    summary:
      'Twelve Connectors from health, schools and engineering sit at small tables. You choose two and ask.',
    startsAt: '2027-01-21T17:30:00-06:00',
    endsAt: '2027-01-21T19:00:00-06:00',
    place: 'Example Library, room 2',
    address: '100 Example Street, St. Louis',
    body: richText(
      'There is no speech. At each table sits one Connector, with four chairs. After twenty minutes a bell rings, and you change tables.',
      'You need not be signed up with us. Come with a question about your field, and leave with a name.',
      '- Coffee and tea are free.',
      '- Children are welcome: there is a table with paper and colors.',
      '- The room has no steps.',
    ),
    bring: ['One question about your field', 'A pen, for names', 'Your résumé, if you have one'],
    rsvp: 'open',
    capacity: 40,
    example: true,
  },
  {
    _id: 'event-front-desk-morning',
    _type: 'event',
    language: 'en',
    title: 'A morning for front desks (example)',
    slug: { _type: 'slug', current: 'front-desk-morning' },
    summary:
      'For people who speak first with those who come in: job centers, colleges, libraries. We go through the questions of “Can I serve this person?” together.',
    startsAt: '2027-02-10T09:00:00-06:00',
    endsAt: '2027-02-10T11:00:00-06:00',
    place: 'Example College, hall B',
    address: '200 Example Avenue, Belleville',
    body: richText(
      'We read the page “Can I serve this person?” with five invented people in mind. Then we write down what nobody in the room knows, and whom to ask.',
      'Nobody gives legal advice. A person from a workforce board answers what a board can answer.',
    ),
    bring: ['The policy of your board, if you have it', 'One case that was hard, without a name'],
    rsvp: 'open',
    capacity: 25,
    example: true,
  },
  {
    _id: 'event-first-steps-for-nurses',
    _type: 'event',
    language: 'en',
    title: 'First steps for nurses (example)',
    slug: { _type: 'slug', current: 'first-steps-for-nurses' },
    summary: 'We walk through the nursing guide, step by step, with two nurses who have done it.',
    startsAt: '2027-03-18T18:00:00-05:00',
    endsAt: '2027-03-18T19:30:00-05:00',
    place: 'Example Community Center',
    address: '300 Example Road, St. Louis',
    body: richText(
      'Bring the guide on paper or on your phone. We stop at each step and say what took long, and what to ask the Board.',
    ),
    bring: ['The nursing guide', 'Names of the schools where you studied'],
    rsvp: 'none',
    example: true,
  },
  {
    _id: 'event-breakfast-for-connectors',
    _type: 'event',
    language: 'en',
    title: 'Breakfast for Connectors (example)',
    slug: { _type: 'slug', current: 'breakfast-for-connectors' },
    summary: 'Connectors tell each other what made a good coffee, and what did not.',
    startsAt: '2026-10-15T07:45:00-05:00',
    endsAt: '2026-10-15T09:00:00-05:00',
    place: 'Example Café',
    address: '400 Example Square, Clayton',
    body: richText('Three short reports, and time to talk. We thank everybody who met somebody this year.'),
    rsvp: 'closed',
    example: true,
  },
  ...conversations(),
];
