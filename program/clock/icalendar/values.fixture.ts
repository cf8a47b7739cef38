import type { ContentLine } from './contentLines.fixture.ts';

/** A moment as iCalendar writes it: in UTC, or by the clock of a zone. */
const DATE_TIME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(Z?)$/;

/** The moment of a DATE-TIME, its wall clock taken for UTC; nothing where there is no such day or hour (3.3.5). */
export function momentOf(value: string): { wall: Date; isUtc: boolean } | undefined {
  const [, ...parts] = DATE_TIME.exec(value) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(0, 6).map(Number);
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isThatDay = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day;
  if (parts.length === 0 || !isThatDay || hour > 23 || minute > 59 || second > 60) return undefined;
  return { wall, isUtc: parts[6] === 'Z' };
}

const TEXTS = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'COMMENT', 'UID', 'PRODID'];
const UTC_ONLY = ['DTSTAMP', 'CREATED', 'LAST-MODIFIED'];
const MOMENTS = ['DTSTART', 'DTEND', 'RECURRENCE-ID', ...UTC_ONLY];
const WHOLE = { SEQUENCE: 2 ** 31 - 1, PRIORITY: 9 } as const;
const ONE_OF: Readonly<Record<string, readonly string[]>> = {
  VERSION: ['2.0'],
  CALSCALE: ['GREGORIAN'],
  STATUS: ['TENTATIVE', 'CONFIRMED', 'CANCELLED'],
  CLASS: ['PUBLIC', 'PRIVATE', 'CONFIDENTIAL'],
  TRANSP: ['OPAQUE', 'TRANSPARENT'],
  METHOD: ['PUBLISH', 'REQUEST', 'REPLY', 'ADD', 'CANCEL', 'REFRESH', 'COUNTER', 'DECLINECOUNTER'],
};
/** What parameters of people may say (3.2); a name or a language is free. */
const PARAMS: Readonly<Record<string, RegExp>> = {
  CN: /^.*$/,
  LANGUAGE: /^[A-Za-z-]+$/,
  DIR: /^\w+:.+$/,
  'SENT-BY': /^mailto:\S+@\S+$/i,
  EMAIL: /^\S+@\S+$/,
  CUTYPE: /^(INDIVIDUAL|GROUP|RESOURCE|ROOM|UNKNOWN)$/,
  ROLE: /^(CHAIR|REQ-PARTICIPANT|OPT-PARTICIPANT|NON-PARTICIPANT)$/,
  PARTSTAT: /^(NEEDS-ACTION|ACCEPTED|DECLINED|TENTATIVE|DELEGATED)$/,
  RSVP: /^(TRUE|FALSE)$/,
};

/** A backslash stands before one of `\;,n`; a semicolon or a comma never without one (3.3.11). */
const isText = (value: string) => /^(?:[^\\;,]|\\[\\;,nN])*$/s.test(value);

function momentProblems({ name, params, value }: ContentLine): string[] {
  const moment = momentOf(value);
  if (!moment) return [`3.3.5: ${name} is no moment: ${value}`];
  const isZoned = params.has('TZID');
  if (UTC_ONLY.includes(name) && (!moment.isUtc || isZoned)) return [`3.8.7: ${name} is not in UTC`];
  if (moment.isUtc && isZoned) return [`3.2.19: ${name} is in UTC and in a zone`];
  return moment.isUtc || isZoned ? [] : [`3.3.5: ${name} is by nobody's clock`];
}

function personProblems({ name, params, value }: ContentLine): string[] {
  const problems = /^mailto:[^\s@]+@[^\s@]+$/i.test(value) ? [] : [`3.3.3: ${name} is no mailbox: ${value}`];
  for (const [param, values] of params) {
    const isFree = param.startsWith('X-');
    const isKnown = isFree || (PARAMS[param] && values.every((one) => PARAMS[param]?.test(one)));
    if (!isKnown) problems.push(`3.2: ${name} has ${param}=${values.join(',')}`);
    if (name === 'ORGANIZER' && ['ROLE', 'PARTSTAT', 'RSVP', 'CUTYPE'].includes(param))
      problems.push(`3.8.4.3: ORGANIZER has ${param}`);
  }
  return problems;
}

/** What is wrong with the value and the parameters of a property. */
export function valueProblems(line: ContentLine): string[] {
  const { name, value } = line;
  if (MOMENTS.includes(name)) return momentProblems(line);
  if (name === 'ATTENDEE' || name === 'ORGANIZER') return personProblems(line);
  if (name === 'SEQUENCE' || name === 'PRIORITY')
    return /^\d{1,10}$/.test(value) && Number(value) <= WHOLE[name]
      ? []
      : [`3.3.8: ${name} is no number: ${value}`];
  if (ONE_OF[name] && !ONE_OF[name].includes(value)) return [`3.8: ${name} is ${value}`];
  return TEXTS.includes(name) && !isText(value) ? [`3.3.11: ${name} is not escaped: ${value}`] : [];
}
