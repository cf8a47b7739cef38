import { Checkbox } from '@sanity/ui';
import { IntentLink } from 'sanity/router';
import type { Row } from '../../../../program/lists/narrow.ts';
import type { ListKey } from '../../../../program/lists/view.ts';
import { Reachable } from '../../../shared/card/Reachable.tsx';
import type { SourceColumn } from '../columns/list.ts';
import { cellWords } from './cellWords.ts';

interface GridRowProps {
  row: Row;
  /** Which of all rows it is, the head counted in. */
  nth: number;
  type: ListKey;
  columns: readonly SourceColumn[];
  isSelected: boolean;
  select: (ids: readonly string[], isSelected: boolean) => void;
  open: (id: string) => void;
}

/** One record on one line: a box to choose it, its name, which opens the card, and what stands in the columns. */
export function GridRow({ row, nth, type, columns, isSelected, select, open }: GridRowProps) {
  return (
    <tr aria-rowindex={nth} aria-selected={isSelected}>
      <td className="box">
        <Checkbox
          aria-label={`Choose ${row.title}`}
          checked={isSelected}
          onChange={() => select([row.id], !isSelected)}
        />
      </td>
      <th scope="row" className="name" dir="auto">
        <IntentLink
          intent="edit"
          params={{ id: row.id, type }}
          title={row.title}
          onClick={() => open(row.id)}
        >
          {row.title}
        </IntentLink>
      </th>
      {columns.map((column) => {
        const words = cellWords(row, column);
        return (
          <td
            key={column.key}
            dir="auto"
            title={words}
            className={column.kind === 'number' ? 'number' : undefined}
          >
            <Reachable field={column.key} words={words} />
          </td>
        );
      })}
    </tr>
  );
}
