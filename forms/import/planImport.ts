import type { Kind } from '../../program/import/targets.ts';
import { valueKey } from './choices.ts';
import type { Existing } from './existing.ts';
import type { Importing } from './importedRecords.ts';
import type { ImportedSheet } from './importedSheet.ts';
import type { ImportPlan, UnknownValue } from './importPlan.ts';
import { PlanBuilder, type PlannedRow } from './PlanBuilder.ts';
import { readRow } from './readRow.ts';

const isTaken = (sheet: ImportedSheet): sheet is ImportedSheet & { kind: Kind } => sheet.kind !== 'nothing';

const readRows = (sheets: readonly ImportedSheet[], importing: Importing): PlannedRow[] =>
  sheets.flatMap((sheet, at) =>
    isTaken(sheet)
      ? sheet.table.rows.map((row) => ({
          ...readRow(sheet, at, row, importing),
          ...{ sheet: at, kind: sheet.kind, columns: sheet.columns },
        }))
      : [],
  );

/** Each value that nobody can map, once. */
function unknownIn(rows: readonly PlannedRow[]): UnknownValue[] {
  const all = new Map<string, UnknownValue>();
  for (const { sheet, unknown } of rows)
    for (const { target, text } of unknown) {
      const key = valueKey(sheet, target, text);
      const before = all.get(key);
      all.set(key, { key, sheet, target, text, rows: (before?.rows ?? 0) + 1 });
    }
  return [...all.values()];
}

/** What of a row about a participant names somebody or something else. */
const NAMES_ANOTHER: ReadonlySet<string> = new Set(['connectorName', 'connectorEmail', 'partner']);

/** The participant of a row, and the match with the connector that it names. */
function addParticipant(row: PlannedRow, builder: PlanBuilder, { choices }: Importing): void {
  const connector = builder.names(row, 'connector') ? builder.findWho(row, 'connector') : undefined;
  builder.checkPartner(row);
  // Whom nobody knows is left out like anything else that cannot be read.
  if (choices.leaveUnreadable) row.mistakes = row.mistakes.filter(({ target }) => !NAMES_ANOTHER.has(target));
  if (row.mistakes.length > 0) return;
  const participant = builder.addPerson(row, 'participant');
  if (connector) builder.addMatch(row, participant, connector);
}

function addMatch(row: PlannedRow, builder: PlanBuilder): void {
  const participant = builder.findWho(row, 'participant');
  const connector = builder.findWho(row, 'connector');
  if (row.mistakes.length > 0 || !participant || !connector) return;
  const id = builder.addMatch(row, participant, connector);
  if (!id) return;
  const { sheet, row: number } = row;
  builder.doubles.push({
    sheet,
    row: number,
    name: '',
    with: { id, name: 'the same match' },
    choice: 'leave-out',
  });
}

/**
 * Plans what the sheets of a file write. People come first, whatever the order of the sheets, so that a match finds them;
 * connectors before participants, whose rows may name one. `written`: ids that an earlier try of the same import has
 * written, which are no doubles of themselves.
 */
export function planImport(
  sheets: readonly ImportedSheet[],
  existing: Existing,
  importing: Importing,
  written: ReadonlySet<string> = new Set(),
): ImportPlan {
  const rows = readRows(sheets, importing);
  const builder = new PlanBuilder(existing, importing, written);
  const of = (kind: Kind) => rows.filter((row) => row.kind === kind);
  for (const row of of('connectors')) if (row.mistakes.length === 0) builder.addPerson(row, 'connector');
  for (const row of of('participants')) addParticipant(row, builder, importing);
  for (const row of of('matches')) addMatch(row, builder);
  const { documents, fills, doubles } = builder;
  const leftOut = [
    ...rows.filter(({ mistakes }) => mistakes.length > 0),
    ...doubles.filter(({ choice }) => choice === 'leave-out'),
  ].map(({ sheet, row }) => ({ sheet, row }));
  return {
    ...{ documents, fills, doubles, leftOut },
    mistakes: rows.flatMap(({ mistakes }) => mistakes),
    unknown: unknownIn(rows),
    rows: rows.length,
    ready: rows.length - leftOut.length,
  };
}
