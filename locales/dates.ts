import { type Language, LOCALES } from './locales.ts';
import type { CountryOfWords } from './messages.ts';

/** From when to when something takes place. */
export interface Span {
  from: Date;
  to: Date;
}

/** Making one takes longer than rendering a page. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The tag by which readers of a language have days and hours written in a country: English says "December 5" and 5 PM in
 * the United States, "5 December" and 17:00 in Sweden. A language whose descriptor names no reader there stays as it is.
 */
const tagOf = (language: Language, country: CountryOfWords) =>
  LOCALES[language].language.intl.replace(/-US$/, `-${country.toUpperCase()}`);

function formatIn(
  language: Language,
  options: Intl.DateTimeFormatOptions,
  country: CountryOfWords = 'us',
): Intl.DateTimeFormat {
  const tag = tagOf(language, country);
  const key = `${tag} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  formats.set(key, format);
  return format;
}

/** What a month is called after a day, by its bare name; empty where the two are the same. */
const monthsAfterDay = new Map<Language, ReadonlyMap<string, string>>();

function monthsOf(language: Language): ReadonlyMap<string, string> {
  const bare = formatIn(language, { month: 'long', timeZone: 'UTC' });
  const names = (LOCALES[language].language.monthsAfterDay ?? []).map(
    (name, month) => [bare.format(Date.UTC(2026, month)), name] as const,
  );
  const months = monthsAfterDay.get(language) ?? new Map(names);
  monthsAfterDay.set(language, months);
  return months;
}

function join(parts: readonly { type: string; value: string }[], language: Language): string {
  const months = monthsOf(language);
  return parts.map(({ type, value }) => (type === 'month' ? (months.get(value) ?? value) : value)).join('');
}

/** Without a full stop at the end, which some languages set after a year: the sentence brings its own. */
const withoutStop = (text: string) => text.replace(/\.$/, '');

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** A day (YYYY-MM-DD) written out: "November 22, 2026". */
export function dayInWords(day: string, language: Language, country?: CountryOfWords): string {
  const format = formatIn(language, { dateStyle: 'long', timeZone: 'UTC' }, country);
  return withoutStop(join(format.formatToParts(midnight(day)), language));
}

/** A day (YYYY-MM-DD) where there is little room: "Nov 22, 2026". */
export function shortDayInWords(day: string, language: Language, country?: CountryOfWords): string {
  const format = formatIn(language, { dateStyle: 'medium', timeZone: 'UTC' }, country);
  return withoutStop(format.format(midnight(day)));
}

/** A month (YYYY-MM) and its year: "November 2026". */
export function monthInWords(month: string, language: Language): string {
  const parts = { month: 'long', year: 'numeric' } as const;
  return formatIn(language, { ...parts, timeZone: 'UTC' }).format(midnight(`${month}-01`));
}

/** What stands on the leaf of a calendar for a day (YYYY-MM-DD): the month in short and the day of the month. */
export function calendarLeaf(day: string, language: Language): { month: string; day: string } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    withoutStop(formatIn(language, { ...options, timeZone: 'UTC' }).format(midnight(day)));
  return { month: part({ month: 'short' }), day: part({ day: 'numeric' }) };
}

/** The day or days and the hours of something, by the clock on the wall of the zone. */
export function timesInWords(
  { from, to }: Span,
  language: Language,
  timeZone: string,
  country?: CountryOfWords,
) {
  const days = formatIn(language, { dateStyle: 'full', timeZone }, country);
  const hours = formatIn(language, { timeStyle: 'short', timeZone }, country);
  return {
    day: withoutStop(join(days.formatRangeToParts(from, to), language)),
    from: hours.format(from),
    to: hours.format(to),
  };
}

/** What people in the zone call its time, in summer and winter alike: "Central Time". */
export function zoneInWords(
  at: Date,
  language: Language,
  timeZone: string,
  country?: CountryOfWords,
): string {
  const parts = formatIn(language, { timeZone, timeZoneName: 'longGeneric' }, country).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/**
 * The same in one line for who may read it anywhere, with the name of the zone: "Thursday, December 10, 2026,
 * 5:30 – 7:00 PM (Central Time)".
 */
export function spanInWords(
  { from, to }: Span,
  language: Language,
  timeZone: string,
  country?: CountryOfWords,
): string {
  const day = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const;
  const hour = { hour: 'numeric', minute: '2-digit' } as const;
  const format = formatIn(language, { ...day, ...hour, timeZone }, country);
  const when = join(format.formatRangeToParts(from, to), language);
  return `${when} (${zoneInWords(from, language, timeZone, country)})`;
}

/** The hours alone, where the day has been said: "5:30 – 7:00 PM (Central Time)". */
function hoursOfSpan(
  { from, to }: Span,
  language: Language,
  timeZone: string,
  country?: CountryOfWords,
): string {
  const format = formatIn(language, { hour: 'numeric', minute: '2-digit', timeZone }, country);
  const when = join(format.formatRangeToParts(from, to), language);
  return `${when} (${zoneInWords(from, language, timeZone, country)})`;
}

/**
 * The same by the clock of one zone, and by that of another where the two show different times: who is told knows one of
 * them. A day that both are on is said once.
 */
export function spanInZones(
  span: Span,
  language: Language,
  timeZone: string,
  other: string,
  country?: CountryOfWords,
): string {
  const here = spanInWords(span, language, timeZone, country);
  const [mine, theirs] = [timeZone, other].map((zone) => timesInWords(span, language, zone));
  if (JSON.stringify(mine) === JSON.stringify(theirs)) return here;
  const there = mine?.day === theirs?.day ? hoursOfSpan : spanInWords;
  return `${here} · ${there(span, language, other, country)}`;
}

/** A moment for staff, with the zone in short: "Nov 22, 2026, 5:30 PM CST". */
export function momentInWords(
  moment: Date,
  language: Language,
  timeZone: string,
  country?: CountryOfWords,
): string {
  const parts = {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  } as const;
  return formatIn(language, { ...parts, timeZone, timeZoneName: 'short' }, country).format(moment);
}

/** 2026-11-30 is a Monday: by it weekdays have their names. */
const A_MONDAY = Date.UTC(2026, 10, 30);
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Days of the week and hours of the day at which somebody is there: "Monday – Friday · 9:00 AM – 5:00 PM". */
export function hoursInWords(
  { from, to, opensAt, closesAt }: { from: string; to: string; opensAt: string; closesAt: string },
  language: Language,
  country?: CountryOfWords,
): string {
  const weekday = formatIn(language, { weekday: 'long', timeZone: 'UTC' });
  const named = (day: string) => weekday.format(A_MONDAY + WEEK.indexOf(day) * 24 * 60 * 60 * 1000);
  const days = from === to ? named(from) : `${named(from)} – ${named(to)}`;
  const clock = formatIn(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }, country);
  const at = (time: string) => new Date(`2026-11-30T${time}:00Z`);
  return `${days} · ${clock.formatRange(at(opensAt), at(closesAt))}`;
}

/** A number with the separators of the language. */
export function numberInWords(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language].language.intl).format(value);
}
