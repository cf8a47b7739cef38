import { newParticipant } from '../../forms/learn-more/newParticipant.ts';
import { learnMoreSchema } from '../../forms/learn-more/questions.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import { assessEligibility } from '../../program/eligibility.ts';
import {
  type HistoryEntry,
  moveParticipant,
  type ParticipantStatus,
} from '../../program/participants/status.ts';
import { settings } from '../settings.ts';
import { exampleEmail, exampleKey, pick } from './examples.ts';
import { usualIndustries } from './industries.ts';
import { PEOPLE } from './people.ts';
import { placeOf } from './spread.ts';

const RULES = { regionPostcodes: settings().regionPostcodes };
/** Where they live: on both banks of the river. */
export const ZIPS = [
  '63110',
  '63116',
  '63104',
  '63130',
  '63146',
  '63043',
  '63125',
  '63301',
  '62025',
  '62220',
];
const GOALS = [
  'I want to learn how people in my profession find their first job here.',
  'I would like to know which of my documents employers ask for.',
  '',
  'I hope to work in my own field again within a year.',
  '',
];
const HEARD = ['International Institute', 'A friend', 'My English teacher', '', 'A library', 'My university'];

/** Which answers keep a person out of the program for now, so that such cases can be seen too. */
const UNMET = [{ postcode: '65201' }, { degree: 'associate' }, { bornOutsideUS: 'no' }];

function answers(index: number, person: (typeof PEOPLE)[number], status: ParticipantStatus) {
  const [givenName, familyName, field, profession, years, languages] = person;
  const open = status === 'received' || status === 'on-hold';
  return learnMoreSchema.parse({
    givenName,
    familyName: `${familyName} (example)`,
    email: exampleEmail(givenName, familyName),
    phone: index % 3 === 0 ? `(314) 555-01${String(10 + index).padStart(2, '0')}` : '',
    postcode: pick(ZIPS, index),
    field,
    profession,
    degree: pick(['bachelor', 'master', 'bachelor', 'doctorate', 'bachelor'], index),
    yearsOfExperience: String(years),
    // Some leave out what may be left out.
    industries: index % 4 === 3 ? [] : [pick(usualIndustries(field), index)],
    wishes: index % 3 === 2 ? [] : [pick(usualIndustries(field), index + 1)],
    english: pick(['professional', 'conversational', 'fluent', 'professional'], index),
    languages: [...languages],
    bornOutsideUS: 'yes',
    workPermission: open ? pick(['yes', 'not-sure', 'yes', 'talk'], index) : 'yes',
    goal: pick(GOALS, index),
    heardFrom: pick(HEARD, index),
    consent: 'yes',
    consentFollowUp: index % 4 === 3 ? undefined : 'yes',
    consentStory: index % 5 === 0 ? 'yes' : undefined,
    lang: LANGUAGES.find((language) => languages.includes(language)) ?? 'en',
    ...(status === 'not-eligible' ? pick(UNMET, index) : {}),
  });
}

/** A participant of the pilot, with the history that leads to where this person stands. */
function participant(index: number, person: (typeof PEOPLE)[number]) {
  const { status, signedUpAt, path } = placeOf(index);
  const signUp = answers(index, person, status);
  const record = newParticipant(exampleKey(index), signUp, assessEligibility(signUp, RULES), signedUpAt);
  let from: ParticipantStatus = 'unconfirmed';
  const history: (HistoryEntry & { _key: string })[] = [...record.history];
  const times: { confirmedAt?: string; screenedAt?: string } = {};
  for (const { to, ...by } of path) {
    const at = by.at.toISOString();
    history.push({ _key: to, ...moveParticipant(from, to, by) });
    if (to === 'received') times.confirmedAt = at;
    if (from === 'received' && to !== 'withdrawn') times.screenedAt = at;
    from = to;
  }
  return { ...record, ...times, status, history };
}

/** Sixty fictional participants. The same every time. */
export function participants() {
  return PEOPLE.map((person, index) => participant(index, person));
}
