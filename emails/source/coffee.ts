import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { Calendar } from '../../program/clock/calendar.ts';
import type { CalendarMeeting } from '../../program/coffee/calendarMeeting.ts';
import { type Coffee, coffeeIn, coffeeSpan } from '../../program/coffee/coffee.ts';
import { pickBy } from '../../program/coffee/times.ts';
import type { Connector } from '../../program/connectors/connector.ts';
import { fullName } from '../../program/fullName.ts';
import type { Match } from '../../program/matches/match.ts';
import type { Teller } from '../../program/matches/told.ts';
import type { Participant } from '../../program/participants/participant.ts';
import type { CalendarEntry } from '../calendar/calendarEntry.ts';
import type { EmailCoffee } from './letterSource.ts';

interface Pair {
  match: Match;
  participant: Participant;
  connector: Connector;
}

/** What one of the two reads of their coffee; nothing where none was offered or agreed on. */
export function coffeeOf(
  { match, participant, connector }: Pair,
  side: Teller,
  calendar: Calendar,
): EmailCoffee | undefined {
  const coffee = coffeeIn(match);
  if (!coffee) return undefined;
  const { times, minutes, place, zone, at, sequence, invitedLater } = coffee;
  return {
    other: fullName(side === 'connector' ? participant : connector),
    times: times.map((time) => coffeeSpan({ at: time.at, minutes })),
    zone,
    place,
    pickBy: times.length > 0 ? pickBy(coffee, calendar) : undefined,
    agreed: at ? { span: coffeeSpan({ at, minutes }), sequence: sequence ?? 0 } : undefined,
    isInvitedLater: invitedLater === true,
    isTable: Boolean(match.table),
  };
}

interface Entry {
  programName: string;
  language: Language;
  uid: string;
  isTable: boolean;
}

/** What a meeting is called in a calendar, and what it is. */
function wordsOf({ programName, language, isTable }: Entry) {
  const { title, note, table, tableNote } = messagesFor(language).emails.calendar;
  return { summary: `${isTable ? table : title} (${programName})`, note: isTable ? tableNote : note };
}

/** A meeting as it stands in a calendar: without the name of the other, since calendars are shared. */
export function agreedEntry(
  { place, at, minutes, sequence }: Pick<Coffee, 'place' | 'at' | 'minutes' | 'sequence'>,
  entry: Entry,
): CalendarEntry | undefined {
  if (!at) return undefined;
  const { summary, note } = wordsOf(entry);
  return {
    method: 'REQUEST',
    uid: entry.uid,
    sequence: sequence ?? 0,
    span: coffeeSpan({ at, minutes }),
    summary,
    description: note,
    location: place.text,
  };
}

/** The same meeting, to be taken out of the calendar. */
export function cancelledEntry(
  { at, minutes, sequence }: Omit<CalendarMeeting, 'id'>,
  entry: Entry,
): CalendarEntry {
  return {
    method: 'CANCEL',
    uid: entry.uid,
    sequence,
    span: coffeeSpan({ at, minutes }),
    summary: wordsOf(entry).summary,
    description: '',
    location: '',
  };
}
