import type { ImportedSheet } from '../../forms/import/importedSheet.ts';
import type { ImportPlan } from '../../forms/import/importPlan.ts';
import { type Target, targetTitle } from '../../program/import/targets.ts';
import type { OwnQuestion } from '../../program/ownQuestions/ownQuestion.ts';

/** What a column is called outside, where that is another name, or nothing that is promised there (CONTRACT.md). */
const OUTSIDE: Partial<Record<Target, string | null>> = {
  participantName: 'participant',
  participantEmail: 'participant',
  connectorName: 'connector',
  connectorEmail: 'connector',
  matchStatus: 'status',
  signedUpAt: null,
  consentedAt: null,
  notes: null,
  why: null,
  introducedAt: null,
  metOn: null,
  outcome: null,
  outcomeOn: null,
};

function fieldOf(targets: readonly Target[]): string | string[] | null {
  const names = targets.flatMap((target) => {
    const outside = OUTSIDE[target];
    return outside === undefined ? [target] : (outside ?? []);
  });
  return names.length > 1 ? names : (names[0] ?? null);
}

/** `kept`: where a column goes that has no name outside. */
const columnReport = ({ head, targets, sure }: ImportedSheet['columns'][number]) => ({
  header: head,
  field: fieldOf(targets),
  sure,
  ...(targets.length > 0 && fieldOf(targets) === null && { kept: targets[0] }),
});

/** What an import would do, for programs. Of a workbook `sheets` tells each; the rest is of its first sheet and of all rows. */
export function jsonReport(
  sheets: readonly ImportedSheet[],
  plan: ImportPlan,
  own: readonly OwnQuestion[] = [],
) {
  const named = (at: number) => (sheets.length > 1 ? { sheet: sheets[at]?.name } : {});
  const [first] = sheets;
  return {
    kind: first?.kind,
    columns: first?.columns.map(columnReport) ?? [],
    rows: plan.rows,
    ready: plan.ready,
    mistakes: plan.mistakes.map(({ sheet, row, column, target, message }) => ({
      ...named(sheet),
      row,
      column: column || targetTitle(target, own),
      message,
    })),
    doubles: plan.doubles.map(({ sheet, row, with: other }) => ({
      ...named(sheet),
      row,
      with: 'row' in other ? other.row : other.id,
    })),
    passedOver: sheets.flatMap(({ table }, at) => table.passedOver.map((one) => ({ ...named(at), ...one }))),
    ...(sheets.length > 1 && {
      sheets: sheets.map(({ name, kind, columns }) => ({ name, kind, columns: columns.map(columnReport) })),
    }),
  };
}

/** How many lines of each kind are said one by one. */
const MOST_LINES = 30;

const some = (lines: readonly string[]) =>
  lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more`]
    : lines;

/** What an import would do, for people. No address and no name of a person is said but that which stands in the row. */
export function textReport(
  sheets: readonly ImportedSheet[],
  plan: ImportPlan,
  own: readonly OwnQuestion[] = [],
): string {
  const columns = sheets.flatMap(({ name, kind, columns: all, table }) => [
    `${name ? `Sheet “${name}”: ` : ''}${table.rows.length} rows about ${kind}`,
    ...all.map(({ head, targets, sure, never }) => {
      const what =
        targets.map((target) => targetTitle(target, own)).join(', ') ||
        (never ? 'never kept' : 'not taken over');
      return `  ${head} → ${what}${sure || targets.length === 0 ? '' : ' (perhaps)'}`;
    }),
    ...table.passedOver.map(
      ({ row, why }) => `  row ${row}: ${why === 'total' ? 'a sum' : 'the heads again'}, passed over`,
    ),
  ]);
  const mistakes = plan.mistakes.map(
    ({ row, column, message }) => `  row ${row}, ${column || 'no column'}: ${message}`,
  );
  const doubles = plan.doubles.map(
    ({ row, with: other }) =>
      `  row ${row}: ${'row' in other ? `the same as row ${other.row}` : `is here already (${other.id})`}`,
  );
  return [
    ...columns,
    ...(mistakes.length > 0 ? ['Mistakes:', ...some(mistakes)] : []),
    ...(doubles.length > 0 ? ['Doubles:', ...some(doubles)] : []),
  ].join('\n');
}
