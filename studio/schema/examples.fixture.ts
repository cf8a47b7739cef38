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
  expected: {
    perMonth: 12,
    byField: [{ _key: 'a', _type: 'expectedOfField', field: 'nursing', perMonth: 3 }],
  },
  retention: { unconfirmedDays: 30, letterDays: 365 },
  trust: {
    host: 'A charity (example)',
    funders: ['A foundation (example)'],
    people: ['Pat, coordinator (example)'],
    decisions: 'Staff decide.',
    processors: ['A host: keeps the pages'],
    privacyVersions: [
      { _key: 'a', _type: 'privacyVersion', since: '2026-11-29', change: 'The first version' },
    ],
  },
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

const { _key: _none, label: _label, ask: _ask, amount: _amount, ...exampleValue } = exampleFact;
const sourced = { ...exampleValue, _type: 'sourcedValue' };

export const exampleChange = {
  _id: 'change-example',
  _type: 'change',
  on: '2026-11-28',
  kind: 'correction',
  text: 'The fee is $45. It said $40.',
};

export const exampleHelper = {
  _id: 'helper-example',
  _type: 'helper',
  name: 'Riverbend Job Center (example)',
  slug: { _type: 'slug', current: 'riverbend' },
  purposes: ['work', 'english'],
  about: sourced,
  aboutIn: [{ _key: 'es', _type: 'aboutInLanguage', language: 'es', text: 'Ayuda' }],
  phone: sourced,
  address: sourced,
  hours: sourced,
  website: 'https://example.org/center',
  languages: ['es'],
  place: 'Missouri',
  postcodes: ['631', '62220'],
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

export const exampleEssentials = {
  _id: 'essentials-example',
  _type: 'guideEssentials',
  guide: { _type: 'reference', _ref: 'guide-example' },
  language: 'es',
  title: 'Enfermería en Misuri',
  summary: 'Cómo obtener la licencia.',
  authority: 'la junta',
  otherAuthority: 'el departamento',
  beforeYouPay: ['Espere.'],
  firstSteps: ['Llame al {phone}.'],
  steps: [{ _key: 'ask', _type: 'essentialStep', step: 'ask', title: 'Pregunte', text: 'Pregunte primero.' }],
  otherSteps: [
    { _key: 'ask', _type: 'essentialStep', step: 'ask', title: 'Pregunte', text: 'Allá también.' },
  ],
  helpers: [{ _key: 'a', _type: 'reference', _ref: 'helper-example' }],
  help: ['Pida inglés para la salud.'],
  translation: { checkedBy: 'Ana (example)', checkedOn: '2026-11-22' },
  translatedOn: '2026-11-22',
  translatedFrom: [{ _key: 'title', _type: 'translatedPart', part: 'title', mark: '0a1b2c3d' }],
};

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
      linkName: 'Page of the Board',
      linkUrl: 'https://example.org/board',
      body: text,
      facts: [exampleFact],
    },
  ],
  firstSteps: [],
  place: 'Missouri',
  tests: [item],
  otherPlace: 'Illinois',
  otherAuthority: 'the other board',
  otherSteps: [],
  withoutDocuments: [],
  paying: [],
  scams: ['Who wants money for a job is no employer.'],
  startingAgain: text,
  otherCareers: [item],
  unlicensedJobs: [item],
  helpers: [item],
  reviewedOn: '2026-11-22',
};

export const exampleProfession = {
  _id: 'profession-example',
  _type: 'profession',
  title: 'Registered nurse',
  slug: { _type: 'slug', current: 'registered-nurse' },
  field: 'nursing',
  soc: '29-1141.00',
  words: [
    { _key: 'en', _type: 'professionWords', language: 'en', name: 'Registered nurse', titles: [] },
    {
      _key: 'es',
      _type: 'professionWords',
      language: 'es',
      name: 'Enfermera titulada',
      titles: ['enfermera'],
      first: 'Pregunte antes de pagar.',
    },
  ],
  firstName: 'Board of Nursing',
  firstUrl: 'https://example.org/first',
  places: [
    {
      _key: 'missouri',
      _type: 'professionPlace',
      place: 'Missouri',
      regulation: 'license',
      office: 'Board of Nursing',
      officeUrl: 'https://example.org/board',
      facts: [{ ...exampleFact, _type: 'professionFact', about: 'rule' }],
    },
  ],
  guide: 'nursing',
  ownGuide: true,
  related: [],
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
