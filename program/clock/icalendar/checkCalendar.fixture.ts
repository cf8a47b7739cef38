import { type Component, type ContentLine, componentsOf, contentLines } from './contentLines.fixture.ts';
import { momentOf, valueProblems } from './values.fixture.ts';
import { zoneProblems } from './zones.fixture.ts';

/*
 * A strict checker of what we write: the grammar and the rules of RFC 5545 and, by its method, of RFC 5546. It knows the
 * properties that we use and takes every other for a mistake, so that a new one is thought about. It is written from the
 * RFCs and shares nothing with what writes the files.
 */

/** How often a property stands in a component: exactly once, at most once, or any number of times. */
type Often = 'once' | 'at-most-once' | 'any';
type Rules = Readonly<Record<string, Often>>;

const CALENDAR: Rules = {
  ...{ PRODID: 'once', VERSION: 'once', METHOD: 'at-most-once', CALSCALE: 'at-most-once' },
  // RFC 7986, 5.1 and 5.7: what a calendar is called, and how often it is read again.
  ...{ NAME: 'at-most-once', 'REFRESH-INTERVAL': 'at-most-once' },
};
/** RFC 5545, 3.6.1. */
const EVENT: Rules = {
  ...{ UID: 'once', DTSTAMP: 'once', DTSTART: 'at-most-once', DTEND: 'at-most-once' },
  ...{ CLASS: 'at-most-once', CREATED: 'at-most-once', DESCRIPTION: 'at-most-once' },
  ...{ 'LAST-MODIFIED': 'at-most-once', LOCATION: 'at-most-once', ORGANIZER: 'at-most-once' },
  ...{ PRIORITY: 'at-most-once', SEQUENCE: 'at-most-once', STATUS: 'at-most-once' },
  ...{ SUMMARY: 'at-most-once', TRANSP: 'at-most-once', URL: 'at-most-once', ATTENDEE: 'any' },
};
/** What a method adds (RFC 5546, 3.2.1, 3.2.2, 3.2.3 and 3.2.5); the others are not used here. */
const METHODS: Readonly<Record<string, { rules: Rules; attendees: [number, number]; status: RegExp }>> = {
  PUBLISH: {
    rules: { DTSTART: 'once', SUMMARY: 'once', ORGANIZER: 'once' },
    ...{ attendees: [0, 0], status: /^(TENTATIVE|CONFIRMED|CANCELLED)$/ },
  },
  REQUEST: {
    rules: { DTSTART: 'once', SUMMARY: 'once', ORGANIZER: 'once', SEQUENCE: 'once' },
    ...{ attendees: [1, Number.POSITIVE_INFINITY], status: /^(TENTATIVE|CONFIRMED)$/ },
  },
  REPLY: {
    rules: { ORGANIZER: 'once' },
    ...{ attendees: [1, 1], status: /^(TENTATIVE|CONFIRMED|CANCELLED)$/ },
  },
  CANCEL: {
    rules: { ORGANIZER: 'once', SEQUENCE: 'once' },
    ...{ attendees: [0, Number.POSITIVE_INFINITY], status: /^CANCELLED$/ },
  },
};

export const propertyOf = ({ properties }: Component, name: string): string | undefined =>
  properties.find((one) => one.name === name)?.value;
const all = ({ properties }: Component, name: string): ContentLine[] =>
  properties.filter((one) => one.name === name);

function oftenProblems(component: Component, rules: Rules): string[] {
  const { name, properties } = component;
  const unknown = properties
    .filter((one) => !rules[one.name] && !one.name.startsWith('X-'))
    .map((one) => `3.6: ${name} has ${one.name}`);
  const counted = Object.entries(rules).flatMap(([property, often]) => {
    const count = all(component, property).length;
    const isRight = often === 'any' || count === 1 || (count === 0 && often === 'at-most-once');
    return isRight ? [] : [`3.6: ${name} has ${property} ${count} times`];
  });
  return [...unknown, ...counted];
}

/** An event ends after it begins (3.8.2.2), both in the same way. */
function spanProblems(event: Component): string[] {
  const [from, to] = [
    momentOf(propertyOf(event, 'DTSTART') ?? ''),
    momentOf(propertyOf(event, 'DTEND') ?? ''),
  ];
  if (!from || !to) return [];
  if (from.isUtc !== to.isUtc) return ['3.8.2.2: it ends by another clock than it begins'];
  return to.wall > from.wall ? [] : ['3.8.2.2: it ends before it begins'];
}

function eventProblems(event: Component, method: string | undefined): string[] {
  const itip = METHODS[method ?? ''];
  if (method && !itip) return [`RFC 5546: no event goes out with METHOD:${method}`];
  const problems = [
    ...oftenProblems(event, { ...EVENT, DTSTART: method ? 'at-most-once' : 'once', ...itip?.rules }),
    ...spanProblems(event),
    ...(event.components.length > 0 ? ['3.6.1: there is something in the event'] : []),
  ];
  if (!itip) return problems;
  const count = all(event, 'ATTENDEE').length;
  const [fewest, most] = itip.attendees;
  if (count < fewest || count > most) problems.push(`RFC 5546: ${method} with ${count} attendees`);
  const status = propertyOf(event, 'STATUS');
  if (status && !itip.status.test(status)) problems.push(`RFC 5546: ${method} is ${status}`);
  if (!/^\S+@\S+$/.test(propertyOf(event, 'UID') ?? '')) problems.push('3.8.4.7: UID is unique in no domain');
  return problems;
}

/** The one calendar of a file; undefined where there is none, or more. */
export function calendarIn(file: string): Component | undefined {
  const { top } = componentsOf(contentLines(file).lines);
  return top.length === 1 && top[0]?.name === 'VCALENDAR' ? top[0] : undefined;
}
export const eventsIn = (file: string): Component[] =>
  calendarIn(file)?.components.filter(({ name }) => name === 'VEVENT') ?? [];
export const methodOf = (file: string): string | undefined => {
  const calendar = calendarIn(file);
  return calendar && propertyOf(calendar, 'METHOD');
};

/** All that is wrong with a calendar file, each with the place in the RFC that says so. Nothing where it is right. */
export function checkCalendar(file: string): string[] {
  const { lines, problems: grammar } = contentLines(file);
  const { top, problems: nesting } = componentsOf(lines);
  const calendar = calendarIn(file);
  if (!calendar) return [...grammar, ...nesting, `3.4: ${top.length} calendars, or none`];
  const method = propertyOf(calendar, 'METHOD');
  const other = calendar.components.filter(({ name }) => name !== 'VEVENT' && name !== 'VTIMEZONE');
  return [
    ...grammar,
    ...nesting,
    ...oftenProblems(calendar, CALENDAR),
    ...other.map(({ name }) => `3.6: ${name} is not what we send`),
    ...[calendar, ...eventsIn(file)].flatMap(({ properties }) => properties.flatMap(valueProblems)),
    ...eventsIn(file).flatMap((event) => eventProblems(event, method)),
    ...zoneProblems(calendar),
  ];
}
