import { Button, Flex, Stack, Text } from '@sanity/ui';
import type { Row } from '../../../program/lists/narrow.ts';
import { type View, withFilter } from '../../../program/lists/view.ts';
import type { List, SourceColumn } from './columns/list.ts';
import { FilterField } from './FilterField.tsx';

/** As many as stand in sight; the others are one press away. */
const IN_SIGHT = ['status', 'field', 'fields', 'kind', 'languages', 'postcode', 'owner'];

interface FiltersProps {
  list: List;
  rows: readonly Row[];
  view: View;
  setView: (view: View) => void;
}

/** What a list can be narrowed by: the usual ones in sight, the rest behind them, open while one of them is in use. */
export function Filters({ list, rows, view, setView }: FiltersProps) {
  const all = list.columns.filter(({ narrowedBy }) => narrowedBy !== undefined);
  const rest = all.filter(({ key }) => !IN_SIGHT.includes(key));
  const inUse = view.filters.filter(({ column }) => rest.some(({ key }) => key === column)).length;
  const field = (column: SourceColumn) => (
    <FilterField
      key={column.key}
      column={column}
      rows={rows}
      filter={view.filters.find((filter) => filter.column === column.key)}
      change={(change) => setView(withFilter(view, column.key, change))}
    />
  );
  return (
    <Stack gap={3}>
      <Flex gap={3} wrap="wrap" align="flex-end">
        {all.filter(({ key }) => IN_SIGHT.includes(key)).map(field)}
        {view.filters.length > 0 && (
          <Button
            mode="bleed"
            fontSize={1}
            text="Show all"
            onClick={() => setView({ ...view, filters: [] })}
          />
        )}
      </Flex>
      <details open={inUse > 0 || undefined}>
        <Text as="summary" size={1} muted style={{ cursor: 'pointer' }}>
          More to narrow by{inUse > 0 ? ` (${inUse} in use)` : ''}
        </Text>
        <Flex gap={3} wrap="wrap" align="flex-end" paddingTop={3}>
          {rest.map(field)}
        </Flex>
      </details>
    </Stack>
  );
}
