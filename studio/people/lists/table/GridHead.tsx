import { Checkbox } from '@sanity/ui';
import type { Row } from '../../../../program/lists/narrow.ts';
import type { Sort } from '../../../../program/lists/view.ts';
import type { List, SourceColumn } from '../columns/list.ts';

interface GridHeadProps {
  list: List;
  rows: readonly Row[];
  columns: readonly SourceColumn[];
  sort: Sort;
  sortBy: (column: string) => void;
  selected: ReadonlySet<string>;
  select: (ids: readonly string[], isSelected: boolean) => void;
}

/** The name by which rows are sorted that is no column of its own. */
const NAME = 'title';

/** The heads of the columns, each a button that sorts by it; and the box that chooses all that are shown. */
export function GridHead({ list, rows, columns, sort, sortBy, selected, select }: GridHeadProps) {
  const chosen = rows.filter(({ id }) => selected.has(id)).length;
  const isAll = rows.length > 0 && chosen === rows.length;
  const head = (key: string, title: string, className?: string) => {
    const isSorted = sort.column === key;
    const direction = sort.direction === 'asc' ? 'ascending' : 'descending';
    return (
      <th key={key} scope="col" className={className} aria-sort={isSorted ? direction : 'none'}>
        <button type="button" onClick={() => sortBy(key)}>
          {title}
          <span aria-hidden>{isSorted ? (sort.direction === 'asc' ? '▲' : '▼') : ''}</span>
        </button>
      </th>
    );
  };
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="box">
          <Checkbox
            aria-label={`Choose all ${rows.length} shown`}
            checked={isAll}
            indeterminate={chosen > 0 && !isAll}
            disabled={rows.length === 0}
            onChange={() =>
              select(
                rows.map(({ id }) => id),
                !isAll,
              )
            }
          />
        </th>
        {head(NAME, list.key === 'letter' ? 'Reader' : 'Name', 'name')}
        {columns.map(({ key, title, kind }) => head(key, title, kind === 'number' ? 'number' : undefined))}
      </tr>
    </thead>
  );
}
