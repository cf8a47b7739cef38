import { Button, Card } from '@sanity/ui';
import { useState } from 'react';
import { IntentLink } from 'sanity/router';
import { styled } from 'styled-components';
import { numberInWords } from '../../../locales/dates.ts';
import type { Table } from '../../../program/overview/table.ts';

const Scroll = styled(Card)`
  overflow-x: auto;
  max-width: 100%;
`;

const Plain = styled.table`
  border-collapse: collapse;
  width: 100%;
  font-size: 0.8125rem;
  line-height: 1.4;
  font-variant-numeric: tabular-nums;
  & th, & td {
    padding: 0.5rem 0.75rem;
    border-bottom: 1px solid var(--card-border-color);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  & th[data-number], & td[data-number] { text-align: end; }
  & th:first-child, & td:first-child { padding-inline-start: 0; min-width: 8rem; }
  & thead th {
    color: var(--card-muted-fg-color);
    vertical-align: bottom;
  }
  & a { color: inherit; }
`;

/** As many rows as can be taken in; the rest on request. */
const SHOWN = 15;

interface DataTableProps {
  table: Table;
  /** What the table is about, for whoever does not see it. */
  label: string;
  /** The record behind a row, opened from its first cell. */
  recordOf?: (row: number) => { id: string; type: string } | undefined;
}

/** A table as it is read: numbers under each other, what is not known as a dash, the first cell as a link to its record. */
export function DataTable({ table: { columns, rows }, label, recordOf }: DataTableProps) {
  const [isWhole, setWhole] = useState(false);
  // A column of which nothing is known stands as its numbers would.
  const isNumber = (column: number) => rows.every((row) => typeof row[column] !== 'string');
  const numeric = columns.map((_, column) => (isNumber(column) ? '' : undefined));
  const shown = isWhole ? rows : rows.slice(0, SHOWN);
  return (
    <>
      <Scroll tabIndex={0} role="region" aria-label={label}>
        <Plain>
          <thead>
            <tr>
              {columns.map((column, at) => (
                // Two columns may have one title ("Of"), and none changes its place.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <th key={at} scope="col" data-number={numeric[at]}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => {
              const record = recordOf?.(at);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and keep their place
                <tr key={at}>
                  {row.map((value, column) => {
                    const Cell = column === 0 ? 'th' : 'td';
                    return (
                      <Cell
                        // biome-ignore lint/suspicious/noArrayIndexKey: as above
                        key={column}
                        dir="auto"
                        data-number={numeric[column]}
                        {...(column === 0 && { scope: 'row' })}
                      >
                        {column === 0 && record ? (
                          <IntentLink intent="edit" params={record}>
                            {value}
                          </IntentLink>
                        ) : (
                          (value ?? '–')
                        )}
                      </Cell>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </Plain>
      </Scroll>
      {rows.length > SHOWN && (
        <div>
          <Button
            mode="bleed"
            fontSize={1}
            text={isWhole ? `Only the first ${SHOWN}` : `All ${numberInWords(rows.length, 'en')} rows`}
            onClick={() => setWhole(!isWhole)}
          />
        </div>
      )}
    </>
  );
}
