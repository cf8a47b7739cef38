import type { Article } from '../../../blocks/article.ts';
import { type Fact, isUncertain } from '../../../program/content/facts.ts';
import { toCsv } from '../../../program/overview/csv.ts';
import type { Cell } from '../../../program/overview/table.ts';

const COLUMNS = [
  ...['about', 'row', 'value', 'unit', 'margin_of_error', 'note'],
  ...['source', 'source_address', 'source_date', 'checked_on', 'certainty'],
];

/** A row of this name is a year: a number, which can be sorted. */
const YEAR = /^\d{4}$/;

/** Whether an article has numbers drawn as a chart, which its readers may want to reckon with. */
export const hasNumbers = ({ body }: Article): boolean => body.some(({ _type }) => _type === 'chart');

type Sourced = Pick<Fact, 'sourceName' | 'sourceUrl' | 'sourceDate' | 'checkedOn' | 'certainty'>;

const sourceOf = ({ sourceName, sourceUrl, sourceDate, checkedOn, certainty }: Sourced) => [
  ...[sourceName, sourceUrl ?? '', sourceDate ?? ''],
  ...[checkedOn, certainty],
];

/**
 * The charts and facts of an article as a table: a row for each number, with its margin of error where the source gives
 * one, and where it comes from. A fact that nobody has settled has no value here either.
 */
export function numbersCsv({ body }: Article): string {
  const rows: Cell[][] = body.flatMap((part): Cell[][] => {
    if (part._type === 'chart') {
      const { rows: numbers, title, unit, note } = part;
      return numbers.map(({ label, value, margin }) => [
        ...[title, YEAR.test(label) ? Number(label) : label, value, unit, margin ?? null, note ?? ''],
        ...sourceOf(part),
      ]);
    }
    if (part._type !== 'factBox') return [];
    return part.facts.map((fact) => [
      ...[part.title ?? '', fact.label, isUncertain(fact) ? null : (fact.value ?? null)],
      ...['', null, fact.note ?? ''],
      ...sourceOf(fact),
    ]);
  });
  return toCsv({ columns: COLUMNS, rows });
}
