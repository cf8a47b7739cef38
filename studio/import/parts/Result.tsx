import { DownloadIcon } from '@sanity/icons/Download';
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useWorkspace } from 'sanity';
import { leftOutTable } from '../../../forms/import/leftOutTable.ts';
import { recordsInWords } from '../../../forms/import/summary.ts';
import { saveCsv } from '../../reporting/csv/saveCsv.ts';
import type { ImportSession, ImportStore } from '../session/ImportStore.ts';
import { planOf, startOver } from '../session/importActs.ts';

interface ResultProps {
  store: ImportStore;
  session: ImportSession;
  by: string;
  result: NonNullable<ImportSession['result']>;
}

const LISTS = [
  { title: 'All participants', path: 'participants;everyone' },
  { title: 'Connectors', path: 'connectors' },
];

/** What came in, where it stands, and what was left out. */
export function Result({ store, session, by, result: { counts, meanwhile } }: ResultProps) {
  const { basePath } = useWorkspace();
  return (
    <Card border radius={3} padding={4} tone="positive">
      <Stack gap={4}>
        <Text size={2} weight="semibold" role="status" data-testid="import-result">
          {recordsInWords(counts)} came in. Nobody was written to.
        </Text>
        {meanwhile > 0 && (
          <Text size={1}>
            {meanwhile} came into the program by another way while this was written, and were not written
            again.
          </Text>
        )}
        <Flex gap={3} wrap="wrap">
          {LISTS.map(({ title, path }) => (
            <Button key={path} as="a" href={`${basePath}/structure/${path}`} mode="ghost" text={title} />
          ))}
          {counts.leftOut > 0 && (
            <Button
              mode="ghost"
              icon={DownloadIcon}
              text={`Save the rows left out (${counts.leftOut})`}
              onClick={() => saveCsv(leftOutTable(session.sheets, planOf(session, by, new Date())))}
            />
          )}
          <Button mode="ghost" text="Import another file" onClick={() => startOver(store)} />
        </Flex>
      </Stack>
    </Card>
  );
}
