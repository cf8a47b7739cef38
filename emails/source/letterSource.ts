import type { CountryCode } from '../../countries/countries.ts';
import type { ShownBeforeYes } from '../../forms/learn-more/shown.ts';
import type { Span } from '../../locales/dates.ts';
import type { Language } from '../../locales/locales.ts';
import type { Day } from '../../program/clock/day.ts';
import type { Waits } from '../../program/clock/waits.ts';
import type { CoffeePlace } from '../../program/coffee/coffee.ts';
import type { Coordinator } from '../../program/content/coordinator.ts';
import type { Helper } from '../../program/content/helper.ts';
import type { CriteriaSettings, Criterion } from '../../program/criteria.ts';
import type { LinkPurpose } from '../../program/links.ts';
import type { Teller } from '../../program/matches/told.ts';
import type { Prospects } from '../../program/matching/prospects.ts';
import type { StaffDay } from '../../program/overview/staffDay.ts';
import type { LeftOut } from '../../program/partnerReferrals/leftOut.ts';
import type { Plan } from '../../program/plan/plan.ts';
import type { Report } from '../../program/reports/report.ts';
import type { Wording } from '../../program/wording/wording.ts';
import type { CalendarEntry } from '../calendar/calendarEntry.ts';

/** The program as every letter names it, from the settings document. */
export interface Sender {
  /** Whose words are said and whose holidays are kept. */
  country?: CountryCode;
  province?: string | null | undefined;
  programName: string;
  city: string;
  phone: string;
  /** Who signs, where the city names somebody. */
  coordinator?: Coordinator | null | undefined;
  /** The criteria as the city counts and words them. */
  criteria?: CriteriaSettings | undefined;
  /** How many working days people have for an answer. */
  waits?: Waits | undefined;
  /** The name of the zone (IANA) in which letters tell days and times. */
  timeZone: string;
}

/** Where a button leads. */
export interface Link {
  url: string;
}

export interface SignedLink extends Link {
  expiresAt: Date;
}

/** What a connector is asked, and what was said since. */
export interface ConnectorQuestion extends ShownBeforeYes {
  answerBy: Date;
  /** What the connector asked back, and what staff say to it. */
  exchange: { asked: string; answered: string };
}

/** Somebody of whom a partner told us, with the link that opens the sign-up with what was told filled in. */
export interface ReferredPerson {
  /** The line in the list of the form; nothing for the one whom the form itself names. */
  line: number | undefined;
  /** The first letter of each name: enough for who typed it, and no word of theirs. */
  initials: string;
  /** The key of the field of work. */
  field: string;
  link: Link;
}

/** A question beside others, with the way to answer it alone. */
export interface AnswerableQuestion extends ConnectorQuestion {
  link: Link;
}

export interface IntroducedConnector {
  name: string;
  role?: string | undefined;
  organisation?: string | undefined;
  email: string;
}

export interface IntroducedParticipant {
  name: string;
  email: string;
  phone?: string | undefined;
  profession: string;
  years: number;
  goal?: string | undefined;
}

/** What two people who were introduced know of each other. */
export interface Introduction {
  participant: IntroducedParticipant;
  connector: IntroducedConnector;
  /** Why these two: sentences in the reader's language. */
  why: readonly string[];
  /** Until when the participant writes first. */
  writeBy: Date;
}

/** How two people agree on a time, as one of them reads it. */
export interface EmailCoffee {
  /** The name of the other. */
  other: string;
  /** The times that are on offer, and by whose clock they were offered (IANA). */
  times: readonly Span[];
  zone: string;
  place: CoffeePlace;
  /** Until when one of the times is to be picked. */
  pickBy: Date | undefined;
  agreed: { span: Span; sequence: number } | undefined;
  /** Whether the participant's invitation comes with the reminder. */
  isInvitedLater: boolean;
  /** Whether it is at a table with others. */
  isTable: boolean;
}

/** A table for several people, as its connector or a guest reads it. */
export interface EmailTable {
  /** Who the connector is: how to reach them comes with a place. */
  connector: Omit<IntroducedConnector, 'email'>;
  span: Span;
  zone: string;
  place: CoffeePlace;
  seats: number;
  /** Where on the waiting list the reader is; 0 where they do not wait. */
  number: number;
}

/** What came of a coffee, as a connector is told. `met` when nothing more is known. */
export type ThanksOutcome = 'interview' | 'job-in-field' | 'job' | 'study' | 'other' | 'met';

export interface EmailEvent {
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  /** What to bring, line by line. */
  bring: readonly string[];
  /** The page of the event, and its calendar file. */
  page: Link;
  calendar: Link;
  /** The address of a map, where there is an address. */
  map: string | undefined;
}

