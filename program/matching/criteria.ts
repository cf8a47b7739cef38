import { nearness } from './adjacentFields.ts';
import type { Candidate } from './candidate.ts';
import type { CautionKey, Finding, ReasonKey } from './findings.ts';
import type { Offer } from './offer.ts';
import { BUSY_FROM, OWN_CHOICES_COUNTED, WAITING_DAYS_COUNTED } from './weights.ts';

/** What one criterion finds: points, and what it says for or against the pair. */
export interface Weighed {
  points: number;
  reason?: Finding<ReasonKey> | undefined;
  caution?: Finding<CautionKey>;
}

type Criterion = (person: Candidate, connector: Offer) => Weighed | undefined;

const inCommon = (ours: readonly string[], theirs: readonly string[]) =>
  ours.find((one) => theirs.includes(one));

/** The same field, or the first adjacent one in the connector's order. */
export const field: Criterion = (person, { fields }) => {
  if (fields.some((one) => nearness(person.field, one) === 'same'))
    return {
      points: person.weights.sameField,
      reason: { key: 'same-field', values: { field: person.field } },
    };
  const near = fields.find((one) => nearness(person.field, one, person.neighbors) === 'adjacent');
  if (near === undefined) return undefined;
  const values = { field: person.field, connectorField: near };
  return {
    points: person.weights.adjacentField,
    reason: { key: 'adjacent-field', values },
    caution: { key: 'other-field', values },
  };
};

/** The participant's profession and the connector's role are the same words. */
export const profession: Criterion = (person, { role }) =>
  role !== '' && person.professionCompared === role
    ? {
        points: person.weights.sameProfession,
        reason: { key: 'same-profession', values: { profession: person.profession } },
      }
    : undefined;

/** The connector knows a kind of employer that the participant wishes to know. */
export const wish: Criterion = ({ wishes, weights }, connector) => {
  const known = inCommon(wishes, connector.industries);
  return known === undefined
    ? undefined
    : { points: weights.wishedIndustry, reason: { key: 'wished-industry', values: { industry: known } } };
};

export const industry: Criterion = ({ industries, weights }, connector) => {
  const shared = inCommon(industries, connector.industries);
  return shared === undefined
    ? undefined
    : { points: weights.sharedIndustry, reason: { key: 'shared-industry', values: { industry: shared } } };
};

/** The form's own words: below `professional` a person does not say "I can work in English". */
const LITTLE_ENGLISH = new Map<string, 'basicEnglish' | 'conversationalEnglish'>([
  ['basic', 'basicEnglish'],
  ['conversational', 'conversationalEnglish'],
]);

/** A shared language besides English, worth more the less English there is; little English alone is a caution. */
const language: Criterion = ({ english, languages, weights }, connector) => {
  const little = LITTLE_ENGLISH.get(english);
  const shared = inCommon(languages, connector.languages);
  if (shared !== undefined)
    return {
      points: little === undefined ? weights.sharedLanguage : weights.neededLanguage,
      reason: { key: 'shared-language', values: { language: shared } },
    };
  if (little === undefined) return undefined;
  return { points: weights[little], caution: { key: 'little-english', values: { english } } };
};

/** The connector stands in the same band of experience or the next; one further back is a caution. */
const seniority: Criterion = (person, connector) => {
  if (person.band === undefined || connector.band === undefined) return undefined;
  const ahead = connector.band - person.band;
  if (ahead < 0) return { points: 0, caution: { key: 'less-experience', values: {} } };
  return ahead <= 1
    ? { points: person.weights.seniority, reason: { key: 'similar-experience', values: {} } }
    : undefined;
};

/** The same choice in questions of the city's own, of which the first is told; to staff alone, who asked. */
const ownChoice: Criterion = ({ own, weights }, connector) => {
  const shared = own.filter(({ question, value }) =>
    connector.own.some((theirs) => theirs.question === question && theirs.value === value),
  );
  const [first] = shared;
  if (!first) return undefined;
  const questions = new Set(shared.map(({ question }) => question)).size;
  const { asked, answered } = first;
  return {
    points: weights.ownChoice * Math.min(questions, OWN_CHOICES_COUNTED),
    reason: { key: 'same-choice', values: { asked, answered } },
  };
};

/** By postal code: the same, one of the same area (in the US the first three digits), or another. */
const place: Criterion = (person, connector): Weighed | undefined => {
  if (person.postcode === '' || connector.postcode === '') return undefined;
  if (person.postcode === connector.postcode)
    return { points: person.weights.sameZip, reason: { key: 'same-zip', values: { zip: person.postcode } } };
  if (connector.area === person.area)
    return { points: person.weights.sameArea, reason: { key: 'same-area', values: { area: person.area } } };
  return { points: 0, caution: { key: 'different-area', values: {} } };
};

/** Who did not come to a meeting stands behind those who wait, and is not shut out. */
const waiting: Criterion = ({ waitingDays: days, missed, weights }) =>
  days === 0 || missed > 0
    ? undefined
    : {
        points: weights.waitingDay * Math.min(days, WAITING_DAYS_COUNTED),
        reason: { key: 'waiting', values: { days } },
      };

const attendance: Criterion = ({ missed }) =>
  missed > 0 ? { points: 0, caution: { key: 'missed-meeting', values: { count: missed } } } : undefined;

/** Even load: the fewer recent matches, the more points. */
const load: Criterion = ({ weights }, { recent }): Weighed => {
  const points = Math.max(0, weights.restedConnector + weights.recentMatch * recent);
  if (recent === 0) return { points, reason: { key: 'rested-connector', values: {} } };
  return recent < BUSY_FROM ? { points } : { points, caution: { key: 'busy-connector', values: { recent } } };
};

/** The points of a person and of a connector that pass with time, whoever the other is: for waiting, and for a quiet season. */
export const passingPoints = {
  ofPerson: (person: Candidate, connector: Offer): number => waiting(person, connector)?.points ?? 0,
  ofConnector: (person: Candidate, connector: Offer): number => load(person, connector)?.points ?? 0,
};

/** Worth nothing, since every proposal has it; told where there is nothing better to tell. */
const places: Criterion = (_person, connector) =>
  connector.places > 0
    ? { points: 0, reason: { key: 'free-places', values: { places: connector.places } } }
    : undefined;

/**
 * Every criterion there is, in the order in which its reasons are told: what the two share, the weightiest first,
 * then what speaks for now. Country, age, gender and name are not among them and never will be.
 */
const CRITERIA: readonly Criterion[] = [
  field,
  profession,
  language,
  wish,
  industry,
  seniority,
  ownChoice,
  place,
  waiting,
  attendance,
  load,
  places,
];

/** What counts nothing in a city is no reason in it, but for a free place, which counts nothing anywhere. */
const withoutEmptyReason = (found: Weighed): Weighed =>
  found.points <= 0 && found.reason && found.reason.key !== 'free-places'
    ? { ...found, reason: undefined }
    : found;

/** All that the criteria find for a pair. */
export function weigh(person: Candidate, connector: Offer): Weighed[] {
  const weighed: Weighed[] = [];
  for (const criterion of CRITERIA) {
    const found = criterion(person, connector);
    if (found) weighed.push(withoutEmptyReason(found));
  }
  return weighed;
}
