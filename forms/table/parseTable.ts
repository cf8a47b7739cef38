import { z } from 'zod';
import type { AgreedCoffees } from '../../program/agreedCoffees.ts';
import { momentAt } from '../../program/clock/wallTime.ts';
import type { Field } from '../../program/fields.ts';
import { tableTimeProblem } from '../../program/groupCoffee/due.ts';
import { isTaken, type TableTerms } from '../../program/groupCoffee/newTable.ts';
import { minutesChoice, placeChoice, placeText, zoneChoice } from '../coffee/questions.ts';
import { type OfferedBy, schemaKnowing } from '../offeredFields.ts';
import { type FormAnswers, type ParsedForm, parseForm } from '../parse.ts';
import { fieldChoice } from '../schemas/answers.ts';
import { day } from '../schemas/pauseDay.ts';
import { wallTime } from '../schemas/wallTime.ts';
import { seatsChoice } from './questions.ts';

interface Frame {
  now: Date;
  timeZone: string;
  /** The coffees that the connector has agreed on, and the id of the table among them that is moved. */
  agreed: AgreedCoffees;
  id?: string;
  /** The settings, which say which fields of work there are. */
  settings?: OfferedBy;
}

const schemaOf = (timeZone: string) =>
  z.object({
    tableField: fieldChoice.optional(),
    seats: seatsChoice.transform(Number),
    tableDay: day,
    hour: wallTime.refine((typed) => typed !== '', 'missing'),
    minutes: minutesChoice.transform(Number),
    zone: zoneChoice(timeZone),
    place: placeChoice,
    placeText,
  });

const NAMES = ['tableField', 'seats', 'tableDay', 'hour', 'minutes', 'zone', 'place', 'placeText'];

/**
 * Parses what somebody offers as a table: one day and hour by the clock that they name, some days ahead, and free of the
 * connector's other coffees. `field` is missing where a table is moved. Never throws.
 */
export function parseTable(
  answers: FormAnswers,
  { now, timeZone, agreed, id = '', settings }: Frame,
): ParsedForm<TableTerms & { field: Field | undefined }> {
  const parsed = parseForm(schemaKnowing(schemaOf(timeZone), settings), NAMES, answers);
  if (!parsed.ok) return parsed;
  const {
    tableField: field,
    tableDay,
    hour,
    zone,
    minutes,
    seats,
    place: kind,
    placeText: text,
  } = parsed.value;
  const at = momentAt(tableDay, hour, zone);
  if (!at) return { ok: false, issues: [{ field: 'hour', message: 'invalid' }] };
  if (tableTimeProblem(at, now)) return { ok: false, issues: [{ field: 'tableDay', message: 'invalid' }] };
  const terms = { at, minutes, zone, seats, place: { kind, text } };
  if (isTaken(agreed, id, terms)) return { ok: false, issues: [{ field: 'hour', message: 'choose' }] };
  return { ok: true, value: { ...terms, field } };
}