/** The words of a message in one language: paragraphs with placeholders, and with links as words. */
export interface WrittenMessage {
  subject: string;
  paragraphs: readonly string[];
  isTest: boolean;
}

/**
 * Everything that a letter can be written from. A letter asks for what it needs, and for nothing else: each way gives
 * what its reader may know. A way whose record is gone throws RecordMissing.
 */
export interface LetterSource {
  language: Language;
  sender: Sender;
  /** What staff say in their own words in place of ours. */
  wording: Wording;
  /** How the reader is addressed, by the record or, where there is none, by what the letter keeps. May be empty. */
  readerName(): Promise<string>;
  /** The name of a field of work, the program's or one that the city has added. */
  fieldName(field: string): string;
  /** A signed link, about what the letter is about; without that, and to a record, about its reader. */
  link(purpose: LinkPurpose): Promise<SignedLink>;
  /** The page that prepares the reader for a coffee; nothing where a trial leaves it out for a participant. */
  prepare(): Promise<SignedLink | undefined>;
  /** Where the reader says that they did not ask for the letter: about the mailbox that it goes to. */
  notMe(): Promise<Link>;
  /** A page of the site in the reader's language, by its path: `/guides/`. */
  page(path: string): Link;
  /** A place in Studio: the overview, the reports, or the match that the letter is about. Nothing where Studio's address is not known. */
  studio(place: 'overview' | 'reports' | 'match'): Link | undefined;
  /** The criteria that the reader does not meet. */
  unmet(): Promise<readonly Criterion[]>;
  /** Helpers near the reader for what is missing, at most three; none where the directory has none. */
  helpers(): Promise<readonly Helper[]>;
  /** How things are for a reader who waits for a Connector, and what would change it; nothing where that is not known. */
  prospects(): Promise<Prospects | undefined>;
  /** The day that the letter is for. */
  day(): Day;
  question(): Promise<ConnectorQuestion>;
  /** All the questions of the letter: before it is sent, those that are still asked. Never none. */
  questions(): Promise<readonly AnswerableQuestion[]>;
  introduction(): Promise<Introduction>;
  /** Which of the two of a match reads the letter. */
  side: Teller;
  coffee(): Promise<EmailCoffee>;
  /** What the reader's calendar is told of a coffee that was agreed on. */
  invitation(): Promise<CalendarEntry>;
  /**
   * When the meeting was to be that is given up, and what the reader's calendar is told, where it stands there; nothing
   * where none is given up.
   */
  cancelled(): { span: Span; entry: CalendarEntry | undefined } | undefined;
  /** The table that the letter is about, or at which the reader has, or waits for, a seat. */
  table(): Promise<EmailTable>;
  /** Who has a place at the table, each with a link of the connector's about the two of them. */
  guests(purpose: LinkPurpose): Promise<readonly { name: string; url: string }[]>;
  /** What the reader plans after a coffee. */
  plan(): Promise<Plan>;
  /** After how many days the outcome is asked, and the last that is known. */
  outcome(): Promise<{ days: number; outcome: ThanksOutcome }>;
  /** A contact whom a connector named, and who that is. */
  referral(): Promise<{ contactName: string; from: string }>;
  /** What a partner told us of in one form: each person by the first letters of the name, and what was not taken. */
  partnerReferral(): Promise<{
    partnerName: string;
    people: readonly ReferredPerson[];
    leftOut: readonly LeftOut[];
  }>;
  /** The contact person of a partner who reads it. */
  partnerContact(): Promise<{ contactName: string }>;
  /** How many people come, the reader too, whether they have said what they need, whether a place is held, and to what. */
  rsvp(): Promise<{
    guestName: string;
    people: number;
    hasNeeds: boolean;
    /** What they need, in their own words. Empty before they confirm: till then anybody may have typed it. */
    needs: string;
    isHeld: boolean;
    isWaiting: boolean;
    /** Until when a place is kept for who waits. */
    keptUntil: Date | undefined;
    event: EmailEvent;
  }>;
  /** What a guest was told last of an event that is no longer published. */
  lostEvent(): Promise<{ guestName: string; title: string; startsAt: Date }>;
  /** The event of a letter to somebody of whom nothing else is kept. */
  event(): Promise<EmailEvent>;
  /** What waits for staff, in numbers. */
  staffDay(): Promise<StaffDay>;
  /** What staff wrote, in the language of the letter. A test goes to who wrote it. */
  message(): Promise<WrittenMessage>;
  /** A saved report by its name, and what it tells in this letter. */
  report(): Promise<{ name: string; told: Report }>;
}
