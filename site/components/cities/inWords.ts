import { numberInWords } from '../../../locales/dates.ts';
import { fillMessage } from '../../../locales/format.ts';
import type { Language } from '../../../locales/locales.ts';
import { messagesFor } from '../../../locales/messages.ts';
import { CELL_IDS, type CellId } from '../../../program/cities/definitions.ts';
import { MOST_OFF, type Range } from '../../../program/cities/fives.ts';
import { daysOf, type Quarter } from '../../../program/cities/quarter.ts';

/** The name and the meaning of each number, by its id. The English meaning is the signed one, word for word (tested). */
export function cellWords(language: Language): Readonly<Record<CellId, { name: string; counts: string }>> {
  const { cells } = messagesFor(language).cities;
  return {
    'sign-ups.1': cells['sign-ups'],
    'ready.1': cells.ready,
    'introductions.1': cells.introductions,
    'meetings.1': cells.meetings,
    'contacts.1': cells.contacts,
    'answer-job-in-field.1': cells['answer-job-in-field'],
    'answer-job.1': cells['answer-job'],
    'answer-study.1': cells['answer-study'],
    'answer-other.1': cells['answer-other'],
  };
}

/** A range as people say it: what is held back is in it, and never said apart. */
export function rangeInWords({ from, to }: Range, language: Language): string {
  const { ranges } = messagesFor(language).cities;
  const number = (value: number) => numberInWords(value, language);
  if (to === 0) return number(0);
  if (from === 0) return fillMessage(to <= MOST_OFF ? ranges.few : ranges.upTo, { to: number(to) }, language);
  return fillMessage(ranges.between, { from: number(from), to: number(to) }, language);
}

/** A quarter by its months. */
export function quarterInWords(quarter: Quarter, language: Language): string {
  const { quarters } = messagesFor(language).cities;
  const { from } = daysOf(quarter);
  const text = quarters[Math.floor(Number(from.slice(5, 7)) / 3)] ?? quarter;
  return fillMessage(text, { year: from.slice(0, 4) }, language);
}

/** The numbers of one line, in the order in which they are defined. */
export const inOrder = (totals: readonly ({ id: string } & Range)[]) =>
  CELL_IDS.flatMap((id) => {
    const found = totals.find((one) => one.id === id);
    return found ? [{ id, range: found }] : [];
  });
