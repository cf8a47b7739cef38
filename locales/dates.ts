import { type Language, LOCALES } from './locales.ts';

/** From when to when something takes place. */
export interface Span {
  from: Date;
  to: Date;
}

/** Making one takes longer than rendering a page. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language].language.intl, options);
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
export function dayInWords(day: string, language: Language): string {
  const format = formatIn(language, { dateStyle: 'long', timeZone: 'UTC' });
  return withoutStop(join(format.formatToParts(midnight(day)), language));
}

/** A day (YYYY-MM-DD) where there is little room: "Nov 22, 2026". */
export function shortDayInWords(day: string, language: Language): string {
  return withoutStop(formatIn(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(midnight(day)));
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
export function timesInWords({ from, to }: Span, language: Language, timeZone: string) {
  const days = formatIn(language, { dateStyle: 'full', timeZone });
  const hours = formatIn(language, { timeStyle: 'short', timeZone });
  return {
    day: withoutStop(join(days.formatRangeToParts(from, to), language)),
    from: hours.format(from),
    to: hours.format(to),
  };
}

/** What people in the zone call its time, in summer and winter alike: "Central Time". */
export function zoneInWords(at: Date, language: Language, timeZone: string): string {
  const parts = formatIn(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/**
 * The same in one line for who may read it anywhere, with the name of the zone: "Thursday, December 10, 2026,
 * 5:30 – 7:00 PM (Central Time)".
 */
export function spanInWords({ from, to }: Span, language: Language, timeZone: string): string {
  const format = formatIn(language, {
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  });
  const when = join(format.formatRangeToParts(from, to), language);
  return `${when} (${zoneInWords(from, language, timeZone)})`;
}

/**
 * The same by the clock of one zone, and by that of another where the two show different times: who is told knows one of
 * them.
 */
export function spanInZones(span: Span, language: Language, timeZone: string, other: string): string {
  const here = spanInWords(span, language, timeZone);
  const isSame =
    JSON.stringify(timesInWords(span, language, timeZone)) ===
    JSON.stringify(timesInWords(span, language, other));
  return isSame ? here : `${here} · ${spanInWords(span, language, other)}`;
}

/** A moment for staff, with the zone in short: "Nov 22, 2026, 5:30 PM CST". */
export function momentInWords(moment: Date, language: Language, timeZone: string): string {
  const parts = {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  } as const;
  return formatIn(language, { ...parts, timeZone, timeZoneName: 'short' }).format(moment);
}

/** A number with the separators of the language. */
export function numberInWords(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language].language.intl).format(value);
}
