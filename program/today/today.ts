import type { Calendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { daysBefore } from '../clock/elapsed.ts';
import { addWorkingDays } from '../clock/workingDays.ts';
import { dayOf, storedDay } from '../clock/zone.ts';
import { FOLLOW_UP_AFTER } from '../matches/due.ts';
import type { StaffMember, Task } from '../tasks.ts';
import { DUE_KINDS, type DueKind, type Waiting, type WaitingForStaff, type WaitingKind } from './waiting.ts';

/**
 * In how many working days something is promised, or due by our own measure. Sources: locales/en/forms.json says five
 * for sign-ups, offers and partners, and two for a form that was set aside; locales/en/emails.json says five for who
 * signs up again. An erasure is due at once. A question, a coffee without a time and who cannot reach the other hold up
 * two people, and a letter that failed was for somebody. Who may wait for somebody that does not come is called at once.
 */
export const DUE_WITHIN: Readonly<Record<WaitingKind, number>> = {
  erase: 0,
  question: 1,
  'coffee-declined': 0,
  'coffee-stuck': 1,
  'table-declined': 0,
  'table-too-few': 0,
  'cannot-reach': 1,
  screen: 5,
  application: 5,
  'partner-referral': 5,
  'signed-up-again': 5,
  'set-aside': 2,
  letter: 1,
  'follow-up': 5,
};

/** Whether something is overdue, due today, or later. */
export type Lateness = 'late' | 'today' | 'coming';

/** One thing that somebody of the staff has to do: about whom, what, since when and by when. */
export interface DueItem {
  kind: DueKind;
  /** Tells it from every other item, also from others about the same record. */
  key: string;
  /** The record that it is about. */
  id: string;
  type: string;
  people: readonly string[];
  about: string;
  /** Where it is a task: what to do. */
  text: string;
  /** A moment, or empty where none is kept. */
  since: string;
  due: Day;
  lateness: Lateness;
  owner: StaffMember | undefined;
}

function latenessOf(due: Day, today: Day): Lateness {
  if (due < today) return 'late';
  return due === today ? 'today' : 'coming';
}

/** A moment as it is stored; undefined where it is none. */
const momentOf = (stored: string): Date | undefined =>
  Number.isNaN(Date.parse(stored)) ? undefined : new Date(stored);

/**
 * The day by which something is due that has waited since a moment. What has no readable moment is due today: nobody
 * knows how long it has waited. Counting working days takes long, and of thousands many have waited since the same day.
 */
function dueDays(now: Date, calendar: Calendar): (kind: WaitingKind, since: string) => Day {
  const known = new Map<string, Day>();
  return (kind, since) => {
    const from = momentOf(since);
    if (!from) return dayOf(now, calendar.timeZone);
    // Both are asked two weeks after the introduction. The days for staff count from there.
    const begins = kind === 'follow-up' ? daysBefore(from, -FOLLOW_UP_AFTER) : from;
    const key = `${DUE_WITHIN[kind]} ${dayOf(begins, calendar.timeZone)}`;
    const due =
      known.get(key) ?? dayOf(addWorkingDays(begins, DUE_WITHIN[kind], calendar), calendar.timeZone);
    known.set(key, due);
    return due;
  };
}

/** What one record's state asks of staff. */
function itemOf(kind: WaitingKind, waiting: Waiting, due: Day, today: Day): DueItem {
  const { _id: id, _type: type, people, about, since, owner } = waiting;
  return {
    ...{ kind, key: `${kind} ${id}`, id, type, people, about, text: '', since, due },
    lateness: latenessOf(due, today),
    owner: owner ?? undefined,
  };
}

/** The open task of a record. It is its own owner's, else the record's. */
function taskItem(
  record: WaitingForStaff['tasks'][number],
  task: Task,
  today: Day,
  timeZone: string,
): DueItem {
  const { _id: id, _type: type, people, about, owner } = record;
  const due = storedDay(task.day, timeZone) ?? today;
  return {
    ...{ kind: 'task', key: `task ${id} ${task._key}`, id, type, people, about, text: task.text },
    ...{ since: task.at, due, lateness: latenessOf(due, today) },
    owner: task.owner ?? owner ?? undefined,
  };
}

const LATENESS: readonly Lateness[] = ['late', 'today', 'coming'];

/** What is later is due later; on one day what is worth more comes first, and of one kind who has waited longest. */
function compare(one: DueItem, other: DueItem): number {
  const rank = ({ lateness, kind }: DueItem) =>
    LATENESS.indexOf(lateness) * DUE_KINDS.length + DUE_KINDS.indexOf(kind);
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return (
    rank(one) - rank(other) ||
    order(one.due, other.due) ||
    order(one.since, other.since) ||
    order(one.key, other.key)
  );
}

/**
 * Everything that waits for staff at `now`, in the order in which it is worth doing: what is late first, then what is
 * due today, then what comes; within each by its worth, then by its day. `calendar` counts the working days.
 */
export function todayOf(waiting: WaitingForStaff, now: Date, calendar: Calendar): DueItem[] {
  const today = dayOf(now, calendar.timeZone);
  const { tasks } = waiting;
  const dueBy = dueDays(now, calendar);
  const items = DUE_KINDS.flatMap((kind) =>
    kind === 'task' ? [] : waiting[kind].map((each) => itemOf(kind, each, dueBy(kind, each.since), today)),
  );
  const open = tasks.flatMap((record) =>
    record.tasks
      .filter((task) => task !== null)
      .filter(({ doneAt }) => !doneAt)
      .map((task) => taskItem(record, task, today, calendar.timeZone)),
  );
  return [...items, ...open].toSorted(compare);
}

/** How many people can be matched now: found ready, and nobody is being asked for them. */
export function readyForMatch({ ready, beingAsked }: Pick<WaitingForStaff, 'ready' | 'beingAsked'>): number {
  const asked = new Set(beingAsked);
  return ready.filter((id) => !asked.has(id)).length;
}

/** Whose items are shown: those of one member of the staff, those that nobody has taken, or all. */
export const WHOSE = ['everyone', 'mine', 'nobody'] as const;
export type Whose = (typeof WHOSE)[number];

/** The items of a choice. `me` is the id of who is signed in. */
export function itemsFor(items: readonly DueItem[], whose: Whose, me: string): DueItem[] {
  if (whose === 'everyone') return [...items];
  return items.filter(({ owner }) => (whose === 'mine' ? owner?.id === me : owner === undefined));
}
