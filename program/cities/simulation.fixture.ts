import { chanceFrom } from '../assignment/chance.ts';
import { addDays, type Day } from '../clock/day.ts';
import { type ProgramRecords, programRecords } from '../journeys/records.ts';
import { OUTCOMES } from '../matches/match.ts';
import { countBetween, countedIn } from './countUntil.ts';
import type { Counts } from './definitions.ts';
import type { CityLedger } from './ledger.ts';
import { COUNTED_AFTER_DAYS, countNext } from './nextSummaries.ts';
import { addQuarters, daysOf, type Quarter } from './quarter.ts';
import type { Summary } from './summary.ts';

/** The quarters that are simulated, and the days before them in which a program may have begun. */
export const QUARTERS: readonly Quarter[] = Array.from({ length: 8 }, (_, at) => addQuarters('2024-Q1', at));
const LONGEST_BEFORE = 400;

const TIME_ZONE = 'America/Chicago';

/** As many as there were Canadian communities that copied the program. */
export const CITIES = 44;

/** One person of a fictional program: how far they come, and when. */
function life(random: () => number, id: string, signedUpAt: Day) {
  const later = (day: Day, most: number) => addDays(day, Math.floor(random() * most));
  const isReady = random() < 0.8;
  const isIntroduced = isReady && random() < 0.85;
  const hasMet = isIntroduced && random() < 0.75;
  const readyAt = later(signedUpAt, 30);
  const introducedAt = later(readyAt, 60);
  const metAt = later(introducedAt, 40);
  const answered = hasMet && random() < 0.6;
  const participant = {
    _id: `participant.${id}`,
    status: isIntroduced ? 'introduced' : isReady ? 'ready' : random() < 0.9 ? 'received' : 'unconfirmed',
    signedUpAt,
    readyAt: isReady ? readyAt : '',
  };
  const outcome = {
    day: 90,
    outcome: OUTCOMES[Math.floor(random() * OUTCOMES.length)],
    answeredAt: later(addDays(introducedAt, 90), 50),
  };
  const match = {
    _id: `match.${id}`,
    status: hasMet ? 'met' : 'introduced',
    participant: participant._id,
    introducedAt,
    metAt: hasMet ? metAt : '',
    outcomes: answered ? [outcome] : [],
  };
  const contacts = hasMet ? Math.floor(random() * 4) : 0;
  const referrals = Array.from({ length: contacts }, (_, at) => ({
    ...{ _id: `referral.${id}-${at}`, status: 'offered', match: match._id },
    offeredAt: later(metAt, 20),
  }));
  return { participant, matches: isIntroduced ? [match] : [], referrals };
}

/** The records of a fictional city: from a handful of people in two years to some dozens in each quarter. */
function cityRecords(seed: number): ProgramRecords {
  const random = chanceFrom(seed);
  const first = addDays(daysOf('2024-Q1').from, -Math.floor(random() * LONGEST_BEFORE));
  const last = daysOf(QUARTERS.at(-1) ?? '2025-Q4').to;
  const perDay = 0.01 + random() ** 3 * 0.5;
  const days: Day[] = [];
  for (let day = first; day < last; day = addDays(day, 1)) {
    for (let chance = perDay; chance > 0; chance -= 1) if (random() < chance) days.push(day);
  }
  const lives = days.map((day, at) => life(random, `${seed}-${at}`, day));
  return programRecords.parse({
    participants: lives.map(({ participant }) => participant),
    connectors: [],
    matches: lives.flatMap(({ matches }) => matches),
    referrals: lives.flatMap(({ referrals }) => referrals),
  });
}

/** A fictional city, what it published and what it was in truth. */
export interface Simulated {
  summaries: readonly Summary[];
  /** How many there truly were of each kind before the first quarter, and until the end of each. */
  totals: Counts[];
}

function simulateCity(seed: number): Simulated {
  const records = cityRecords(seed);
  const counted = countedIn(records, TIME_ZONE);
  let ledger: CityLedger | undefined;
  for (const quarter of QUARTERS)
    ledger = countNext(ledger, {
      city: { id: `city-${seed}`, name: `City ${seed} (example)` },
      ...{ records, timeZone: TIME_ZONE, digestOf: ({ quarter: name }: Summary) => name },
      today: addDays(daysOf(quarter).to, COUNTED_AFTER_DAYS),
    });
  const days = [daysOf(QUARTERS[0] ?? '').from, ...QUARTERS.map((quarter) => daysOf(quarter).to)];
  return {
    summaries: ledger?.summaries ?? [],
    totals: days.map((day) => countBetween(counted, undefined, day)),
  };
}

/** The cities of the simulation, the same each time. */
export const simulateCities = (): Simulated[] =>
  Array.from({ length: CITIES }, (_, at) => simulateCity(at + 1));
