import type { Language } from '../../locales/locales.ts';
import type { Calendar } from '../../program/clock/calendar.ts';
import { moveConnector } from '../../program/connectors/status.ts';
import type { By, HistoryEntry } from '../../program/history.ts';
import { type LetterKind, queueLetter } from '../../program/letters.ts';
import { moveMatch } from '../../program/matchStatus.ts';
import { moveParticipant } from '../../program/participants/status.ts';
import { moveReferral } from '../../program/referrals/status.ts';
import type { StoredDocument } from '../documents.ts';
import { Agenda, daysAfter } from './agenda.ts';
import { Dice } from './dice.ts';

/** Records as they are while the year goes on: fields are set, and lines of history added. */
export type Living<Fields extends object = object> = StoredDocument &
  Fields & { status: string; history: (HistoryEntry & { _key: string })[] };

/** Whoever gets letters. */
export type Reader = Living<{ email: string; language: Language }>;

const MOVES = {
  participant: moveParticipant,
  connector: moveConnector,
  match: moveMatch,
  referral: moveReferral,
} as const;

/** The coordinators of the demonstration. They sign in to the Studio too. */
export const STAFF = ['Robin Staff (example)', 'Sam Staff (example)'] as const;

/** Everything of the fictional year, and what it is told by. The same seed and the same day give the same year. */
export class World {
  readonly dice: Dice;
  readonly agenda: Agenda;
  readonly calendar: Calendar;
  readonly region: readonly string[];
  /** The moments at which the year begins and ends. The demonstration goes on from its end. */
  readonly begin: Date;
  readonly today: Date;
  readonly #documents = new Map<string, StoredDocument>();

  constructor({
    seed,
    begin,
    today,
    calendar,
    region,
  }: { seed: number; begin: Date; today: Date; calendar: Calendar; region: readonly string[] }) {
    this.dice = new Dice(seed);
    this.agenda = new Agenda(today);
    this.begin = begin;
    this.today = today;
    this.calendar = calendar;
    this.region = region;
  }

  add<Document extends StoredDocument>(document: Document): Document {
    this.#documents.set(document._id, document);
    return document;
  }

  has(id: string): boolean {
    return this.#documents.has(id);
  }

  /** The documents of a type, in the order in which they came to be. */
  all(type: string): StoredDocument[] {
    return [...this.#documents.values()].filter(({ _type }) => _type === type);
  }

  documents(): StoredDocument[] {
    return [...this.#documents.values()];
  }

  /** A member of staff: who looks after a record stays the same. */
  staffFor(id: string): string {
    return STAFF[id.length % STAFF.length] ?? STAFF[0];
  }

  /** Moves a record on, by the table of moves of its kind: a year that the program would refuse cannot be written. */
  move(record: Living, to: string, by: By): void {
    const move = MOVES[record._type as keyof typeof MOVES];
    const entry = move(record.status as never, to as never, by as never) as HistoryEntry;
    record.history.push({ _key: `${to}-${record.history.length}`, ...entry });
    record.status = to;
  }

  /** A letter that went out, and what became of it: most are delivered within a minute. */
  letter(
    kind: LetterKind,
    reader: Reader,
    at: Date,
    {
      about,
      fate = 'delivered',
      dedupeKey = 'once',
    }: { about?: string; fate?: string; dedupeKey?: string } = {},
  ): void {
    const who = reader._type === 'connector' ? { connector: reader._id } : { participant: reader._id };
    const { email: to, language } = reader;
    const queued = queueLetter({ kind, to, language, ...who, ...(about && { about }), dedupeKey, now: at });
    const [sentAt, reportedAt] = [daysAfter(at, 0.0002), daysAfter(at, 0.0006)].map((one) =>
      one.toISOString(),
    );
    const problem = fate === 'bounced' && { problem: 'There is no such mailbox' };
    const tried = { status: fate, attempts: 1, resendId: `demonstration-${queued._id.slice(7)}` };
    this.add({ ...queued, ...tried, sentAt, reportedAt, ...problem });
  }
}
