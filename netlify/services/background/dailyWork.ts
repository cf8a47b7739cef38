import { z } from 'zod';
import { daysBefore } from '../../../program/clock/elapsed.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import type { Settings } from '../../../program/content/settings.ts';
import { DRAFT_WAITS } from '../../../program/drafts/draft.ts';
import { asksAbout } from '../../../program/letters.ts';
import { FOLLOW_UP_AFTER, STILL_INTERESTED_AFTER } from '../../../program/matches/due.ts';
import { OUTCOME_DAYS } from '../../../program/matches/match.ts';
import { afterPause, moveParticipant } from '../../../program/participants/status.ts';
import { PLAN_ASKED_AFTER } from '../../../program/plan/plan.ts';
import { listOf } from '../../../program/stored.ts';
import type { Environment } from '../../environment.ts';
import type { Access } from '../access.ts';
import { findChangedVisits, tellEventChange } from '../events/eventChanges.ts';
import { programLake } from '../lake.ts';
import { tendDraft } from '../matches/drafts.ts';
import { askWhetherMet, endPause } from '../matches/followUps.ts';
import { matchesOf } from '../matches/matchesOf.ts';
import { askOutcome } from '../matches/outcomes.ts';
import { askAboutPlan } from '../matches/plans.ts';
import { takeBackUnreached, tendQuestion } from '../matches/silence.ts';
import { tendCoffee } from '../matches/tendCoffee.ts';
import { askStillInterested } from '../matches/waiting.ts';
import { findConnector, findParticipant } from '../people.ts';
import { dropOutdatedAnswers, findOutdatedAnswers } from '../records/ownAnswers.ts';
import { dueForErasure, eraseWhenDue } from '../records/retention.ts';
import { findDueReports, mailReport } from '../staff/mailReports.ts';
import { tendTable } from '../tables/tendTable.ts';
import { transition } from '../transition.ts';
import type { Act } from './actTogether.ts';
import { unlessHeldByImport } from './unlessHeldByImport.ts';

/** One kind of work that a day brings: the records it is about, the most urgent first, and what to do with each. */
export interface DailyWork {
  name: string;
  /** `held`: the imports to whose people nobody writes yet, read once for all kinds. */
  find: (env: Environment, now: Date, settings: Settings, held: readonly string[]) => Promise<string[]>;
  act: Act;
  /** How many are done at once. */
  atOnce: number;
}

/** What writes by the `write` that it is given is read and written for many at once. */
const TOGETHER = 20;

/** What takes several calls for each record is done for one at a time, so that no other kind waits long for its turn. */
const ONE_BY_ONE = 1;

const historySchema = z
  .object({ history: listOf(z.object({ from: z.string().nullish(), to: z.string() })) })
  // One that cannot be read keeps nobody on hold for ever.
  .catch({ history: [] });

/** A connector or a participant whose pause is over comes back without being asked, to where they were. */
async function comeBack(env: Environment, id: string, now: Date, access: Access): Promise<string[]> {
  const { records, write } = access;
  const connector = id.startsWith('connector.') ? await findConnector(records, id) : undefined;
  if (connector?.status === 'paused') await endPause(env, connector, now, access);
  const participant = id.startsWith('participant.') ? await findParticipant(records, id) : undefined;
  if (participant?.status !== 'on-hold') return [];
  const { history } = historySchema.parse(await records.getDocument(id));
  // Of an introduction that did not come about nothing stands any more.
  const isStanding = async () =>
    (await matchesOf(programLake(env), id)).some(({ status }) => status === 'introduced' || status === 'met');
  const to = afterPause(history, history.some(({ from }) => from === 'introduced') && (await isStanding()));
  const back = moveParticipant('on-hold', to, { at: now, who: 'program', note: 'the pause is over' });
  const patch = transition(participant, [back], to === 'ready' ? { readyAt: back.at } : {});
  const transaction = programLake(env).transaction();
  await write(transaction.patch(id, { ...patch, unset: ['pausedUntil'] }));
  return [];
}

/** Keeps a partner's tick as a tick, which was kept as a text. */
async function asTick(env: Environment, id: string, _now: Date, { write }: Access): Promise<string[]> {
  const tick = { set: { personAgreed: true } };
  await write(programLake(env).transaction().patch(id, tick));
  return [];
}

/** Matches of which an outcome is due: none of the three questions is looked at again once it was put. */
const OUTCOME_DUE = OUTCOME_DAYS.map((day, index) => {
  const until = OUTCOME_DAYS[index + 1];
  const isInTime = `introducedAt <= $day${day}${until ? ` && introducedAt > $day${until}` : ''}`;
  return `(${isInTime} && !(${day} in coalesce(outcomes[].day, [])))`;
}).join(' || ');

/**
 * The records that a query finds, what has waited longest first, without those that an import holds back: thousands would
 * keep the day from the others. Parameters: $today (where the program is), $tomorrow, $followUp, $planned, $drafted, $waited, and $day30, $day90, $day180
 * (moments).
 */
