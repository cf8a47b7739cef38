import { Text } from '@sanity/ui';
import type { SchemaType } from 'sanity';
import { styled } from 'styled-components';
import { writtenValue } from '../form/writtenValue.ts';
import { Reachable } from './Reachable.tsx';

const List = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
  gap: 1.25rem 1.5rem;
  margin: 0;
  & > div { min-width: 0; }
  & dd { margin: 0.5rem 0 0; }
  & dd { overflow-wrap: break-word; white-space: pre-wrap; }
  & .wide { grid-column: 1 / -1; }
  /* A word in another script stands under its title, as every other does. */
  & .short { text-align: left; }
`;

/** An answer longer than this, or with a word longer than that, reads better across the whole card than in a narrow column. */
const LONG = 48;
const LONG_WORD = 18;

const isLong = (value: string) =>
  value.length > LONG || value.split(/\s+/).some((word) => word.length > LONG_WORD);

/**
 * Fields of a record as they were written, each under its title: nothing to type into. Empty ones are left out, because
 * a row of dashes hides what is there.
 */
export function Facts({
  document,
  schemaType,
  names,
}: {
  document: Readonly<Record<string, unknown>>;
  schemaType: SchemaType;
  names: readonly string[];
}) {
  const fields = 'fields' in schemaType ? schemaType.fields : [];
  const rows = names.flatMap((name) => {
    const type = fields.find((field) => field.name === name)?.type;
    const value = type ? writtenValue(document[name], type) : '';
    return value === '' ? [] : [{ name, title: type?.title ?? name, value }];
  });
  return <FactRows rows={rows} />;
}

/** What is known, each under its title. */
export function FactRows({ rows }: { rows: readonly { name: string; title: string; value: string }[] }) {
  if (rows.length === 0) {
    return (
      <Text size={1} muted>
        Nothing
      </Text>
    );
  }
  return (
    <List>
      {rows.map(({ name, title, value }) => (
        <div key={name} className={isLong(value) ? 'wide' : undefined}>
          <Text as="dt" size={1} muted>
            {title}
          </Text>
          <Text as="dd" size={2} dir="auto" className={isLong(value) ? undefined : 'short'}>
            <Reachable field={name} words={value} />
          </Text>
        </div>
      ))}
    </List>
  );
}
