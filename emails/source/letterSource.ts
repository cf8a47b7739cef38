import type { ShownBeforeYes } from '../../forms/learn-more/shown.ts';
import type { Span } from '../../locales/dates.ts';
import type { Language } from '../../locales/locales.ts';
import type { Day } from '../../program/clock/day.ts';
import type { CoffeePlace } from '../../program/coffee/coffee.ts';
import type { Criterion } from '../../program/eligibility.ts';
import type { LinkPurpose } from '../../program/links.ts';
import type { Teller } from '../../program/matches/told.ts';
import type { StaffDay } from '../../program/overview/staffDay.ts';
import type { Report } from '../../program/reports/report.ts';
import type { Wording } from '../../program/wording/wording.ts';
import type { CalendarEntry } from '../calendar/calendarEntry.ts';

/** The program as every letter names it, from the settings document. */
export interface Sender {
  programName: string;
  city: string;
  phone: string;
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
  /** A signed link, about what the letter is about; without that, and to a record, about its reader. */
  link(purpose: LinkPurpose): Promise<SignedLink>;
  /** Where the reader says that they did not ask for the letter: about the mailbox that it goes to. */
  notMe(): Promise<Link>;
  /** A page of the site in the reader's language, by its path: `/guides/`. */
  page(path: string): Link;
  /** A place in Studio: the overview, the reports, or the match that the letter is about. Nothing where Studio's address is not known. */
  studio(place: 'overview' | 'reports' | 'match'): Link | undefined;
  /** The criteria that the reader does not meet. */
  unmet(): Promise<readonly Criterion[]>;
  /** The day that the letter is for. */
  day(): Day;
  question(): Promise<ConnectorQuestion>;
  introduction(): Promise<Introduction>;
  /** Which of the two of a match reads the letter. */
  side: Teller;
  coffee(): Promise<EmailCoffee>;
  /** What the reader's calendar is told of a coffee that was agreed on. */
  invitation(): Promise<CalendarEntry>;
  /** When the meeting was to be that the letter takes out of the reader's calendar, and what that is told; nothing where it takes out none. */
  cancelled(): { span: Span; entry: CalendarEntry } | undefined;
  /** After how many days the outcome is asked, and the last that is known. */
  outcome(): Promise<{ days: number; outcome: ThanksOutcome }>;
  /** A contact whom a connector named, and who that is. */
  referral(): Promise<{ contactName: string; from: string }>;
  partnerReferral(): Promise<{ partnerName: string }>;
  /** How many people come, the reader too, whether they have said what they need, whether a place is held, and to what. */
  rsvp(): Promise<{
    guestName: string;
    people: number;
    hasNeeds: boolean;
    isHeld: boolean;
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
