import type { ReactNode } from 'react';
import {
  dayInWords,
  hoursInWords,
  momentInWords,
  type Span,
  spanInWords,
  spanInZones,
} from '../../locales/dates.ts';
import type { Language } from '../../locales/locales.ts';
import { type Messages, messagesFor } from '../../locales/messages.ts';
import type { Day } from '../../program/clock/day.ts';
import { dayOf } from '../../program/clock/zone.ts';
import type { LetterKind } from '../../program/letters.ts';
import type { Rewording } from '../../program/wording/parts.ts';
import type { CalendarEntry } from '../calendar/calendarEntry.ts';
import type { LetterSource } from '../source/letterSource.ts';
import type { Values } from './fill.ts';
import { fitting, type LetterTexts, reworded } from './reworded.ts';

type Texts = Messages['emails']['letters'];

/** The kinds that say themselves why the reader gets them. */
type KindWithWhy = { [K in LetterKind]: Texts[K] extends { why: string } ? K : never }[LetterKind];

/**
 * How the reader can have letters stopped: by an answer to this one, or there is nothing left to stop. Without it, by the
 * link to the reader's record in the foot.
 */
type Stop = 'answer' | 'nothing';

/** Who reads a letter. Who has no record with us reads in the letter why it comes, and how to stop it. */
type Reader =
  | { reader: 'participant' | 'connector' | 'either'; stop?: Stop }
  | { reader: 'partner' | 'guest' | 'staff'; stop: Stop; kind: KindWithWhy };

/** How things are said in the reader's language, and in the program's zone. */
export interface Voice {
  language: Language;
  messages: Messages;
  day(at: Date | Day): string;
  /** A moment in short, with the name of the zone. */
  moment(at: Date): string;
  /** From when to when, with the name of the zone. */
  span(span: Span): string;
  /** The same, and by the clock of another zone (IANA) where that shows another time. */
  spanIn(span: Span, zone: string): string;
}

type Definition<Kind extends LetterKind, Data> = Reader & {
  kind: Kind;
  /** What staff call it. */
  title: string;
  /**
   * Whoever types an address into a form can have it sent there: it addresses nobody by name, carries no word that somebody
   * typed, comes once a day at most (program/unasked.ts), and has a link for who did not ask for it.
   */
  isUnasked?: true;
  /** It comes to who agreed to news, and carries the link that ends them. */
  isNews?: true;
  /** What staff may say in their own words; nothing where it is one promise, or goes to staff. */
  reword?: Rewording;
  /** What the letter needs, and how that is read. */
  read(source: LetterSource): Data | Promise<Data>;
  /** How the reader is addressed, where neither a record nor the letter itself says it. */
  name?(data: NoInfer<Data>): string;
  /** What can stand in braces beside the reader's name and the sender. */
  values?(data: NoInfer<Data>, voice: Voice): Values;
  /** What stands in place of our texts in this one letter, where staff wrote it; as messages. */
  said?(data: NoInfer<Data>): Partial<Pick<LetterTexts, 'subject' | 'preheader' | 'heading'>>;
  /** Why the reader got the letter, where one sentence does not fit all. */
  why?(data: NoInfer<Data>, texts: Texts[Kind]): string;
  /** What the reader's calendar is told with it. */
  calendar?(data: NoInfer<Data>): CalendarEntry | undefined;
  body(data: NoInfer<Data>, voice: Voice & { texts: Texts[Kind] }): ReactNode;
};

/** A letter put together, before it is put into its frame. */
export interface WrittenLetter {
  kind: LetterKind;
  language: Language;
  /** What stands in the braces of its messages. */
  values: Values;
  subject: string;
  preheader: string;
  heading: string;
  body: ReactNode;
  calendar: CalendarEntry | undefined;
  /** Why the reader got the letter, what the program promises, and how to have it stop. */
  foot: {
    why: string;
    promise: string;
    recordLink: string | undefined;
    stop: string;
    /** Where a reader goes who did not ask for the letter, or waits for another. */
    notMe: string | undefined;
    /** Where a reader ends invitations and news. */
    unsubscribe: string | undefined;
  };
}

/** A kind of letter: who reads it, what staff may change in it, and how it is written. */
export interface LetterDefinition<Kind extends LetterKind = LetterKind> {
  kind: Kind;
  title: string;
  reader: Reader['reader'];
  isUnasked: boolean;
  reword: Rewording | undefined;
  /** Writes the letter from what the source gives. Throws RecordMissing when what it is about is gone. */
  write(source: LetterSource): Promise<WrittenLetter>;
}

/** The one way to make a kind of letter. Its texts are `emails.letters.<kind>` of the messages. */
export function defineLetter<Kind extends LetterKind, Data>(
  definition: Definition<Kind, Data>,
): LetterDefinition<Kind> {
  const { kind, title, reader, stop, isUnasked = false } = definition;
  const reword = definition.reword && { ...definition.reword, isNameless: isUnasked };
  return {
    kind,
    title,
    reader,
    isUnasked,
    reword,
    async write(source) {
      const { language, sender, wording } = source;
      const data = await definition.read(source);
      const messages = messagesFor(language, sender.country);
      const { frame, letters } = messages.emails;
      const voice: Voice = {
        language,
        messages,
        day: (at) =>
          dayInWords(typeof at === 'string' ? at : dayOf(at, sender.timeZone), language, sender.country),
        moment: (at) => momentInWords(at, language, sender.timeZone, sender.country),
        span: (span) => spanInWords(span, language, sender.timeZone, sender.country),
        spanIn: (span, zone) => spanInZones(span, language, sender.timeZone, zone, sender.country),
      };
      // Read by every letter: one whose record is gone is not written.
      const name = definition.name?.(data) ?? (await source.readerName());
      const values = {
        program: sender.programName,
        city: sender.city,
        phone: sender.phone,
        coordinator: sender.coordinator?.name ?? '',
        hours: sender.coordinator?.hours
          ? hoursInWords(sender.coordinator.hours, language, sender.country)
          : '',
        name: isUnasked ? '' : name,
        ...definition.values?.(data, voice),
      };
      const texts = reworded(letters[kind], fitting(wording, values));
      const { subject, preheader, heading, why }: LetterTexts = { ...texts, ...definition.said?.(data) };
      const isConnector = (reader === 'either' ? source.side : reader) === 'connector';
      const whoReads = isConnector ? 'connector' : 'participant';
      return {
        kind,
        language,
        values,
        subject,
        preheader,
        heading,
        body: definition.body(data, { ...voice, texts }),
        calendar: definition.calendar?.(data),
        foot: {
          why: definition.why?.(data, texts) ?? why ?? frame.why[isUnasked ? 'unasked' : whoReads],
          promise: isConnector ? frame.connectorPromise : frame.promise,
          recordLink: stop ? undefined : (await source.link('my-record')).url,
          stop: stop === 'answer' ? frame.stopByAnswer : '',
          notMe: isUnasked ? (await source.notMe()).url : undefined,
          unsubscribe: definition.isNews ? (await source.link('unsubscribe')).url : undefined,
        },
      };
    },
  };
}
