import { type Chance, shuffled } from '../../../program/assignment/chance.ts';

/** One thing that a page says: a row of label and value, or a sentence of its own. */
export interface Item {
  kind: 'fee' | 'form' | 'time' | 'phone' | 'rule' | 'date';
  label: string;
  value: string;
  /** How a guide names it, in words of its own. */
  ours: string;
  /** What a guide gives as the value, where that is not the whole value of the page. */
  valued?: string;
  /** A whole sentence, which no table holds. */
  sentence?: string;
}

export interface Section {
  heading: string;
  lead: string;
  items: Item[];
}

/** What a page says, apart from how it looks. */
export interface Model {
  agency: string;
  title: string;
  sections: Section[];
}

export const pick = <T>(list: readonly T[], chance: Chance): T => {
  const one = list[Math.floor(chance() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};
export const between = (from: number, to: number, chance: Chance) =>
  from + Math.floor(chance() * (to - from + 1));

export const dollars = (chance: Chance) => {
  const amount = pick(
    [between(4, 60, chance) * 5, between(11, 480, chance), between(101, 160, chance) * 10],
    chance,
  );
  return pick([`$${amount.toLocaleString('en-US')}`, `$${amount.toLocaleString('en-US')}.00`], chance);
};
export const formName = (chance: Chance) =>
  `${pick(['Form', 'Form MO', 'Form IL'], chance)} ${between(100, 999, chance)}-${between(1000, 9999, chance)}`;
export const weeks = (chance: Chance) => {
  const from = between(2, 12, chance);
  return pick(
    [`${from} to ${from + between(1, 8, chance)} weeks`, `about ${from * 7} business days`],
    chance,
  );
};
export const phone = (chance: Chance) =>
  pick(
    [
      `(${pick(['573', '314', '217', '618'], chance)}) 555-0${between(100, 199, chance)}`,
      `${pick(['573', '314', '217', '618'], chance)}-555-0${between(100, 199, chance)}`,
    ],
    chance,
  );
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const day = (chance: Chance) =>
  `${pick(MONTHS, chance)} ${between(1, 28, chance)}, ${between(2025, 2028, chance)}`;

const FEES: [label: string, ours: string][] = [
  ['Application fee', 'Fee for the application'],
  ['Examination fee', 'Fee for the exam'],
  ['License renewal', 'Renewal every two years'],
  ['Temporary permit', 'Temporary permit'],
  ['Fingerprint background check', 'Fingerprints'],
  ['Credential evaluation, course by course', 'Evaluation of credentials'],
  ['Verification of licensure', 'Verification'],
  ['Reinstatement of lapsed license', 'Reinstatement'],
  ['Duplicate certificate', 'A second copy of the certificate'],
  ['Late fee', 'Late fee'],
  ['Application by endorsement', 'Endorsement'],
];
const FORMS: [string, string][] = [
  ['Application for licensure by examination', 'Form for the application'],
  ['Verification of education', 'Form for the school'],
  ['Employment verification', 'Form for employers'],
  ['Change of address', 'Form for a new address'],
];
const TIMES: [string, string][] = [
  ['Processing time', 'How long it takes'],
  ['Time for evaluation of foreign transcripts', 'Time for the evaluation'],
  ['Board review', 'Time for the decision of the Board'],
];
const PHONES: [string, string][] = [
  ['Licensing unit', 'Telephone of the licensing unit'],
  ['General questions', 'Telephone'],
  ['Foreign credentials desk', 'Telephone for credentials from abroad'],
];
const RULES: [sentence: string, ours: string, valued: string][] = [
  [
    'Applicants educated outside the United States must submit a course-by-course evaluation from an approved agency.',
    'Evaluation',
    'A course-by-course evaluation from an approved agency must be submitted',
  ],
  [
    'An applicant shall have two years of experience under the supervision of a licensed professional engineer.',
    'Experience',
    'Two years under a licensed professional engineer',
  ],
  [
    'A Social Security number is not required to sit for the examination.',
    'Social Security number',
    'Not required for the examination',
  ],
  [
    'English proficiency may be shown by a passing score on one of the tests approved by the board.',
    'English',
    'A passing score on an approved test shows English proficiency',
  ],
  [
    'A certificate is valid for four years from the date of issue and can be renewed without further testing.',
    'How long it is valid',
    'Four years',
  ],
  [
    'Substitute teachers need 36 semester hours of college credit or the 20-hour online training.',
    'Substitute teaching',
    '36 hours of college, or a training of 20 hours',
  ],
];
const DATES: [string, string][] = [
  ['Next application deadline', 'Deadline'],
  ['Renewal period opens', 'Renewal opens'],
];

const AGENCIES = [
  'State Board of Nursing',
  'Division of Professional Registration',
  'Department of Elementary and Secondary Education',
  'Board for Professional Engineers',
  'Office of Adult Learning',
  'Credential Evaluation Service',
  'River College Admissions',
];
const LEADS = [
  'All fees are set by rule and paid to the board.',
  'Read this section before you begin.',
  'Documents in other languages need a certified translation.',
  'The board meets four times a year.',
  'Staff cannot give legal advice.',
  'Most applicants use the online portal.',
  'Incomplete applications are closed after one year.',
];

/** A page for two states: some rows of the first section stand in another with the same name, some with the same value. */
function twice(sections: Section[], chance: Chance): Section[] {
  const [first, ...rest] = sections;
  if (!first) return sections;
  const items = first.items.map((item) =>
    item.kind === 'fee' && chance() < 0.5 ? { ...item, value: dollars(chance) } : { ...item },
  );
  return [
    { ...first, heading: `${first.heading} in Missouri` },
    ...rest,
    { ...first, heading: `${first.heading} in Illinois`, items },
  ];
}

/** What a page says, by chance: three to six sections of rows and sentences. */
export function modelBy(chance: Chance): Model {
  const row =
    (kind: Item['kind'], value: (chance: Chance) => string) =>
    ([label, ours]: [string, string]): Item => ({
      ...{ kind, label, ours, value: value(chance) },
    });
  const some = <T>(list: readonly T[], from: number, to: number) =>
    shuffled(list, chance).slice(0, between(from, to, chance));
  const lead = () => pick(LEADS, chance);
  const sections: Section[] = [
    {
      heading: pick(['Fees', 'Fee schedule', 'What it costs'], chance),
      lead: lead(),
      items: some(FEES, 3, 9).map(row('fee', dollars)),
    },
    {
      heading: pick(['Forms', 'Forms and documents'], chance),
      lead: lead(),
      items: some(FORMS, 2, 4).map(row('form', formName)),
    },
    {
      heading: pick(['How long it takes', 'Timeline'], chance),
      lead: lead(),
      items: some(TIMES, 1, 3).map(row('time', weeks)),
    },
    {
      heading: pick(['Contact us', 'Offices'], chance),
      lead: lead(),
      items: some(PHONES, 1, 3).map(row('phone', phone)),
    },
    {
      heading: pick(['Requirements', 'Who may apply'], chance),
      lead: lead(),
      items: some(RULES, 2, 5).map(([sentence, ours, valued]) => ({
        kind: 'rule',
        label: '',
        value: '',
        ours,
        valued,
        sentence,
      })),
    },
    {
      heading: pick(['Important dates', 'Calendar'], chance),
      lead: lead(),
      items: some(DATES, 1, 2).map(row('date', day)),
    },
  ];
  const chosen = shuffled(sections, chance).slice(0, between(4, 6, chance));
  return {
    agency: pick(AGENCIES, chance),
    title: pick(
      [
        'Licensure by Examination',
        'Applicants educated abroad',
        'Certification',
        'Frequently asked questions',
      ],
      chance,
    ),
    sections: chance() < 0.25 ? twice(chosen, chance) : chosen,
  };
}
