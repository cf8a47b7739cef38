import type { AnswerRow } from './answerRows.ts';

/** Answers as the entries of a description list, each under what was asked. */
export function AnswerEntries({ rows }: { rows: readonly AnswerRow[] }) {
  return rows.map(({ name, label, value }) => (
    <div key={name}>
      <dt>{label}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  ));
}
