#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { matchPeople } from './matchPeople.ts';
import { readConnectors, readPeople } from './readPeople.ts';
import { WrongRows } from './readTable.ts';

const HELP = `Usage: match-people <people.csv> <connectors.csv> [options]

  --weigh a=400,b=40   What a column is worth where both share a value in it. Without it each common column is worth 100.
  --expected FILE      People like those who may still come: places are kept for them where they are worth more.
  --out FILE           Where the proposals go. Without it they are printed.
  --help               This.

people.csv needs a column id, and may have never: connectors they must not meet.
connectors.csv needs a column id, and may have places: how many each takes (1).
Every other column that both files have is compared. Several values in a cell are separated by ;`;

/** The text of a file. Throws WrongRows where there is none. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new WrongRows([`${file} cannot be read.`]);
  }
}

/** What each column is worth: as asked for, else all common columns alike. Throws WrongRows. */
function weightsOf(asked: string | undefined, common: readonly string[]): Map<string, number> {
  const said = asked?.split(',') ?? common.map((column) => `${column}=100`);
  const weights = new Map<string, number>();
  for (const part of said) {
    const [, column = '', worth = ''] = /^(.+)=([1-9]\d{0,5})$/.exec(part.trim().toLowerCase()) ?? [];
    if (column === '')
      throw new WrongRows([`--weigh: “${part}” is not a column and a whole number, like field=400.`]);
    if (!common.includes(column)) throw new WrongRows([`--weigh: not both files have the column ${column}.`]);
    weights.set(column, Number(worth));
  }
  if (weights.size === 0) throw new WrongRows(['The two files have no column in common to compare.']);
  return weights;
}

/** Matches as the arguments say, and gives the CSV file. Throws WrongRows. */
function run(files: readonly string[], { weigh, expected }: { weigh?: string; expected?: string }): string {
  const [peopleFile, connectorsFile, ...more] = files;
  if (!peopleFile || !connectorsFile || more.length > 0)
    throw new WrongRows(['Name two files: people and connectors. --help tells more.']);
  const { columns, people } = readPeople(peopleFile, read(peopleFile));
  const other = readConnectors(connectorsFile, read(connectorsFile));
  const later = expected ? readPeople(expected, read(expected)).people : [];
  const common = columns.filter((column) => other.columns.includes(column));
  const { proposals, unmatched } = matchPeople(people, other.connectors, weightsOf(weigh, common), later);
  const rows = [
    ...proposals.map(({ person, connector, score, reasons }) => [
      person,
      connector,
      score,
      reasons.join('; '),
    ]),
    ...unmatched.map(({ person, why }) => [person, '', '', why]),
  ];
  // A cell that begins like a formula is none in a spreadsheet.
  const fields = ['person', 'connector', 'score', 'why'];
  return `${Papa.unparse({ fields, data: rows }, { newline: '\n', escapeFormulae: true })}\n`;
}

const OPTIONS = { weigh: { type: 'string' }, expected: { type: 'string' }, out: { type: 'string' } } as const;
try {
  const { values, positionals } = parseArgs({
    options: { ...OPTIONS, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) console.log(HELP);
  else {
    const csv = run(positionals, values);
    if (values.out) writeFileSync(values.out, csv);
    else process.stdout.write(csv);
  }
} catch (error) {
  // What was asked wrongly is told in lines; anything else is a mistake of ours.
  const isAsked = error instanceof WrongRows || (error instanceof TypeError && 'code' in error);
  if (!isAsked) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
