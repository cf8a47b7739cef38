import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t', '|'];

/** How many rows tell by what the cells are parted. */
const LOOK_ROWS = 200;

/** A character that stands in no text: with it as the quotation mark, quotation marks are letters. */
const NO_QUOTES = '\u0001';

const parse = (text: string, delimiter: string, more: { preview?: number; quoteChar?: string } = {}) =>
  Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false, ...more });

/** How many rows have the width that most have, and that width. A table of one column is none. */
function evenness(rows: readonly (readonly string[])[]): [number, number] {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce<[number, number]>(
    (best, [width, count]) =>
      count > best[0] || (count === best[0] && width > best[1]) ? [count, width] : best,
    [0, 0],
  );
}

/** The sign that parts the cells: that which makes most rows equally wide. */
function delimiterOf(text: string): string {
  const ranked = DELIMITERS.map((delimiter) => {
    const [count, width] = evenness(parse(text, delimiter, { preview: LOOK_ROWS }).data);
    return { delimiter, count, width };
  }).toSorted((one, other) => other.count - one.count || other.width - one.width);
  return ranked[0]?.delimiter ?? ',';
}

/** The first line by which Excel is told how the cells are parted. */
const SEP = /^sep=(.)\r?\n/i;

/** Takes the quotation marks off a cell of a file in which they do not pair. */
const unquoted = (cell: string) => cell.replace(/^\s*"(.*)"\s*$/s, '$1').replaceAll('""', '"');

/**
 * The rows of a CSV text, whatever its cells are parted by. Where quotation marks do not pair, half the file would be one
 * cell: then each line is a row, if that makes more rows even.
 */
export function readCsv(text: string): string[][] {
  const said = SEP.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said?.[1] ?? delimiterOf(body);
  const { data, errors } = parse(body, delimiter);
  const isTorn = errors.some(({ type }) => type === 'Quotes');
  const lines = isTorn
    ? parse(body, delimiter, { quoteChar: NO_QUOTES }).data.map((row) => row.map(unquoted))
    : [];
  const rows = evenness(lines)[0] > evenness(data)[0] ? lines : data;
  // The line of Excel's own counts as a row there.
  return said ? [[], ...rows] : rows;
}
