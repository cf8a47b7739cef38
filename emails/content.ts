import type { Language } from '../locales/locales.ts';
import type { Criterion } from '../program/eligibility.ts';
import type { Field } from '../program/fields.ts';
import type { LetterKind } from '../program/letters.ts';
import type { StaffDay } from '../program/overview/staffDay.ts';
import type { ENGLISH_LEVELS } from '../program/participants/answers.ts';
import type { Wording } from '../program/wording/wording.ts';

/** The program as every letter names it, from the settings document. */
export interface Sender {
  programName: string;
  city: string;
  phone: string;
}

/** What a connector reads of a person before saying yes: no name and no contact. */
export interface PersonWithoutName {
  field: Field;
  profession: string;
  years: number;
  english: (typeof ENGLISH_LEVELS)[number];
  /** Codes of SPOKEN_LANGUAGES. */
  languages: readonly string[];
  goal?: string | undefined;
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

/** What came of a coffee, as a connector is told. `met` when nothing more is known. */
export type ThanksOutcome = 'interview' | 'job-in-field' | 'job' | 'study' | 'other' | 'met';

/** The signed link in the footer: see, correct, pause or erase what is kept. */
interface Recorded {
  recordLink: string;
}

interface Question extends Recorded {
  about: PersonWithoutName;
  /** Sentences in the reader's language. */
  why: readonly string[];
  link: string;
  answerBy: Date;
}

/** For each kind of letter, what it needs beside the language, the sender and the reader's name. */
export interface LetterProps {
  // To participants
  'confirm-address': { link: string; expiresAt: Date; recordLink?: string | undefined };
  ready: Recorded;
  'on-hold': Recorded;
  'not-yet-eligible': Recorded & { unmet: readonly Criterion[]; guidesUrl: string; helpUrl: string };
  'no-match-yet': Recorded & { link: string };
  'connector-unavailable': Recorded;
  'introduction-participant': Recorded & {
    connector: IntroducedConnector;
    why: readonly string[];
    writeBy: Date;
  };
  'follow-up-participant': Recorded & { connectorName: string; link: string };
  'no-show-pause': Recorded & { until: Date };
  'outcome-question': Recorded & { days: number; link: string };
  withdrawn: Recorded;
  /** To a participant or a connector whose record is gone: there is nothing left to link to. */
  erased: Record<never, never>;
  /** `link` opens the record itself. */
  'record-link': { link: string };
  // To connectors
  question: Question;
  'question-nudge': Question;
  /** `question` is what the connector asked back, `answer` what staff say to it. */
  'question-answered': Question & { question: string; answer: string };
  'question-withdrawn': Recorded;
  'introduction-connector': Recorded & {
    participant: IntroducedParticipant;
    why: readonly string[];
    writeBy: Date;
  };
  'follow-up-connector': Recorded & { participantName: string; link: string };
  'pause-question': Recorded & { link: string };
  'connector-thanks': Recorded & { outcome: ThanksOutcome };
  'application-received': Recorded;
  /** To a person who was referred and agreed to be asked; `from` is the connector who did so. */
  invite: { from: string; link: string };
  // To partners and guests
  /** `learnMoreUrl` is the page that the partner hands on. */
  'partner-referral-received': { learnMoreUrl: string };
  'rsvp-received': {
    eventTitle: string;
    startsAt: Date;
    place: string;
    /** How many people come, the reader too. */
    people: number;
    /** What to bring, line by line. */
    bring: readonly string[];
    eventUrl: string;
    calendarUrl: string;
    /** Takes the visit back. */
    cancelLink: string;
  };
  /** To a guest for whom there was no place any more. */
  'rsvp-not-kept': { eventTitle: string; eventsUrl: string };
  // To staff
  /** `link` opens the match in Studio. */
  'staff-question': { link?: string | undefined };
  /** `day` is what waits, in numbers; `link` opens Studio. */
  'staff-day': { day: StaffDay; link?: string | undefined };
}

/** Every kind of letter the program writes. */
export type WrittenKind = LetterKind;

/** What every letter is told: the language, who sends it and how the reader is addressed. */
export interface ToReader {
  language: Language;
  sender: Sender;
  name: string;
  /** What staff say in their own words in place of ours. */
  wording?: Wording | undefined;
}

/** Everything a letter of one kind needs; without a kind, the union of all of them. */
export type LetterContent<K extends WrittenKind = WrittenKind> = {
  [P in K]: { kind: P } & ToReader & LetterProps[P];
}[K];
