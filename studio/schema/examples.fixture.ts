import { BLOCK_NAMES } from '../../blocks/blocks.ts';
import { exampleOf } from '../../blocks/examples.ts';

/** Documents that the program accepts, as Studio stores them. For the tests beside the schemas. */
export const exampleSettings = {
  _id: 'settings',
  _type: 'settings',
  programName: 'Mosaic Connector',
  city: 'St. Louis',
  phone: '(314) 555-0142',
  email: 'hello@example.org',
  regionPostcodes: ['631', '62220'],
  regionDescription: 'St. Louis and around',
  timeZone: 'America/Chicago',
  languages: ['es', 'ar'],
  translations: [
    {
      _key: 'es',
      _type: 'checkedWords',
      language: 'es',
      checkedBy: 'Pat (example)',
      checkedOn: '2026-11-22',
    },
  ],
  retention: { unconfirmedDays: 30, letterDays: 365 },
};

export const exampleConnectorBio = {
  _id: 'connector-bio-example',
  _type: 'connectorBio',
  name: 'Amira Hadžić (example)',
  slug: { _type: 'slug', current: 'amira-hadzic' },
  field: 'nursing',
  role: 'Nurse manager',
  bio: 'Amira came from Tuzla as a nurse.',
};

export const exampleFact = {
  _key: 'fee',
  _type: 'fact',
  label: 'Fee',
  value: '$45',
  sourceName: 'Board of Nursing',
  checkedOn: '2026-11-22',
  certainty: 'A',
  volatility: 'high',
  ask: 'the office',
  amount: { _type: 'amount', kind: 'usd', counts: 'once', from: 45, to: 60 },
};

const text = [
  {
    _key: 'a',
    _type: 'block',
    markDefs: [],
    children: [{ _key: 'b', _type: 'span', text: 'Write to the Board.', marks: [] }],
  },
];

const item = { _key: 'one', _type: 'guideItem', title: 'Entry', facts: [exampleFact] };

export const exampleGuide = {
  _id: 'guide-example',
  _type: 'guide',
  title: 'Nursing in Missouri',
  slug: { _type: 'slug', current: 'nursing' },
  field: 'nursing',
  summary: 'How to get the license.',
  authority: 'the Board of Nursing',
  terms: [{ _key: 'rn', _type: 'guideTerm', term: 'RN', meaning: 'Registered nurse' }],
  steps: [
    {
      _key: 'ask',
      _type: 'guideStep',
      title: 'Ask the Board',
      decides: 'The Board',
      body: text,
      facts: [exampleFact],
    },
  ],
  tests: [item],
  otherCareers: [item],
  unlicensedJobs: [item],
  helpers: [item],
  reviewedOn: '2026-11-22',
};

const span = { _key: 's', _type: 'span', text: 'Ask your board.', marks: [] };
const paragraph = { _key: 'p', _type: 'block', style: 'normal', markDefs: [], children: [span] };

export const exampleArticle = {
  _id: 'article-example',
  _type: 'article',
  language: 'en',
  title: 'What WIOA allows',
  slug: { _type: 'slug', current: 'wioa' },
  kind: 'article',
  audiences: ['boards'],
  summary: 'What the law lets a board do.',
  authority: 'your workforce board',
  body: [paragraph, ...BLOCK_NAMES.map((name) => exampleOf(name).stored)],
  publishedOn: '2026-11-22',
  reviewedOn: '2026-11-22',
};

export const exampleEvent = {
  _id: 'event-example',
  _type: 'event',
  title: 'Breakfast with Connectors (example)',
  slug: { _type: 'slug', current: 'breakfast' },
  summary: 'Meet four Connectors.',
  startsAt: '2026-12-01T14:00:00.000Z',
  endsAt: '2026-12-01T16:00:00.000Z',
  place: 'Central Library',
  body: [paragraph],
  rsvp: 'open',
  capacity: 20,
  example: true,
};

export const exampleStory = {
  _id: 'story-example',
  _type: 'story',
  language: 'es',
  translation: { checkedBy: 'Pat (example)', checkedOn: '2026-11-22' },
  title: 'One coffee',
  slug: { _type: 'slug', current: 'one-coffee' },
  person: 'Amira (example)',
  field: 'nursing',
  summary: 'One coffee and three numbers.',
  body: [paragraph],
  photo: { _type: 'image', asset: { _type: 'reference', _ref: 'image-abc-10x10-png' } },
  photoAlt: 'Two cups',
  publishedOn: '2026-11-22',
};

export const examplePage = {
  _id: 'page-about',
  _type: 'page',
  title: 'About us',
  slug: { _type: 'slug', current: 'about' },
  summary: 'Who we are.',
  body: [paragraph],
  reviewedOn: '2026-11-22',
};

export const exampleWording = {
  _id: 'letterWording-follow-up-connector-es',
  _type: 'letterWording',
  kind: 'follow-up-connector',
  language: 'es',
  subject: 'Por favor, díganos cómo fue',
  heading: '¿Se reunieron?',
  opening: 'Hace dos semanas le presentamos a {participant}.',
};
