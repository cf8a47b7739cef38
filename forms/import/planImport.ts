import { importKey } from '../../program/import/importDocument.ts';
import type { Kind, Target } from '../../program/import/targets.ts';
import { matchId } from '../../program/matches/match.ts';
import { comparableAddress } from '../../program/typed/clean.ts';
import { type DoubleChoice, rowKey } from './choices.ts';
import type { Existing, ExistingPerson } from './existing.ts';
import type { ImportedSheet } from './importedSheet.ts';
import {
  type Importing,
  type NewDocument,
  newConnector,
  newImportedMatch,
  newParticipant,
  type Values,
} from './newRecords.ts';
import { labelOf, People } from './people.ts';
import { type ReadRow, type RowMistake, readRow } from './readRow.ts';

/** A row about somebody who is there already, in the program or above in the file. */
export interface RowDouble {
  sheet: number;
  row: number;
  name: string;
  /** The row above, or the id of the record. */
  with: { row: number } | { id: string; name: string };
  choice: DoubleChoice;
}

/** What of a row goes into a record that is there already, where that has nothing. */
export interface Fill {
  id: string;
  document: NewDocument;
}

/** What an import would write, and what it would not and why. Every row of the file stands in exactly one of them. */
export interface ImportPlan {
  documents: NewDocument[];
  fills: Fill[];
  mistakes: RowMistake[];
  doubles: RowDouble[];
  /** Rows of people and matches, without heads, empty rows and sums. */
  rows: number;
  /** Rows that come in whole. */
  ready: number;
  /** Rows that do not come in, by sheet and number. */
  leftOut: { sheet: number; row: number }[];
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function compared(id: string, type: ExistingPerson['_type'], values: Values): ExistingPerson {
  const [field] = Array.isArray(values.fields) ? values.fields : [values.field];
  return {
    ...{
      _id: id,
      _type: type,
      email: text(values.email),
      phone: text(values.phone),
      postcode: text(values.postcode),
    },
    ...{ givenName: text(values.givenName), familyName: text(values.familyName), field: text(field) },
  };
}

interface Row extends ReadRow {
  sheet: number;
  kind: Kind;
  columns: ImportedSheet['columns'];
}

const TYPE = { participants: 'participant', connectors: 'connector' } as const;

const isFilled = (sheet: ImportedSheet): sheet is ImportedSheet & { kind: Kind } => sheet.kind !== 'nothing';

/**
 * Plans what the sheets of a file write. People come first, whatever the order of the sheets, so that a match finds them.
 * Whoever is there already is left out unless staff say otherwise. `written`: ids that an earlier try of the same import
 * has written, which are no doubles of themselves.
 */
export function planImport(
  sheets: readonly ImportedSheet[],
  existing: Existing,
  importing: Importing,
  written: ReadonlySet<string> = new Set(),
): ImportPlan {
  const plan: ImportPlan = {
    documents: [],
    fills: [],
    mistakes: [],
    doubles: [],
    rows: 0,
    ready: 0,
    leftOut: [],
  };
  const people = new People(existing.people.filter(({ _id }) => !written.has(_id)));
  const matches = new Set(existing.matches.filter((id) => !written.has(id)));
  const rows: Row[] = sheets.flatMap((sheet, at) =>
    isFilled(sheet)
      ? sheet.table.rows.map((row) => ({
          ...readRow(sheet, at, row, importing.choices),
          sheet: at,
          kind: sheet.kind,
          columns: sheet.columns,
        }))
      : [],
  );
  plan.rows = rows.length;
  const leaveOut = ({ sheet, row }: Row) => plan.leftOut.push({ sheet, row });

  const addPerson = (row: Row, kind: 'participants' | 'connectors'): string | undefined => {
    const { sheet, values } = row;
    const type = TYPE[kind];
    const key = `${importKey(importing.entered.import)}-${rowKey(sheet, row.row)}`;
    const person = compared(`${type}.${key}`, type, values);
    const double = people.doubleOf(person);
    const isMatched =
      says(row, 'connector') && !['declined', 'expired', 'cancelled'].includes(text(values.matchStatus));
    const document =
      kind === 'participants'
        ? newParticipant(key, values, importing, isMatched)
        : newConnector(key, values, importing);
    if (double) {
      const choice = importing.choices.doubles[rowKey(sheet, row.row)] ?? 'leave-out';
      const same = double.row === undefined ? { id: double._id, name: labelOf(double) } : { row: double.row };
      // An address is one record, so two records never have one: such a row can only be filled in.
      const isSameAddress = comparableAddress(double.email) === comparableAddress(person.email);
      const made = choice === 'take' && isSameAddress ? 'leave-out' : choice;
      plan.doubles.push({ sheet, row: row.row, name: labelOf(person), with: same, choice: made });
      if (made === 'fill' && double.row === undefined) plan.fills.push({ id: double._id, document });
      if (made === 'leave-out') leaveOut(row);
      if (made !== 'take') return double._id;
    }
    plan.documents.push(document);
    people.add({ ...person, row: row.row });
    return document._id;
  };

  /** Adds a mistake about who is meant, unless staff leave out what cannot be read. */
  const findWho = (row: Row, who: 'participant' | 'connector'): string | undefined => {
    const [emailTarget, nameTarget]: [Target, Target] =
      who === 'participant' ? ['participantEmail', 'participantName'] : ['connectorEmail', 'connectorName'];
    const asked = { email: text(row.values[emailTarget]), name: text(row.values[nameTarget]) };
    const found = people.find(who, asked);
    if (found.length === 1) return found[0]?._id;
    const target = asked.email ? emailTarget : nameTarget;
    const said = asked.email || asked.name;
    const title = who === 'participant' ? 'participant' : 'Connector';
    const message = said
      ? found.length > 1
        ? `Several people are called “${said}”: write the email address of the right one.`
        : `“${said}” is no ${title} in this file or in the program.`
      : `There is no ${title}.`;
    const column = row.columns.find(({ targets }) => targets.includes(target))?.head ?? '';
    row.mistakes.push({
      sheet: row.sheet,
      row: row.row,
      target,
      column,
      found: said,
      message,
      isChoice: false,
    });
    return undefined;
  };

  const says = ({ values }: Row, who: 'participant' | 'connector') =>
    Boolean(values[`${who}Name`] || values[`${who}Email`]);

  const addMatch = (row: Row, participant: string, connector: string) => {
    const id = matchId(participant, connector);
    if (matches.has(id)) return false;
    matches.add(id);
    plan.documents.push(newImportedMatch({ participant, connector }, row.values, importing));
    return true;
  };

  // Connectors first: a participant's row may name one, and is held back where it names nobody.
  for (const row of rows.filter(({ kind }) => kind === 'connectors'))
    if (row.mistakes.length === 0) addPerson(row, 'connectors');
  for (const row of rows.filter(({ kind }) => kind === 'participants')) {
    const isNamed = says(row, 'connector');
    const isDropped =
      isNamed &&
      importing.choices.leaveUnreadable &&
      people.find('connector', {
        email: text(row.values.connectorEmail),
        name: text(row.values.connectorName),
      }).length !== 1;
    if (isDropped) {
      delete row.values.connectorName;
      delete row.values.connectorEmail;
    }
    const connector = isNamed && !isDropped ? findWho(row, 'connector') : undefined;
    if (row.mistakes.length > 0) continue;
    const participant = addPerson(row, 'participants');
    if (participant && connector) addMatch(row, participant, connector);
  }
  for (const row of rows.filter(({ kind }) => kind === 'matches')) {
    const participant = findWho(row, 'participant');
    const connector = findWho(row, 'connector');
    if (row.mistakes.length > 0 || !participant || !connector) continue;
    if (addMatch(row, participant, connector)) continue;
    plan.doubles.push({
      sheet: row.sheet,
      row: row.row,
      name: 'this match',
      with: { id: matchId(participant, connector), name: 'the same match' },
      choice: 'leave-out',
    });
    leaveOut(row);
  }
  for (const row of rows.filter(({ mistakes }) => mistakes.length > 0)) {
    plan.mistakes.push(...row.mistakes);
    leaveOut(row);
  }
  plan.ready = plan.rows - plan.leftOut.length;
  return plan;
}

/** What the plan is in numbers. */
export function countsOf({ documents, fills, leftOut }: ImportPlan) {
  const of = (type: string) => documents.filter(({ _type }) => _type === type).length;
  return {
    participants: of('participant'),
    connectors: of('connector'),
    matches: of('match'),
    filled: fills.length,
    leftOut: leftOut.length,
  };
}
