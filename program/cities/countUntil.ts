import type { Day } from '../clock/day.ts';
import { storedDay } from '../clock/zone.ts';
import { hasConfirmed, progressOf, wasIntroduced } from '../journeys/progress.ts';
import type { ProgramRecords } from '../journeys/records.ts';
import type { Outcome } from '../matches/match.ts';
import type { Happening } from '../reports/figures.ts';
import { happeningsIn } from '../reports/happenings.ts';
import { type CellId, type Counts, countsBy } from './definitions.ts';

/** Days after an introduction at which the answer is asked that is counted here. Each introduction has one. */
const ASKED_AT = 90;

const CELL_OF: Partial<Record<Happening, CellId>> = {
  'signed-up': 'sign-ups.1',
  ready: 'ready.1',
  introduced: 'introductions.1',
  meetings: 'meetings.1',
  contacts: 'contacts.1',
};

const ANSWER_CELL: Record<Outcome, CellId> = {
  'job-in-field': 'answer-job-in-field.1',
  job: 'answer-job.1',
  study: 'answer-study.1',
  interview: 'answer-other.1',
  other: 'answer-other.1',
  none: 'answer-other.1',
};

/** One thing that is counted, with its day. */
interface Counted {
  cell: CellId;
  day: Day;
}

/** Everything that the definitions count and whose day is known. Only the cell and the day leave this place. */
export function countedIn(records: ProgramRecords, timeZone: string): Counted[] {
  const progress = progressOf(records);
  const participants = records.participants.filter((person) => hasConfirmed(person, progress(person._id)));
  const happened = happeningsIn({ ...records, participants }, timeZone).flatMap(
    ({ what, day }): Counted[] => {
      const cell = CELL_OF[what];
      return cell && day ? [{ cell, day }] : [];
    },
  );
  const answers = records.matches
    .filter(wasIntroduced)
    .flatMap(({ outcomes }) => outcomes.filter(({ day }) => day === ASKED_AT))
    .flatMap(({ outcome, answeredAt }): Counted[] => {
      const day = storedDay(answeredAt, timeZone);
      return outcome && day ? [{ cell: ANSWER_CELL[outcome], day }] : [];
    });
  return [...happened, ...answers];
}

/** How many of each kind there are from one day up to another, which is the first day after; from the beginning without. */
export function countBetween(counted: readonly Counted[], from: Day | undefined, to: Day): Counts {
  const within = counted.filter(({ day }) => (from === undefined || from <= day) && day < to);
  return countsBy((cell) => within.filter((one) => one.cell === cell).length);
}
