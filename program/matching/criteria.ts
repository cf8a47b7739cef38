import { nearness } from './adjacentFields.ts';
import type { Candidate } from './candidate.ts';
import type { CautionKey, Finding, ReasonKey } from './findings.ts';
import type { Offer } from './offer.ts';
import { BUSY_FROM, WAITING_DAYS_COUNTED, WEIGHTS } from './weights.ts';

/** What one criterion finds: points, and what it says for or against the pair. */
export interface Weighed {
  points: number;
  reason?: Finding<ReasonKey>;
  caution?: Finding<CautionKey>;
}

type Criterion = (person: Candidate, connector: Offer) => Weighed | undefined;

const inCommon = (ours: readonly string[], theirs: readonly string[]) =>
  ours.find((one) => theirs.includes(one));

/** The same field, or the first adjacent one in the connector's order. */
export const field: Criterion = (person, { fields }) => {
  if (fields.some((one) => nearness(person.field, one) === 'same'))
    return { points: WEIGHTS.sameField, reason: { key: 'same-field', values: { field: person.field } } };
  const near = fields.find((one) => nearness(person.field, one) === 'adjacent');
  if (near === undefined) return undefined;
  const values = { field: person.field, connectorField: near };
  return {
    points: WEIGHTS.adjacentField,
    reason: { key: 'adjacent-field', values },
    caution: { key: 'other-field', values },
  };
};

/** The participant's profession and the connector's role are the same words. */
export const profession: Criterion = (person, { role }) =>
  role !== '' && person.professionCompared === role
    ? {
        points: WEIGHTS.sameProfession,
        reason: { key: 'same-profession', values: { profession: person.profession } },
      }
    : undefined;

export const industry: Criterion = ({ industries }, connector) => {
  const shared = inCommon(industries, connector.industries);
  return shared === undefined
    ? undefined
    : { points: WEIGHTS.sharedIndustry, reason: { key: 'shared-industry', values: { industry: shared } } };
};

/** The form's own words: below `professional` a person does not say "I can work in English". */
const LITTLE_ENGLISH = new Map<string, number>([
  ['basic', WEIGHTS.basicEnglish],
  ['conversational', WEIGHTS.conversationalEnglish],
]);

/** A shared language besides English, worth more the less English there is; little English alone is a caution. */
const language: Criterion = ({ english, languages }, connector) => {
  const penalty = LITTLE_ENGLISH.get(english);
  const shared = inCommon(languages, connector.languages);
  if (shared !== undefined)
    return {
      points: penalty === undefined ? WEIGHTS.sharedLanguage : WEIGHTS.neededLanguage,
      reason: { key: 'shared-language', values: { language: shared } },
    };
  if (penalty === undefined) return undefined;
  return { points: penalty, caution: { key: 'little-english', values: { english } } };
};

/** The connector stands in the same band of experience or the next; one further back is a caution. */
const seniority: Criterion = (person, connector) => {
  if (person.band === undefined || connector.band === undefined) return undefined;
  const ahead = connector.band - person.band;
  if (ahead < 0) return { points: 0, caution: { key: 'less-experience', values: {} } };
  return ahead <= 1
    ? { points: WEIGHTS.seniority, reason: { key: 'similar-experience', values: {} } }
    : undefined;
};

/** By ZIP: the same, the same first three digits (the postal area), or another. */
const place: Criterion = (person, connector): Weighed | undefined => {
  if (person.postcode === '' || connector.postcode === '') return undefined;
  if (person.postcode === connector.postcode)
    return { points: WEIGHTS.sameZip, reason: { key: 'same-zip', values: { zip: person.postcode } } };
  const area = person.postcode.slice(0, 3);
  if (connector.postcode.startsWith(area))
    return { points: WEIGHTS.sameArea, reason: { key: 'same-area', values: { area } } };
  return { points: 0, caution: { key: 'different-area', values: {} } };
};

/** Who did not come to a meeting stands behind those who wait, and is not shut out. */
const waiting: Criterion = ({ waitingDays: days, missed }) =>
  days === 0 || missed > 0
    ? undefined
    : {
        points: WEIGHTS.waitingDay * Math.min(days, WAITING_DAYS_COUNTED),
        reason: { key: 'waiting', values: { days } },
      };

const attendance: Criterion = ({ missed }) =>
  missed > 0 ? { points: 0, caution: { key: 'missed-meeting', values: { count: missed } } } : undefined;

/** Even load: the fewer recent matches, the more points. */
const load: Criterion = (_person, { recent }): Weighed => {
  const points = Math.max(0, WEIGHTS.restedConnector + WEIGHTS.recentMatch * recent);
  if (recent === 0) return { points, reason: { key: 'rested-connector', values: {} } };
  return recent < BUSY_FROM ? { points } : { points, caution: { key: 'busy-connector', values: { recent } } };
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
  industry,
  seniority,
  place,
  waiting,
  attendance,
  load,
  places,
];

/** All that the criteria find for a pair. */
export function weigh(person: Candidate, connector: Offer): Weighed[] {
  const weighed: Weighed[] = [];
  for (const criterion of CRITERIA) {
    const found = criterion(person, connector);
    if (found) weighed.push(found);
  }
  return weighed;
}
