import { DownloadIcon } from '@sanity/icons/Download';
import { Button, Flex, Heading, Stack, Text } from '@sanity/ui';
import { type ReactNode, useId } from 'react';
import { styled } from 'styled-components';
import type { Table } from '../../../program/overview/table.ts';
import { saveCsv } from '../csv/saveCsv.ts';

const Beside = styled.div`
  container-type: inline-size;
  & > div {
    display: grid;
    gap: 1.5rem 2.5rem;
    align-items: start;
  }
  @container (min-width: 52rem) {
    & > div[data-columns='2'] { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
  }
`;

interface FigureProps {
  title: string;
  /** What is counted, in a sentence or two. */
  says: string;
  /** The file that the button gives. */
  csv: Table;
  chart?: ReactNode;
  /** Said in place of chart and table. */
  empty?: string | undefined;
  children: ReactNode;
}

/** One part of the overview: what it says, a chart and a table beside it, and a button that exports the table. */
export function Figure({ title, says, csv, chart, empty, children }: FigureProps) {
  const id = useId();
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Flex gap={3} align="flex-start" justify="space-between">
        <Stack gap={3}>
          <Heading as="h2" size={2} id={id}>
            {title}
          </Heading>
          <Text size={1} muted style={{ maxWidth: '46rem' }}>
            {says}
          </Text>
        </Stack>
        {!empty && (
          <Button
            icon={DownloadIcon}
            text="CSV"
            aria-label={`Export as CSV: ${title}`}
            mode="ghost"
            fontSize={1}
            onClick={() => saveCsv(csv)}
          />
        )}
      </Flex>
      {empty ? (
        <Text size={1}>{empty}</Text>
      ) : (
        <Beside>
          <div data-columns={chart ? 2 : 1}>
            {chart}
            <Stack gap={3}>{children}</Stack>
          </div>
        </Beside>
      )}
    </Stack>
  );
}
