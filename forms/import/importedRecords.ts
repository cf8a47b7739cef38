import { z } from 'zod';
import type { CountryCode } from '../../countries/countries.ts';
import { DAY_MS, timeOf } from '../../program/clock/day.ts';
import { assessEligibility, type EligibilityRules } from '../../program/eligibility.ts';
import type { Entered } from '../../program/entered.ts';
import type { FieldsOfWork } from '../../program/fieldsOfWork.ts';
import { begin } from '../../program/history.ts';
import type { Target } from '../../program/import/targets.ts';
import { partIndustries } from '../../program/industries.ts';
import { matchId, OUTCOME_DAYS } from '../../program/matches/match.ts';
import type { OwnQuestion } from '../../program/ownQuestions/ownQuestion.ts';
import { weakReference } from '../../program/references.ts';
import { comparableAddress } from '../../program/typed/clean.ts';
import { keptOwn } from '../own/answers.ts';
import { ownKey } from '../own/questions.ts';
import type { ImportChoices } from './choices.ts';

export type Values = Partial<Record<Target, unknown>>;

/** A document as it is written. */
export interface NewDocument {
  _id: string;
  _type: string;
  [field: string]: unknown;
}

/** Who imports, what, and when. */
export interface Importing {
  entered: Entered & { import: string };
  /** The country whose postal codes are read. */
  country?: CountryCode;
  rules: EligibilityRules;
  choices: ImportChoices;
  /** The city's own questions, which columns may answer. */
  own?: readonly OwnQuestion[];
  /** The fields of work as the city has set them, its own among them. */
  fieldsOfWork?: FieldsOfWork | undefined;
}

/** A day at noon in UTC: the same day everywhere in the Americas, in Europe and in Africa. */
const noonOf = (day: unknown) => (typeof day === 'string' ? `${day}T12:00:00.000Z` : undefined);

/** Only what is known. */
const known = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

const pick = (values: Values, names: readonly Target[]) =>
  known(Object.fromEntries(names.map((name) => [name, values[name]])));

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const PERSON = ['givenName', 'familyName', 'email', 'phone', 'postcode', 'languages'] as const;
const WORK = [
  'field',
  'profession',
  'degree',
  'yearsOfExperience',
  'english',
  'goal',
  'heardFrom',
  'wishes',
  'bornOutsideUS',
] as const;

/** The first line of history. The program tells nobody of it: staff have known these people for long. */
const firstLine = (status: string, { at, by }: Entered) => ({
  ...begin(status, {
    at: new Date(at),
    who: 'staff',
    by: by || undefined,
    letter: 'none',
    note: 'from a spreadsheet',
  }),
  _key: 'entered',
});

/** A consent that a column gives, or that staff say everybody has given. What nobody says is not given. */
const isGiven = (
  values: Values,
  name: 'consent' | 'consentFollowUp' | 'consentStory' | 'consentPhone',
  { consents }: ImportChoices,
) => {
  const said = values[name];
  if (said !== undefined) return said === true || said === 'yes';
  return consents.given.some((one) => one === name);
};

const consentedAt = (values: Values, choices: ImportChoices) =>
  values.consent === 'no'
    ? undefined
    : noonOf(values.consentedAt ?? (isGiven(values, 'consent', choices) ? choices.consents.on : undefined));

/** Answers to the city's own questions count from the day on which they were given, where the file says it. */
function ownAnswersOf(values: Values, { at }: Entered) {
  const given = Object.entries(values).filter(([name]) => ownKey(name) !== undefined);
  return given.length > 0
    ? keptOwn(Object.fromEntries(given), new Date(noonOf(values.signedUpAt) ?? at))
    : {};
}

function person(values: Values, { entered, choices }: Importing, status: string) {
  const agreedAt = consentedAt(values, choices);
  return {
    ...{ givenName: '', familyName: '', ...pick(values, PERSON) },
    status,
    emailLower: comparableAddress(text(values.email)),
    language: values.lang ?? 'en',
    ...known({ internalNotes: values.notes, consentedAt: agreedAt }),
    ...(agreedAt && { consentSource: entered.source }),
    ...ownAnswersOf(values, entered),
    entered,
    history: [firstLine(status, entered)],
  };
}

