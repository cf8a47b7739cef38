import { z } from 'zod';
import { FOLLOW_UP_AFTER, STILL_INTERESTED_AFTER } from '../../../program/matches/due.ts';
import { OUTCOME_DAYS } from '../../../program/matches/match.ts';
import { moveParticipant } from '../../../program/participants/status.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { findConnector, findParticipant } from '../people.ts';
import { eraseWhenDue } from '../records/retention.ts';
import { transition } from '../transition.ts';
import { askWhetherMet, endPause } from './followUps.ts';
import { askOutcome } from './outcomes.ts';
import { tendQuestion } from './silence.ts';
import { askStillInterested } from './waiting.ts';

/** One kind of work that a day brings: the records it is about, and what to do with each. Gives the letters it queued. */
export interface DailyWork {
  name: string;
  find: string;
  act: (env: Environment, id: string, now: Date) => Promise<string[]>;
}

/** A connector or a participant whose pause is over comes back without being asked. */
async function comeBack(env: Environment, id: string, now: Date): Promise<string[]> {
  const lake = programLake(env);
  const connector = id.startsWith('connector.') ? await findConnector(lake, id) : undefined;
  if (connector?.status === 'paused') await endPause(env, connector, now);
  const participant = id.startsWith('participant.') ? await findParticipant(lake, id) : undefined;
  if (participant?.status !== 'on-hold') return [];
  const back = moveParticipant('on-hold', 'ready', { at: now, who: 'program', note: 'the pause is over' });
  const patch = transition(participant, [back], { readyAt: now.toISOString() });
  await lake
    .transaction()
    .patch(id, { ...patch, unset: ['pausedUntil'] })
    .commit({ visibility: 'async' });
  return [];
}

/**
 * The day's work in the order in which it matters. The queries only narrow down; each act decides for itself, so that
 * doing it twice is the same as doing it once. Parameters: $today, $followUp, $outcome, $waited, $twoDays (moments or days).
 */
export const DAILY_WORK: readonly DailyWork[] = [
  { name: 'open-questions', find: '*[_type == "match" && status == "asked"]', act: tendQuestion },
  {
    name: 'follow-ups',
    find: '*[_type == "match" && status == "introduced" && !defined(followUpAskedAt) && introducedAt <= $followUp]',
    act: askWhetherMet,
  },
  {
    name: 'outcomes',
    find: '*[_type == "match" && status in ["introduced", "met", "closed"] && introducedAt <= $outcome]',
    act: askOutcome,
  },
  {
    name: 'pauses-over',
    find: '*[_type in ["connector", "participant"] && status in ["paused", "on-hold"] && pausedUntil <= $today]',
    act: comeBack,
  },
  {
    name: 'still-interested',
    find: `*[_type == "participant" && status == "ready"
      && coalesce(stillInterestedAskedAt, readyAt, screenedAt, confirmedAt) <= $waited]`,
    act: askStillInterested,
  },
  {
    name: 'retention',
    find: '*[_type in ["participant", "connector", "letter", "rsvp", "partnerReferral"] && _createdAt <= $twoDays]',
    act: eraseWhenDue,
  },
];

const DAY = 24 * 60 * 60 * 1000;
const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY).toISOString();

/** The records that one kind of work is about today. */
export async function recordsFor(env: Environment, { find }: DailyWork, now: Date): Promise<string[]> {
  const found = await programLake(env).fetch(`${find}._id`, {
    today: now.toISOString().slice(0, 10),
    followUp: daysBefore(now, FOLLOW_UP_AFTER),
    outcome: daysBefore(now, OUTCOME_DAYS[0]),
    waited: daysBefore(now, STILL_INTERESTED_AFTER),
    twoDays: daysBefore(now, 2),
  });
  return z.array(z.string()).parse(found);
}
