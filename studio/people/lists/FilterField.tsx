import { Flex, Select, TextInput } from '@sanity/ui';
import { useId, useMemo } from 'react';
import { choicesIn, type Row } from '../../../program/lists/narrow.ts';
import type { Filter } from '../../../program/lists/view.ts';
import { Labeled } from '../../shared/form/Labeled.tsx';
import type { SourceColumn } from './columns/list.ts';

interface FilterFieldProps {
  column: SourceColumn;
  rows: readonly Row[];
  filter: Filter | undefined;
  change: (change: Partial<Omit<Filter, 'column'>>) => void;
}

/** Narrows a list by one column: a choice with how many there are, the beginning of a text, or days from and to. */
export function FilterField({ column, rows, filter, change }: FilterFieldProps) {
  const [id, until] = [useId(), useId()];
  const isChoice = column.narrowedBy === 'choice';
  const choices = useMemo(() => (isChoice ? choicesIn(rows, column) : []), [isChoice, rows, column]);
  if (column.narrowedBy === 'beginning')
    return (
      <Labeled id={id} label={`${column.title} begins with`}>
        <TextInput
          id={id}
          fontSize={1}
          value={filter?.begins ?? ''}
          onChange={(event) => change({ begins: event.currentTarget.value.trim() })}
        />
      </Labeled>
    );
  if (column.narrowedBy === 'days')
    return (
      <Flex gap={2} wrap="wrap" flex={2} style={{ minWidth: '20rem', maxWidth: '26rem' }}>
        <Labeled id={id} label={`${column.title} from`}>
          <TextInput
            id={id}
            type="date"
            fontSize={1}
            value={filter?.from ?? ''}
            onChange={(event) => change({ from: event.currentTarget.value })}
          />
        </Labeled>
        <Labeled id={until} label="to">
          <TextInput
            id={until}
            type="date"
            fontSize={1}
            value={filter?.to ?? ''}
            onChange={(event) => change({ to: event.currentTarget.value })}
          />
        </Labeled>
      </Flex>
    );
  const [only] = filter?.is ?? [];
  return (
    <Labeled id={id} label={column.title}>
      <Select
        id={id}
        fontSize={1}
        value={only === undefined ? '' : `=${only}`}
        onChange={({ currentTarget: { value } }) => change({ is: value === '' ? [] : [value.slice(1)] })}
      >
        <option value="">Any</option>
        {choices.map(({ value, word, count }) => (
          <option key={value} value={`=${value}`}>
            {word || 'None'} ({count})
          </option>
        ))}
      </Select>
    </Labeled>
  );
}