/** Industries among the choices, and what a file names beside them in its own words. */
function industriesOf({ industries }: Values) {
  const { chosen, others } = partIndustries(z.array(z.string()).catch([]).parse(industries));
  return { industries: chosen, ...known({ otherIndustry: others.join(', ') }) };
}

/** The participant of a row. That somebody may not work here is the most dangerous thing to keep: it is not kept. */
export function importedParticipant(
  key: string,
  values: Values,
  importing: Importing,
  isMatched: boolean,
): NewDocument {
  const { choices, entered, rules } = importing;
  const status = text(values.status) || (isMatched ? 'introduced' : choices.statuses.participants);
  const permission = values.workPermission === 'no' ? undefined : values.workPermission;
  const answers = known({
    ...pick(values, WORK),
    ...(values.industries !== undefined && industriesOf(values)),
    postcode: values.postcode,
    workPermission: permission,
  });
  return {
    _id: `participant.${key}`,
    _type: 'participant',
    ...person(values, importing, status),
    ...answers,
    ...assessEligibility(answers, rules),
    consentPhone: isGiven(values, 'consentPhone', choices),
    consentFollowUp: isGiven(values, 'consentFollowUp', choices),
    consentStory: isGiven(values, 'consentStory', choices),
    ...known({
      signedUpAt: noonOf(values.signedUpAt),
      readyAt: status === 'ready' ? entered.at : undefined,
    }),
  };
}

/** The connector of a row. */
export function importedConnector(key: string, values: Values, importing: Importing): NewDocument {
  const status = text(values.status) || importing.choices.statuses.connectors;
  const list = (value: unknown) => (Array.isArray(value) ? value : []);
  return {
    _id: `connector.${key}`,
    _type: 'connector',
    ...person(values, importing, status),
    ...pick(values, ['organisation', 'role', 'experience', 'monthlyCapacity', 'yearlyCapacity', 'why']),
    fields: list(values.fields),
    languages: list(values.languages),
    ...industriesOf(values),
    ...known({
      appliedAt: noonOf(values.signedUpAt),
      pausedUntil: status === 'paused' ? values.pausedUntil : undefined,
    }),
  };
}

/** The last of the days on which an outcome is asked that had come by the day of the outcome; else the first. */
function outcomeDay(introduced: unknown, on: unknown): number {
  const days =
    typeof introduced === 'string' && typeof on === 'string' ? (timeOf(on) - timeOf(introduced)) / DAY_MS : 0;
  return OUTCOME_DAYS.filter((day) => day <= days).at(-1) ?? OUTCOME_DAYS[0];
}

/** Where a match stands, by what a row says of it: who met or found work was introduced. */
export function matchStatusOf(values: Values): string {
  if (values.matchStatus !== undefined) return text(values.matchStatus);
  return values.metOn !== undefined || values.outcome !== undefined ? 'met' : 'introduced';
}

/** A match that was made before the program had it. Its introduction has no day where the file says none. */
export function importedMatch(
  pair: { participant: string; connector: string },
  values: Values,
  { entered }: Importing,
): NewDocument {
  const status = matchStatusOf(values);
  const { outcome, outcomeOn, introducedAt, metOn } = values;
  const answeredAt = noonOf(outcomeOn) ?? entered.at;
  const day = outcomeDay(introducedAt, outcomeOn);
  return {
    _id: matchId(pair.participant, pair.connector),
    _type: 'match',
    status,
    participant: weakReference(pair.participant),
    connector: weakReference(pair.connector),
    reasons: [],
    cautions: [],
    ...known({ introducedAt: noonOf(introducedAt), metOn }),
    ...(outcome !== undefined && {
      outcomes: [{ _key: `day-${day}`, day, askedAt: answeredAt, answeredAt, outcome }],
    }),
    entered,
    history: [firstLine(status, entered)],
  };
}
