import { z } from 'zod';
import type { AgreedCoffees } from '../../program/agreedCoffees.ts';
import { momentAt } from '../../program/clock/wallTime.ts';
import { FEWEST_TIMES, type Offer } from '../../program/coffee/coffee.ts';
import { overlap, timeProblem } from '../../program/coffee/times.ts';
import type { Teller } from '../../program/matches/told.ts';
import { type FormAnswers, type FormIssue, type ParsedForm, parseForm } from '../parse.ts';
import { day } from '../schemas/pauseDay.ts';
import { wallTime } from '../schemas/wallTime.ts';
import { minutesChoice, placeChoice, placeText, TIME_ROWS, zoneChoice } from './questions.ts';

interface Frame {
  by: Teller;
  now: Date;
  timeZone: string;
  /** The coffees that the connector has agreed on with others. */
  others: AgreedCoffees;
}

/** By which clock, and how long. */
interface Terms {
  zone: string;
  minutes: number;
}

const ROW = z.object({ day, hour: wallTime.refine((typed) => typed !== '', 'missing') });
const PLACE = z.object({ place: placeChoice, placeText });

const isEmpty = (answers: FormAnswers, row: number) =>
  [answers[`day-${row}`], answers[`hour-${row}`]].every(
    (typed) => typed === undefined || (typeof typed === 'string' && typed.trim() === ''),
  );

/** The moment of one row that is not empty, or what is to mend in it. */
function readRow(
  answers: FormAnswers,
  row: number,
  { zone, minutes }: Terms,
  now: Date,
  taken: AgreedCoffees,
): ParsedForm<Date> {
  const typed = { day: answers[`day-${row}`], hour: answers[`hour-${row}`] };
  const parsed = parseForm(ROW, ['day', 'hour'], typed);
  const wrong = (field: string, message: FormIssue['message']): ParsedForm<Date> => ({
    ok: false,
    issues: [{ field: `${field}-${row}`, message }],
  });
  if (!parsed.ok)
    return {
      ok: false,
      issues: parsed.issues.map(({ field, message }) => ({ field: `${field}-${row}`, message })),
    };
  const moment = momentAt(parsed.value.day, parsed.value.hour, zone);
  if (!moment) return wrong('hour', 'invalid');
  if (timeProblem(moment, now)) return wrong('day', 'invalid');
  const meeting = { at: moment.toISOString(), minutes };
  return taken.some((other) => overlap(other, meeting))
    ? wrong('hour', 'choose')
    : { ok: true, value: moment };
}

function readTimes(answers: FormAnswers, terms: Terms, { now, others }: Frame): ParsedForm<Date[]> {
  const times: Date[] = [];
  const issues: FormIssue[] = [];
  for (const row of TIME_ROWS.filter((one) => !isEmpty(answers, one))) {
    const mine = times.map((at) => ({ _key: '', at: at.toISOString(), minutes: terms.minutes }));
    const read = readRow(answers, row, terms, now, [...others, ...mine]);
    if (read.ok) times.push(read.value);
    else issues.push(...read.issues);
  }
  const free = TIME_ROWS.find((row) => isEmpty(answers, row));
  if (issues.length === 0 && times.length < FEWEST_TIMES && free)
    issues.push({ field: `day-${free}`, message: 'missing' });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: times };
}

/**
 * Parses what somebody offers: up to four times (`day-1`, `hour-1` …), how long, by which clock, and of a connector where.
 * Never throws.
 */
export function parseOffer(answers: FormAnswers, frame: Frame): ParsedForm<Offer> {
  const schema = z.object({ minutes: minutesChoice, zone: zoneChoice(frame.timeZone) });
  const terms = parseForm(schema, ['minutes', 'zone'], answers);
  const place = frame.by === 'connector' ? parseForm(PLACE, ['place', 'placeText'], answers) : undefined;
  const known = terms.ok ? terms.value : { minutes: '30', zone: frame.timeZone };
  const { zone, minutes } = { ...known, minutes: Number(known.minutes) };
  const times = readTimes(answers, { zone, minutes }, frame);
  if (times.ok && terms.ok && (!place || place.ok)) {
    const named = place && { place: { kind: place.value.place, text: place.value.placeText } };
    return { ok: true, value: { times: times.value, zone, minutes, ...named } };
  }
  const issues = [times, place, terms].flatMap((one) => (one && !one.ok ? one.issues : []));
  return { ok: false, issues };
}
