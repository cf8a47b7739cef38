import { calendarOf } from '../../program/clock/calendar.ts';
import { dedupeDay } from '../../program/clock/elapsed.ts';
import { DEFAULT_TIME_ZONE } from '../../program/clock/zone.ts';
import type { StoredDocument } from '../documents.ts';
import { settings } from '../settings.ts';
import { daysAfter } from './agenda.ts';
import { letConnectorsBegin } from './connectors.ts';
import { letSomeLettersFail, letStaffKeepHouse } from './desk.ts';
import { letStaffMatch } from './introductions.ts';
import { forgetUnconfirmed, letPeopleSignUp, letSomeComeTwice } from './people.ts';
import { World } from './world.ts';

const SEED = 2013;
/** One day less: what is a year old is erased. */
const DAYS = 364;

/** The id of the person whom a document is to or about, where it has one. */
const personOf = ({ participant }: StoredDocument) =>
  typeof participant === 'object' && participant !== null && '_ref' in participant
    ? participant._ref
    : undefined;

/**
 * A program with a year behind it, all fictional: connectors who grew by chains of referrals, people in every state, the
 * coffees and what came of them, and the letters of it. It goes by the program's own rules, tables of moves and
 * matching. The same seed and the same day give the same year, to the letter.
 */
export function demonstration(now: Date, seed = SEED): StoredDocument[] {
  // Counted from midnight, so that the time of day changes nothing, and nothing has happened that is still to come.
  const today = new Date(dedupeDay(now));
  const { regionPostcodes: region } = settings();
  const begin = daysAfter(today, -DAYS);
  const world = new World({
    seed,
    begin,
    today,
    calendar: calendarOf({ timeZone: DEFAULT_TIME_ZONE }),
    region,
  });
  letConnectorsBegin(world, begin);
  letPeopleSignUp(world, begin, DAYS);
  letSomeComeTwice(world, today);
  letStaffMatch(world, begin, DAYS);
  world.agenda.live();
  letStaffKeepHouse(world);
  letSomeLettersFail(world);
  const gone = forgetUnconfirmed(world);
  return world
    .documents()
    .filter((document) => !gone.has(document._id) && !gone.has(String(personOf(document))));
}
