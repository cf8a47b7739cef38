/** Emails in a day of the mail service, where the settings name no other number: Resend's free plan. */
export const DEFAULT_EMAILS_PER_DAY = 100;

/** The part of the day's emails that is kept for the program's own letters, whether they come or not. */
const KEPT_FOR_PROGRAM = 0.4;

/** And the part that stays free beyond those that came: more may come before the day is over. */
const MARGIN = 0.1;

/** What went out in the last 24 hours, and what waits. */
export interface DayOfMail {
  /** Emails that the mail service takes in 24 hours. */
  perDay: number;
  /** Letters of news of the last 24 hours: sent, or queued and not refused. */
  news: number;
  /** All other letters that were sent in the last 24 hours, and those that wait to be sent. */
  program: number;
  waiting: number;
}

/**
 * How many letters of news may go out now. The program's own letters go first: part of each day is theirs, and what they
 * use beyond it is taken from the news. Counted over 24 hours back, so that it holds whenever the day of the mail
 * service begins.
 */
export function roomForNews({ perDay, news, program, waiting }: DayOfMail): number {
  const used = program + waiting + Math.ceil(perDay * MARGIN);
  const kept = Math.max(used, Math.ceil(perDay * KEPT_FOR_PROGRAM));
  return Math.max(0, perDay - kept - news);
}

/** In how many days news to so many has gone out, when the program's letters stay within their part: 0 is today. */
export function daysForNews(readers: number, day: DayOfMail): number {
  const today = roomForNews(day);
  if (readers <= today) return 0;
  const aDay = Math.max(1, Math.floor(day.perDay * (1 - KEPT_FOR_PROGRAM)));
  return Math.ceil((readers - today) / aDay);
}
