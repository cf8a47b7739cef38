import { SearchIcon } from '@sanity/icons/Search';
import { Flex, Select, Stack, Text, TextInput } from '@sanity/ui';
import { type ReactNode, useId } from 'react';
import { fieldChoices } from '../../../shared/labels/fieldsOfWork.ts';
import type { PairView } from '../card/pairView.ts';
import { type Filter, SHOWN, SHOWN_WORDS } from './filter.ts';

interface FiltersProps {
  views: readonly PairView[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}

function Labelled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <Stack gap={2} flex={1} style={{ minWidth: '12em' }}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {label}
      </Text>
      {children}
    </Stack>
  );
}

/** Narrows the list: words, a field, and what kind of cards. */
export function Filters({ views, filter, onChange }: FiltersProps) {
  const [search, field, shown] = [useId(), useId(), useId()];
  const count = (key: string) => views.filter(({ participant }) => participant?.field === key).length;
  const fields = fieldChoices
    .map(({ value, title }) => ({ key: value, title, count: count(value) }))
    .filter((one) => one.count > 0);
  return (
    <Flex gap={3} wrap="wrap" as="search">
      <Labelled id={search} label="Search people">
        <TextInput
          id={search}
          type="search"
          icon={SearchIcon}
          value={filter.words}
          onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })}
        />
      </Labelled>
      <Labelled id={field} label="Field">
        <Select
          id={field}
          value={filter.field}
          onChange={(event) => onChange({ ...filter, field: event.currentTarget.value })}
        >
          <option value="">All fields</option>
          {fields.map((one) => (
            <option key={one.key} value={one.key}>
              {one.title} ({one.count})
            </option>
          ))}
        </Select>
      </Labelled>
      <Labelled id={shown} label="Show">
        <Select
          id={shown}
          value={filter.shown}
          onChange={(event) => {
            const chosen = SHOWN.find((each) => each === event.currentTarget.value);
            onChange({ ...filter, shown: chosen ?? 'all' });
          }}
        >
          {SHOWN.map((each) => (
            <option key={each} value={each}>
              {SHOWN_WORDS[each]}
            </option>
          ))}
        </Select>
      </Labelled>
    </Flex>
  );
}
