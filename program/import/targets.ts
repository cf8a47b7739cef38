import { DEFAULT_LANGUAGE } from '../../locales/locales.ts';
import { OWN_PREFIX, type OwnQuestion } from '../ownQuestions/ownQuestion.ts';

/** What the rows of a sheet are about. */
export const KINDS = ['participants', 'connectors', 'matches'] as const;
export type Kind = (typeof KINDS)[number];

/** What of a record a column can be, in the words that staff read. Names are those of the records where they have one. */
export const TARGETS = {
  givenName: 'Given name',
  familyName: 'Family name',
  email: 'Email',
  phone: 'Phone',
  postcode: 'Postal code',
  field: 'Field',
  fields: 'Fields',
  profession: 'Profession',
  degree: 'Highest degree',
  yearsOfExperience: 'Years of experience',
  english: 'English',
  languages: 'Other languages',
  bornOutsideUS: 'Born or trained abroad',
  workPermission: 'Permission to work',
  goal: 'What they hope for',
  heardFrom: 'How they heard of us',
  partner: 'Partner organization by which they came',
  organisation: 'Organization',
  role: 'Role',
  industries: 'Industries',
  experience: 'Years of experience, in bands',
  wishes: 'Where they would like to work',
  monthlyCapacity: 'Introductions a month',
  yearlyCapacity: 'Introductions a year',
  pausedUntil: 'Paused until',
  why: 'Why they offered',
  consent: 'They agreed that we keep their details',
  consentedAt: 'Day on which they agreed',
  consentPhone: 'Their Connector may have the phone number',
  consentFollowUp: 'We may ask later what came of it',
  consentStory: 'We may ask for their story',
  lang: 'Language of our emails',
  status: 'Where they are',
  signedUpAt: 'Day on which they signed up',
  notes: 'Notes for staff',
  participantName: 'Name of the participant',
  participantEmail: 'Email of the participant',
  connectorName: 'Name of the Connector',
  connectorEmail: 'Email of the Connector',
  matchStatus: 'What became of the match',
  introducedAt: 'Day of the introduction',
  metOn: 'Day on which they met',
  outcome: 'What came of it',
  outcomeOn: 'Day of the outcome',
} as const;
export type ProgramTarget = keyof typeof TARGETS;
/** An answer to a question of a city's own, under the name by which its form sends it. */
export type OwnTarget = `${typeof OWN_PREFIX}${string}`;
export type Target = ProgramTarget | OwnTarget;

const isOfProgram = (name: string): name is ProgramTarget => Object.hasOwn(TARGETS, name);
export const isTarget = (name: string): name is Target => isOfProgram(name) || name.startsWith(OWN_PREFIX);

/** What staff read of a column: its name, or the question of the city's own in English. */
export function targetTitle(target: Target, own: readonly OwnQuestion[]): string {
  if (isOfProgram(target)) return TARGETS[target];
  const asked = own.find(({ _key }) => `${OWN_PREFIX}${_key}` === target);
  return asked?.label[DEFAULT_LANGUAGE] ?? 'A question that is no longer in the settings';
}

const PERSON = ['givenName', 'familyName', 'email', 'phone', 'postcode'] as const;
const ABOUT = ['languages', 'lang', 'status', 'signedUpAt', 'consentedAt', 'notes'] as const;
const WAY = ['matchStatus', 'introducedAt', 'metOn', 'outcome', 'outcomeOn'] as const;

/** What a column of each kind of sheet can be. A row about a participant may say whom they were introduced to. */
export const TARGETS_OF: Readonly<Record<Kind, readonly Target[]>> = {
  participants: [
    ...PERSON,
    ...(['field', 'profession', 'degree', 'yearsOfExperience', 'english', 'bornOutsideUS'] as const),
    ...([
      'workPermission',
      'goal',
      'heardFrom',
      'partner',
      'consent',
      'consentPhone',
      'consentFollowUp',
    ] as const),
    ...(['industries', 'wishes', 'consentStory', 'connectorName', 'connectorEmail'] as const),
    ...ABOUT,
    ...WAY,
  ],
  connectors: [
    ...PERSON,
    ...([
      'organisation',
      'role',
      'fields',
      'industries',
      'experience',
      'monthlyCapacity',
      'yearlyCapacity',
    ] as const),
    ...(['pausedUntil', 'why', 'consent'] as const),
    ...ABOUT,
  ],
  matches: ['participantName', 'participantEmail', 'connectorName', 'connectorEmail', ...WAY, 'notes'],
};

/** What several columns can say together: they are joined. */
export const JOINED: ReadonlySet<Target> = new Set([
  'languages',
  'industries',
  'wishes',
  'fields',
  'notes',
  'participantName',
  'connectorName',
]);

/** What is read as a day. */
export const DAYS: ReadonlySet<Target> = new Set([
  'signedUpAt',
  'consentedAt',
  'pausedUntil',
  'introducedAt',
  'metOn',
  'outcomeOn',
]);
