import { chanceFrom } from '../assignment/chance.ts';
import { EXPERIENCE } from '../connectors/experience.ts';
import type { ConnectorDocument, MatchDocument, ParticipantDocument } from './documents.ts';

/** How demand is spread over fields is not how supply is: newcomers are nurses and engineers, volunteers are managers. */
const FIELDS: readonly (readonly [string, number, number, readonly string[]])[] = [
  ['nursing', 14, 6, ['Registered nurse', 'Midwife']],
  ['other-health', 9, 7, ['Pharmacist', 'Physician']],
  ['teaching', 10, 8, ['Mathematics teacher', 'School principal']],
  ['engineering', 16, 10, ['Civil engineer', 'Electrical engineer']],
  ['information-technology', 15, 12, ['Software engineer', 'Data engineer']],
  ['science', 6, 5, ['Laboratory chemist']],
  ['accounting-finance', 10, 12, ['Accountant', 'Auditor']],
  ['business', 8, 18, ['Project manager', 'Operations manager']],
  ['sales-marketing', 4, 8, ['Sales manager']],
  ['law', 3, 3, ['Lawyer']],
  ['social-services', 2, 4, ['Social worker']],
  ['arts-media', 2, 4, ['Graphic designer']],
  ['trades', 1, 3, ['Master electrician']],
];
const LANGUAGES = ['es', 'bs', 'zh', 'vi', 'ar', 'fa', 'ps', 'sw', 'fr', 'pt', 'ru', 'uk', 'hi'];
const ENGLISH = ['basic', 'conversational', 'conversational', 'professional', 'professional', 'fluent'];
const ZIPS = ['63110', '63108', '63116', '63130', '63017', '63301', '62025', '62040', '62220'];
const INDUSTRIES = ['Hospitals', 'Schools', 'Construction', 'Banking', 'Software', 'Food', 'Logistics'];
const ENDS = [
  'introduced',
  'met',
  'not-met',
  'closed',
  'declined',
  'expired',
  'cancelled',
  'asked',
  'approved',
];
const DAY = 24 * 60 * 60 * 1000;

export interface SampleSize {
  seed: number;
  people: number;
  connectors: number;
  /** Earlier matches, in all states. */
  matches?: number;
  /** Of all fields, how many occur: few make people compete. */
  fields?: number;
  /** Whether some people are not ready, some connectors paused or full, and some pairs not to be introduced. */
  mixed?: boolean;
  /** Whether staff have pinned some pairs and refused others. */
  decided?: boolean;
  /** Capacities a month, given in turn. */
  monthly?: readonly number[];
}

/** The day samples are judged from. */
export const NOW = new Date('2026-11-22T15:00:00Z');

/** Fictional documents as stored, with the spread of a real program. The same for the same seed. */
export function sample({
  seed,
  people,
  connectors,
  matches = 0,
  fields = FIELDS.length,
  mixed = false,
  decided = false,
  monthly = [1, 2, 1, 3],
}: SampleSize) {
  const next = chanceFrom(seed);
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[Math.floor(next() * list.length)];
    if (picked === undefined) throw new Error('cannot pick from an empty list');
    return picked;
  };
  const some = (list: readonly string[], share: number) => list.filter(() => next() < share);
  const demand = FIELDS.slice(0, fields).flatMap((row) => Array.from({ length: row[1] }, () => row));
  const supply = FIELDS.slice(0, fields).flatMap((row) => Array.from({ length: row[2] }, () => row));
  const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY).toISOString();
  const sometimes = (share: number) => mixed && next() < share;

  const participants = Array.from({ length: people }, (_, index) => {
    const [field, , , professions] = pick(demand);
    return {
      _id: `participant.${String(index).padStart(5, '0')}`,
      status: sometimes(0.1) ? pick(['received', 'on-hold']) : 'ready',
      field: sometimes(0.1) ? pick(['other', '']) : field,
      profession: pick(professions),
      yearsOfExperience: Math.floor(next() * 25),
      english: pick(ENGLISH),
      languages: some(LANGUAGES, 0.12),
      industries: sometimes(0.1) ? [pick(INDUSTRIES)] : [],
      wishes: sometimes(0.2) ? [pick(INDUSTRIES)] : [],
      postcode: pick(ZIPS),
      confirmedAt: daysAgo(Math.floor(next() * 120)),
      noShows: sometimes(0.1) ? 1 : null,
      doNotIntroduce: sometimes(0.1) ? [`connector.${pick(['00000', '00001', '00002'])}`] : [],
    } satisfies ParticipantDocument;
  });
  const volunteers = Array.from({ length: connectors }, (_, index) => {
    const [field, , , professions] = pick(supply);
    return {
      _id: `connector.${String(index).padStart(5, '0')}`,
      status: sometimes(0.2) ? pick(['paused', 'retired', 'applied']) : 'active',
      fields: next() < 0.3 ? [field, pick(supply)[0]] : [field],
      role: next() < 0.3 ? pick(professions) : 'Director',
      yearsOfExperience: next() < 0.5 ? Math.floor(next() * 30) : null,
      experience: sometimes(0.3) ? pick(EXPERIENCE) : null,
      industries: [pick(INDUSTRIES)],
      languages: some(LANGUAGES, 0.08),
      postcode: pick(ZIPS),
      monthlyCapacity: monthly[index % monthly.length] ?? 1,
      yearlyCapacity: sometimes(0.3) ? null : 24,
      pausedUntil: sometimes(0.1) ? pick(['2027-01-15', '2026-01-15']) : null,
      doNotIntroduce: sometimes(0.1) ? [pick(participants)._id] : [],
    } satisfies ConnectorDocument;
  });
  const earlier = Array.from({ length: matches }, (_, at) => {
    const end = pick(ENDS);
    const asked = Math.floor(next() * 400);
    const introduced = Math.max(0, asked - 5);
    const wasIntroduced = ['introduced', 'met', 'not-met', 'closed'].includes(end);
    return {
      participant: { _ref: pick(participants)._id },
      connector: { _ref: pick(volunteers)._id },
      status: end,
      // Every other one that was cancelled was called off, and nobody had said no.
      ...(end === 'cancelled' && at % 2 === 0 && { endedFor: 'not-ready' }),
      history: [
        { at: daysAgo(asked), to: 'asked' },
        ...(wasIntroduced ? [{ at: daysAgo(introduced), to: 'introduced' }] : []),
        ...(end === 'introduced' || end === 'asked'
          ? []
          : [{ at: daysAgo(Math.max(0, introduced - 3)), to: end }]),
      ],
    } satisfies MatchDocument;
  });
  const pairDecisions = () =>
    ['pinned', 'refused', 'refused'].flatMap((decision) =>
      decided && next() < 0.3 ? [{ decision, connector: { _ref: pick(volunteers)._id } }] : [],
    );
  return {
    participants: participants.map((participant) => ({ ...participant, pairDecisions: pairDecisions() })),
    connectors: volunteers,
    matches: earlier,
    now: NOW,
    timeZone: 'America/Chicago',
  };
}
