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
};

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
  steps: [{ _key: 'ask', _type: 'guideStep', title: 'Ask the Board', facts: [exampleFact] }],
  tests: [item],
  otherCareers: [item],
  unlicensedJobs: [item],
  helpers: [item],
  reviewedOn: '2026-11-22',
};
