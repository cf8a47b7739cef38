import { daysBetween } from '../clock/elapsed.ts';
import { fullName } from '../fullName.ts';
import { groupBy } from '../journeys/progress.ts';
import { type CountedMatch, hasBeen, type ProgramRecords } from '../journeys/records.ts';
import { readRecord } from '../matching/record.ts';
import { DEFAULT_MONTHLY_CAPACITY, DEFAULT_YEARLY_CAPACITY } from '../matching/weights.ts';

/** What a connector carries, and how they answer. */
export interface ConnectorLoad {
  id: string;
  name: string;
  status: string;
  /** Introductions and open questions of the last 30 and 365 days, of what they offered. */
  past30Days: number;
  ofMonth: number;
  past365Days: number;
  ofYear: number;
  /** Every question they were ever asked, and what became of it. */
  asked: number;
  yes: number;
  no: number;
  /** Let pass without a word. */
  silent: number;
  /** Waiting for an answer now, and for how many days the oldest. */
  open: number;
  openDays?: number;
  /** Days since they answered last; undefined when they never did. */
  sinceAnswer?: number;
}

function answersOf(matches: readonly CountedMatch[], now: Date) {
  const questions = matches.filter((match) => hasBeen(match, 'asked') || match.askedAt !== '');
  const open = questions.filter(({ status }) => status === 'asked');
  const openDays = open.flatMap(({ askedAt }) => daysBetween(askedAt, now) ?? []);
  const lastAnswer =
    questions
      .map(({ answeredAt }) => answeredAt)
      .sort()
      .at(-1) ?? '';
  const sinceAnswer = daysBetween(lastAnswer, now);
  return {
    asked: questions.length,
    yes: questions.filter((match) => hasBeen(match, 'accepted') || hasBeen(match, 'introduced')).length,
    no: questions.filter((match) => hasBeen(match, 'declined')).length,
    silent: questions.filter((match) => hasBeen(match, 'expired')).length,
    open: open.length,
    ...(openDays.length > 0 && { openDays: Math.max(...openDays) }),
    ...(sinceAnswer !== undefined && { sinceAnswer }),
  };
}

/** Whom staff should call first: who lets questions pass, then who has one open for longest, then by name. */
function bySilence(one: ConnectorLoad, other: ConnectorLoad): number {
  return (
    other.silent - one.silent ||
    (other.openDays ?? -1) - (one.openDays ?? -1) ||
    one.name.localeCompare(other.name, 'en')
  );
}

/** Load and answers of everyone who takes part today, those who pause among them; the most silent first. */
export function connectorLoads(
  { connectors, matches }: ProgramRecords,
  now: Date,
  timeZone: string,
): ConnectorLoad[] {
  const matchesOf = groupBy(matches, ({ connector }) => connector);
  const record = readRecord(matches, now, timeZone);
  return connectors
    .filter(({ status }) => status === 'active' || status === 'paused')
    .map((connector) => {
      const { past30Days, past365Days } = record.loadOf(connector._id);
      return {
        id: connector._id,
        name: fullName(connector),
        status: connector.status,
        past30Days,
        ofMonth: connector.monthlyCapacity ?? DEFAULT_MONTHLY_CAPACITY,
        past365Days,
        ofYear: connector.yearlyCapacity ?? DEFAULT_YEARLY_CAPACITY,
        ...answersOf(matchesOf.get(connector._id) ?? [], now),
      };
    })
    .sort(bySilence);
}
