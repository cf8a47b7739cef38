import { Box } from '@sanity/ui';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Row } from '../../../../program/lists/narrow.ts';
import type { Sort } from '../../../../program/lists/view.ts';
import type { List, SourceColumn } from '../columns/list.ts';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { Table } from './tableStyles.ts';

/** Pixels: every row is one line, so that the place of each is known without drawing it. */
const ROW_HEIGHT = 40;

interface GridProps {
  list: List;
  rows: readonly Row[];
  columns: readonly SourceColumn[];
  sort: Sort;
  sortBy: (column: string) => void;
  selected: ReadonlySet<string>;
  select: (ids: readonly string[], isSelected: boolean) => void;
  /** Is told which record is being opened. */
  open: (id: string) => void;
}

/**
 * Rows under their columns. Of thousands only those in view are drawn, and a few around them, so that the next one is
 * there when the focus moves on; how many there are, and which of them a row is, is told to screen readers.
 */
export function Grid({ list, rows, columns, sort, sortBy, selected, select, open }: GridProps) {
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const width = columns.length + 2;
  return (
    <Box flex={1} overflow="auto" ref={frame} style={{ minHeight: '16rem' }} data-testid="grid">
      <Table aria-rowcount={rows.length + 1} aria-label={list.title}>
        <GridHead {...{ list, rows, columns, sort, sortBy, selected, select }} />
        <tbody>
          {above > 0 && <Gap height={above} width={width} />}
          {items.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <GridRow
                  key={row.id}
                  row={row}
                  // The head is the first.
                  nth={index + 2}
                  type={list.key}
                  columns={columns}
                  isSelected={selected.has(row.id)}
                  select={select}
                  open={open}
                />
              )
            );
          })}
          {below > 0 && <Gap height={below} width={width} />}
        </tbody>
      </Table>
    </Box>
  );
}

/** The room of the rows that are not drawn. */
function Gap({ height, width }: { height: number; width: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={width} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