const query =
  (groq: string, order: string) =>
  async (env: Environment, now: Date, { timeZone }: Settings, held: readonly string[]) => {
    const before = (days: number) => daysBefore(now, days).toISOString();
    const moments = Object.fromEntries(OUTCOME_DAYS.map((day) => [`day${day}`, before(day)]));
    const open = `${groq}[!(coalesce(entered.import, "") in $held)]`;
    const found = await programLake(env).fetch(`${open} | order(${order} asc)._id`, {
      held,
      today: dayOf(now, timeZone),
      tomorrow: before(-1),
      followUp: before(FOLLOW_UP_AFTER),
      planned: before(PLAN_ASKED_AFTER),
      drafted: before(DRAFT_WAITS),
      waited: before(STILL_INTERESTED_AFTER),
      ...moments,
    });
    return z.array(z.string()).parse(found);
  };

/** The records whose time is over. */
const findAged = (env: Environment, now: Date, settings: Settings) =>
  dueForErasure(env, now, { settings: async () => settings });

/**
 * The day's work in the order in which it matters. What is found is what is due, so that a run never spends its time
 * on what is not; each act still decides for itself, so that doing it twice is the same as doing it once.
 */
export const DAILY_WORK: readonly DailyWork[] = [
  {
    name: 'questions-unreached',
    find: query(
      `*[_type == "match" && status == "asked" && count(*[_type == "letter" && ${asksAbout('^._id')}
      && status in ["bounced", "failed"]]) > 0]`,
      'askedAt',
    ),
    act: unlessHeldByImport(takeBackUnreached),
    atOnce: TOGETHER,
  },
  { name: 'event-changes', find: findChangedVisits, act: tellEventChange, atOnce: ONE_BY_ONE },
  {
    name: 'open-questions',
    find: query('*[_type == "match" && status == "asked"]', 'askedAt'),
    act: unlessHeldByImport(tendQuestion),
    atOnce: TOGETHER,
  },
  {
    name: 'coffees',
    find: query(
      `*[_type == "match" && status == "introduced" && (coffee.state == "offered"
      || (coffee.state == "agreed" && coffee.at <= $tomorrow && !defined(coffee.metAskedAt)))]`,
      'coalesce(coffee.at, coffee.offeredAt)',
    ),
    act: unlessHeldByImport(tendCoffee),
    atOnce: TOGETHER,
  },
  {
    name: 'tables',
    find: query(
      '*[_type == "groupCoffee" && (status == "open" || (status == "cancelled" && !defined(calledOffAt)))]',
      'at',
    ),
    act: (env, id, now) => tendTable(env, id, now),
    atOnce: ONE_BY_ONE,
  },
  {
    name: 'follow-ups',
    find: query(
      `*[_type == "match" && status == "introduced" && !defined(followUpAskedAt) && introducedAt <= $followUp
      && !(coalesce(coffee.state, "") in ["offered", "agreed"])]`,
      'introducedAt',
    ),
    act: unlessHeldByImport(askWhetherMet),
    atOnce: TOGETHER,
  },
  {
    name: 'plans',
    find: query(
      '*[_type == "match" && status == "met" && defined(plan) && !defined(plan.askedAt) && plan.writtenAt <= $planned]',
      'plan.writtenAt',
    ),
    act: unlessHeldByImport(askAboutPlan),
    atOnce: TOGETHER,
  },
  {
    name: 'drafts',
    find: query(
      '*[_type == "match" && status in ["introduced", "met"] && draft.state == "waiting" && draft.askedAt <= $drafted]',
      'draft.askedAt',
    ),
    act: unlessHeldByImport(tendDraft),
    atOnce: TOGETHER,
  },
  {
    name: 'outcomes',
    find: query(
      `*[_type == "match" && status in ["introduced", "met", "closed"] && participant->consentFollowUp == true
      && !(defined(plan) && !defined(plan.askedAt)) && (${OUTCOME_DUE})]`,
      'introducedAt',
    ),
    act: unlessHeldByImport(askOutcome),
    atOnce: TOGETHER,
  },
  {
    name: 'pauses-over',
    find: query(
      '*[_type in ["connector", "participant"] && status in ["paused", "on-hold"] && pausedUntil <= $today]',
      'pausedUntil',
    ),
    act: comeBack,
    atOnce: TOGETHER,
  },
  {
    name: 'still-interested',
    find: query(
      `*[_type == "participant" && status == "ready"
      && coalesce(stillInterestedAskedAt, readyAt, screenedAt, confirmedAt) <= $waited]`,
      'coalesce(stillInterestedAskedAt, readyAt, screenedAt, confirmedAt)',
    ),
    act: unlessHeldByImport(askStillInterested),
    atOnce: TOGETHER,
  },
  { name: 'retention', find: findAged, act: eraseWhenDue, atOnce: ONE_BY_ONE },
  { name: 'own-answers', find: findOutdatedAnswers, act: dropOutdatedAnswers, atOnce: ONE_BY_ONE },
  { name: 'reports', find: findDueReports, act: mailReport, atOnce: ONE_BY_ONE },
  {
    // Kept as the form's own word until November 2026; none is older than its time after three months.
    name: 'agreed-as-text',
    find: query('*[_type == "partnerReferral" && personAgreed == "yes"]', 'receivedAt'),
    act: asTick,
    atOnce: TOGETHER,
  },
];
