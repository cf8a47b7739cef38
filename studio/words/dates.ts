const day = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short', year: 'numeric' });
const minute = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
// A date without a time is a day on the calendar wherever it is read.
const calendarDay = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A stored date or moment as a day ("Nov 22, 2026"); empty when it is neither. */
export function dayInWords(value: unknown): string {
  const date = parsed(value);
  if (!date) return '';
  return typeof value === 'string' && value.length === 10 ? calendarDay.format(date) : day.format(date);
}

/** A stored moment as a day and a time of day, in the reader's own time zone. */
export function momentInWords(value: unknown): string {
  const date = parsed(value);
  return date ? minute.format(date) : '';
}

/** The day of `now` in the reader's time zone, as YYYY-MM-DD. */
export function calendarDate(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function parsed(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
