import { dedupeDay } from '../../program/clock/elapsed.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { offered, picked, writing } from '../../program/coffee/agree.ts';
import type { Coffee } from '../../program/coffee/coffee.ts';
import { ENDED_FOR, type EndedFor } from '../../program/endedFor.ts';
import { FOLLOW_UP_AFTER } from '../../program/matches/due.ts';
import { comeAfterwards } from './afterwards.ts';
import { daysAfter } from './agenda.ts';
import type { Pair } from './pair.ts';
import { leave } from './people.ts';
import type { World } from './world.ts';

const PLACES = [
  'Central Library, 1301 Example Street',
  'Café on Example Avenue',
  'Example Hospital, front hall',
  'Garden café, 4344 Example Boulevard',
];
const keyOf = (at: string) => at.replace(/\D/g, '');

/** How many connectors offer times with their yes, and how many coffees come about. */
const OFFERS_TIMES = 0.7;
const PICKS = 0.85;
const MEET = 0.9;

/** A yes: the two are introduced, and meet, or do not. Who is no longer there is introduced to nobody. */
export function meet(world: World, pair: Pair, now: Date): void {
  const { match, participant, connector } = pair;
  if (participant.status !== 'ready' || connector.status !== 'active') {
    const away: EndedFor = connector.status === 'paused' ? 'connector-away' : 'connector-outside';
    const why: EndedFor = participant.status === 'ready' ? away : 'not-ready';
    world.move(match, 'cancelled', { at: now, who: 'program', note: ENDED_FOR[why] });
    match.endedFor = why;
    return;
  }
  world.move(match, 'accepted', { at: now, who: 'connector' });
  world.move(match, 'introduced', { at: now, who: 'program' });
  world.move(participant, 'introduced', { at: now, who: 'program' });
  Object.assign(match, { answeredAt: now.toISOString(), introducedAt: now.toISOString() });
  connector.lastIntroducedAt = now.toISOString();
  // A few leave the program while they are at it.
  if (world.dice.chance(0.04))
    world.agenda.after(now, world.dice.between(25, 80), (later) => {
      if (participant.status === 'introduced') leave(world, participant, later);
    });
  world.agenda.after(now, GIVEN_UP_AFTER, (later) => giveUp(world, pair, later));
  if (world.dice.chance(OFFERS_TIMES)) offer(world, pair, now);
  else byEmail(world, pair, now);
}

function offer(world: World, pair: Pair, now: Date): void {
  const { match, participant } = pair;
  const { dice, agenda } = world;
  // Whole hours of an afternoon, three to nine days from now.
  const hour = new Date(dedupeDay(now));
  const times = [3, 5, 8].map((days) => daysAfter(hour, days + dice.pick([20, 21, 22]) / 24));
  const place = { kind: 'place', text: dice.pick(PLACES) } as const;
  const zone = world.calendar.timeZone;
  const coffee = offered(undefined, 'connector', { times, minutes: 30, zone, place }, now, keyOf);
  if (!coffee) return;
  match.coffee = coffee;
  world.letter('coffee-offer', participant, now, { about: match._id });
  if (dice.chance(PICKS))
    agenda.after(now, dice.between(0.1, 2), (later) => pick(world, pair, coffee, later));
  else
    agenda.after(now, 5, (later) => {
      match.coffee = writing(coffee, later, 'silence');
      byEmail(world, pair, later);
    });
}

function pick(world: World, { match, participant, connector }: Pair, coffee: Coffee, now: Date): void {
  const time = world.dice.pick(coffee.times);
  const pair = { match, participant, connector };
  const choice = picked(coffee, 'participant', time._key, [], now);
  if (choice.outcome !== 'agreed' || !choice.coffee.at) return;
  const agreed = choice.coffee;
  const at = new Date(choice.coffee.at);
  Object.assign(match, { coffee: agreed, agreedOn: dayOf(at, world.calendar.timeZone) });
  const about = { about: match._id, dedupeKey: 'coffee-0' };
  if (!agreed.invitedLater) world.letter('coffee-set-participant', participant, now, about);
  world.letter('coffee-set-connector', connector, now, about);
  world.agenda.after(at, -1, (later) => {
    match.coffee = { ...agreed, remindedAt: later.toISOString() };
    for (const reader of [participant, connector])
      world.letter('coffee-reminder', reader, later, {
        about: match._id,
        dedupeKey: `${reader._type}-coffee-0`,
      });
  });
  world.agenda.after(at, 0.2, (later) => {
    match.coffee = {
      ...agreed,
      remindedAt: daysAfter(at, -1).toISOString(),
      metAskedAt: later.toISOString(),
    };
    match.followUpAskedAt = later.toISOString();
    for (const reader of [participant, connector])
      world.letter('coffee-met', reader, later, { about: match._id, dedupeKey: `${reader._type}-coffee-0` });
  });
  world.agenda.after(at, world.dice.between(0.25, 3), (later) => sayWhetherMet(world, pair, at, later));
}

/** The two find a time by themselves. */
function byEmail(world: World, pair: Pair, now: Date): void {
  const { match, participant, connector } = pair;
  world.letter('introduction-participant', participant, now, { about: match._id });
  world.letter('introduction-connector', connector, now, { about: match._id });
  world.agenda.after(now, FOLLOW_UP_AFTER, (later) => {
    match.followUpAskedAt = later.toISOString();
    world.letter('follow-up-participant', participant, later, { about: match._id });
    world.letter('follow-up-connector', connector, later, { about: match._id });
  });
  const day = daysAfter(now, world.dice.between(5, 14));
  if (world.dice.chance(0.85))
    world.agenda.after(now, world.dice.between(14.2, 22), (later) => sayWhetherMet(world, pair, day, later));
}

/** Days after an introduction of which nobody tells anything, when staff close it. */
const GIVEN_UP_AFTER = 38;

function giveUp(world: World, { match, participant }: Pair, now: Date): void {
  if (match.status !== 'introduced') return;
  const by = { at: now, who: 'staff', by: world.staffFor(participant._id), note: 'Nobody told us.' } as const;
  world.move(match, 'closed', by);
  if (participant.status === 'introduced') world.move(participant, 'closed', by);
}

function sayWhetherMet(world: World, pair: Pair, on: Date, now: Date): void {
  const { match, participant } = pair;
  if (match.status !== 'introduced') return;
  if (world.dice.chance(MEET)) {
    world.move(match, 'met', { at: now, who: world.dice.pick(['participant', 'connector']) });
    match.metOn = dayOf(on, world.calendar.timeZone);
    comeAfterwards(world, pair, now);
    return;
  }
  const reason = world.dice.pick(['no-time', 'no-answer', 'no-show-participant'] as const);
  world.move(match, 'not-met', { at: now, who: 'connector', note: reason });
  match.notMetReason = reason;
  if (participant.status !== 'introduced') return;
  world.move(participant, 'ready', { at: now, who: 'program', note: 'the two did not meet' });
  participant.readyAt = now.toISOString();
  if (reason === 'no-show-participant') participant.noShows = Number(participant.noShows ?? 0) + 1;
}
