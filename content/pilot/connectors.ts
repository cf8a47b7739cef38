import { settledIndustries } from '../../forms/industries.ts';
import { EXPERIENCE } from '../../program/connectors/experience.ts';
import type { Field } from '../../program/fields.ts';
import { exampleEmail, exampleKey, pick } from './examples.ts';

/** Given name, family name, organisation, role, fields, industries (choices, or words of their own), languages, slug of the public bio. */
type Row = readonly [
  string,
  string,
  string,
  string,
  readonly Field[],
  readonly string[],
  readonly string[],
  string?,
];

const CONNECTORS: readonly Row[] = [
  [
    'Amira',
    'Hadžić',
    'Teaching hospital',
    'Nurse manager',
    ['nursing', 'other-health'],
    ['hospitals'],
    ['bs'],
    'amira-hadzic',
  ],
  [
    'Daniel',
    'Okafor',
    'Engineering office',
    'Senior structural engineer',
    ['engineering'],
    ['construction'],
    ['fr'],
    'daniel-okafor',
  ],
  [
    'Lucía',
    'Restrepo',
    'Public school district',
    'School principal',
    ['teaching'],
    ['schools'],
    ['es'],
    'lucia-restrepo',
  ],
  [
    'Wei',
    'Zhang',
    'Plant science institute',
    'Laboratory director',
    ['science'],
    ['farming'],
    ['zh'],
    'wei-zhang',
  ],
  [
    'Samir',
    'Haddad',
    'Health technology company',
    'Director of software',
    ['information-technology'],
    ['software', 'hospitals'],
    ['ar', 'fr'],
    'samir-haddad',
  ],
  [
    'Priya',
    'Raman',
    'Food company',
    'Finance director',
    ['accounting-finance'],
    ['food'],
    ['hi', 'te'],
    'priya-raman',
  ],
  [
    'Margaret',
    'Ellis',
    'Children’s hospital',
    'Director of pharmacy',
    ['other-health', 'nursing'],
    ['hospitals'],
    [],
  ],
  ['Tom', 'Brandt', 'Aircraft maker', 'Program manager', ['engineering', 'business'], ['manufacturing'], []],
  [
    'Jasmin',
    'Delić',
    'Logistics company',
    'Operations director',
    ['business', 'trades'],
    ['logistics'],
    ['bs'],
  ],
  ['Renée', 'Tolliver', 'Law firm', 'Partner', ['law'], ['Law offices'], ['fr']],
  [
    'Alejandro',
    'Ibarra',
    'Advertising agency',
    'Creative director',
    ['sales-marketing', 'arts-media'],
    ['Newspapers'],
    ['es'],
  ],
  [
    'Grace',
    'Kamau',
    'Family services agency',
    'Program director',
    ['social-services'],
    ['nonprofits'],
    ['sw'],
  ],
  ['Hoa', 'Tran', 'Regional bank', 'Vice president', ['accounting-finance', 'business'], ['banking'], ['vi']],
  ['Robert', 'Quigley', 'Community college', 'Dean', ['teaching', 'science'], ['universities'], []],
  [
    'Nadia',
    'Farouk',
    'Insurance company',
    'Data lead',
    ['information-technology', 'science'],
    ['banking'],
    ['ar'],
  ],
  ['Ken', 'Ishikawa', 'Water utility', 'Chief engineer', ['engineering', 'trades'], ['energy'], []],
  ['Shanice', 'Porter', 'Health center', 'Chief nurse', ['nursing'], ['hospitals', 'care'], []],
  [
    'Viktor',
    'Danylenko',
    'Software company',
    'Engineering manager',
    ['information-technology'],
    ['software'],
    ['uk', 'ru'],
  ],
  ['Elena', 'Marchetti', 'Museum', 'Head of exhibitions', ['arts-media', 'other'], ['Museums'], ['es']],
  [
    'Bashir',
    'Ahmadzai',
    'Import company',
    'Owner',
    ['business', 'sales-marketing'],
    ['retail', 'logistics'],
    ['fa', 'ps'],
  ],
];

const ZIPS = ['63108', '63105', '63101', '63132', '63017', '62040'];

/** Eighteen take part, one has applied and one rests, so that staff see those states too. */
function statusOf(index: number) {
  if (index === 17) return { status: 'applied' };
  if (index === 18) return { status: 'paused', pausedUntil: '2027-01-15' };
  return { status: 'active' };
}

/** Twenty fictional connectors. The same every time. */
export function connectors() {
  return CONNECTORS.map(
    ([givenName, familyName, organisation, role, fields, industries, languages, slug], index) => ({
      _id: `connector.${exampleKey(index)}`,
      _type: 'connector',
      ...statusOf(index),
      givenName,
      familyName: `${familyName} (example)`,
      email: exampleEmail(givenName, familyName),
      organisation,
      role,
      fields: [...fields],
      ...settledIndustries({}, { industries }),
      experience: pick(EXPERIENCE, index + 2),
      languages: [...languages],
      postcode: pick(ZIPS, index),
      monthlyCapacity: pick([1, 2, 1, 3], index),
      yearlyCapacity: pick([8, 12, 6, 20], index),
      ...(slug ? { bio: `connector-bio-${slug}` } : {}),
    }),
  );
}
