import type { Wait } from '../../../program/overview/waits.ts';
import { Bars } from './Bars.tsx';
import { DataTable } from './DataTable.tsx';
import { Figure } from './Figure.tsx';
import { waitTable } from './tables.ts';
import { waitWords } from './words.ts';

const typeOf = (id: string) => id.slice(0, id.indexOf('.'));

/** Who waits for what, and how long; the first cell of a row opens whoever has waited longest. */
export function Waiting({ waits }: { waits: readonly Wait[] }) {
  const bars = waits.map(({ key, longest = 0, count }) => ({
    label: waitWords[key].name,
    value: longest,
    note: count === 0 ? 'nobody waits' : 'days',
  }));
  return (
    <Figure
      title="How long people wait"
      says="The bars show the longest wait now, in whole days. The name of a wait opens the record that has waited longest."
      csv={waitTable(waits)}
      chart={<Bars bars={bars} label="The longest wait now, in days" />}
    >
      <DataTable
        table={waitTable(waits)}
        label="How long people wait, as a table"
        recordOf={(row) => {
          const id = waits[row]?.longestId;
          return id ? { id, type: typeOf(id) } : undefined;
        }}
      />
    </Figure>
  );
}
