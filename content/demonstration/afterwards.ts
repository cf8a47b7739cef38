import { fullName } from '../../program/fullName.ts';
import { OUTCOME_DAYS, type Outcome } from '../../program/matches/match.ts';
import { newReferral } from '../../program/referrals/referral.ts';
import { daysAfter } from './agenda.ts';
import { comeByReferral } from './connectors.ts';
import type { Pair } from './pair.ts';
import type { Living, World } from './world.ts';

/** How many contacts a connector names, in so many of a hundred. Three is the aim. */
const CONTACTS = { '0': 12, '1': 16, '2': 24, '3': 36, '4': 12 } as const;
const ROLES = [
  'Hiring manager',
  'Nurse educator',
  'Project lead',
  'Head of department',
  'Recruiter',
  'Principal',
];
const PLACES = ['Clinic', 'School', 'Engineering office', 'Software company', 'Bank', 'Laboratory', 'Agency'];
const GIVEN = ['Jo', 'Pat', 'Kim', 'Lee', 'Ash', 'Dana', 'Max', 'Rene', 'Alex', 'Chris', 'Toni', 'Sasha'];

/** What came of it by each day of asking, in so many of a hundred. About a third have found work after half a year. */
const CAME: Readonly<Record<(typeof OUTCOME_DAYS)[number], Readonly<Record<Outcome, number>>>> = {
  30: { 'job-in-field': 6, job: 8, study: 8, interview: 30, other: 14, none: 34 },
  90: { 'job-in-field': 16, job: 12, study: 14, interview: 22, other: 12, none: 24 },
  180: { 'job-in-field': 26, job: 12, study: 16, interview: 12, other: 12, none: 22 },
};
const ANSWERS = 0.62;

/** After a meeting: contacts, and the questions what came of it. */
export function comeAfterwards(world: World, pair: Pair, metAt: Date): void {
  const { match, participant } = pair;
  const count = Number(world.dice.weighted(CONTACTS));
  for (let place = 0; place < count; place += 1) nameContact(world, pair, place, metAt);
  for (const day of OUTCOME_DAYS) {
    const at = daysAfter(new Date(String(match.introducedAt)), day);
    if (participant.consentFollowUp) world.agenda.at(at, (now) => askOutcome(world, pair, day, now));
  }
  // Staff close a story that is told.
  world.agenda.after(metAt, world.dice.between(100, 240), (now) => {
    if (participant.status !== 'introduced') return;
    world.move(participant, 'closed', { at: now, who: 'staff', by: world.staffFor(participant._id) });
  });
}

function nameContact(world: World, { match, connector }: Pair, place: number, now: Date): void {
  const { dice, agenda } = world;
  const by = world.all('referral').find(({ _id }) => _id === connector.referredBy?._ref);
  const contact = {
    contactName: `${dice.pick(GIVEN)} (example)`,
    ...{ role: dice.pick(ROLES), organisation: `${dice.pick(PLACES)} (example)` },
    ...{
      contactEmail: `contact.${match._id.replace(/\W+/g, '.')}.${place}@example.org`,
      consentToBeAsked: dice.chance(0.5),
    },
  };
  const giver = {
    ...{ matchId: match._id, from: fullName(connector), language: 'en' as const },
    ...(by && { parent: { _id: by._id, depth: Number(by.depth) } }),
  };
  const key = `${match._id.slice('match.'.length)}-${place}`;
  const referral = world.add(newReferral(key, contact, giver, now) as Living);
  const [field = 'other'] = connector.fields;
  if (!dice.chance(0.75)) return;
  agenda.after(now, dice.between(2, 12), (later) => {
    world.move(referral, 'contacted', { at: later, who: 'participant' });
    agenda.after(later, dice.between(3, 20), (after) => hearOfContact(world, referral, field, after));
  });
}

function hearOfContact(world: World, referral: Living, field: string, now: Date): void {
  const isMet = world.dice.chance(0.65);
  world.move(referral, isMet ? 'met' : 'unreachable', { at: now, who: 'participant' });
  if (!isMet || referral.consentToBeAsked !== true) return;
  referral.invitedAt = now.toISOString();
  if (world.dice.chance(0.7))
    world.agenda.after(now, world.dice.between(1, 15), (later) =>
      comeByReferral(world, referral, field, later),
    );
}

function askOutcome(
  world: World,
  { match, participant }: Pair,
  day: (typeof OUTCOME_DAYS)[number],
  now: Date,
): void {
  const entry: Record<string, unknown> = { _key: `day-${day}`, day, askedAt: now.toISOString() };
  match.outcomes = [...((match.outcomes as unknown[]) ?? []), entry];
  world.letter('outcome-question', participant, now, { about: match._id, dedupeKey: `day-${day}` });
  if (!world.dice.chance(ANSWERS)) return;
  world.agenda.after(now, world.dice.between(0.1, 9), (later) => {
    entry.answeredAt = later.toISOString();
    entry.outcome = world.dice.weighted(CAME[day]);
  });
}
