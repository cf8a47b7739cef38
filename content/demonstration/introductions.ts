import { DAY_MS } from '../../program/clock/day.ts';
import { addWorkingDays } from '../../program/clock/workingDays.ts';
import type { EndedFor } from '../../program/endedFor.ts';
import { answerBy, nudgesAfter } from '../../program/matches/deadlines.ts';
import { newMatch } from '../../program/matches/newMatch.ts';
import { proposeMatches } from '../../program/matching/proposeMatches.ts';
import { daysAfter } from './agenda.ts';
import { meet } from './coffees.ts';
import type { Connector } from './connectors.ts';
import type { Pair } from './pair.ts';
import type { Participant } from './people.ts';
import type { Living, World } from './world.ts';

/** What connectors do with a question, in so many of a hundred: they say yes, no, or nothing. */
const ANSWERS = { accept: 70, decline: 16, silence: 14 } as const;
const REFUSALS = { 'no-time': 5, 'not-my-field': 3, 'another-better': 1, other: 1 } as const;

/** In the last days staff have approved only a few, so that there is something to propose. */
const LATELY = 10;
const APPROVED_LATELY = 4;

/** Every week staff let the machine propose, and approve. */
export function letStaffMatch(world: World, begin: Date, days: number): void {
  for (let day = 14; day < days; day += 7)
    world.agenda.at(daysAfter(begin, day), (now) => propose(world, now));
}

function propose(world: World, now: Date): void {
  const [participants, connectors, matches] = ['participant', 'connector', 'match'].map((type) =>
    world.all(type),
  );
  const { timeZone } = world.calendar;
  const { proposals } = proposeMatches({
    participants: (participants ?? []) as never,
    connectors: (connectors ?? []) as never,
    matches: (matches ?? []) as never,
    ...{ now, timeZone },
  });
  const isLate = daysAfter(now, LATELY) > world.today;
  for (const proposal of isLate ? proposals.slice(0, APPROVED_LATELY) : proposals) {
    const participant = participants?.find(({ _id }) => _id === proposal.participantId) as Participant;
    const connector = connectors?.find(({ _id }) => _id === proposal.connectorId) as Connector;
    const approvedBy = world.staffFor(participant._id);
    const earlier = world.all('match').map(({ _id }) => _id);
    const { undoable: _, ...match } = newMatch(proposal, { at: now, approvedBy, earlier });
    ask(world, { match: world.add(match as Living), participant, connector }, now);
  }
}

function ask(world: World, pair: Pair, now: Date): void {
  const { match, participant, connector } = pair;
  const { dice, agenda, calendar } = world;
  world.move(match, 'asked', { at: now, who: 'program' });
  const until = answerBy(now, calendar);
  Object.assign(match, { askedAt: now.toISOString(), answerBy: until.toISOString(), nudges: 0 });
  participant.matchApprovedAt = now.toISOString();
  world.letter('question', connector, now, { about: match._id });
  const answer = dice.weighted(ANSWERS);
  const after = answer === 'silence' ? Number.POSITIVE_INFINITY : dice.between(0.2, 6);
  for (const [place, workingDays] of nudgesAfter(calendar).entries()) {
    const at = addWorkingDays(now, workingDays, calendar);
    if (at.getTime() > now.getTime() + after * DAY_MS) continue;
    agenda.at(at, (later) => {
      match.nudges = place + 1;
      world.letter('question-nudge', connector, later, { about: match._id, dedupeKey: `${place + 1}` });
    });
  }
  if (answer === 'silence') agenda.after(until, 1, (later) => expire(world, pair, later));
  else if (answer === 'decline') agenda.after(now, after, (later) => decline(world, pair, later));
  else agenda.after(now, after, (later) => meet(world, pair, later));
}

function expire(world: World, { match, participant }: Pair, now: Date): void {
  world.move(match, 'expired', { at: now, who: 'program' });
  match.endedFor = 'no-answer' satisfies EndedFor;
  if (participant.status === 'ready')
    world.letter('connector-unavailable', participant, now, { about: match._id });
}

function decline(world: World, { match, participant }: Pair, now: Date): void {
  const reason = world.dice.weighted(REFUSALS);
  world.move(match, 'declined', { at: now, who: 'connector', note: reason });
  Object.assign(match, { answeredAt: now.toISOString(), declineReason: reason });
  if (participant.status === 'ready')
    world.letter('connector-unavailable', participant, now, { about: match._id });
}
